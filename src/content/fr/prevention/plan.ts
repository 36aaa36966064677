import type { planWords as english } from '#content/en/prevention/plan.ts'
import { notKnown, notPossible } from '#content/fr/response/labels.ts'
import type { AnyWords } from '#content/phrase.ts'

const notAWaitingPeriod = 'Ne fixez pas un délai si long que les premières vérifications deviennent une attente.'

/** P8 and P9. */
export const planWords: AnyWords<typeof english> = {
  shortPlan: {
    title: 'Écrivez le plan court\u00a0: que faire si l’enfant disparaît\u00a0?',
    name: 'Plan court',
    why: 'La nuit, personne ne repense à tout. Le plan court est prêt le jour où l’enfant arrive.',
    steps: [
      'Convenez après combien de minutes vous déclarez.',
      'Listez qui est prévenu, avec numéros de jour et de nuit.',
      'Nommez un adulte de confiance.',
      'Convenez avec l’enfant de ce qu’il fait avant de partir.',
    ],
    say: 'Si tu sens que tu dois partir\u00a0: dis-le-moi ou appelle d’abord un de ces numéros. Tu peux toujours revenir.',
    never: notAWaitingPeriod,
    outcomes: { done: { label: 'Écrit', hint: 'Les minutes et la liste sont nécessaires.' }, notPossible },
  },
  fullPlan: {
    title: 'Écrivez le plan de sécurité complet avec l’enfant',
    name: 'Plan complet',
    why: 'Il dit comment tenir les trafiquants à distance et ce que fait chacun. Un plan court est un plan qu’on lit.',
    steps: [
      'Commencez par les mots de l’enfant.',
      'Passez en revue chaque élément.',
      'Tenez-vous à ce que les gens feront.',
      'Donnez une copie à chaque lieu d’accueil.',
    ],
    never: notAWaitingPeriod,
    outcomes: { done: { label: 'Écrit', hint: 'Ensuite\u00a0: obtenir l’accord.' }, notPossible },
  },
  agreePlan: {
    title: 'Police, accueillant et tuteur ont-ils accepté le plan\u00a0?',
    name: 'Plan convenu',
    why: 'Convenu avant, l’appel de nuit est court. Sans cela, chacun fait autre chose.',
    steps: ['Demandez à chacun par son nom.', 'Laissez l’enfant signer, s’il le veut.', 'Notez qui a une copie.'],
    say: 'Voici le plan pour cet enfant. Après ce délai, nous déclarons. Êtes-vous d’accord avec votre part\u00a0?',
    never: notAWaitingPeriod,
    outcomes: {
      agreed: { label: 'Oui', hint: 'Nommez-les.' },
      notAgreed: { label: 'Non', hint: 'Indiquez pourquoi. À faire ensuite\u00a0: régler cela.' },
      unknown: notKnown,
      notPossible,
    },
  },
  settlePlan: {
    title: 'Réglez ce que les autres n’acceptent pas',
    name: 'Régler le plan',
    why: 'Un plan qu’un côté rejette échouera la nuit où on en a besoin.',
    steps: ['Réunissez-les, au besoin par téléphone.', 'Changez le plan, ou laissez décider le responsable.'],
    never: 'N’allongez pas le délai de déclaration pour obtenir un accord.',
    outcomes: { done: { label: 'Réglé', hint: 'L’accord est redemandé.' }, notPossible },
  },
  planInForce: {
    title: 'Le plan convient-il encore\u00a0?',
    name: 'Plan en vigueur',
    why: 'Un plan d’avant le déménagement, l’absence ou la mauvaise nouvelle induit en erreur.',
    outcomes: {
      riskChanged: { label: 'Le risque a changé', hint: 'À faire ensuite\u00a0: une nouvelle version.' },
      placeChanged: { label: 'Le lieu a changé', hint: 'À faire ensuite\u00a0: une nouvelle version.' },
      afterAbsence: { label: 'L’enfant avait disparu', hint: 'À faire ensuite\u00a0: une nouvelle version.' },
      otherReason: { label: 'Une autre raison', hint: 'À faire ensuite\u00a0: une nouvelle version.' },
    },
  },
  revisePlan: {
    title: 'Écrivez une nouvelle version du plan',
    name: 'Nouvelle version du plan',
    why: 'La personne qui le lit la nuit doit trouver le plan d’aujourd’hui, et lui seul.',
    steps: [
      'Demandez à l’enfant ce qui doit changer.',
      'Passez en revue chaque élément.',
      'Remplacez chaque ancienne copie.',
    ],
    never: notAWaitingPeriod,
    outcomes: { done: { label: 'Écrite', hint: 'L’accord est redemandé.' }, notPossible },
  },
  preparePacket: {
    title: 'Mettez la pochette disparition là où l’équipe de nuit la trouve',
    name: 'Pochette disparition',
    why: 'La police ne la reçoit que si l’enfant disparaît. Elle doit alors être là en quelques minutes.',
    steps: [
      'Vérifiez fiche, photo et plan.',
      'Nommez une personne qui la tient à jour.',
      'Gardez-la sous clé, mais accessible à toute heure.',
      'Montrez à l’équipe de nuit où elle est.',
    ],
    never: 'Ne donnez pas la pochette à la police tant que l’enfant n’a pas disparu.',
    outcomes: { ready: { label: 'Prête', hint: 'La personne et l’endroit sont nécessaires.' }, notPossible },
  },
  packetReady: {
    title: 'La pochette doit-elle suivre l’enfant ou être renouvelée\u00a0?',
    name: 'Pochette en place',
    why: 'La pochette suit l’enfant, toujours.',
    outcomes: {
      childMoves: { label: 'L’enfant déménage', hint: 'À faire tout de suite\u00a0: faire suivre la pochette.' },
      renew: { label: 'Il faut la renouveler', hint: 'La pochette est préparée de nouveau.' },
    },
  },
  movePacket: {
    title: 'Faites suivre la pochette avec l’enfant',
    name: 'La pochette suit',
    why: 'Un enfant qui disparaît ailleurs la première nuit y est inconnu.',
    steps: [
      'Remettez-la à une personne nommée.',
      'Demandez-lui de confirmer qu’elle l’a.',
      'Supprimez l’ancienne copie.',
    ],
    outcomes: {
      moved: { label: 'Reçue là-bas', hint: 'Nommez qui l’a reçue, qui la tient à jour et l’endroit.' },
      notMoving: { label: 'L’enfant ne déménage pas', hint: 'La pochette reste.' },
      notPossible,
    },
  },
}
