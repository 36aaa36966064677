import type { whereFoundWords as english } from '#content/en/aftercare/where-found.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notPossible } from '#content/it/response/labels.ts'

const sameArea = { label: 'Nel nostro territorio' } as const
const otherAuthority = {
  label: 'Nel territorio di un’altra autorità',
  hint: 'Poi concordare chi è responsabile.',
} as const
const missingElsewhere = {
  label: 'Qui, ma scomparso da un altro paese',
  hint: 'Prima proteggere. Poi i due paesi lavorano insieme.',
} as const
const detention = { label: 'In trattenimento', hint: 'Seguono avvocato e rilascio.' } as const

/** A5. */
export const whereFoundWords: AnyWords<typeof english> = {
  whereFound: {
    title: 'Dove è stato ritrovato il minore?',
    name: 'Dove ritrovato',
    why: 'Il luogo decide chi è responsabile e quale paese deve agire.',
    outcomes: {
      sameArea,
      otherAuthority,
      otherCountry: {
        label: 'In un altro paese',
        hint: 'Chiedere a quel paese di proteggere prima il minore.',
      },
      missingElsewhere,
      detention,
      unknown: { label: 'Non si sa', hint: 'L’assistenza inizia. La domanda si ripresenta.' },
    },
  },
  whereIsChildNow: {
    title: 'Dove sta ora il minore?',
    name: 'Dove si trova il minore',
    why: 'Finché non si sa, nessuno può dire chi è responsabile.',
    outcomes: {
      sameArea,
      otherAuthority,
      missingElsewhere,
      detention,
      unknown: { label: 'Non si sa', hint: 'Resta in sospeso. Indicare a chi si è chiesto.' },
    },
  },
  agreeResponsibility: {
    title: 'Concordare per iscritto chi è responsabile del minore',
    name: 'Chi è responsabile',
    why: 'Il rischio è massimo quando un minore passa da un servizio all’altro. Chi subentra deve dire sì.',
    steps: [
      'Chiamare l’altra autorità.',
      'Concordare chi agisce stanotte, e da quando.',
      'Concordare chi tiene il fascicolo.',
      'Metterlo per iscritto da entrambe le parti.',
    ],
    say: 'Un minore del nostro territorio è stato ritrovato nel vostro. Chi è responsabile da stanotte? Chi tiene il fascicolo? La prego di confermare per iscritto.',
    outcomes: {
      agreed: { label: 'Concordato', hint: 'Indicare l’autorità e la persona.' },
      notAgreed: {
        label: 'Non concordato',
        hint: 'Dire perché. Fino ad allora restiamo responsabili noi.',
      },
      notPossible,
    },
  },
  releaseFromDetention: {
    title: 'Chiamare un avvocato e chiedere il rilascio del minore',
    name: 'Fuori dal trattenimento',
    why: 'Essere stato scomparso non è un motivo per trattenere un minore.',
    steps: [
      'Chiamare l’avvocato e il tutore.',
      'Chiedere il rilascio verso un luogo sicuro.',
      'Dire: minore scomparso, caso di protezione.',
      'Visitare il minore, o mandare qualcuno.',
    ],
    say: 'Di questo minore è stata denunciata la scomparsa: ha bisogno di protezione, non di trattenimento. La prego di rilasciarlo al tutore o ai servizi di tutela dei minori.',
    outcomes: {
      released: { label: 'Rilasciato', hint: 'Annotare chi è stato raggiunto. Il luogo viene chiesto di nuovo.' },
      stillHeld: { label: 'Ancora trattenuto', hint: 'Dire perché. Riprovare subito.' },
      notPossible,
    },
  },
}
