import type { PacketItemId } from '../packet.ts'

/** Interpol data rules, article 90 (S27): every one of these ... */
export const identifiersNeeded: readonly PacketItemId[] = ['a01', 'a02', 'a03']

/** ... and at least one of these: description, marks, photo, fingerprints. DNA is never kept in this tool. */
export const identifiersOneOf: readonly PacketItemId[] = ['a05', 'a06', 'a04', 'b15', 'a07']

/**
 * P2, Q07: packet items still missing for an international notice; empty when the packet is complete enough.
 * @param filled whether an item holds anything
 */
export function missingIdentifiers(filled: (item: PacketItemId) => boolean): PacketItemId[] {
  const missing = identifiersNeeded.filter((item) => !filled(item))
  return identifiersOneOf.some(filled) ? missing : [...missing, ...identifiersOneOf]
}
