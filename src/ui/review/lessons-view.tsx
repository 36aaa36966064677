import { useEffect, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import type { Entry } from '#record/entry.ts'
import { type Lesson, type Lessons, lessonsOf } from '#review/lessons.ts'
import { lessonsCsv, lessonsJson } from '#review/lessons-files.ts'
import { openCase } from '#session/case-file.ts'
import { fileName } from '#session/file-name.ts'
import type { Ports } from '#session/ports.ts'
import { listKept } from '#session/review-room.ts'
import { useDictionary } from '../dictionary-context.ts'
import { usePorts } from '../session-context.ts'
import { stepWords } from '../words.ts'

/** The lessons of all records that are kept for review here; nothing where they cannot be listed. */
async function keptLessons(ports: Ports): Promise<(Lessons & { readonly records: number }) | undefined> {
  const listed = await listKept(ports)
  if (!listed.ok) return undefined
  const records: (readonly Entry[])[] = []
  for (const { id } of listed.records) {
    // oxlint-disable-next-line no-await-in-loop -- one record in memory after the other
    const opened = await openCase(ports, id)
    if (opened.ok) records.push(opened.file.entries)
  }
  return { ...lessonsOf(records), records: records.length }
}

/** What was remarked for whoever maintains the procedure, over all records kept here, step by step. */
export function LessonsView() {
  const dictionary = useDictionary()
  const words = dictionary.dossierWords.lessons
  const ports = usePorts()
  const [found, setFound] = useState<Awaited<ReturnType<typeof keptLessons>> | null>(null)
  const [said, setSaid] = useState('')
  useEffect(() => void keptLessons(ports).then(setFound), [ports])
  if (found === null) return null
  if (found === undefined) return <p className="alert">{words.notRead}</p>
  if (found.records === 0) return null
  const { lessons, withheld } = found
  const save = async (ending: 'csv' | 'json') => {
    const text = ending === 'csv' ? lessonsCsv(lessons) : lessonsJson(lessons)
    const mime = ending === 'csv' ? 'text/csv' : 'application/json'
    const name = fileName(ports.training, `lessons.${ending}`)
    const how = await ports.papers.deliver({ name, mime, bytes: new TextEncoder().encode(text) })
    setSaid(how === 'declined' ? '' : phrase(words.saved, { name }))
  }
  const steps = [...new Set(lessons.map(({ step }) => step))]
  return (
    <section aria-labelledby="lessons">
      <h2 id="lessons">{words.title}</h2>
      <p className="quiet">{words.intro}</p>
      {lessons.length === 0 && <p>{words.none}</p>}
      {steps.map((step) => (
        <section key={step ?? ''}>
          <h3>{step === undefined ? words.whole : stepWords(dictionary, step).name}</h3>
          <LessonList lessons={lessons.filter((one) => one.step === step)} />
        </section>
      ))}
      {withheld > 0 && <p>{phrase(words.withheld, { count: withheld })}</p>}
      {lessons.length > 0 && (
        <p className="actions">
          <button type="button" className="small" onClick={() => void save('csv')}>
            {words.csv}
          </button>
          <button type="button" className="small" onClick={() => void save('json')}>
            {words.json}
          </button>
        </p>
      )}
      <output>{said}</output>
    </section>
  )
}

function LessonList({ lessons }: { lessons: readonly Lesson[] }) {
  const words = useDictionary().dossierWords.lessons
  return (
    <ul>
      {lessons.map(({ procedure, version, text, count }) => (
        <li key={`${procedure} ${version} ${text}`}>{phrase(words.count, { text, count })}</li>
      ))}
    </ul>
  )
}
