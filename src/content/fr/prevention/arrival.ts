import type { arrivalWords as english } from '#content/en/prevention/arrival.ts'
import { notPossible } from '#content/fr/response/labels.ts'
import type { AnyWords } from '#content/phrase.ts'

const noLocation = 'Ne dites pas où est l’enfant tant que le lien n’est pas vérifié.'

/** P0 and P1. */
export const arrivalWords: AnyWords<typeof english> = {
  dangerInCare: {
    title: 'L’enfant est-il en danger ou blessé maintenant\u00a0?',
    name: 'Danger maintenant',
    why: 'Les secours passent avant toute autre étape. «\u00a0On ne sait pas\u00a0» compte comme un oui.',
    outcomes: {
      yes: { label: 'Oui', hint: 'Appelez d’abord les secours.' },
      no: { label: 'Non' },
      unknown: { label: 'On ne sait pas', hint: 'Compte comme un oui. Appelez les secours.' },
    },
  },
  callEmergencyInCare: {
    title: 'Appelez les secours pour l’enfant maintenant',
    name: 'Secours pour l’enfant',
    why: 'Un enfant en danger passe avant toute autre étape.',
    steps: [
      'Dites où il faut de l’aide.',
      'Dites quel est le danger ou la blessure.',
      'Dites qu’il s’agit d’un enfant.',
      'Notez la référence de l’appel.',
    ],
    say: 'Un enfant est en danger. Je vais vous dire où, ce qui s’est passé et qui est là.',
    outcomes: { done: { label: 'Appelés', hint: 'Notez ce qui a été dit.' }, notPossible },
  },
  preventionBegins: {
    title: 'Pourquoi ouvrez-vous ceci\u00a0?',
    name: 'Comment cela commence',
    why: 'Pour un enfant que vous venez de rencontrer, quelques questions d’abord. Pour un enfant déjà accueilli, le travail commence aussitôt.',
    outcomes: {
      newlyMet: { label: 'Enfant que l’on vient de rencontrer', hint: 'Quelques courtes questions d’abord.' },
      inCareWorried: {
        label: 'Enfant accueilli, et vous vous inquiétez',
        hint: 'Le travail commence aussitôt.',
      },
      afterReturn: {
        label: 'Enfant de retour après une disparition',
        hint: 'Le travail commence aussitôt.',
      },
    },
  },
  ageQuestion: {
    title: 'Cette personne a-t-elle moins de 18 ans\u00a0?',
    name: 'Âge',
    why: 'Dans le doute, traitez la personne comme un enfant. Le doute sur l’âge ne change rien à la suite.',
    steps: ['Demandez et notez ce qui est dit.', 'N’exigez pas d’abord des papiers.'],
    never: 'Ne refusez aucune aide destinée aux enfants à cause d’un doute sur l’âge.',
    outcomes: {
      yes: { label: 'Oui' },
      doubted: { label: 'Quelqu’un en doute', hint: 'Traité comme un enfant. Notez qui doute.' },
      unknown: { label: 'On ne sait pas', hint: 'Traité comme un enfant.' },
      no: { label: 'Non, un adulte', hint: 'Seulement si c’est certain. Ensuite\u00a0: l’orientation.' },
    },
  },
  adultReferral: {
    title: 'Orientez l’adulte vers un service qui peut l’aider',
    name: 'Orienter un adulte',
    why: 'Ce guide est pour les enfants. Un adulte doit tout de même repartir en sachant où s’adresser.',
    steps: [
      'Dites qui a décidé, et sur quoi.',
      'Nommez le service et donnez son numéro.',
      'Accompagnez la personne si vous le pouvez.',
    ],
    outcomes: {
      referred: {
        label: 'Orienté, adulte avec certitude',
        hint: 'Cela se termine ici. Raison et noms sont nécessaires.',
      },
      doubted: { label: 'Il y a finalement un doute', hint: 'Traité comme un enfant. Continuez.' },
      notPossible,
    },
  },
  languageQuestion: {
    title: 'Avez-vous une langue commune, ou un interprète\u00a0?',
    name: 'Langue',
    why: 'Un enfant qui ne comprend pas ne peut pas vous dire ce qui ne va pas.',
    steps: ['Trouvez quelle langue l’enfant préfère.', 'Cherchez un interprète, aussi par téléphone.'],
    never: 'Ne laissez pas interpréter un adulte venu avec l’enfant.',
    outcomes: {
      yes: { label: 'Oui', hint: 'Saisissez la langue.' },
      no: { label: 'Pas encore', hint: 'Continuez. Le premier échange demandera un interprète.' },
      unknown: {
        label: 'On ne sait pas quelle langue',
        hint: 'Continuez. Le premier échange redemandera.',
      },
    },
  },
  situationQuestion: {
    title: 'Avec qui est l’enfant\u00a0?',
    name: 'Avec qui',
    why: 'Un adulte à côté d’un enfant n’est pas toujours un adulte qui le protège.',
    steps: ['Notez où, quand et par qui l’enfant a été rencontré.', 'Parlez à l’enfant loin des autres adultes.'],
    outcomes: {
      alone: { label: 'Seul' },
      withRelative: { label: 'Avec un proche, sans parents' },
      unverifiedAdult: { label: 'Avec un adulte dont le lien n’est pas vérifié' },
      withParents: { label: 'Avec ses parents, mais en danger' },
      unknown: { label: 'On ne sait pas', hint: 'Traité comme seul.' },
    },
  },
  adultClaimsChild: {
    title: 'Quelqu’un demande-t-il l’enfant ou le réclame-t-il\u00a0?',
    name: 'Enfant réclamé',
    why: 'Les trafiquants aussi viennent et demandent. La protection de l’enfance vérifie le lien avant toute remise.',
    steps: ['Notez nom, numéro et lien affirmé.', 'Ne répondez encore rien sur l’enfant.'],
    never: noLocation,
    outcomes: {
      noOne: { label: 'Personne' },
      verified: { label: 'Oui, et le lien est vérifié', hint: 'Indiquez qui l’a vérifié.' },
      notVerified: {
        label: 'Oui, le lien n’est pas vérifié',
        hint: 'Ensuite\u00a0: protection de l’enfance et police le vérifient.',
      },
      unknown: { label: 'On ne sait pas', hint: 'Compte comme non vérifié.' },
    },
  },
  checkClaim: {
    title: 'Faites vérifier la demande par la protection de l’enfance et la police',
    name: 'Vérifier la demande',
    why: 'L’enfant reste où il est jusqu’à ce que l’identité et le lien soient établis.',
    steps: [
      'Appelez la protection de l’enfance\u00a0; prévenez la police.',
      'Donnez nom, numéro et lien affirmé.',
      'Demandez à l’enfant, seul à seul, ce qu’il veut.',
      'Dites à toute l’équipe\u00a0: aucun lieu à personne.',
    ],
    say: 'Quelqu’un réclame cet enfant et le lien n’est pas vérifié. Vérifiez, s’il vous plaît, l’identité et le lien. D’ici là, nous ne disons pas où est l’enfant.',
    never: noLocation,
    outcomes: {
      verified: { label: 'Lien vérifié et confirmé', hint: 'Indiquez qui l’a vérifié.' },
      refuted: { label: 'Lien non confirmé', hint: 'La police le sait. L’enfant n’est pas remis.' },
      another: { label: 'Quelqu’un d’autre réclame aussi l’enfant', hint: 'La vérification recommence.' },
      notPossible,
    },
  },
  claimLater: {
    title: 'Une nouvelle personne a-t-elle demandé l’enfant\u00a0?',
    name: 'Nouvelle demande',
    why: 'Une visite ou un appel peut venir à tout moment, même des semaines plus tard.',
    never: noLocation,
    outcomes: {
      newClaim: { label: 'Quelqu’un demande l’enfant', hint: 'À faire tout de suite\u00a0: la vérification.' },
    },
  },
  knownElsewhere: {
    title: 'L’enfant est-il connu ailleurs comme disparu\u00a0?',
    name: 'Connu ailleurs',
    why: 'Cet enfant est peut-être recherché sous une autre orthographe, par un autre lieu ou pays.',
    steps: ['Demandez qui a vérifié, et sous quels noms.', 'Vérifiez chaque orthographe du nom.'],
    outcomes: {
      noHit: { label: 'Vérifié, rien trouvé', hint: 'Indiquez qui a vérifié.' },
      hit: {
        label: 'Oui, déclaré disparu',
        hint: 'Le suivi après le retour s’ouvre aussi. La prévention continue.',
      },
      notChecked: { label: 'Pas encore vérifié', hint: 'À faire ensuite\u00a0: le demander.' },
      unknown: { label: 'On ne sait pas', hint: 'À faire ensuite\u00a0: le demander.' },
    },
  },
  askElsewhere: {
    title: 'Demandez la consultation des registres de disparition',
    name: 'Demander la vérification',
    why: 'Seule l’autorité compétente peut consulter ces registres. Vous demandez, et notez la réponse.',
    steps: [
      'Demandez à la protection de l’enfance ou à la police de vérifier.',
      'Donnez orthographes, date de naissance et signes particuliers.',
      'Demandez aussi au 116\u00a0000.',
    ],
    say: 'Nous avons rencontré un enfant. Vérifiez, s’il vous plaît, s’il est déclaré disparu ici ou dans un autre pays. Je vous donne toutes les orthographes du nom.',
    outcomes: { asked: { label: 'Demandé', hint: 'Ensuite\u00a0: obtenir la réponse.' }, notPossible },
  },
  elsewhereLater: {
    title: 'Un nouvel indice montre-t-il qu’on cherche l’enfant ailleurs\u00a0?',
    name: 'Indice\u00a0: cherché ailleurs',
    why: 'Un autre nom, une nouvelle photo ou un appel peut montrer que quelqu’un cherche.',
    outcomes: { newHint: { label: 'Il y a un indice', hint: 'La question revient.' } },
  },
  referToChildProtection: {
    title: 'Orientez l’enfant vers l’autorité de protection de l’enfance',
    name: 'Orientation',
    why: 'Quelqu’un doit être responsable de cet enfant cette nuit. Chacun peut orienter, personne n’a besoin d’être sûr.',
    steps: [
      'Appelez l’autorité de permanence.',
      'Dites avec qui est l’enfant, et ce qui vous inquiète.',
      'Demandez qui est responsable désormais.',
      'Envoyez une copie au service de tutelle.',
    ],
    say: 'J’oriente vers vous un enfant qui a besoin de protection. Voici ce que je sais et ce qui m’inquiète. Qui est responsable de l’enfant cette nuit\u00a0?',
    outcomes: {
      done: { label: 'Orienté', hint: 'Notez qui a été joint.' },
      alreadyInCharge: { label: 'Elle est déjà chargée de l’enfant', hint: 'Nommez la personne responsable.' },
      notPossible,
    },
  },
  confirmReferral: {
    title: 'Quelqu’un à la protection de l’enfance est-il devenu responsable\u00a0?',
    name: 'Un responsable',
    why: 'Une orientation sans nom n’est qu’une lettre. Des enfants se perdent là où personne n’est responsable.',
    steps: ['Rappelez, si personne n’a répondu.', 'Obtenez le nom d’une personne.'],
    outcomes: {
      confirmed: { label: 'Oui', hint: 'Nommez la personne.' },
      noAnswer: { label: 'Pas encore de réponse', hint: 'Orientez de nouveau.' },
      notPossible,
    },
  },
  responsibleChanges: {
    title: 'Une autre personne devient-elle responsable\u00a0?',
    name: 'Nouveau responsable',
    why: 'À chaque changement, des choses se perdent. Le nouveau nom arrive avant que l’ancien parte.',
    outcomes: { changed: { label: 'Quelqu’un change', hint: 'Ensuite\u00a0: nommer la nouvelle personne.' } },
  },
}
