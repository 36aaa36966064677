import { type FormEvent, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { useDictionary } from '../dictionary-context.ts'
import { SessionContext, useSend } from '../session-context.ts'

/** Where what opens the device is lost: using it anew, with the sealed cases left as they are. A word is typed first. */
export function StartAnew() {
  const { deviceScreens } = useDictionary()
  const words = deviceScreens.anew
  const send = useSend()
  const [typed, setTyped] = useState('')
  const [other, setOther] = useState(false)
  const busy = SessionContext.useSelector((state) => state.matches('startingAnew'))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const same = plain(typed) === plain(words.word)
    setOther(!same)
    if (same && !busy) send({ type: 'vault.startAnew' })
  }
  return (
    <section aria-labelledby="anew-title">
      <h2 id="anew-title">{words.title}</h2>
      <p>{words.text}</p>
      <p>{words.until}</p>
      <p>{words.first}</p>
      <form autoComplete="off" noValidate onSubmit={submit}>
        <div className="field">
          <label htmlFor="anew-word">{phrase(words.type, { word: words.word })}</label>
          <input
            id="anew-word"
            autoComplete="off"
            autoCapitalize="none"
            value={typed}
            aria-invalid={other}
            aria-describedby="anew-fault"
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        <p className="fault" id="anew-fault" role="alert">
          {other && words.other}
        </p>
        <p>
          <button type="submit" className="button" aria-disabled={busy}>
            {busy ? words.starting : words.confirm}
          </button>
        </p>
      </form>
    </section>
  )
}

/** Capital letters and accents do not matter. */
const plain = (word: string): string => word.trim().toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
