import type { legalRouteWords as english } from '#content/en/prevention/legal-route.ts'
import { notKnown, notPossible } from '#content/fr/response/labels.ts'
import type { AnyWords } from '#content/phrase.ts'

/** P10 and Q37. */
export const legalRouteWords: AnyWords<typeof english> = {
  familyAbroad: {
    title: 'L’enfant a-t-il de la famille dans un autre pays\u00a0?',
    name: 'Famille à l’étranger',
    why: 'Des procédures lentes poussent des enfants à voyager seuls. On lance la voie tôt.',
    outcomes: {
      yes: { label: 'Oui', hint: 'Saisissez le pays. À faire ensuite\u00a0: lancer la voie.' },
      no: { label: 'Non' },
      unknown: notKnown,
    },
  },
  startFamilyRoute: {
    title: 'Lancez la réunification familiale ou la recherche de la famille',
    name: 'Voie vers la famille',
    why: 'Une date à laquelle l’enfant peut s’accrocher le retient ici.',
    steps: [
      'Demandez à l’avocat quelle voie convient.',
      'Vérifiez si le contact est sans danger pour l’enfant et la famille.',
      'Demandez à la Croix-Rouge, si la famille est perdue de vue.',
      'Dites à l’enfant combien de temps cela prend.',
    ],
    never: 'Ne dites pas aux proches où est l’enfant avant la vérification.',
    outcomes: {
      started: { label: 'Lancée', hint: 'Notez qui a été joint et ce qui a été dit à l’enfant.' },
      notSafe: { label: 'Trop dangereux', hint: 'Une raison et un nom sont nécessaires.' },
      notPossible,
    },
  },
  familyRouteLater: {
    title: 'Y a-t-il du nouveau sur la famille\u00a0?',
    name: 'Nouvelles de la famille',
    why: 'Un nouveau contact ou un nouveau pays ouvre ou ferme une voie.',
    outcomes: { newFact: { label: 'Il y a du nouveau', hint: 'La question revient.' } },
  },
  legalSteps: {
    title: 'Planifiez la voie juridique, avec des dates',
    name: 'Voie juridique',
    why: 'Un enfant qui voit l’étape suivante a une raison de rester.',
    steps: [
      'Trouvez un avocat.',
      'Nommez chaque voie et sa prochaine date.',
      'Prévoyez école, santé et le temps après 18 ans.',
      'Montrez les dates à l’enfant.',
    ],
    outcomes: { done: { label: 'Planifiée', hint: 'Saisissez les dates.' }, notPossible },
  },
  legalStepsLater: {
    title: 'Une date ou une voie a-t-elle changé\u00a0?',
    name: 'Changement juridique',
    why: 'Une date passée sans un mot est aussi une mauvaise nouvelle.',
    outcomes: { changed: { label: 'Quelque chose a changé', hint: 'Le plan revient.' } },
  },
  newsExpected: {
    title: 'Une décision ou une mauvaise nouvelle va-t-elle arriver\u00a0?',
    name: 'Nouvelle à venir',
    why: 'L’échange vient avant la nouvelle, pas après le départ de l’enfant.',
    outcomes: { expected: { label: 'Oui', hint: 'Saisissez la date. À faire ensuite\u00a0: l’échange.' } },
  },
  talkBeforeNews: {
    title: 'Parlez avec l’enfant avant que la nouvelle arrive',
    name: 'Échange avant la nouvelle',
    why: 'Un enfant qui sait ce que cela signifie et ce qui reste possible a moins de raisons de partir.',
    steps: [
      'Demandez à l’avocat ce qui est probable.',
      'Expliquez ce que cela signifierait.',
      'Passez en revue les vrais choix.',
      'Dites qui sera là ce jour-là.',
    ],
    never: 'Ne remettez pas une lettre en laissant l’enfant seul avec elle.',
    outcomes: {
      talked: { label: 'Échange fait', hint: 'Notez ce qu’a dit l’enfant. Réévaluez le risque.' },
      newDate: { label: 'La date a changé', hint: 'Saisissez la nouvelle date.' },
      notPossible,
    },
  },
  eighteenComing: {
    title: 'L’enfant aura-t-il 18 ans d’ici quatre mois\u00a0?',
    name: 'Bientôt 18 ans',
    why: 'La peur de ce jour fait partir des enfants. Il ne met fin à rien ici de lui-même.',
    outcomes: {
      no: { label: 'Non' },
      withinFourMonths: { label: 'Oui, d’ici quatre mois', hint: 'Ensuite\u00a0: préparer la transition.' },
      reached: { label: 'A déjà 18 ans', hint: 'À faire ensuite\u00a0: ce qui reste après 18 ans.' },
      unknown: notKnown,
    },
  },
  transitionTasks: {
    title: 'Préparez le temps après 18 ans',
    name: 'Avant 18 ans',
    why: 'Le danger ne s’arrête pas à un anniversaire. L’aide ne doit pas s’arrêter là non plus.',
    steps: [
      'Nommez le service pour adultes et une personne là-bas.',
      'Écrivez le plan de transition avec l’enfant.',
      'Réévaluez le risque.',
      'Demandez une mise à jour, s’il y a un signalement dans le SIS.',
    ],
    outcomes: {
      done: { label: 'Préparé' },
      reached: { label: 'A eu 18 ans entre-temps', hint: 'À faire ensuite\u00a0: ce qui reste après 18 ans.' },
      notPossible,
    },
  },
  afterMajority: {
    title: 'Vérifiez ce qui reste en place après 18 ans',
    name: 'Après 18 ans',
    why: 'La prévention reste ouverte jusqu’à ce qu’une personne du service pour adultes ait dit oui.',
    steps: ['Vérifiez que le service pour adultes a commencé.', 'Gardez le plan et la vigilance jusque-là.'],
    outcomes: { done: { label: 'Vérifié', hint: 'La prévention reste ouverte.' }, notPossible },
  },
  eighteenLater: {
    title: 'Les 18 ans approchent-ils ou sont-ils passés\u00a0?',
    name: '18 ans, de nouveau',
    why: 'Une évaluation de l’âge ou un nouveau papier peut changer la date.',
    outcomes: {
      near: { label: 'D’ici quatre mois', hint: 'Ensuite\u00a0: préparer la transition.' },
      reached: { label: 'A 18 ans', hint: 'À faire ensuite\u00a0: ce qui reste après 18 ans.' },
    },
  },
}
