import type { identityWords as english } from '#content/en/prevention/identity.ts'
import { notPossible } from '#content/fr/response/labels.ts'
import type { AnyWords } from '#content/phrase.ts'

const photoRefused = {
  label: 'L’enfant ne veut pas',
  hint: 'Indiquez pourquoi. À faire ensuite\u00a0: une description plus complète.',
} as const

/** P2. */
export const identityWords: AnyWords<typeof english> = {
  minimumSheet: {
    title: 'Remplissez la fiche qu’exige une déclaration de disparition',
    name: 'Fiche, minimum',
    why: 'Beaucoup d’enfants partent dans les premiers jours. Ce qui est noté maintenant peut être déclaré en quelques minutes.',
    steps: [
      'Demandez peu à la fois\u00a0; commencez par ce que vous voyez.',
      'Écrivez le nom dans son écriture, et d’autres orthographes.',
      'Notez qui a pris les empreintes, jamais les empreintes.',
      'Laissez ouvert ce qu’on ne sait pas.',
    ],
    never: 'N’interrogez pas l’enfant pendant des heures. La confiance vient d’abord.',
    outcomes: {
      complete: { label: 'Tout est rempli' },
      partly: { label: 'Autant que possible', hint: 'Le reste peut suivre avec la prochaine fiche.' },
      notPossible,
    },
  },
  buildUpSheet: {
    title: 'Complétez la fiche à mesure que la confiance grandit',
    name: 'Fiche, à compléter',
    why: 'Famille, amis, dettes et habitudes montrent où peut être un enfant disparu. Cela vient avec le temps.',
    steps: ['Demandez au fil des échanges, pas d’un coup.', 'Dites pourquoi vous demandez.', 'Notez qui vous l’a dit.'],
    outcomes: {
      complete: { label: 'Complet pour l’instant' },
      partly: { label: 'En partie', hint: 'Reviendra.' },
      notPossible,
    },
  },
  sheetCurrent: {
    title: 'Y a-t-il du nouveau pour la fiche\u00a0?',
    name: 'Nouveau pour la fiche',
    why: 'Un nouveau numéro, un nouvel ami ou une nouvelle coupe va sur la fiche le jour même.',
    outcomes: { newFacts: { label: 'Il y a du nouveau', hint: 'Ensuite\u00a0: l’ajouter.' } },
  },
  noticeReady: {
    title: 'La fiche suffirait-elle pour une notice internationale\u00a0?',
    name: 'Notice possible',
    why: 'Interpol a besoin de certains éléments d’identification. Après le départ de l’enfant, il est trop tard pour les réunir.',
    steps: [
      'Vérifiez le nom et le prénom.',
      'Vérifiez le sexe et au moins l’année de naissance.',
      'Vérifiez description, bonne photo ou empreintes.',
    ],
    outcomes: {
      complete: { label: 'Oui' },
      incomplete: { label: 'Non, il manque quelque chose', hint: 'Indiquez quoi. À faire ensuite\u00a0: le remplir.' },
      unknown: { label: 'On ne sait pas', hint: 'Compte comme un non.' },
    },
  },
  fillIdentifiers: {
    title: 'Obtenez les éléments d’identification manquants',
    name: 'Éléments manquants',
    why: 'Un seul élément manquant peut empêcher une notice pour un enfant disparu.',
    steps: ['Demandez à l’autorité qui a enregistré l’enfant.', 'Décrivez ce que vous voyez, s’il n’y a pas de photo.'],
    outcomes: { done: { label: 'Remplis', hint: 'La vérification revient.' }, notPossible },
  },
  noticeStaysReady: {
    title: 'Vérifiez de nouveau les éléments d’identification',
    name: 'Revérifier les éléments',
    why: 'Un nouveau nom, une autre date de naissance ou une autre apparence change ce qu’exige une notice.',
    outcomes: { checkAgain: { label: 'Vérifier de nouveau', hint: 'La question revient.' } },
  },
  photoQuestion: {
    title: 'Y a-t-il une photo de six mois au plus\u00a0?',
    name: 'Photo',
    why: 'Sans une photo d’aujourd’hui, personne ne peut chercher l’enfant.',
    outcomes: {
      recent: { label: 'Oui', hint: 'Saisissez la date et qui a accepté.' },
      none: { label: 'Non, ou plus ancienne', hint: 'À faire ensuite\u00a0: en prendre une.' },
      unknown: { label: 'On ne sait pas', hint: 'À faire ensuite\u00a0: en prendre une.' },
      refused: photoRefused,
    },
  },
  takePhoto: {
    title: 'Prenez une photo avec l’accord de l’enfant',
    name: 'Prendre une photo',
    why: 'Expliquez à quoi elle sert\u00a0: à retrouver l’enfant s’il disparaît.',
    steps: [
      'Expliquez et demandez.',
      'Montrez bien le visage.',
      'Notez la date et qui a accepté.',
      'Gardez-la hors de la galerie.',
    ],
    say: 'Si tu disparaissais, une photo nous aiderait à te retrouver. Elle reste ici et ne sert qu’à cela. Puis-je en prendre une\u00a0?',
    never: 'Ne prenez pas de photo en cachette.',
    outcomes: {
      taken: { label: 'Prise', hint: 'Saisissez la date et qui a accepté.' },
      refused: photoRefused,
      notPossible,
    },
  },
  describeWithoutPhoto: {
    title: 'Décrivez l’enfant pour qu’un inconnu le reconnaisse',
    name: 'Décrire sans photo',
    why: 'Sans photo, les mots doivent suffire. L’enfant acceptera peut-être un autre jour.',
    steps: [
      'Décrivez visage, cheveux, corpulence, voix et démarche.',
      'Notez les signes particuliers et ce que l’enfant porte toujours.',
      'Convenez de quand vous redemanderez.',
    ],
    outcomes: {
      described: { label: 'Décrit', hint: 'On redemandera plus tard.' },
      agreedAfterAll: { label: 'L’enfant a accepté une photo', hint: 'Saisissez la date et qui a accepté.' },
      notPossible,
    },
  },
  askPhotoAgain: {
    title: 'Demandez de nouveau si une photo convient',
    name: 'Redemander une photo',
    why: 'La confiance a grandi, ou l’enfant a vu à quoi elle sert.',
    outcomes: {
      taken: { label: 'Prise', hint: 'Saisissez la date et qui a accepté.' },
      refused: { label: 'Toujours non', hint: 'Convenez de quand vous redemanderez.' },
      notPossible,
    },
  },
  renewPhoto: {
    title: 'Renouvelez la photo',
    name: 'Nouvelle photo',
    why: 'Les enfants changent vite. Une vieille photo égare la recherche.',
    steps: ['Redemandez avant de la prendre.', 'Faites-le aussitôt après un changement d’apparence.'],
    outcomes: {
      renewed: { label: 'Nouvelle photo prise', hint: 'Saisissez la date et qui a accepté.' },
      looksChanged: { label: 'L’enfant a changé d’apparence', hint: 'À faire ensuite\u00a0: en prendre une.' },
      refused: photoRefused,
      notPossible,
    },
  },
}
