import type { AftercareWords } from '#content/words.ts'
import { notPossible } from '#content/en/response/labels.ts'

const sameArea = { label: 'In our own area' } as const
const otherAuthority = {
  label: 'In the area of another authority',
  hint: 'Agree next who is responsible.',
} as const
const missingElsewhere = {
  label: 'Here, but missing from another country',
  hint: 'Protect first. Then both countries work together.',
} as const
const detention = { label: 'In detention', hint: 'Lawyer and release come next.' } as const

/** A5. */
export const whereFoundWords = {
  whereFound: {
    title: 'Where was the child found?',
    name: 'Where found',
    why: 'The place decides who is responsible, and which country must act.',
    outcomes: {
      sameArea,
      otherAuthority,
      otherCountry: { label: 'In another country', hint: 'Ask that country to protect the child first.' },
      missingElsewhere,
      detention,
      unknown: { label: 'Not known', hint: 'Care begins. The question comes back.' },
    },
  },
  whereIsChildNow: {
    title: 'Where does the child stay now?',
    name: 'Where the child is',
    why: 'Until this is known nobody can say who is responsible.',
    outcomes: {
      sameArea,
      otherAuthority,
      missingElsewhere,
      detention,
      unknown: { label: 'Not known', hint: 'Stays open. Say whom you asked.' },
    },
  },
  agreeResponsibility: {
    title: 'Agree in writing who is responsible for the child',
    name: 'Who is responsible',
    why: 'Risk is highest when a child passes between services. The one who takes over must say yes.',
    steps: [
      'Call the other authority.',
      'Agree who acts tonight, and from when.',
      'Agree who keeps the file.',
      'Write it down on both sides.',
    ],
    say: 'A child from our area was found in yours. Who is responsible from tonight? Who keeps the file? Please confirm in writing.',
    outcomes: {
      agreed: { label: 'Agreed', hint: 'Name the authority and the person.' },
      notAgreed: { label: 'Not agreed', hint: 'Say why. Until then we stay responsible.' },
      notPossible,
    },
  },
  releaseFromDetention: {
    title: 'Call a lawyer and ask for the child’s release',
    name: 'Out of detention',
    why: 'Having been missing is no reason to detain a child.',
    steps: [
      'Call the lawyer and the guardian.',
      'Ask for release to a safe place.',
      'Say: missing child, protection case.',
      'Visit the child, or have someone go.',
    ],
    say: 'This child was reported missing and needs protection, not detention. Please release the child to the guardian or to child protection.',
    outcomes: {
      released: { label: 'Released', hint: 'Note who was reached. The place is asked again.' },
      stillHeld: { label: 'Still held', hint: 'Say why. Try again at once.' },
      notPossible,
    },
  },
} as const satisfies Partial<AftercareWords>
