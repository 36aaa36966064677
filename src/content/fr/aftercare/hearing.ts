import type { beforePlanWords as englishBeforePlan, hearingWords as english } from '#content/en/aftercare/hearing.ts'
import { notPossible } from '#content/fr/response/labels.ts'
import type { AnyWords } from '#content/phrase.ts'

const refused = {
  label: 'L’enfant dit non',
  hint: 'Indiquez pourquoi, si l’enfant l’a dit. On le proposera de nouveau.',
} as const

const consult = {
  title: 'Demandez au centre spécialisé ce que signifient les indices',
  why: 'Dans le doute, demandez à ceux qui voient beaucoup de ces enfants.',
  steps: [
    'Donnez les indices et leurs faits.',
    'Demandez s’il faut orienter.',
    'Demandez ce qui protège l’enfant cette nuit.',
  ],
  say: 'Un enfant qui avait disparu est de retour. Voici les faits. Faut-il l’orienter\u00a0? Qu’est-ce qui le protège cette nuit\u00a0?',
  outcomes: {
    refer: { label: 'Réponse\u00a0: orienter', hint: 'Notez qui a été joint. Ensuite\u00a0: orienter.' },
    noReferral: { label: 'Réponse\u00a0: pas d’orientation maintenant', hint: 'Notez qui l’a dit, et pourquoi.' },
    notPossible,
  },
} as const

const referSteps = [
  'Donnez les indices avec leurs faits.',
  'Donnez les mots de l’enfant.',
  'Dites ce qu’il faut à l’enfant pour être en sécurité.',
  'Si une orientation est ouverte, mettez-la à jour.',
] as const
const referWithRights = [...referSteps, 'Demandez à l’avocat d’expliquer à l’enfant ses droits.'] as const

const refer = {
  title: 'Orientez l’enfant aujourd’hui comme victime présumée',
  why: 'Un indice suffit\u00a0; aucune preuve n’est nécessaire. Pour un enfant, le consentement ne joue aucun rôle.',
  steps: referSteps,
  never: 'Ne pressez pas l’enfant de porter plainte.',
  outcomes: {
    referred: { label: 'Orienté', hint: 'Notez qui a été joint.' },
    openReferralUpdated: {
      label: 'Orientation ouverte mise à jour',
      hint: 'Notez qui a été joint et la référence.',
    },
    notPossible,
  },
} as const

/** A9, exploitation judged anew: the same acts before the new plan. */
export const beforePlanWords: AnyWords<typeof englishBeforePlan> = {
  consultBeforePlan: { name: 'Centre, nouveau plan', ...consult },
  referBeforePlan: { name: 'Orientation avant le plan', ...refer, steps: referWithRights },
}

