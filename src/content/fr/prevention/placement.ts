import type { placementWords as english } from '#content/en/prevention/placement.ts'
import { notKnown, notPossible } from '#content/fr/response/labels.ts'
import type { AnyWords } from '#content/phrase.ts'

const avoid = 'N’utilisez ni hôtel, ni centre pour adultes, ni détention.'

/** P4. */
export const placementWords: AnyWords<typeof english> = {
  specialNeeds: {
    title: 'L’enfant a-t-il des besoins particuliers\u00a0?',
    name: 'Besoins particuliers',
    why: 'Maladie, grossesse, handicap ou traumatisme changent ce qui est sûr. On les cherche dès le premier jour.',
    steps: [
      'Demandez et observez\u00a0: santé, psychisme, grossesse, handicap.',
      'Dites qui est responsable de chaque besoin.',
    ],
    outcomes: {
      found: { label: 'Oui', hint: 'Indiquez lesquels. À faire ensuite\u00a0: y répondre.' },
      none: { label: 'Aucun vu jusqu’ici' },
      unknown: notKnown,
      notPossible,
    },
  },
  meetNeeds: {
    title: 'Répondez aux besoins de l’enfant',
    name: 'Réponse aux besoins',
    why: 'Un besoin seulement noté n’aide personne.',
    steps: [
      'Appelez le médecin ou le service qu’il faut.',
      'Nommez une personne qui s’en occupe.',
      'Dites-le à l’équipe en poste.',
    ],
    outcomes: {
      done: { label: 'Pris en charge', hint: 'Indiquez qui est responsable.' },
      another: { label: 'Il y a un autre besoin', hint: 'Ajoutez-le et continuez.' },
      notPossible,
    },
  },
  needsLater: {
    title: 'Un nouveau besoin est-il apparu\u00a0?',
    name: 'Nouveau besoin',
    why: 'Beaucoup n’apparaît qu’après des jours, quand un enfant commence à faire confiance.',
    outcomes: {
      newNeed: { label: 'Il y a un nouveau besoin', hint: 'Indiquez lequel. À faire ensuite\u00a0: y répondre.' },
    },
  },
  placeSafeTonight: {
    title: 'Ce lieu est-il sûr pour cet enfant cette nuit\u00a0?',
    name: 'Sûr cette nuit',
    why: 'Un lieu peut être bon et être pourtant celui où attendent des trafiquants. «\u00a0On ne sait pas\u00a0» compte comme un non.',
    steps: ['Répondez à chaque danger.', 'Demandez à l’enfant.', 'Notez qui peut connaître l’adresse.'],
    never: avoid,
    outcomes: {
      yes: { label: 'Oui' },
      no: { label: 'Non', hint: 'À faire cette nuit\u00a0: un lieu plus sûr.' },
      unknown: { label: 'On ne sait pas', hint: 'Compte comme un non. Demandez au responsable cette nuit.' },
    },
  },
  saferPlace: {
    title: 'Trouvez un lieu plus sûr cette nuit, avec le responsable',
    name: 'Lieu plus sûr',
    why: 'Le responsable peut ouvrir une place ou renforcer l’équipe à toute heure.',
    steps: [
      'Appelez le responsable d’astreinte.',
      'Demandez une famille, une petite unité ou un accueil protégé.',
      'Ne donnez la nouvelle adresse qu’à ceux qui en ont besoin.',
      'Restez avec l’enfant jusqu’à la solution.',
    ],
    say: 'Cet enfant n’est pas en sécurité ici cette nuit, ou nous ne le savons pas. Il me faut maintenant un lieu plus sûr, ou votre décision sur ce qui le rend sûr.',
    never: avoid,
    outcomes: {
      moved: { label: 'Autre lieu trouvé', hint: 'La question revient pour ce lieu.' },
      madeSafe: {
        label: 'Rendu sûr ici, décision du responsable',
        hint: 'Indiquez qui a décidé et ce qui a été fait.',
      },
      another: { label: 'Nouveau danger, on cherche encore', hint: 'Reste ici.' },
      notPossible,
    },
  },
  childAcceptsPlace: {
    title: 'L’enfant veut-il rester dans ce lieu\u00a0?',
    name: 'L’enfant accepte le lieu',
    why: 'Un enfant qui ne veut pas être ici cherchera un autre chemin.',
    outcomes: {
      yes: { label: 'Oui' },
      no: { label: 'Non', hint: 'Notez les mots de l’enfant. À faire ensuite\u00a0: un échange.' },
      unknown: { label: 'On ne sait pas', hint: 'À faire ensuite\u00a0: un échange.' },
    },
  },
  talkAboutPlace: {
    title: 'Parlez du lieu et continuez de le proposer',
    name: 'Parler du lieu',
    why: 'L’enfant a des attentes, et souvent de fausses idées sur la rue. Écouter vient d’abord.',
    steps: [
      'Demandez ce que l’enfant attendait.',
      'Parlez des dangers de la rue.',
      'Demandez ce qui devrait changer.',
      'Gardez la place ouverte.',
    ],
    never: 'N’enfermez pas l’enfant et ne menacez pas.',
    outcomes: {
      accepts: { label: 'L’enfant va rester' },
      stillNo: { label: 'Toujours non', hint: 'Continuez de proposer. L’échange revient.' },
      otherPlace: { label: 'On essaie un autre lieu', hint: 'On demandera ensuite s’il est sûr.' },
      notPossible,
    },
  },
  placeLater: {
    title: 'Quelque chose a-t-il changé pour le lieu\u00a0?',
    name: 'Changement du lieu',
    why: 'Un nouveau voisin, une visite ou un déménagement change ce qui est sûr.',
    outcomes: {
      newPlace: { label: 'L’enfant a déménagé', hint: 'On demandera ensuite si le lieu est sûr.' },
      newDanger: { label: 'Il y a un nouveau danger', hint: 'On demandera ensuite si le lieu est encore sûr.' },
      childUnhappy: { label: 'L’enfant ne veut pas rester', hint: 'À faire ensuite\u00a0: un échange.' },
    },
  },
}
