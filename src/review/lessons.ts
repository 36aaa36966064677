import { stepById } from '#machines/registry.ts'
import { type Entry, type EntryOf, isEntryOf } from '#record/entry.ts'

/** What supervisors remarked for whoever maintains the procedure, over all records: no word of who a child is. */
export interface Lesson {
  /** Id of the step it is about; undefined where it is about a record as a whole. */
  readonly step: string | undefined
  /** The procedure and its version the record was made with. */
  readonly procedure: string
  readonly version: string
  readonly text: string
  /** In how many records the same was remarked. */
  readonly count: number
}

export interface Lessons {
  /** By procedure and step; of one step the most frequent first. */
  readonly lessons: readonly Lesson[]
  /** Remarks that are left out because they hold a name or reference of their own record. */
  readonly withheld: number
}

/** The item of the missing packet that holds the names of the child. Whoever writes in the record is named by its entries. */
const naming = 'a01'
/** Shorter words are no names that could be told from other words. */
const shortestName = 3

/** Collects the lessons of records, each verified and in canonical order. */
export function lessonsOf(records: readonly (readonly Entry[])[]): Lessons {
  const found = new Map<string, Lesson>()
  let withheld = 0
  for (const entries of records) {
    const names = namesIn(entries)
    const here = new Set<string>()
    for (const comment of entries.filter((entry) => isEntryOf(entry, 'comment'))) {
      if (!comment.content.lesson) continue
      const text = comment.content.text.trim().replaceAll(/\s+/g, ' ')
      if (wordsOf(text).some((word) => names.has(word))) {
        withheld++
        continue
      }
      const about = aboutOf(comment, entries)
      const key = JSON.stringify([about.procedure, about.version, about.step, text])
      if (here.has(key)) continue
      here.add(key)
      found.set(key, { ...about, text, count: (found.get(key)?.count ?? 0) + 1 })
    }
  }
  return { lessons: [...found.values()].toSorted(inOrder), withheld }
}

/** The step a comment is about, and the version of the procedure that the record used there. */
function aboutOf(
  { content, procedure }: EntryOf<'comment'>,
  entries: readonly Entry[],
): Pick<Lesson, 'step' | 'procedure' | 'version'> {
  const target = entries.find(({ hash }) => hash === content.on)
  const step = content.step ?? (target && isEntryOf(target, 'answer') ? target.content.step : undefined)
  const answered = entries.findLast((entry) => isEntryOf(entry, 'answer') && entry.content.step === step)
  const { id, version } = (target ?? answered)?.procedure ?? procedure
  return { step: step !== undefined && stepById.has(step) ? step : undefined, procedure: id, version }
}

function namesIn(entries: readonly Entry[]): ReadonlySet<string> {
  const said = entries.flatMap((entry) => {
    const { content, actor } = entry
    if (content.type === 'caseOpened') return [content.reference, actor.name]
    if (content.type === 'handOver') return [content.from.name, content.to.name, actor.name]
    if (content.type === 'onCallDecision') return [content.by.name, actor.name]
    return content.type === 'item' && content.item === naming ? [content.value, actor.name] : [actor.name]
  })
  return new Set(said.flatMap(wordsOf))
}

const wordsOf = (text: string): string[] =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}-]+/gu) ?? []
  ).filter((word) => word.length >= shortestName)

const stepOrder = new Map([...stepById.keys()].map((id, index) => [id, index]))

const inOrder = (a: Lesson, b: Lesson): number =>
  compare(a.procedure, b.procedure) ||
  compare(a.version, b.version) ||
  (stepOrder.get(a.step ?? '') ?? -1) - (stepOrder.get(b.step ?? '') ?? -1) ||
  b.count - a.count ||
  compare(a.text, b.text)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
