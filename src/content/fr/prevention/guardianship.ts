import type { guardianshipWords as english } from '#content/en/prevention/guardianship.ts'
import { notPossible } from '#content/fr/response/labels.ts'
import type { AnyWords } from '#content/phrase.ts'

const appointed = {
  label: 'Un tuteur est désigné',
  hint: 'Saisissez le nom. À faire ensuite\u00a0: prévenir le tuteur.',
} as const

/** P3. */
export const guardianshipWords: AnyWords<typeof english> = {
  guardianQuestion: {
    title: 'L’enfant a-t-il un tuteur\u00a0?',
    name: 'Tuteur désigné',
    why: 'Le tuteur représente cet enfant. Un contact régulier retient les enfants de partir.',
    outcomes: {
      appointed,
      interim: { label: 'Quelqu’un agit pour l’instant', hint: 'Saisissez qui, et jusqu’à quand.' },
      none: { label: 'Non', hint: 'À faire tout de suite\u00a0: en demander un.' },
      unknown: { label: 'On ne sait pas', hint: 'Compte comme un non.' },
    },
  },
  askForGuardian: {
    title: 'Demandez un tuteur maintenant',
    name: 'Tuteur demandé',
    why: 'Toute personne qui connaît l’enfant peut et devrait demander. Quelqu’un doit agir pour lui entre-temps.',
    steps: [
      'Appelez le service qui désigne les tuteurs.',
      'Demandez qui agit d’ici là.',
      'Notez nom, heure et référence.',
    ],
    say: 'Un mineur non accompagné n’a pas de tuteur. Désignez-en un, s’il vous plaît. Qui agit pour l’enfant d’ici là\u00a0?',
    outcomes: { asked: { label: 'Demandé', hint: 'Notez qui a été joint.' }, notPossible },
  },
  guardianInPlace: {
    title: 'Un tuteur est-il en place maintenant\u00a0?',
    name: 'Tuteur en place',
    why: 'Les règles européennes fixent un délai maximal pour le désigner. Une date que personne ne surveille passe en silence.',
    steps: ['Demandez où en est la demande.', 'Notez qui agit entre-temps, et jusqu’à quand.'],
    outcomes: {
      appointed,
      notYet: { label: 'Pas encore', hint: 'À faire ensuite\u00a0: donner l’alerte.' },
      notPossible,
    },
  },
  escalateGuardian: {
    title: 'Donnez l’alerte\u00a0: cet enfant n’a pas de tuteur',
    name: 'Tuteur\u00a0: alerte',
    why: 'Pas de tuteur après le délai, ou pas de contact, est un risque en soi.',
    steps: [
      'Prévenez de nouveau le service de tutelle.',
      'Prévenez le responsable à la protection de l’enfance.',
      'Citez la date de votre première demande.',
    ],
    say: 'Cet enfant n’a toujours pas de tuteur en contact avec lui. Nous l’avons demandé à cette date. Nommez, s’il vous plaît, une personne et un jour.',
    outcomes: { told: { label: 'Les deux prévenus', hint: 'Notez qui a été joint.' }, appointed, notPossible },
  },
  guardianAfterAlarm: {
    title: 'L’alerte a-t-elle amené un tuteur\u00a0?',
    name: 'Tuteur après l’alerte',
    why: 'Une alerte que personne ne suit ne change rien.',
    outcomes: { appointed, notYet: { label: 'Pas encore', hint: 'L’alerte est donnée de nouveau.' }, notPossible },
  },
  informGuardian: {
    title: 'Parlez au tuteur du risque de disparition',
    name: 'Informer le tuteur',
    why: 'La nuit, le tuteur est l’un des premiers appelés. Il doit le savoir, et savoir comment.',
    steps: [
      'Expliquez ce qui se passe si l’enfant disparaît.',
      'Obtenez un numéro pour les nuits et les week-ends.',
      'Convenez du rythme des rencontres entre tuteur et enfant.',
    ],
    outcomes: { told: { label: 'Fait', hint: 'Notez qui a été joint.' }, notPossible },
  },
  guardianContact: {
    title: 'Tuteur et enfant sont-ils encore en contact régulier\u00a0?',
    name: 'Contact avec le tuteur',
    why: 'Un contact régulier est déjà une protection.',
    outcomes: {
      guardianChanges: { label: 'Le tuteur change', hint: 'La question revient.' },
      noRegularContact: { label: 'Presque aucun contact', hint: 'À faire ensuite\u00a0: donner l’alerte.' },
    },
  },
}
