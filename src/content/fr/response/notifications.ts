import type { notificationWords as english } from '#content/en/response/notifications.ts'
import type { AnyWords } from '#content/phrase.ts'
import { noCallsToRelatives, notPossible } from './labels.ts'

const told = { label: 'Fait', hint: 'Notez qui a été joint.' } as const

/** R4. */
export const notificationWords: AnyWords<typeof english> = {
  notifyChildProtection: {
    title: 'Prévenez maintenant l’autorité de protection de l’enfance',
    name: 'Protection de l’enfance',
    why: 'Elle doit le savoir tout de suite. Elle reste responsable de l’enfant pendant la disparition.',
    steps: [
      'Envoyez la fiche complète et le numéro de procès-verbal.',
      'Demandez qui est responsable cette nuit.',
      'Demandez qui assurera la coordination.',
      'Demandez quand a lieu la première réunion.',
    ],
    say: 'Un enfant a disparu. J’ai les informations et ce que la police a répondu jusqu’ici. Qui est responsable cette nuit\u00a0? Qui coordonne, et quand nous réunissons-nous\u00a0?',
    outcomes: { done: told, notPossible },
  },
  notifyGuardian: {
    title: 'Prévenez le tuteur maintenant',
    name: 'Tuteur',
    why: 'Le tuteur défend les intérêts de l’enfant et demande à la police où en sont les recherches.',
    steps: [
      'Dites ce que l’on sait et ce qui est fait.',
      'Demandez les lieux et contacts possibles.',
      'Demandez si le contact avec la famille est sans danger.',
      'Demandez l’accord pour prévenir le 116\u00a0000.',
    ],
    say: 'L’enfant dont vous êtes le tuteur a disparu. Voici ce que nous savons et ce que nous avons fait. Où pourrait-il être\u00a0? Y a-t-il quelqu’un que nous ne devons pas contacter\u00a0? Pouvons-nous donner les informations au 116\u00a0000\u00a0?',
    outcomes: {
      done: told,
      noGuardian: { label: 'L’enfant n’a pas de tuteur', hint: 'Ensuite\u00a0: en demander un.' },
      notPossible,
    },
  },
  requestGuardian: {
    title: 'Demandez un tuteur pour cet enfant',
    name: 'Demander un tuteur',
    why: 'Sans tuteur, personne ne défend les intérêts de cet enfant pendant sa disparition.',
    steps: [
      'Appelez le service qui désigne les tuteurs.',
      'Dites que l’enfant a disparu.',
      'Demandez qui peut agir d’ici là.',
    ],
    say: 'Un mineur non accompagné a disparu et n’a pas de tuteur. Désignez-en un, s’il vous plaît. Qui peut agir pour l’enfant d’ici là\u00a0?',
    outcomes: { done: { label: 'Demandé', hint: 'Notez qui a été joint.' }, notPossible },
  },
  notifyHotline: {
    title: 'Appelez le 116\u00a0000, numéro d’urgence enfants disparus',
    name: '116\u00a0000',
    why: 'Ces lignes sont souvent prévenues tard ou jamais. Elles interrogent la police et joignent les lignes à l’étranger.',
    steps: [
      'Obtenez l’accord du tuteur ou de l’autorité.',
      'Donnez la fiche et le numéro de procès-verbal.',
      'Demandez le numéro de dossier.',
      'Demandez pour les lignes à l’étranger.',
    ],
    say: 'J’appelle au sujet d’un enfant en situation de migration qui a disparu. Le tuteur ou l’autorité est d’accord pour que je vous donne les informations. Ouvrez un dossier, s’il vous plaît, et donnez-m’en le numéro. Pouvez-vous joindre les lignes d’autres pays\u00a0?',
    outcomes: { done: told, notPossible },
  },
  notifyTraffickingCentre: {
    title: 'Au moindre indice, prévenez le centre spécialisé pour victimes de traite',
    name: 'Centre spécialisé traite',
    why: 'Un indice suffit\u00a0; aucune preuve n’est nécessaire. Le consentement d’un enfant n’exclut pas la traite.',
    steps: [
      'Donnez les indices et les faits.',
      'Demandez si une orientation est ouverte.',
      'Demandez ce que la police doit savoir.',
    ],
    say: 'Un enfant a disparu et il y a des indices de traite. Voici les faits. Une orientation est-elle ouverte\u00a0? Que doit savoir la police\u00a0?',
    never: noCallsToRelatives,
    outcomes: {
      done: told,
      noIndicator: { label: 'Aucun indice de traite', hint: 'En cas de doute, prévenez le centre.' },
      notPossible,
    },
  },
  notifyAsylumAuthority: {
    title: 'Prévenez l’autorité de l’asile que l’enfant a disparu',
    name: 'Autorité de l’asile',
    why: 'La demande d’asile ne doit pas s’éteindre en silence. Le dossier d’asile doit dire\u00a0: enfant disparu, protection.',
    steps: [
      'Écrivez\u00a0: enfant disparu, affaire de protection.',
      'Dites que l’enfant est peut-être une victime.',
      'Demandez de ne pas considérer la demande comme retirée.',
    ],
    say: 'Cet enfant a disparu. C’est une affaire de protection, et l’enfant est peut-être une victime. Ne considérez pas sa demande comme retirée, s’il vous plaît.',
    never: 'Ne dites pas où l’enfant pourrait être.',
    outcomes: {
      done: told,
      noProcedure: { label: 'Aucune procédure d’asile' },
      notPossible,
    },
  },
  notifyLawyer: {
    title: 'Prévenez l’avocat de l’enfant',
    name: 'Avocat',
    why: 'En procédure, un enfant disparu peut passer pour quelqu’un qui s’est soustrait. L’avocat peut y répondre.',
    steps: ['Dites que l’enfant a disparu.', 'Demandez quelles dates approchent.'],
    say: 'Votre client est un enfant et il a disparu. Il est peut-être une victime. Quelles dates approchent\u00a0?',
    outcomes: { done: told, noLawyer: { label: 'L’enfant n’a pas d’avocat' }, notPossible },
  },
  notifyManager: {
    title: 'Prévenez le responsable d’astreinte',
    name: 'Responsable',
    why: 'Le responsable doit savoir, plus tôt encore si l’enfant est vulnérable. Donnez ce qu’il faut savoir.',
    steps: ['Dites ce qui est fait et ce qui reste ouvert.', 'Dites ce qu’il vous faut cette nuit.'],
    outcomes: { done: told, notPossible },
  },
  notifyTransferCountry: {
    title: 'Prévenez l’autre pays si un transfert était en cours',
    name: 'Pays du transfert',
    why: 'Ce pays attend peut-être l’enfant, ou l’enfant peut y apparaître.',
    steps: [
      'Demandez à l’autorité de l’asile s’il y a un transfert.',
      'Demandez-lui de prévenir l’autorité de ce pays.',
    ],
    outcomes: {
      done: told,
      noTransfer: { label: 'Aucun transfert en cours' },
      unknown: { label: 'On ne sait pas', hint: 'Reste ouvert. Indiquez à qui vous avez demandé.' },
      notPossible,
    },
  },
  notifyFamily: {
    title: 'Peut-on prévenir la famille sans danger\u00a0?',
    name: 'Famille',
    why: 'Un contact peut exposer l’enfant ou la famille. Vérifiez-le d’abord avec le tuteur et la police.',
    steps: [
      'Demandez d’abord au tuteur et à la police.',
      'Demandez si un proche peut être impliqué.',
      'Demandez si un contact alerterait quelqu’un.',
      'Convenez de qui dit quoi à qui.',
    ],
    never: noCallsToRelatives,
    outcomes: {
      told: { label: 'Sans danger, famille prévenue', hint: 'Notez qui a été joint.' },
      notSafe: { label: 'Non, trop dangereux', hint: 'Indiquez pourquoi. Personne n’appelle la famille.' },
      unknown: { label: 'On ne sait pas', hint: 'Reste ouvert. Indiquez pourquoi. N’appelez pas encore.' },
      notPossible,
    },
  },
  notifyOthers: {
    title: 'Prévenez l’école, les soignants et les autres concernés',
    name: 'Autres',
    why: 'Ils peuvent voir l’enfant ou apprendre quelque chose. Ils reçoivent ce qu’ils doivent savoir, pas plus.',
    steps: ['Dites que l’enfant a disparu.', 'Demandez-leur d’appeler s’ils apprennent quelque chose.'],
    outcomes: { done: { label: 'Fait' }, notPossible },
  },
  guardianNamed: {
    title: 'Un tuteur a-t-il été désigné\u00a0?',
    name: 'Tuteur désigné',
    why: 'Un tuteur désigné maintenant doit savoir tout de suite que l’enfant a disparu.',
    outcomes: { yes: { label: 'Un tuteur est désigné', hint: 'Ensuite\u00a0: prévenir le tuteur.' } },
  },
  traffickingSignLater: {
    title: 'Un indice de traite est-il apparu\u00a0?',
    name: 'Nouvel indice de traite',
    why: 'Les indices apparaissent souvent tard. L’absence d’indice jusqu’ici n’exclut jamais la traite.',
    outcomes: { yes: { label: 'Il y a maintenant un indice', hint: 'Ensuite\u00a0: prévenir le centre spécialisé.' } },
  },
  asylumProcedureLater: {
    title: 'Une procédure d’asile a-t-elle été ouverte\u00a0?',
    name: 'Procédure d’asile ouverte',
    why: 'L’autorité ne doit pas traiter un enfant disparu comme une demande retirée.',
    outcomes: { yes: { label: 'Une procédure est ouverte', hint: 'Ensuite\u00a0: prévenir l’autorité de l’asile.' } },
  },
  lawyerLater: {
    title: 'L’enfant a-t-il maintenant un avocat\u00a0?',
    name: 'Avocat désigné',
    why: 'L’avocat protège la procédure de l’enfant pendant la disparition.',
    outcomes: { yes: { label: 'Il y a maintenant un avocat', hint: 'Ensuite\u00a0: prévenir l’avocat.' } },
  },
  transferLater: {
    title: 'Un transfert vers un autre pays est-il apparu\u00a0?',
    name: 'Transfert apparu',
    why: 'L’autre pays doit savoir que l’enfant qu’il attend ou qu’il a envoyé a disparu.',
    outcomes: { yes: { label: 'Un transfert est en cours', hint: 'Ensuite\u00a0: prévenir l’autorité de ce pays.' } },
  },
  familyLater: {
    title: 'Peut-on maintenant prévenir la famille sans danger\u00a0?',
    name: 'Famille\u00a0: redemander',
    why: 'Ce qui était dangereux pour l’enfant ou la famille a pu changer.',
    outcomes: { yes: { label: 'Peser de nouveau', hint: 'La question revient.' } },
  },
}
