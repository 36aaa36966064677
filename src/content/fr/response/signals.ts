import type { signalWords as english } from '#content/en/response/signals.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notKnown, notPossible, sayToChild } from './labels.ts'

/** R13. */
export const signalWords: AnyWords<typeof english> = {
  childMakesContact: {
    title: 'L’enfant appelle ou écrit',
    name: 'L’enfant prend contact',
    why: 'Un appel ou un message est un signe de vie. L’enfant n’est retrouvé que si quelqu’un l’a vu.',
    say: sayToChild,
    never: 'Ne promettez pas le silence. Ne menacez pas.',
    outcomes: { received: { label: 'L’enfant a pris contact', hint: 'Ensuite\u00a0: que faire.' } },
  },
  othersReport: {
    title: 'Quelqu’un dit où est l’enfant',
    name: 'Nouvelles par d’autres',
    why: 'Parler fait parfois craindre de nuire au séjour de l’enfant. Proposez une voie confidentielle.',
    say: 'Merci de nous le dire. Nous voulons savoir si l’enfant est en sécurité. Vous pouvez nous en dire plus de façon confidentielle.',
    outcomes: { received: { label: 'Quelqu’un nous l’a dit', hint: 'Ensuite\u00a0: faire vérifier.' } },
  },
  sightingReported: {
    title: 'Quelqu’un a aperçu l’enfant',
    name: 'Enfant aperçu',
    why: 'Si l’enfant a été aperçu, la police doit le savoir tout de suite.',
    outcomes: { received: { label: 'Enfant aperçu', hint: 'Ensuite\u00a0: le transmettre.' } },
  },
  hitReported: {
    title: 'La police annonce une réponse positive à un signalement',
    name: 'Réponse positive',
    why: 'Quelque part, une autorité a croisé l’enfant. Il n’est retrouvé que s’il a été vu en personne.',
    outcomes: { received: { label: 'Réponse positive annoncée', hint: 'Ensuite\u00a0: que faire.' } },
  },
  deathReported: {
    title: 'Quelqu’un dit que l’enfant est mort',
    name: 'Annonce d’un décès',
    why: 'Une telle nouvelle peut être fausse. La recherche continue jusqu’à la confirmation par la police.',
    outcomes: { received: { label: 'Annonce reçue', hint: 'Ensuite\u00a0: demander à la police.' } },
  },
  answerContact: {
    title: 'Gardez le contact avec l’enfant et prévenez la police',
    name: 'Répondre à l’enfant',
    why: 'L’enfant n’est peut-être pas libre de parler. Garder la ligne ouverte compte plus que les réponses.',
    steps: [
      'Restez bienveillant. Gardez la ligne ouverte.',
      'Posez les questions convenues avec la police.',
      'Convenez du prochain échange.',
      'Appelez la police.',
      'Consignez les mots de l’enfant.',
    ],
    say: sayToChild,
    never: 'Ne promettez pas le silence. Ne clôturez pas le dossier par téléphone.',
    outcomes: {
      done: { label: 'Police prévenue, contact consigné' },
      another: { label: 'L’enfant a repris contact', hint: 'Consignez aussi ce contact.' },
      notPossible,
    },
  },
  verifyReport: {
    title: 'Faites vérifier sur place par la protection de l’enfance',
    name: 'Vérifier l’information',
    why: 'Beaucoup d’enfants restent inscrits comme disparus parce qu’aucune réponse ne revient.',
    steps: [
      'Prévenez la police.',
      'Demandez à la protection de l’enfance de ce lieu de vérifier.',
      'Demandez que quelqu’un voie l’enfant.',
      'Demandez une réponse, quelle qu’elle soit.',
    ],
    never: 'Ne donnez pas le lieu à l’autorité de la migration. Ne clôturez pas par téléphone.',
    outcomes: {
      done: { label: 'Vérifié', hint: 'Vu en personne\u00a0? Saisissez aussi «\u00a0enfant retrouvé\u00a0».' },
      another: { label: 'Une autre information est arrivée', hint: 'Faites-la vérifier aussi.' },
      notPossible,
    },
  },
  passSighting: {
    title: 'Dites tout de suite à la police que l’enfant a été aperçu',
    name: 'Transmettre à la police',
    why: 'La police dirige les recherches et a besoin tout de suite de chaque information.',
    steps: [
      'Notez qui a vu l’enfant, où et quand.',
      'Notez les compagnons, les vêtements et le véhicule.',
      'Appelez la police.',
    ],
    say: 'L’enfant disparu qui porte ce numéro de procès-verbal a été aperçu. Voici qui l’a vu, où et quand.',
    outcomes: {
      done: { label: 'Police prévenue', hint: 'Notez qui a été joint.' },
      another: { label: 'L’enfant a encore été aperçu', hint: 'Transmettez cela aussi.' },
      notPossible,
    },
  },
  answerHit: {
    title: 'Restez joignable et envoyez une note sur l’intérêt de l’enfant',
    name: 'Suite à réponse positive',
    why: 'Le pays qui trouve l’enfant décide au plus tard 12 heures après l’avoir localisé. Votre note doit y être avant.',
    steps: [
      'Soyez joignable pour la police.',
      'Écrivez une page\u00a0: intérêt, risques, tuteur, santé.',
      'Envoyez-la par la police et le bureau SIRENE.',
      'Demandez sur place la protection de l’enfance et un tuteur.',
    ],
    say: 'Nous sommes joignables à toute heure. Transmettez notre note, s’il vous plaît, à l’autorité qui a l’enfant. Faites intervenir la protection de l’enfance sur place.',
    outcomes: {
      done: { label: 'Note envoyée', hint: 'Notez qui a été joint.' },
      another: { label: 'Une autre réponse positive est arrivée', hint: 'Répondez-y aussi.' },
      notPossible,
    },
  },
  confirmDeath: {
    title: 'La police a-t-elle confirmé le décès\u00a0?',
    name: 'Confirmer le décès',
    why: 'Seul un décès confirmé met fin à la recherche. Un protocole distinct s’applique.',
    steps: [
      'Demandez à la police qui le confirme, et comment.',
      'Demandez l’agent chargé du lien avec la famille.',
      'Laissez-lui l’annonce à la famille.',
    ],
    outcomes: {
      confirmed: { label: 'Oui, confirmé', hint: 'Indiquez qui l’a confirmé. L’intervention se termine.' },
      notConfirmed: { label: 'Non, pas confirmé', hint: 'La recherche continue.' },
      unknown: notKnown,
    },
  },
}
