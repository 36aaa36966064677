import { randomBytes } from 'node:crypto'
import { procedures } from '#machines/registry.ts'
import type { Entry } from '#record/entry.ts'
import { canonicalOrder } from '#record/order.ts'
import { writeRecordFile } from '#record/record-file.ts'
import { writeEntries } from '#record/write.ts'

/** Id of a device that is not in the room: it goes on with the case of the one that is cut off. */
export const otherDevice = '0123456789abcdef'.repeat(2)

/** A record file of a case to which the other device, which knows all of it, has added a note. */
export function continuedElsewhere(entries: readonly Entry[], text: string): Buffer {
  const ordered = canonicalOrder(entries)
  const last = ordered.at(-1)
  if (!last) throw new Error('the case has entries')
  const added = writeEntries(ordered, [{ content: { type: 'note', text }, at: last.entered }], {
    caseId: last.case,
    device: otherDevice,
    actor: { name: 'Somebody elsewhere', role: 'carer' },
    app: last.app,
    charts: procedures,
    reading: { wall: last.entered, mono: 0, zone: 'Europe/Athens', offset: 120 },
    salt: () => randomBytes(16).toString('hex'),
  })
  return Buffer.from(writeRecordFile([...ordered, ...added]))
}
