import type { healthWords as english } from '#content/en/aftercare/health.ts'
import { notPossible } from '#content/fr/response/labels.ts'
import type { AnyWords } from '#content/phrase.ts'

const childRefused = { label: 'L’enfant dit non pour l’instant', hint: 'On le proposera de nouveau.' } as const
const offerStands = {
  label: 'La proposition reste, on continue',
  hint: 'Seulement après plus d’une proposition. Donnez une raison et un nom.',
} as const
const examined = { label: 'Fait', hint: 'Indiquez qui a vu l’enfant.' } as const

/** A2 and A3. */
export const healthWords: AnyWords<typeof english> = {
  askSafeAndWell: {
    title: 'Demandez à la police la vérification de sécurité et de bien-être',
    name: 'Demander la vérification',
    why: 'La police ne termine son enquête qu’après avoir vu que l’enfant est en sécurité.',
    steps: [
      'Demandez un policier habitué aux enfants.',
      'Demandez un interprète.',
      'Demandez la présence d’une personne en qui l’enfant a confiance.',
    ],
    say: 'L’enfant est de retour. Venez, s’il vous plaît, vérifier sa sécurité et son bien-être, avec un interprète. L’enfant est peut-être une victime. Ce n’est pas une audition sur son séjour.',
    outcomes: { asked: { label: 'Demandé', hint: 'Notez le nom du policier.' }, notPossible },
  },
  safeAndWellCheck: {
    title: 'La police a-t-elle vu que l’enfant est en sécurité et va bien\u00a0?',
    name: 'Sécurité et bien-être',
    why: 'Cela donne à l’enfant une occasion de parler. Cela ne remplace pas l’entretien de retour.',
    steps: [
      'Demandez\u00a0: en sécurité maintenant\u00a0?',
      'Demandez\u00a0: blessé, victime ou témoin\u00a0?',
      'Demandez\u00a0: où, et avec qui\u00a0?',
      'Laissez l’enfant choisir ce qu’il raconte.',
    ],
    never: 'Ne laissez pas cela devenir une audition sur le séjour.',
    outcomes: {
      safe: { label: 'Vu\u00a0: en sécurité, aucun signe d’infraction', hint: 'Notez le nom du policier.' },
      notSafe: {
        label: 'Vu\u00a0: pas en sécurité, ou nouveau danger à craindre',
        hint: 'Ensuite\u00a0: protéger l’enfant.',
      },
      unknown: {
        label: 'Vu, mais on ne sait pas s’il est en sécurité',
        hint: 'Compte comme pas en sécurité. Ensuite\u00a0: protéger l’enfant.',
      },
      crime: {
        label: 'Vu\u00a0: en sécurité, victime ou témoin d’une infraction',
        hint: 'Ensuite\u00a0: avocat et orientation.',
      },
      notYet: { label: 'Pas encore vu', hint: 'Redemandez à la police.' },
      notPossible,
    },
  },
  protectAfterCheck: {
    title: 'Mettez l’enfant hors d’atteinte du danger',
    name: 'Protéger ensuite',
    why: 'La vérification a montré que l’enfant n’est pas en sécurité, ou n’a pas pu l’exclure.',
    steps: [
      'Installez l’enfant dans un lieu séparé et protégé.',
      'Convenez avec la police de ce qui tient les autres à distance.',
      'Limitez qui connaît l’adresse.',
      'Redemandez ensuite la vérification.',
    ],
    say: 'La vérification montre que cet enfant n’est peut-être pas en sécurité. Qu’est-ce qui le protège dès cette nuit\u00a0?',
    outcomes: {
      done: { label: 'L’enfant est protégé', hint: 'Indiquez où, et qui a été joint. La vérification revient.' },
      notPossible,
    },
  },
  victimAfterCheck: {
    title: 'Faites intervenir un avocat et demandez une orientation (traite)',
    name: 'Victime ou témoin',
    why: 'Un enfant victime ou témoin a besoin d’un avocat avant toute audition.',
    steps: [
      'Appelez un avocat avant toute audition.',
      'Dites\u00a0: peut-être une victime, un enfant.',
      'Demandez que l’enfant ne soit pas privé de liberté.',
      'Demandez une orientation (traite).',
    ],
    outcomes: { done: { label: 'Fait', hint: 'Notez qui a été joint.' }, notPossible },
  },
  healthNow: {
    title: 'L’enfant a-t-il besoin d’un médecin maintenant\u00a0?',
    name: 'Santé maintenant',
    why: 'Après une violence sexuelle, chaque heure compte, pour les soins et les preuves. «\u00a0On ne sait pas\u00a0» compte comme un oui.',
    steps: [
      'Demandez doucement, une chose à la fois.',
      'Cherchez blessure et intoxication.',
      'Laissez l’enfant choisir qui est là.',
    ],
    outcomes: {
      urgent: { label: 'Oui, tout de suite', hint: 'Allez chez un médecin ou appelez les secours.' },
      notUrgent: { label: 'Non, un examen peut suivre' },
    },
  },
  urgentCare: {
    title: 'Emmenez l’enfant chez un médecin maintenant',
    name: 'Soins urgents',
    why: 'Certains soins n’agissent que dans les heures ou les quelques jours qui suivent. Ne les remettez pas.',
    steps: [
      'Appelez avant et dites ce qu’il faut.',
      'Demandez un médecin, femme ou homme, au choix de l’enfant.',
      'Prenez un interprète, pas un compagnon de route.',
      'Restez avec l’enfant.',
    ],
    say: 'J’amène un enfant qui avait disparu et qui doit être vu tout de suite. Il nous faut un interprète. Conservez les preuves, s’il vous plaît, si l’enfant est d’accord.',
    outcomes: { done: examined, childRefused, offerStands, notPossible },
  },
  medicalCheck: {
    title: 'Faites voir l’enfant par un professionnel de santé',
    name: 'Examen médical',
    why: 'Maladie et grossesse ne se voient souvent que si quelqu’un regarde.',
    steps: ['Prenez un rendez-vous.', 'Indiquez les médicaments et allergies connus.', 'Expliquez-le à l’enfant.'],
    outcomes: { done: examined, childRefused, offerStands, notPossible },
  },
  mentalHealth: {
    title: 'Occupez-vous du sommeil, de la détresse et du repli',
    name: 'Santé mentale',
    why: 'La peur et les nuits sans sommeil font repartir des enfants.',
    steps: [
      'Demandez comment vont le sommeil et la peur.',
      'Demandez pour alcool, drogues et automutilation.',
      'Faites intervenir une personne formée.',
    ],
    outcomes: { done: examined, childRefused, offerStands, notPossible },
  },
}