/** A6 and A7: what the child tells, and what follows for a possible victim. */
export const hearingWords: AnyWords<typeof english> = {
  arrangeInterview: {
    title: 'Organisez l’entretien de retour avec une personne indépendante',
    name: 'Organiser l’entretien',
    why: 'Les enfants disent plus à une personne qui n’est ni leur accueillant ni du lieu.',
    steps: [
      'Choisissez une personne formée, extérieure au lieu d’accueil.',
      'Demandez à l’enfant\u00a0: quelle personne, femme ou homme\u00a0?',
      'Trouvez un interprète extérieur au groupe de l’enfant.',
      'Choisissez un lieu où l’enfant se sent en sécurité.',
    ],
    say: 'Une personne de l’extérieur aimerait t’écouter. Tu peux choisir qui, où et quand. Tu peux dire non.',
    outcomes: { arranged: { label: 'Organisé', hint: 'Notez qui et quand.' }, refused, notPossible },
  },
  returnInterview: {
    title: 'Menez l’entretien de retour',
    name: 'Entretien de retour',
    why: 'On le propose après chaque absence. Ce n’est ni un formulaire, ni un contrôle de police, ni un entretien d’asile.',
    steps: [
      'Dites d’abord qui lit ceci et ce qui ne peut pas rester secret.',
      'Suivez l’enfant, pas la liste.',
      'Demandez ce qui devrait changer.',
      'Demandez ce que vous devez faire, et ne pas faire.',
      'Écrivez votre propre avis en dernier.',
    ],
    say: 'Avant de commencer\u00a0: je vais te dire qui lit ce que tu dis, et ce que je ne peux pas garder pour moi.',
    never: 'Ne le menez pas devant l’accueillant, ni par routine.',
    outcomes: {
      done: { label: 'Mené', hint: 'Notez qui l’a mené et ce qui a été dit d’abord à l’enfant.' },
      refused,
      postponed: { label: 'Reporté', hint: 'Indiquez pourquoi. Organisez-le de nouveau.' },
      notPossible,
    },
  },
  offerInterviewAgain: {
    title: 'Proposez de nouveau l’entretien de retour',
    name: 'Proposer de nouveau',
    why: 'Un non aujourd’hui n’est pas un non pour toujours. Ce que l’accueillant a remarqué aide entre-temps.',
    steps: [
      'Laissez passer un peu de temps.',
      'Proposez une autre personne ou un autre lieu.',
      'Demandez à l’accueillant ce qu’il a remarqué.',
    ],
    outcomes: {
      accepted: { label: 'L’enfant dit oui', hint: 'Ensuite\u00a0: l’organiser.' },
      refusedAgain: {
        label: 'L’enfant dit encore non',
        hint: 'Indiquez pourquoi, si l’enfant l’a dit. La proposition revient.',
      },
      offerStands: {
        label: 'La proposition reste, on continue',
        hint: 'Donnez une raison, un nom et ce que l’accueillant a remarqué.',
      },
      notPossible,
    },
  },
  useInterview: {
    title: 'Transmettez ce que l’entretien demande',
    name: 'Utiliser l’entretien',
    why: 'Un entretien qui reste dans un tiroir ne protège personne.',
    steps: [
      'Donnez à la police ce qui aide à protéger des enfants.',
      'Mettez dans le plan ce qui doit changer.',
      'Dites à l’enfant ce que vous avez transmis.',
      'Tenez-vous à ce que vous avez dit au début.',
    ],
    outcomes: {
      done: { label: 'Transmis', hint: 'Notez qui a été joint.' },
      nothingToPass: { label: 'Rien à transmettre', hint: 'Indiquez pourquoi.' },
      notPossible,
    },
  },
  newIndicators: {
    title: 'Y a-t-il de nouveaux indices de traite\u00a0?',
    name: 'Nouveaux indices',
    why: 'Un indice ne prouve rien, et l’absence d’indice n’exclut rien. Les enfants se voient rarement comme victimes.',
    steps: [
      'Répondez d’après ce que vous avez vu et entendu.',
      'N’interrogez pas l’enfant pour cette liste.',
      'Donnez des faits, pas des suppositions.',
    ],
    outcomes: {
      yes: { label: 'Oui', hint: 'Orientez aujourd’hui.' },
      no: { label: 'Non' },
      unknown: { label: 'On ne sait pas', hint: 'Ensuite\u00a0: consulter le centre spécialisé.' },
    },
  },
  consultAfterReturn: { name: 'Consulter le centre', ...consult },
  referAfterReturn: { name: 'Orientation (traite)', ...refer },
  signsInInterview: {
    title: 'Y a-t-il des indices de traite dans ce que l’enfant a dit\u00a0?',
    name: 'Indices dans l’entretien',
    why: 'Un enfant peut dire maintenant ce que personne n’a vu avant. Un non antérieur ne compte pas ici.',
    steps: [
      'Passez en revue les indices avec ce que l’enfant a dit.',
      'N’interrogez pas l’enfant pour cette liste.',
      'Tenez-vous à ce que vous avez dit au début.',
    ],
    outcomes: {
      yes: { label: 'Oui', hint: 'Orientez aujourd’hui, ou mettez à jour l’orientation ouverte.' },
      no: { label: 'Non' },
      unknown: { label: 'On ne sait pas', hint: 'Ensuite\u00a0: consulter le centre spécialisé.' },
    },
  },
  consultAfterInterview: { name: 'Centre, entretien', ...consult },
  referAfterInterview: { name: 'Orientation, entretien', ...refer, steps: referWithRights },
  tellVictimRights: {
    title: 'Dites à l’enfant quels droits a une victime',
    name: 'Droits d’une victime',
    why: 'L’enfant a ces droits, qu’une plainte soit déposée ou non.',
    steps: [
      'Faites expliquer chaque droit par l’avocat.',
      'Utilisez un interprète.',
      'Demandez à l’enfant de le redire.',
    ],
    outcomes: { done: { label: 'Fait' }, notPossible },
  },
  decideCrimeReport: {
    title: 'L’infraction est-elle dénoncée à la police\u00a0?',
    name: 'Dénonciation',
    why: 'C’est une décision à part, prise sans pression sur l’enfant.',
    steps: [
      'Demandez au tuteur et à l’avocat.',
      'Demandez à l’enfant ce qu’il veut.',
      'Dites que cela peut se décider plus tard.',
    ],
    never: 'N’en faites pas la condition de l’aide.',
    outcomes: {
      reported: { label: 'Dénoncée', hint: 'Saisissez la référence.' },
      notNow: { label: 'Pas maintenant', hint: 'Seulement avec un nom et une raison.' },
      unknown: { label: 'Non décidé', hint: 'Reste ouvert. Indiquez pourquoi.' },
    },
  },
}
