import { phrase } from '#content/phrase.ts'
import { useDictionary } from '../dictionary-context.ts'
import { ScreenHeading } from '../kit/heading.tsx'
import { useCaseFile } from '../session-context.ts'

/** The case can only be read on: which entry it is about, what is safe, what remains possible. */
export function DamagedNotice() {
  const { ui } = useDictionary()
  const { damage, entries, replayed } = useCaseFile()
  const number = damage ? damage.index + 1 : entries.findIndex((entry) => entry === replayed.stopped?.entry) + 1
  return (
    <section className="alert">
      <ScreenHeading>{phrase(damage ? ui.damaged.title : ui.damaged.stoppedTitle, { number })}</ScreenHeading>
      <p>{damage ? phrase(ui.damaged.text, { before: number - 1 }) : ui.damaged.stoppedText}</p>
    </section>
  )
}
