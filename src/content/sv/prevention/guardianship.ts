import type { AnyWords } from '#content/phrase.ts'
import type { guardianshipWords as english } from '#content/en/prevention/guardianship.ts'
import { notPossible } from '#content/sv/response/labels.ts'

const appointed = {
  label: 'En god man är utsedd',
  hint: 'Skriv in namnet. Att berätta för gode mannen står sedan på listan.',
}

/** P3. */
export const guardianshipWords: AnyWords<typeof english> = {
  guardianQuestion: {
    title: 'Har barnet en god man?',
    name: 'God man utsedd',
    why: 'Gode mannen företräder barnet. Regelbunden kontakt får barn att stanna.',
    outcomes: {
      appointed,
      interim: { label: 'Någon agerar tills vidare', hint: 'Skriv in vem, och till när.' },
      none: { label: 'Nej', hint: 'Att begära en ska då göras genast.' },
      unknown: { label: 'Vet inte', hint: 'Räknas som nej.' },
    },
  },
  askForGuardian: {
    title: 'Begär en god man nu',
    name: 'God man begärd',
    why: 'Den som känner till barnet får och bör begära det. Någon måste agera för barnet under tiden.',
    steps: ['Ring den som utser gode män.', 'Fråga vem som agerar till dess.', 'Notera namn, tid och diarienummer.'],
    say: 'Ett ensamkommande barn har ingen god man. Jag ber er utse en. Vem agerar för barnet till dess?',
    outcomes: { asked: { label: 'Begärt', hint: 'Notera vem du nådde.' }, notPossible },
  },
  guardianInPlace: {
    title: 'Finns nu en god man på plats?',
    name: 'God man på plats',
    why: 'EU-regler sätter en yttersta gräns för att utse en. Ett datum som ingen bevakar passerar i det tysta.',
    steps: ['Fråga hur långt det har kommit.', 'Notera vem som agerar under tiden, och till när.'],
    outcomes: {
      appointed,
      notYet: { label: 'Inte ännu', hint: 'Att slå larm står sedan på listan.' },
      notPossible,
    },
  },
  escalateGuardian: {
    title: 'Slå larm: barnet har ingen god man',
    name: 'God man: slå larm',
    why: 'Ingen god man efter gränsen, eller ingen kontakt, är en risk i sig.',
    steps: [
      'Vänd dig igen till den som utser gode män.',
      'Berätta för chefen på barnskyddet.',
      'Ange datumet då du först begärde det.',
    ],
    say: 'Det här barnet saknar ännu en god man som har kontakt. Vi begärde det den här dagen. Jag ber er ange en person och en dag.',
    outcomes: { told: { label: 'Berättat för båda', hint: 'Notera vem du nådde.' }, appointed, notPossible },
  },
  guardianAfterAlarm: {
    title: 'Har larmet gett en god man?',
    name: 'God man efter larmet',
    why: 'Ett larm som ingen följer upp ändrar inget.',
    outcomes: { appointed, notYet: { label: 'Inte ännu', hint: 'Larm slås igen.' }, notPossible },
  },
  informGuardian: {
    title: 'Berätta för gode mannen om risken att barnet försvinner',
    name: 'Informera gode mannen',
    why: 'På natten är gode mannen en av de första som rings upp. Gode mannen måste veta det, och hur.',
    steps: [
      'Förklara vad som händer om barnet försvinner.',
      'Få ett nummer för nätter och helger.',
      'Kom överens om hur ofta god man och barn träffas.',
    ],
    outcomes: { told: { label: 'Berättat', hint: 'Notera vem du nådde.' }, notPossible },
  },
  guardianContact: {
    title: 'Har god man och barn fortfarande regelbunden kontakt?',
    name: 'Kontakt med gode mannen',
    why: 'Regelbunden kontakt är i sig ett skydd.',
    outcomes: {
      guardianChanges: { label: 'Gode mannen byts ut', hint: 'Frågan kommer tillbaka.' },
      noRegularContact: { label: 'Knappt någon kontakt', hint: 'Att slå larm står sedan på listan.' },
    },
  },
}
