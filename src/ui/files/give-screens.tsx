import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useMachine } from '@xstate/react'
import { phrase } from '#content/phrase.ts'
import type { Entry } from '#record/entry.ts'
import { giveMachine, type Scope } from '#session/give.machine.ts'
import { sealedFile, sealedForOf } from '#session/give.ts'
import { useDictionary } from '../dictionary-context.ts'
import { ErrorSummary, type FormError } from '../kit/error-summary.tsx'
import { Held } from '../kit/held.tsx'
import { OuterPage } from '../page-parts.tsx'
import { HeadCode } from '../record/head-code.tsx'
import { Screen } from '../record/screen.tsx'
import { TextField, written } from '../record/text-field.tsx'
import { useWish } from '../record/use-wish.ts'
import { refusalInWords } from '../refusal-words.ts'
import { SessionContext, useCaseFile, useHeld, usePorts } from '../session-context.ts'
import { keyError, KeyFields, keyTyped, noKey } from './key-fields.tsx'
import { PartHeading } from './part-heading.tsx'

const toId = 'give-to'

/** @param additions what the way back of a review holds */
export function useGiving(scope: Scope, additions: readonly Entry[] = []) {
  const ports = usePorts()
  const desk = SessionContext.useSelector((state) => state.context.desk)
  return useMachine(giveMachine, { input: { ports, desk, scope, additions } })
}

type Giving = ReturnType<typeof useGiving>

/** A sealed file of the open case; the record says for whom before it is made. */
export function GiveCase({ onDone }: { onDone: () => void }) {
  const dictionary = useDictionary()
  const words = dictionary.files.give
  const giving = useGiving('one')
  const [state, send] = giving
  const { clock } = usePorts()
  const { entries } = useCaseFile()
  const [refused, setRefused] = useState<string>()
  const latest = useRef(entries)
  useEffect(() => {
    latest.current = entries
  })
  const desk = useWish(
    () => send({ type: 'recorded', entries: latest.current }),
    (refusal) => {
      setRefused(refusalInWords(dictionary, refusal))
      send({ type: 'notRecorded' })
    },
  )
  const held = useHeld()
  const isRecording = state.matches('recording')
  const asked = useRef(false)
  useEffect(() => {
    if (!isRecording) asked.current = false
    const { to, key } = state.context
    if (!isRecording || asked.current || !key || desk.busy) return
    // Another window has taken the case over while the key was judged: it is said above the form.
    if (held) return send({ type: 'notRecorded' })
    asked.current = true
    desk.make({ kind: 'transferred', to, sealedFor: sealedForOf(key), at: clock.read().wall })
  }, [isRecording, state.context, desk, clock, held, send])
  return (
    <Screen title={words.titleOne} intro={words.intro} onBack={onDone}>
      <Giver giving={giving} refused={refused}>
        <h2>{words.code}</h2>
        <HeadCode />
      </Giver>
    </Screen>
  )
}

/** One sealed file with all cases of this device. */
export function GiveAll({ onDone }: { onDone: () => void }) {
  const words = useDictionary().files.give
  const giving = useGiving('all')
  return (
    <OuterPage>
      <Screen title={words.titleAll} intro={words.intro} onBack={onDone}>
        <Giver giving={giving} />
      </Screen>
    </OuterPage>
  )
}

interface GiverProps {
  readonly giving: Giving
  readonly refused?: string | undefined
  /** Shown beside the file once it is made. */
  readonly children?: ReactNode
}

export function Giver({ giving: [state, send], refused, children }: GiverProps) {
  const dictionary = useDictionary()
  const words = dictionary.files.give
  const { made, leftOut, fault } = state.context
  if (made)
    return (
      <>
        <Made {...made} />
        {leftOut > 0 && <p className="alert">{phrase(words.leftOut, { count: leftOut })}</p>}
        {children}
        <p>
          <button type="button" className="link" onClick={() => send({ type: 'again' })}>
            {words.again}
          </button>
        </p>
      </>
    )
  const errors = [
    ...(fault ? [keyError(dictionary, fault)] : []),
    ...(refused === undefined ? [] : [{ id: toId, text: refused }]),
  ]
  return (
    <GiveForm busy={!state.matches('asking')} errors={errors} onGive={(to, key) => send({ type: 'give', to, key })} />
  )
}

interface GiveFormProps {
  readonly busy: boolean
  readonly errors: readonly FormError[]
  readonly onGive: (to: string, key: Parameters<typeof sealedForOf>[0]) => void
}

function GiveForm({ busy, errors, onGive }: GiveFormProps) {
  const dictionary = useDictionary()
  const words = dictionary.files.give
  const [to, setTo] = useState('')
  const [key, setKey] = useState(noKey)
  const [found, setFound] = useState<readonly FormError[]>([])
  const give = () => {
    if (busy) return
    const typed = keyTyped(dictionary, key)
    const wrong = [
      ...(written(to) === '' ? [{ id: toId, text: words.toNeeded }] : []),
      ...(typed.ok ? [] : [typed.error]),
    ]
    setFound(wrong)
    if (wrong.length === 0 && typed.ok) onGive(written(to), typed.key)
  }
  return (
    <Held>
      <form
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          give()
        }}
      >
        <ErrorSummary errors={found.length > 0 || busy ? found : errors} />
        <TextField id={toId} label={words.to} hint={words.toHint} value={to} onChange={setTo} needed />
        <KeyFields value={key} onChange={setKey} passphraseHint={words.passphraseHint} />
        <p className="actions">
          <button type="submit" className="button" aria-disabled={busy}>
            {busy ? words.making : words.make}
          </button>
        </p>
      </form>
    </Held>
  )
}

function Made({ name, bytes }: { name: string; bytes: Uint8Array }) {
  const words = useDictionary().files.give
  const { files: desk } = usePorts()
  const [said, setSaid] = useState('')
  return (
    <section className="inset">
      <PartHeading>{words.made}</PartHeading>
      <p>{words.madeHint}</p>
      <p className="actions">
        <button
          type="button"
          className="button"
          onClick={() =>
            void desk.deliver(sealedFile(name, bytes)).then((how) => setSaid(phrase(words.handed[how], { name })))
          }
        >
          {words.save}
        </button>
      </p>
      <output className="rec-said">{said}</output>
    </section>
  )
}
