import type { endWords as english } from '#content/en/aftercare/ends.ts'
import type { AnyWords } from '#content/phrase.ts'

/** How aftercare ends. */
export const endWords: AnyWords<typeof english> = {
  childMissingAgain: {
    title: 'L’enfant a-t-il de nouveau disparu\u00a0?',
    name: 'Nouvelle disparition',
    why: 'Chaque absence est nouvelle. On cherche comme la première fois.',
    never: 'N’attendez pas parce que l’enfant est déjà revenu.',
    outcomes: {
      yes: { label: 'Oui, de nouveau disparu', hint: 'Une nouvelle intervention commence aussitôt.' },
    },
  },
  endAftercareOtherwise: {
    title: 'Ce suivi a-t-il été ouvert par erreur\u00a0?',
    name: 'Autre fin',
    why: 'Seule une erreur met fin plus tôt au suivi. Jamais le temps, l’âge ni le statut.',
    outcomes: {
      openedByMistake: {
        label: 'Ouvert par erreur',
        hint: 'Une raison et une seconde personne sont nécessaires.',
      },
    },
  },
  aftercareMistakeCheck: {
    title: 'Vérifiez avec une seconde personne que c’était une erreur',
    name: 'Vérifier l’erreur',
    why: 'Des tâches ouvertes ne doivent jamais disparaître par un seul geste.',
    outcomes: {
      confirmed: { label: 'Oui, ouvert par erreur', hint: 'Une raison et un second nom sont nécessaires.' },
      withdrawn: { label: 'Pas d’erreur', hint: 'Le suivi continue.' },
    },
  },
  episodeClosed: {
    title: 'Cet épisode est clos',
    name: 'Épisode clos',
    why: 'Tous ont été informés, chaque signalement est retiré et rien ne reste ouvert. Le dossier de l’enfant reste ouvert.',
    outcomes: {},
  },
  missingAgain: {
    title: 'L’enfant a de nouveau disparu\u00a0: l’intervention commence',
    name: 'Nouvelle disparition',
    why: 'Ce qui était encore ouvert ici le reste et sera repris quand l’enfant sera retrouvé.',
    outcomes: {},
  },
  stillMissing: {
    title: 'L’enfant est toujours disparu\u00a0: l’intervention continue',
    name: 'Toujours disparu',
    why: 'Tant qu’une personne compétente n’a pas vu cet enfant en personne, la recherche continue.',
    outcomes: {},
  },
  noHit: {
    title: 'La réponse positive était fausse\u00a0: c’est un autre enfant',
    name: 'Réponse positive fausse',
    why: 'Personne n’avait disparu ici. L’enfant présent reste protégé ici.',
    steps: [
      'Dites à toute personne prévenue de la réponse positive qu’elle était fausse.',
      'Continuez l’accueil et la prévention pour cet enfant.',
    ],
    outcomes: {},
  },
  aftercareOpenedByMistake: {
    title: 'Ce suivi a été ouvert par erreur',
    name: 'Ouvert par erreur',
    why: 'Une raison et une seconde personne figurent dans le journal.',
    steps: ['Vérifiez que personne n’a été prévenu pour rien.'],
    outcomes: {},
  },
}
