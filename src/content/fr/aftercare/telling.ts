import type { tellingWords as english } from '#content/en/aftercare/telling.ts'
import { noCallsToRelatives, notPossible } from '#content/fr/response/labels.ts'
import type { AnyWords } from '#content/phrase.ts'

const told = { label: 'Fait', hint: 'Notez qui a été joint.' } as const
const neverTold = { label: 'N’a jamais été prévenu', hint: 'Rien à annuler ici.' } as const

/** A4, the people. */
export const tellingWords: AnyWords<typeof english> = {
  tellPolice: {
    title: 'Assurez-vous que la police sait comment cela s’est terminé',
    name: 'Police',
    why: 'Souvent, le retour n’est pas annoncé et l’enfant reste inscrit. Ce que la police sait déjà, elle n’a qu’à le confirmer.',
    steps: [
      'Donnez le numéro de procès-verbal.',
      'Si l’enfant est de retour\u00a0: dites qui l’a vu, quand et où.',
      'Si un décès est consigné, la police le sait déjà\u00a0: confirmez-le avec elle.',
      'Demandez le retrait des signalements.',
      'Demandez une confirmation écrite.',
    ],
    say: 'Il s’agit d’un enfant qui porte ce numéro de procès-verbal. Je veux m’assurer que nous avons tous deux noté comment la recherche s’est terminée. Retirez chaque signalement, s’il vous plaît, et confirmez-le-nous.',
    outcomes: {
      told: { label: 'Elle le sait', hint: 'Prévenue, ou déjà au courant. Notez qui a été joint.' },
      neverTold,
      notPossible,
    },
  },
  tellProsecutor: {
    title: 'Dites au procureur comment cela s’est terminé',
    name: 'Procureur',
    why: 'Une personne à qui l’on a demandé d’agir agit peut-être encore.',
    steps: ['Donnez sa référence.', 'Dites qui a vu l’enfant.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellChildProtection: {
    title: 'Dites à la protection de l’enfance comment cela s’est terminé',
    name: 'Protection de l’enfance',
    why: 'Elle est responsable de la suite.',
    steps: [
      'Dites comment cela s’est terminé, et qui l’a confirmé.',
      'Demandez qui décide de la suite.',
      'Si l’enfant est de retour\u00a0: demandez qui organise l’entretien.',
    ],
    outcomes: { told, notPossible },
  },
  tellGuardian: {
    title: 'Dites au tuteur comment cela s’est terminé',
    name: 'Tuteur',
    why: 'Le tuteur représente l’enfant dans tout ce qui suit.',
    steps: [
      'Dites comment cela s’est terminé, et qui l’a confirmé.',
      'Si l’enfant est de retour\u00a0: demandez au tuteur de venir.',
    ],
    outcomes: {
      told,
      noGuardian: { label: 'L’enfant n’a pas de tuteur', hint: 'Indiquez ce qui a été fait pour en avoir un.' },
      notPossible,
    },
  },
  tellHotline: {
    title: 'Dites au 116\u00a0000 comment cela s’est terminé',
    name: '116\u00a0000',
    why: 'Il garde son dossier ouvert jusqu’à ce que vous le préveniez.',
    steps: [
      'Donnez le numéro de dossier.',
      'Demandez de prévenir les lignes à l’étranger.',
      'Demandez d’arrêter tout appel à témoins.',
    ],
    outcomes: { told, neverTold, notPossible },
  },
  tellTraffickingCentre: {
    title: 'Dites au centre spécialisé comment cela s’est terminé',
    name: 'Centre spécialisé traite',
    why: 'Il cherche peut-être encore, et il peut aider maintenant.',
    steps: ['Dites comment cela s’est terminé.', 'Si l’enfant est de retour\u00a0: demandez ce qui le protège.'],
    never: noCallsToRelatives,
    outcomes: { told, neverTold, notPossible },
  },
  tellAsylumAuthority: {
    title: 'Dites à l’autorité de l’asile comment cela s’est terminé',
    name: 'Autorité de l’asile',
    why: 'L’absence ne doit pas jouer contre l’enfant. Il suffit de dire que la recherche est terminée.',
    steps: [
      'Dites que la recherche est terminée.',
      'Demandez que rien ne se soit éteint.',
      'Demandez quelles dates approchent.',
    ],
    say: 'La recherche de cet enfant est terminée. Assurez-vous, s’il vous plaît, que rien ne s’est éteint. Le contact passe par le tuteur.',
    never: 'Ne donnez pas le lieu où se trouve l’enfant, sauf si la loi l’exige.',
    outcomes: { told, neverTold, notPossible },
  },
  tellLawyer: {
    title: 'Dites à l’avocat de l’enfant comment cela s’est terminé',
    name: 'Avocat',
    why: 'L’avocat peut réparer ce qui a été manqué entre-temps.',
    steps: [
      'Dites comment cela s’est terminé.',
      'Demandez quelles dates ont été manquées.',
      'Demandez ce qu’il faut faire dans la procédure.',
    ],
    outcomes: { told, neverTold, notPossible },
  },
  tellManager: {
    title: 'Dites au responsable d’astreinte comment cela s’est terminé',
    name: 'Responsable',
    why: 'Le renfort et l’équipe de nuit attendent peut-être encore.',
    steps: ['Dites ce qui est ouvert.', 'Dites ce qu’il vous faut cette nuit.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellTransferCountry: {
    title: 'Dites au pays du transfert comment cela s’est terminé',
    name: 'Pays du transfert',
    why: 'Ce pays attend peut-être l’enfant.',
    steps: ['Demandez à l’autorité de l’asile de le prévenir.', 'Ne donnez que le nécessaire.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellFamily: {
    title: 'Dites à la famille comment cela s’est terminé, si c’est sans danger',
    name: 'Famille',
    why: 'Elle s’inquiète. Mais la nouvelle peut aussi parvenir à qui fait pression sur l’enfant.',
    steps: [
      'Demandez à l’enfant ce que la famille peut savoir.',
      'Demandez au tuteur et à la police si c’est sans danger.',
      'Convenez de qui lui dit quoi.',
      'Si l’enfant est mort, l’agent chargé du lien parle.',
    ],
    never: noCallsToRelatives,
    outcomes: {
      told,
      neverTold,
      notSafe: { label: 'Trop dangereux de la prévenir', hint: 'Seulement avec un nom et une raison.' },
      unknown: {
        label: 'On ne sait pas si c’est sans danger',
        hint: 'Reste ouvert. Indiquez pourquoi. N’appelez pas encore.',
      },
      notPossible,
    },
  },
  tellOthers: {
    title: 'Informez l’école, les soignants et tous les autres prévenus',
    name: 'Autres',
    why: 'Les personnes à qui l’on a demandé d’être attentives cherchent peut-être encore.',
    steps: ['Suivez la liste ci-dessus.', 'Dites que la recherche est terminée, rien de plus.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellAbroad: {
    title: 'Informez tous ceux qui ont été sollicités à l’étranger',
    name: 'Autres pays',
    why: 'Police, lignes 116\u00a0000 et autorités à l’étranger cherchent jusqu’à ce qu’elles l’apprennent.',
    steps: [
      'Utilisez chaque voie déjà utilisée.',
      'Donnez leur référence.',
      'Ne donnez pas d’adresse au-delà du nécessaire.',
    ],
    outcomes: { told, neverTold, notPossible },
  },
}
