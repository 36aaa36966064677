import type { traffickingWords as english } from '#content/en/prevention/trafficking.ts'
import { notPossible } from '#content/fr/response/labels.ts'
import type { AnyWords } from '#content/phrase.ts'

const levels = {
  noSign: { label: 'Aucun signe', hint: 'Seulement avec un nom et une raison. Cela n’exclut rien.' },
  signs: { label: 'Des signes', hint: 'À faire ensuite\u00a0: consulter le centre spécialisé.' },
  strong: { label: 'Fort soupçon', hint: 'À faire aujourd’hui\u00a0: l’orientation.' },
  identified: { label: 'Identifié comme victime', hint: 'À faire tout de suite\u00a0: la protection.' },
  unknown: { label: 'On ne sait pas', hint: 'Compte comme des signes. Consultez le centre spécialisé.' },
} as const

const judgeAgain = { label: 'D’abord réévaluer', hint: 'À faire ensuite\u00a0: l’évaluation.' } as const

const noProof = 'N’attendez pas de preuve, et ne soumettez pas l’enfant à un interrogatoire.'

/** P1, P6 (second judgment) and P7. */
export const traffickingWords: AnyWords<typeof english> = {
  signAtFirstSight: {
    title: 'Voyez-vous au premier regard un indice de traite\u00a0?',
    name: 'Premier regard\u00a0: traite',
    why: 'Un soupçon suffit. Agissez avant que l’enfant ne soit plus là.',
    steps: ['Observez\u00a0: peur, emprise, pas de papiers, un adulte qui répond.', 'Parlez à l’enfant, seul à seul.'],
    outcomes: {
      none: { label: 'Aucun vu', hint: 'À faire ensuite\u00a0: parcourir toute la liste.' },
      suspected: { label: 'Soupçon', hint: 'À faire tout de suite\u00a0: agir.' },
      clear: { label: 'Évident', hint: 'À faire tout de suite\u00a0: agir.' },
      unknown: { label: 'On ne sait pas', hint: 'Compte comme un soupçon.' },
    },
  },
  actOnFirstSign: {
    title: 'Tenez l’enfant à l’écart de la personne soupçonnée',
    name: 'Agir aux premiers signes',
    why: 'Dès qu’une traite est soupçonnée, les heures comptent. On peut venir chercher l’enfant cette nuit.',
    steps: [
      'Amenez l’enfant dans une pièce ou un lieu sûr.',
      'Appelez la protection de l’enfance\u00a0; prévenez la police.',
      'Ne dites rien à l’adulte soupçonné.',
      'Notez ce que vous avez vu et entendu.',
    ],
    say: 'Je soupçonne que cet enfant est exploité. Il doit être tenu à l’écart de cet adulte cette nuit. Agissez maintenant, s’il vous plaît, et donnez-moi une référence.',
    never: noProof,
    outcomes: {
      done: { label: 'Enfant à l’écart, autres prévenus', hint: 'Notez qui a été joint.' },
      judgeNow: { label: 'D’abord parcourir toute la liste', hint: 'À faire ensuite\u00a0: l’évaluation.' },
      notPossible,
    },
  },
  exploitationFirst: {
    title: 'L’enfant est-il exploité, ou risque-t-il de l’être\u00a0?',
    name: 'Exploitation, premier regard',
    why: 'Un signe ne prouve rien et l’absence de signe n’exclut rien. Les enfants se voient rarement comme victimes.',
    steps: [
      'Répondez à chaque signe, aussi par «\u00a0on ne sait pas\u00a0».',
      'Notez des faits, pas des suppositions.',
      'Décidez\u00a0: la liste n’additionne pas de points.',
    ],
    never: noProof,
    outcomes: levels,
  },
  consultCentre: {
    title: 'Demandez au centre spécialisé que faire',
    name: 'Consulter le centre',
    why: 'Quand vous doutez, les spécialistes savent. L’accord d’un enfant ne rend pas la chose anodine.',
    steps: [
      'Donnez les indices et les faits.',
      'Demandez s’il faut orienter.',
      'Demandez ce qu’il faut changer cette nuit.',
    ],
    say: 'Je m’inquiète pour un enfant. Voici les indices et les faits. Faut-il l’orienter, et que faisons-nous cette nuit\u00a0?',
    never: noProof,
    outcomes: {
      refer: { label: 'Réponse\u00a0: orienter', hint: 'À faire aujourd’hui\u00a0: l’orientation.' },
      noReferral: {
        label: 'Réponse\u00a0: pas d’orientation maintenant',
        hint: 'Indiquez pourquoi. L’évaluation revient.',
      },
      judgeAgain,
      notPossible,
    },
  },
  referTrafficking: {
    title: 'Orientez l’enfant comme victime présumée, aujourd’hui',
    name: 'Orientation (traite)',
    why: 'L’orientation ouvre la protection. Un soupçon suffit, aucune preuve n’est nécessaire.',
    steps: [
      'Prenez la voie prévue dans votre pays.',
      'Donnez les faits et les mots de l’enfant.',
      'Dites ce qui doit rester confidentiel.',
      'Demandez la référence.',
    ],
    say: 'J’oriente un enfant comme victime présumée de traite. Voici les faits. Donnez-moi la référence, s’il vous plaît. Quelle protection commence aujourd’hui\u00a0?',
    never: noProof,
    outcomes: {
      done: { label: 'Orienté', hint: 'À faire tout de suite\u00a0: la protection.' },
      notReferred: { label: 'Non orienté', hint: 'Une raison et un nom sont nécessaires.' },
      judgeAgain,
      notPossible,
    },
  },
  protectVictim: {
    title: 'Protégez l’enfant de qui l’exploite',
    name: 'Protéger la victime',
    why: 'Une orientation seule ne protège personne cette nuit.',
    steps: [
      'Tenez l’enfant à l’écart de la personne soupçonnée.',
      'Demandez un lieu protégé.',
      'Dénoncez l’infraction à la police.',
      'Trouvez un avocat. L’enfant n’est pas en faute.',
    ],
    never: 'Ne traitez pas l’enfant comme un délinquant.',
    outcomes: {
      done: { label: 'Protégé', hint: 'L’évaluation revient.' },
      judgeAgain,
      notPossible,
    },
  },
  exploitationFull: {
    title: 'Évaluez en détail si l’enfant est exploité',
    name: 'Exploitation, en détail',
    why: 'La confiance grandit lentement, et la parole avec elle. Ce qu’on n’a pas vu d’abord peut apparaître maintenant.',
    steps: ['Parcourez la liste ensemble.', 'Ajoutez ce que l’enfant a dit depuis.', 'Notez les raisons.'],
    never: noProof,
    outcomes: levels,
  },
  exploitationAgain: {
    title: 'Réévaluez l’exploitation avec ce que l’on sait maintenant',
    name: 'Exploitation, de nouveau',
    why: 'Il y a du nouveau\u00a0: un conseil, un événement, une absence.',
    steps: ['Dites ce qui est nouveau.', 'Parcourez de nouveau la liste.', 'Notez les raisons.'],
    never: noProof,
    outcomes: {
      ...levels,
      alreadyActedOn: {
        label: 'Mêmes signes, déjà traités',
        hint: 'Seulement avec un nom et une raison.',
      },
    },
  },
  exploitationLater: {
    title: 'Y a-t-il un nouveau signe d’exploitation\u00a0?',
    name: 'Nouveau signe',
    why: 'Les signes apparaissent souvent tard. L’absence de signe jusqu’ici n’exclut jamais la traite.',
    outcomes: {
      newSign: { label: 'Il y a un nouveau signe', hint: 'À faire ensuite\u00a0: l’évaluation.' },
      afterAbsence: { label: 'L’enfant était absent ou disparu', hint: 'À faire ensuite\u00a0: l’évaluation.' },
      otherReason: { label: 'Une autre raison', hint: 'À faire ensuite\u00a0: l’évaluation.' },
    },
  },
}
