import type { AnyWords } from '#content/phrase.ts'
import type * as english from '#content/en/response/labels.ts'

/** Labels that mean the same at every step. */

export const notPossible: AnyWords<typeof english.notPossible> = {
  label: 'Inte möjligt nu',
  hint: 'Förblir öppet. Säg varför.',
}

/** For steps that go on to the next one instead of staying open. */
export const notPossibleThen: AnyWords<typeof english.notPossibleThen> = (next: string) => ({
  label: 'Inte möjligt nu',
  hint: `Säg varför. ${next}`,
})

export const notKnown: AnyWords<typeof english.notKnown> = { label: 'Vet inte', hint: 'Förblir öppet. Säg varför.' }

export const registered: AnyWords<typeof english.registered> = {
  label: 'Polisen registrerade barnet som försvunnet',
  hint: 'Skriv in diarienumret.',
}

export const seenFaceToFace: AnyWords<typeof english.seenFaceToFace> = {
  label: 'Någon har träffat barnet personligen',
  hint: 'Säg vem som såg barnet.',
}

/** What to say when the child answers or calls: no threat, no reproach, no promise of silence. */
export const sayToChild: AnyWords<typeof english.sayToChild> =
  'Vi är oroliga för dig. Du får komma tillbaka. Vi kan hämta dig.'

export const noCallsToRelatives: AnyWords<typeof english.noCallsToRelatives> =
  'Ring inte själv släktingar när människohandel misstänks.'

export const keepTheRoom: AnyWords<typeof english.keepTheRoom> =
  'Städa inte rummet. Låt telefoner, datorer, papper och sängkläder vara som de är.'
