import type { watchWords as english } from '#content/en/prevention/watch.ts'
import { notKnown, notPossible } from '#content/fr/response/labels.ts'
import type { AnyWords } from '#content/phrase.ts'

/** P11: presence, watch, notes, review, preventive alert. */
export const watchWords: AnyWords<typeof english> = {
  childPresent: {
    title: 'L’enfant n’est-il pas là où on l’attend\u00a0?',
    name: 'L’enfant a disparu',
    why: 'La personne qui remarque agit aussitôt. Il n’y a aucun délai à laisser passer.',
    never: 'Ne laissez pas cela à l’équipe suivante.',
    outcomes: { absent: { label: 'L’enfant a disparu', hint: 'L’intervention s’ouvre maintenant.' } },
  },
  childAway: {
    title: 'L’absence est-elle finie pour la prévention\u00a0?',
    name: 'Intervention ou suivi',
    why: 'Personne ne répond à la main\u00a0: l’intervention et le suivi après le retour disent quand l’absence est finie.',
    outcomes: {
      returned: { label: 'Absence finie, enfant accueilli ici', hint: 'La prévention continue.' },
      gone: { label: 'L’enfant ne revient pas chez nous', hint: 'La prévention se termine ici.' },
    },
  },
  signToday: {
    title: 'Voyez-vous aujourd’hui un signe que l’enfant va partir\u00a0?',
    name: 'Signe aujourd’hui',
    why: 'Un signe vu aujourd’hui laisse le temps d’agir. «\u00a0On ne sait pas\u00a0» compte comme un signe.',
    steps: ['Répondez à chaque signe.', 'Demandez à l’équipe précédente.', 'Fixez l’heure du prochain regard.'],
    outcomes: {
      none: { label: 'Aucun signe', hint: 'Fixez le prochain regard. La question reviendra alors.' },
      sign: { label: 'Il y a un signe', hint: 'À faire tout de suite\u00a0: agir.' },
      unknown: { label: 'On ne sait pas', hint: 'Compte comme un signe.' },
    },
  },
  actOnSign: {
    title: 'Parlez avec l’enfant et restez proche',
    name: 'Agir sur le signe',
    why: 'Parler avec une personne de confiance retient plus qu’une porte. Personne ici n’a le droit d’enfermer un enfant.',
    steps: [
      'Faites parler l’adulte de confiance, maintenant.',
      'Rapprochez l’équipe, sans serrures.',
      'Pensez à un autre lieu cette nuit.',
      'Pensez à un signalement préventif.',
    ],
    say: 'J’ai l’impression que tu veux partir. Je m’inquiète pour toi. Veux-tu me dire ce qui s’est passé\u00a0?',
    never: 'N’enfermez pas l’enfant. Ne lui retirez ni téléphone ni papiers.',
    outcomes: {
      done: { label: 'Fait', hint: 'À faire tout de suite\u00a0: prévenir police et tuteur.' },
      another: { label: 'Un autre signe', hint: 'Recommence.' },
      notPossible,
    },
  },
  tellOfSign: {
    title: 'Dites à la police et au tuteur que l’enfant peut partir',
    name: 'Prévenir du signe',
    why: 'S’ils le savent avant, ils vont plus vite ensuite.',
    steps: [
      'Appelez le tuteur.',
      'Appelez la police\u00a0; citez le plan.',
      'Vérifiez que la pochette est à portée de main.',
    ],
    say: 'Un enfant que nous accueillons risque de disparaître cette nuit. Voici les signes. Nous avons un plan et une pochette. Qui dois-je appeler si cela arrive\u00a0?',
    outcomes: {
      done: { label: 'Les deux prévenus', hint: 'Notez qui a été joint.' },
      another: { label: 'Un autre signe entre-temps', hint: 'Agir sur le signe revient.' },
      notPossible,
    },
  },
  dailyNoteOff: {
    title: 'Commencez une note de contact quotidienne si le risque est élevé',
    name: 'Note quotidienne',
    why: 'Une ligne par jour montre un changement que personne ne voit en une seule garde.',
    outcomes: { begin: { label: 'Commencer', hint: 'Une note est à faire chaque jour.' } },
  },
  dailyNote: {
    title: 'Écrivez la note de contact d’aujourd’hui',
    name: 'Note d’aujourd’hui',
    why: 'Qui a parlé avec l’enfant, comment il allait, ce qui est nouveau.',
    outcomes: {
      written: { label: 'Écrite', hint: 'La suivante vient demain.' },
      stop: { label: 'Plus nécessaire', hint: 'Une raison et un nom sont nécessaires.' },
      notPossible,
    },
  },
  reviewAsSet: {
    title: 'Réexaminez plan, risques et tâches ouvertes',
    name: 'Réexamen',
    why: 'Ce que personne ne regarde vieillit. La prochaine date est fixée à chaque fois.',
    steps: [
      'Passez en revue chaque ligne.',
      'Réévaluez les deux risques, si quelque chose a changé.',
      'Fixez la prochaine date.',
    ],
    outcomes: { reviewed: { label: 'Réexaminé', hint: 'Saisissez la prochaine date.' }, notPossible },
  },
  considerPreventiveAlert: {
    title: 'L’autorité doit-elle inscrire un signalement préventif dans le SIS\u00a0?',
    name: 'Signalement préventif',
    why: 'Les frontières peuvent empêcher qu’un enfant soit emmené à l’étranger, si le signalement y est avant.',
    steps: ['Répondez à chaque danger.', 'Demandez l’avis de la protection de l’enfance.'],
    outcomes: {
      ask: { label: 'Oui, le demander', hint: 'À faire ensuite\u00a0: le demander.' },
      notNow: { label: 'Pas maintenant', hint: 'Une raison et un nom sont nécessaires.' },
      unknown: notKnown,
    },
  },
  askPreventiveAlert: {
    title: 'Demandez un signalement préventif à l’autorité compétente',
    name: 'Demander le signalement',
    why: 'Vous demandez\u00a0; l’autorité décide et l’inscrit.',
    steps: [
      'Demandez qui décide dans votre pays.',
      'Donnez le danger et les faits.',
      'Donnez la fiche et la photo, si on les demande.',
    ],
    say: 'Cet enfant risque d’être emmené à l’étranger. Voici les faits. Inscrivez, s’il vous plaît, un signalement préventif dans le SIS, ou dites-moi qui décide.',
    outcomes: {
      asked: { label: 'Demandé', hint: 'Ensuite\u00a0: obtenir la réponse.' },
      notInThisCountry: { label: 'N’existe pas dans ce pays', hint: 'Indiquez qui l’a dit.' },
      notPossible,
    },
  },
  confirmPreventiveAlert: {
    title: 'Le signalement préventif est-il inscrit\u00a0?',
    name: 'Signalement confirmé',
    why: 'Un signalement seulement demandé n’arrête personne.',
    outcomes: {
      confirmed: { label: 'Oui', hint: 'Saisissez quand.' },
      refused: { label: 'Refusé', hint: 'Indiquez pourquoi.' },
      noAnswer: { label: 'Pas de réponse', hint: 'Redemandez.' },
      notPossible,
    },
  },
  preventiveAlertOff: {
    title: 'Pensez de nouveau à un signalement préventif',
    name: 'Y penser de nouveau',
    why: 'Un voyage, un appel ou un projet de mariage peut changer la réponse.',
    outcomes: { reconsider: { label: 'Y penser de nouveau', hint: 'La question revient.' } },
  },
  preventiveAlertOn: {
    title: 'Le signalement préventif est-il encore nécessaire\u00a0?',
    name: 'Signalement en place',
    why: 'Un signalement dont personne n’a plus besoin peut bloquer un enfant lors d’un bon voyage.',
    outcomes: { noLongerNeeded: { label: 'Plus nécessaire', hint: 'À faire ensuite\u00a0: le faire retirer.' } },
  },
  withdrawPreventiveAlert: {
    title: 'Faites retirer le signalement préventif',
    name: 'Retirer le signalement',
    why: 'Seule l’autorité qui l’a inscrit peut le retirer.',
    steps: ['Demandez à l’autorité qui l’a inscrit.', 'Notez qui dit qu’il est retiré.'],
    outcomes: {
      withdrawn: { label: 'Retiré', hint: 'Nommez qui l’a dit.' },
      stillNeeded: { label: 'Encore nécessaire', hint: 'Il reste en place.' },
      notPossible,
    },
  },
}
