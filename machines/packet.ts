/** The missing packet (D2 and D7): ids of procedures.md 4.1 and 4.2. Two parts, as in the Philomena form: part 1 can be known before, part 2 only now. */
export const minimumSet = [
  'a01',
  'a02',
  'a03',
  'a04',
  'a05',
  'a06',
  'a07',
  'a08',
  'a09',
  'a10',
  'a11',
  'a12',
  'a13',
] as const
export const buildUpSet = [
  'a14',
  'a15',
  'a16',
  'a17',
  'a18',
  'a19',
  'a20',
  'a21',
  'a22',
  'a23',
  'a24',
  'a25',
  'a26',
] as const
export const partTwo = [
  'b01',
  'b02',
  'b03',
  'b04',
  'b05',
  'b06',
  'b07',
  'b08',
  'b09',
  'b10',
  'b11',
  'b12',
  'b13',
  'b14',
  'b15',
  'b16',
  'b17',
  'b18',
  'b19',
  'b20',
] as const

export type PacketItemId = (typeof minimumSet)[number] | (typeof buildUpSet)[number] | (typeof partTwo)[number]

export const packetItems: readonly PacketItemId[] = [...minimumSet, ...buildUpSet, ...partTwo]
