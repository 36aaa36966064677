import { type FormEvent, useEffect, useRef, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { dateTime } from '#content/time-words.ts'
import { useDictionary } from '../dictionary-context.ts'
import { TextField } from '../record/text-field.tsx'
import { usePorts } from '../session-context.ts'

const groupsOf = (key: string): string[] => key.split(/[\s-]+/)

/** Letters that are taken for digits on paper count as those digits, as they do when the key is used. */
const sameOnPaper = (typed: string): string => typed.trim().toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1')

/** Two different groups to ask for, in their order. */
function drawnGroups(randomHex: (bytes: number) => string, count: number): readonly [number, number] {
  const first = Number.parseInt(randomHex(4), 16) % count
  const second = (first + 1 + (Number.parseInt(randomHex(4), 16) % (count - 1))) % count
  return first < second ? [first, second] : [second, first]
}

interface RecoveryKeyProps {
  /** The person has it on paper and has shown that. */
  readonly onConfirmed: (key: string) => void
  readonly submitLabel: string
  readonly disabled?: boolean
  readonly problem?: string | undefined
}

/** A new recovery key: shown once to be printed or written down, then two groups are asked for from the paper. */
export function RecoveryKey({ onConfirmed, submitLabel, disabled = false, problem }: RecoveryKeyProps) {
  const words = useDictionary().deviceScreens.recovery
  const { vault, random, clock } = usePorts()
  const [key] = useState(() => vault.drawRecoveryKey())
  const [made] = useState(() => clock.read())
  const [asked] = useState(() => drawnGroups((bytes) => random.hex(bytes), groupsOf(key).length))
  const [checking, setChecking] = useState(false)
  if (checking)
    return (
      <Check
        groups={groupsOf(key)}
        asked={asked}
        submitLabel={submitLabel}
        disabled={disabled}
        problem={problem}
        onSeeAgain={() => setChecking(false)}
        onRight={() => onConfirmed(key)}
      />
    )
  return (
    <>
      <p>{words.intro}</p>
      <section className="recovery-sheet" aria-label={words.sheetTitle}>
        <h2>{words.sheetTitle}</h2>
        <ol className="key-groups" aria-label={words.key}>
          {groupsOf(key).map((group, index) => (
            <li key={index + group}>
              <code>{group}</code>
            </li>
          ))}
        </ol>
        <p>{phrase(words.sheetMade, { date: dateTime(made.wall, made.offset) })}</p>
        <p>{words.sheetUse}</p>
      </section>
      <p className="hint">{words.printHint}</p>
      <p className="actions">
        <button type="button" className="small" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" className="button" onClick={() => setChecking(true)}>
          {words.have}
        </button>
      </p>
    </>
  )
}

interface CheckProps {
  readonly groups: readonly string[]
  readonly asked: readonly [number, number]
  readonly submitLabel: string
  readonly disabled: boolean
  readonly problem: string | undefined
  readonly onSeeAgain: () => void
  readonly onRight: () => void
}

function Check({ groups, asked, submitLabel, disabled, problem, onSeeAgain, onRight }: CheckProps) {
  const words = useDictionary().deviceScreens.recovery
  const [typed, setTyped] = useState<readonly [string, string]>(['', ''])
  const [wrong, setWrong] = useState<number>()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (disabled) return
    const at = asked.findIndex((group, i) => sameOnPaper(typed[i] ?? '') !== sameOnPaper(groups[group] ?? ''))
    setWrong(at < 0 ? undefined : asked[at])
    if (at < 0) onRight()
  }
  const fault = wrong === undefined ? problem : phrase(words.wrong, { number: wrong + 1 })
  return (
    <form autoComplete="off" onSubmit={submit}>
      <h2 ref={heading} tabIndex={-1}>
        {words.confirmTitle}
      </h2>
      <p>{words.confirmText}</p>
      <p className="fault" role="alert">
        {fault}
      </p>
      <TextField
        id="first-group"
        label={phrase(words.group, { number: asked[0] + 1 })}
        value={typed[0]}
        onChange={(value) => setTyped([value, typed[1]])}
      />
      <TextField
        id="second-group"
        label={phrase(words.group, { number: asked[1] + 1 })}
        value={typed[1]}
        onChange={(value) => setTyped([typed[0], value])}
      />
      <p className="actions">
        <button type="submit" className="button" aria-disabled={disabled}>
          {submitLabel}
        </button>
        <button type="button" className="link" onClick={onSeeAgain}>
          {words.seeAgain}
        </button>
      </p>
    </form>
  )
}
