import { useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { localContactsOf } from '#profiles/organisation.ts'
import { useDictionary } from '../dictionary-context.ts'
import { contactFor, contactIds, type DialContact, placeOfFile, telephone } from '../contact.ts'
import { useCountry } from '../country/use-country.ts'
import { useSheet } from '../country/use-sheet.ts'
import type { FormError } from '../kit/error-summary.tsx'
import { useCaseFile, usePorts } from '../session-context.ts'
import { DraftForm } from './draft-form.tsx'
import { refusalInWords } from '../refusal-words.ts'
import { Screen } from './screen.tsx'
import { TextField, written } from './text-field.tsx'
import { useDraftForm } from './use-draft-form.ts'
import { useWish } from './use-wish.ts'

/** Numbers to dial: those that hold everywhere, and those of the place, completed by hand. */
export function ContactsForm({ onDone }: { onDone: () => void }) {
  const dictionary = useDictionary()
  const words = dictionary.recordScreens.contacts
  const file = useCaseFile()
  const [open, setOpen] = useState<string>()
  const country = useCountry(placeOfFile(file))
  const all = contactIds.flatMap((id) => {
    const dial = contactFor(dictionary, file, id, country)
    return dial ? [{ dial, fixed: id === 'emergency' || id === 'hotline' }] : []
  })
  return (
    <Screen title={words.title} intro={words.intro} onBack={onDone}>
      <h2>{words.fixed}</h2>
      <ul className="plain">
        {all
          .filter(({ fixed }) => fixed)
          .map(({ dial }) => (
            <li key={dial.id} className="rec-contact">
              <LocalNumbers kind={dial.id} />
              <ContactLine dial={dial} />
            </li>
          ))}
      </ul>
      <h2>{words.local}</h2>
      <ul className="plain">
        {all
          .filter(({ fixed }) => !fixed)
          .map(({ dial }) => (
            <li key={dial.id} className="rec-contact">
              <LocalNumbers kind={dial.id} />
              <ContactLine dial={dial} />
              {open === dial.id ? (
                <ContactForm dial={dial} onDone={() => setOpen(undefined)} />
              ) : (
                <button
                  type="button"
                  className="small"
                  aria-label={phrase(dial.number ? words.changeNamed : words.enterNamed, { name: dial.name })}
                  onClick={() => setOpen(dial.id)}
                >
                  {dial.number ? words.change : words.enter}
                </button>
              )}
            </li>
          ))}
      </ul>
    </Screen>
  )
}

/** What the organisation has for the same people, above what the country names. */
function LocalNumbers({ kind }: { kind: string }) {
  const { recordScreens, countryScreens } = useDictionary()
  const contacts = localContactsOf(useSheet(), kind)
  return contacts.map(({ id, name, number, hours }) => (
    <p key={id}>
      <span className="badge">{countryScreens.sheet.local}</span> <strong>{name}</strong>{' '}
      <a className="rec-dial" href={telephone(number)}>
        {phrase(recordScreens.contacts.call, { number })}
      </a>{' '}
      {hours}
    </p>
  ))
}

function ContactLine({ dial }: { dial: DialContact }) {
  const words = useDictionary().recordScreens.contacts
  return (
    <p>
      <strong>{dial.name}</strong>{' '}
      {dial.number ? (
        <a className="rec-dial" href={telephone(dial.number)}>
          {phrase(words.call, { number: dial.number })}
        </a>
      ) : (
        <span className="quiet">{words.missing}</span>
      )}
    </p>
  )
}

function ContactForm({ dial, onDone }: { dial: DialContact; onDone: () => void }) {
  const dictionary = useDictionary()
  const words = dictionary.recordScreens.contacts
  const { clock } = usePorts()
  const form = useDraftForm(`contact.${dial.id}`, { name: dial.name, number: dial.number ?? '' })
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const numberId = `contact-${dial.id}-number`
  const desk = useWish(
    () => {
      form.saved()
      onDone()
    },
    (refusal) => {
      form.refused()
      setErrors([{ id: numberId, text: refusalInWords(dictionary, refusal) }])
    },
  )
  const save = () => {
    const name = written(form.value.name)
    const number = written(form.value.number)
    const found = number === '' ? [{ id: numberId, text: words.needed }] : []
    setErrors(found)
    if (found.length > 0 || desk.busy) return
    form.sent()
    desk.make({ kind: 'plain', content: { type: 'contact', contact: dial.id, name, number }, at: clock.read().wall })
  }
  return (
    <DraftForm form={form} errors={errors} busy={desk.busy} save={words.save} onSave={save}>
      <TextField
        id={`contact-${dial.id}-name`}
        label={words.name}
        value={form.value.name}
        onChange={(name) => form.change({ name })}
      />
      <TextField
        id={numberId}
        label={words.number}
        type="tel"
        value={form.value.number}
        onChange={(number) => form.change({ number })}
        needed
      />
    </DraftForm>
  )
}
