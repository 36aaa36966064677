import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { FirstDictionary } from '#content/first-dictionary.ts'
import { counted } from '#content/counted.ts'
import { phrase } from '#content/phrase.ts'
import type { VaultSecret } from '#session/ports.ts'
import { useFirstDictionary } from '../dictionary-context.ts'
import { useNow } from '../clock.ts'
import { Mark } from '../kit/mark.tsx'
import { LanguageChooser } from '../language/language-chooser.tsx'
import { OuterPage } from '../page-parts.tsx'
import { usePageTitle } from '../page-title.ts'
import { SessionContext, useSend } from '../session-context.ts'
import { OwnLock } from './own-lock.tsx'
import { SecretField } from './secret-field.tsx'
import { vaultProblemInWords } from './vault-fault-words.ts'

/** While the keys are going: what was typed is being kept. */
export function LockingScreen() {
  const { ui } = useFirstDictionary()
  usePageTitle(0)
  return (
    <OuterPage>
      <h1>{ui.lock.title}</h1>
      <output>{ui.lock.locking}</output>
    </OuterPage>
  )
}

/** No key is in memory. What an emergency needs is here all the same: the numbers, and the button that starts a response. */
export function LockedScreen() {
  const { ui } = useFirstDictionary()
  const send = useSend()
  const { wall } = useNow()
  const due = SessionContext.useSelector((state) => state.context.due)
  const overdue = due.filter((at) => at <= wall).length
  usePageTitle(overdue)
  const startedHere = SessionContext.useSelector((state) => state.context.returnTo?.startedLocked === true)
  return (
    <OuterPage>
      <h1>{ui.home.question}</h1>
      <button type="button" className="button start" onClick={() => send({ type: 'case.start' })}>
        {ui.home.start}
      </button>
      <p className="start-hint">{ui.lock.startHint}</p>
      <h2>{ui.lock.title}</h2>
      {startedHere && <p>{ui.lock.startedHere}</p>}
      <Overdue count={overdue} />
      <OwnLock />
      <UnlockForm />
      <details>
        <summary>{ui.lock.forgotten}</summary>
        <p className="details-body">{ui.lock.forgottenText}</p>
      </details>
      <LanguageChooser />
    </OuterPage>
  )
}

/** How many things are overdue, and not a word about what. */
function Overdue({ count }: { count: number }) {
  const { ui, language } = useFirstDictionary()
  return (
    <output className="overdue">
      {count > 0 && (
        <>
          <Mark shape="overdue" />
          {counted(language, count, ui.lock.overdueOne, ui.lock.overdueMany)}
        </>
      )}
    </output>
  )
}

type Way = Exclude<VaultSecret['kind'], 'passkey'>

const secretOf = (way: Way, typed: string): VaultSecret =>
  way === 'passphrase' ? { kind: way, passphrase: typed } : { kind: way, key: typed }

const labels = (dictionary: FirstDictionary) => ({
  passphrase: dictionary.ui.lock.passphrase,
  recovery: dictionary.ui.lock.recovery,
  organisation: dictionary.ui.lock.organisation,
})

const switches = (dictionary: FirstDictionary) => ({
  passphrase: dictionary.ui.lock.usePassphrase,
  recovery: dictionary.ui.lock.useRecovery,
  organisation: dictionary.ui.lock.useOrganisation,
})

function UnlockForm() {
  const dictionary = useFirstDictionary()
  const { ui } = dictionary
  const send = useSend()
  const [way, setWay] = useState<Way>('passphrase')
  const [typed, setTyped] = useState('')
  const [empty, setEmpty] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const unlocking = SessionContext.useSelector((state) => state.matches('unlocking'))
  const problem = SessionContext.useSelector((state) => state.context.vaultProblem)
  const slots = SessionContext.useSelector((state) => state.context.vault?.slots)
  const unfinished = SessionContext.useSelector((state) => state.context.vault?.unfinished) === true
  const wait = useWait(problem && 'readyAt' in problem ? problem.readyAt : undefined)
  const ways = (['passphrase', 'recovery', 'organisation'] as const).filter(
    (kind) => kind === 'passphrase' || slots?.some((slot) => slot.kind === kind),
  )
  const fault = empty ? ui.lock.empty : !unlocking && problem ? vaultProblemInWords(dictionary, problem) : undefined

  // With a keyboard at hand one types at once; on a phone the keys would cover the red button.
  useEffect(() => {
    if (window.matchMedia('(hover: hover) and (pointer: fine)').matches) input.current?.focus({ preventScroll: true })
  }, [])
  // Whoever mistyped goes on typing at once.
  useEffect(() => {
    if (problem) input.current?.select()
  }, [problem])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (unlocking || wait > 0) return
    setEmpty(typed.trim() === '')
    if (typed.trim() === '') return input.current?.focus()
    send({ type: 'vault.unlock', secret: secretOf(way, typed) })
  }
  return (
    <form autoComplete="off" onSubmit={submit}>
      <p>{unfinished ? ui.lock.unfinished : ui.lock.text}</p>
      <SecretField
        key={way}
        id="unlock"
        label={labels(dictionary)[way]}
        hint={way === 'recovery' ? ui.lock.recoveryHint : undefined}
        value={typed}
        onChange={setTyped}
        autoComplete={way === 'passphrase' ? 'current-password' : 'off'}
        invalid={fault !== undefined}
        describedBy="unlock-fault"
        input={input}
        shownAtFirst={way === 'recovery'}
      />
      <p className="fault" id="unlock-fault" role="alert">
        {fault}
      </p>
      <p className="actions">
        <button type="submit" className="button" aria-disabled={unlocking || wait > 0}>
          {wait > 0 ? phrase(ui.lock.wait, { seconds: wait }) : unlocking ? ui.lock.unlocking : ui.lock.unlock}
        </button>
        {ways
          .filter((kind) => kind !== way)
          .map((kind) => (
            <button
              key={kind}
              type="button"
              className="link"
              onClick={() => {
                setWay(kind)
                setTyped('')
                setEmpty(false)
              }}
            >
              {switches(dictionary)[kind]}
            </button>
          ))}
      </p>
    </form>
  )
}

/** Whole seconds until another try is taken; none if one is taken now. */
function useWait(readyAt: number | undefined): number {
  const { wall } = useNow(1000)
  return readyAt === undefined ? 0 : Math.max(0, Math.ceil((readyAt - wall) / 1000))
}
