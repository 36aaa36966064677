import type { sharingWords as english } from '#content/en/prevention/sharing.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notPossible } from '#content/it/response/labels.ts'

/** Checklist 4.8. */
export const sharingWords: AnyWords<typeof english> = {
  sharingCheck: {
    title: 'Si può condividere questo, e con chi?',
    name: 'Verifica di condivisione',
    why: 'Il silenzio può nuocere a un minore più della condivisione. Condividere ciò che serve e annotare perché.',
    steps: [
      'Dire il perché in una frase.',
      'Condividere solo ciò che serve a questa persona.',
      'Chiedersi chi potrebbe correre un rischio.',
    ],
    outcomes: {
      share: { label: 'Condiviso', hint: 'Annotare con chi, che cosa e perché.' },
      emergency: { label: 'Emergenza: condiviso subito', hint: 'Annotarlo entra nell’elenco.' },
      doNotShare: { label: 'Non condiviso', hint: 'Indicare perché no.' },
    },
  },
  recordSharing: {
    title: 'Annotare che cosa è stato condiviso in emergenza',
    name: 'Annotare la condivisione',
    why: 'È stato giusto condividere prima. Ora deve essere possibile ricostruirlo.',
    outcomes: {
      recorded: { label: 'Annotato' },
      another: { label: 'Condiviso con un’altra persona', hint: 'Aggiungerlo. Resta qui.' },
      notPossible,
    },
  },
}
