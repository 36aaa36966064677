import type { riskWords as english } from '#content/en/prevention/risk.ts'
import { notPossible } from '#content/fr/response/labels.ts'
import type { AnyWords } from '#content/phrase.ts'

const levels = {
  low: { label: 'Faible', hint: 'Seulement avec un nom et une raison.' },
  raised: { label: 'Accru' },
  high: { label: 'Élevé', hint: 'À faire aujourd’hui\u00a0: des mesures.' },
  imminent: {
    label: 'Imminent\u00a0: l’enfant peut partir à tout moment',
    hint: 'À faire tout de suite\u00a0: des mesures.',
  },
  notPossible,
} as const

const notLower = 'Ne l’abaissez pas parce que l’enfant a souvent disparu et est revenu.'

const measures = {
  title: 'Prenez des mesures maintenant, sans enfermer personne',
  why: 'Personne ici n’a le droit de retenir un enfant. Une personne de confiance, un plan et d’autres qui savent aident.',
  steps: [
    'Faites rester et parler l’adulte de confiance.',
    'Renforcez l’équipe là où il le faut, pas les serrures.',
    'Terminez le plan court aujourd’hui.',
    'Prévenez le tuteur\u00a0; accordez-vous avec la police.',
    'Commencez la note quotidienne\u00a0; évaluez l’exploitation.',
  ],
  never: 'N’enfermez pas l’enfant. Ne prenez pas le téléphone sans en donner un autre.',
  outcomes: {
    done: { label: 'En place' },
    judgeAgain: {
      label: 'Réévaluer le risque maintenant',
      hint: 'Les mesures reviennent s’il est encore élevé.',
    },
    notPossible,
  },
} as const

/** P6, first judgment. */
export const riskWords: AnyWords<typeof english> = {
  likelihoodFirst: {
    title: 'Quel est le risque que l’enfant disparaisse\u00a0?',
    name: 'Disparition, premier regard',
    why: 'Beaucoup d’enfants partent dans les premiers jours. Évaluez avant la première nuit si vous le pouvez.',
    steps: [
      'Répondez à chaque signal, aussi par «\u00a0on ne sait pas\u00a0».',
      'Regardez ce qui protège l’enfant.',
      'Demandez à l’enfant.',
      'Décidez\u00a0: la liste n’additionne pas de points.',
    ],
    never: notLower,
    outcomes: levels,
  },
  measuresFirst: { name: 'Mesures, première nuit', ...measures },
  likelihoodFull: {
    title: 'Évaluez en détail le risque que l’enfant disparaisse',
    name: 'Disparition, en détail',
    why: 'Accueillant, tuteur et protection de l’enfance voient des choses différentes. Ensemble, ils voient l’enfant.',
    steps: [
      'Parcourez ensemble les premières réponses.',
      'Demandez ce qu’on ne sait toujours pas.',
      'Entendez l’enfant.',
      'Notez les raisons.',
    ],
    never: notLower,
    outcomes: levels,
  },
  assessAgain: {
    title: 'S’est-il passé quelque chose qui change le risque\u00a0?',
    name: 'Réévaluer le risque',
    why: 'Chacun de ces faits peut changer le risque. Réévaluez aussi l’exploitation.',
    outcomes: {
      afterAbsence: { label: 'L’enfant était absent ou disparu' },
      transfer: { label: 'Un changement de lieu est prévu ou fait' },
      workerChanges: { label: 'Le travailleur social ou l’accueillant change' },
      negativeDecision: { label: 'Une décision négative' },
      returnNotice: { label: 'Une notification de transfert ou de retour' },
      ageAssessment: { label: 'Une évaluation de l’âge' },
      newContact: { label: 'Nouveau téléphone, argent ou contact' },
      conflict: { label: 'Un conflit' },
      friendMissing: { label: 'Un ami a disparu' },
      nearEighteen: { label: 'L’enfant aura bientôt 18 ans' },
      otherReason: { label: 'Une autre raison' },
    },
  },
  likelihoodAgain: {
    title: 'Réévaluez le risque que l’enfant disparaisse',
    name: 'Disparition, de nouveau',
    why: 'Il s’est passé quelque chose. La réponse d’hier ne tient plus.',
    steps: [
      'Dites ce qui s’est passé.',
      'Parcourez de nouveau les signaux.',
      'Entendez l’enfant.',
      'Adaptez ensuite le plan.',
    ],
    never: notLower,
    outcomes: levels,
  },
  measuresNow: { name: 'Mesures, risque élevé', ...measures },
}
