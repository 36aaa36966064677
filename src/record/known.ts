import { packetItems, type PacketItemId, partTwo } from '#machines/packet.ts'
import { stepById } from '#machines/registry.ts'
import { type Entry, type EntryOf, isEntryOf } from './entry.ts'
import { episodeStages } from './episodes.ts'
import type { Answer, Replay } from './replay.ts'

const onlyNow: ReadonlySet<string> = new Set(partTwo)

/** Answers that may say something of a packet item: of part 2 only those of the newest episode. */
export function answersAbout(item: PacketItemId, replayed: Replay): readonly Answer[] {
  if (!onlyNow.has(item)) return replayed.answers
  const response = replayed.stages.findLast(({ procedure }) => procedure.id === 'response')
  const stages = response ? episodeStages(replayed, response.stage) : []
  return replayed.answers.filter(({ stage }) => stages.includes(stage))
}

/** Newest written value of each packet item: part 1 of the child, part 2 of the newest episode. */
export function packetOf(entries: readonly Entry[], replayed: Replay): Map<PacketItemId, EntryOf<'item'>> {
  const since = startOfEpisode(entries, replayed)
  const items = new Map<PacketItemId, EntryOf<'item'>>()
  for (const [index, entry] of entries.entries()) {
    if (!isEntryOf(entry, 'item') || replayed.setAside.has(entry.hash)) continue
    const item = packetItems.find((one) => one === entry.content.item)
    if (item && (index >= since || !onlyNow.has(item))) items.set(item, entry)
  }
  return items
}

/** Place of the entry that opened the newest episode; 0 where the child has been missing once at most. */
function startOfEpisode(entries: readonly Entry[], replayed: Replay): number {
  const responses = replayed.stages.filter(({ procedure }) => procedure.id === 'response')
  const newest = responses.at(-1)
  const first = newest && episodeStages(replayed, newest.stage)[0]
  if (!first || first === responses[0]?.stage) return 0
  return entries.findIndex((entry) => isEntryOf(entry, 'stageOpened') && entry.content.stage === first)
}

/** The newest photo that counts. */
export const photoOf = (entries: readonly Entry[], replayed: Replay): EntryOf<'photo'> | undefined =>
  entries.filter((entry) => isEntryOf(entry, 'photo')).findLast(({ hash }) => !replayed.setAside.has(hash))

/** Whether anything is known of a packet item, from the sheet or from an answer. */
export function isKnown(item: PacketItemId, entries: readonly Entry[], replayed: Replay): boolean {
  if (packetOf(entries, replayed).get(item)?.content.value.trim()) return true
  if (item === 'a04' && photoOf(entries, replayed)) return true
  return answersAbout(item, replayed).some(({ step, fields }) =>
    (stepById.get(step)?.fields ?? []).some((field) => field.item === item && Boolean(fields[field.id])),
  )
}
