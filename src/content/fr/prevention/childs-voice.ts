import type { childsVoiceWords as english } from '#content/en/prevention/childs-voice.ts'
import { notKnown, notPossible } from '#content/fr/response/labels.ts'
import type { AnyWords } from '#content/phrase.ts'

const talkOutcomes = {
  understood: { label: 'Dit, et compris', hint: 'Notez ce que l’enfant a dit.' },
  no: { label: 'Pas compris', hint: 'À faire ensuite\u00a0: un interprète.' },
  notPossible,
} as const

const noInterrogation = 'Ne menez pas d’interrogatoire. Un enfant qui ne dit rien peut tout de même être en danger.'

/** P5. */
export const childsVoiceWords: AnyWords<typeof english> = {
  firstTalk: {
    title: 'Dites à l’enfant où il est et écoutez',
    name: 'Premier échange',
    why: 'Sans information fiable, les passeurs deviennent la source la plus écoutée.',
    steps: [
      'Choisissez un lieu calme et un interprète extérieur.',
      'Expliquez chaque sujet avec des mots simples.',
      'Donnez les numéros\u00a0: 116\u00a0000, 116\u00a0111, secours, tuteur.',
      'Demandez projets, peurs, famille et dettes.',
      'Demandez\u00a0: si tu disparais, pouvons-nous montrer ta photo\u00a0?',
    ],
    say: 'Tu es en sécurité ici maintenant. Je t’explique la suite et tu peux tout me demander. Tu peux revenir à tout moment et il n’y aura pas de punition.',
    never: noInterrogation,
    outcomes: { ...talkOutcomes, partly: { label: 'Compris en partie', hint: 'Reviendra. Parlez de nouveau.' } },
  },
  interpreterForFirstTalk: {
    title: 'Trouvez un interprète pour le premier échange',
    name: 'Interprète, premier échange',
    why: 'Un échange qui n’est pas compris n’a pas eu lieu.',
    steps: [
      'Essayez le service téléphonique, à toute heure.',
      'Vérifiez que l’interprète n’est pas du groupe de l’enfant.',
    ],
    never: 'Ne prenez ni un autre enfant ni un adulte venu avec l’enfant.',
    outcomes: { found: { label: 'Trouvé', hint: 'À faire ensuite\u00a0: le premier échange.' }, notPossible },
  },
  secondTalk: {
    title: 'Parlez de nouveau\u00a0: qu’a compris l’enfant, que veut-il\u00a0?',
    name: 'Deuxième échange',
    why: 'Des premières heures, il ne reste presque rien. La parole vient lentement\u00a0; ne rien dire ne veut pas dire qu’il n’y a rien.',
    steps: [
      'Demandez à l’enfant de le raconter avec ses mots.',
      'Dessinez l’entourage\u00a0: famille, amis, personnes de confiance.',
      'Demandez de nouveau projets et inquiétudes.',
      'Demandez de nouveau si la photo peut être montrée.',
    ],
    never: noInterrogation,
    outcomes: {
      ...talkOutcomes,
      partly: { label: 'Compris en partie', hint: 'À faire aujourd’hui\u00a0: un autre échange.' },
    },
  },
  nextTalk: {
    title: 'S’est-il passé quelque chose que l’enfant doit comprendre\u00a0?',
    name: 'Raison d’un échange',
    why: 'Après chaque décision, déménagement ou mauvaise nouvelle, des enfants partent parce que personne n’a expliqué.',
    outcomes: {
      decision: { label: 'Une décision est arrivée', hint: 'À faire ensuite\u00a0: un échange.' },
      transfer: { label: 'Un changement de lieu est prévu ou fait', hint: 'À faire ensuite\u00a0: un échange.' },
      badNews: { label: 'Mauvaise nouvelle', hint: 'À faire ensuite\u00a0: un échange.' },
      otherEvent: { label: 'Autre chose', hint: 'À faire ensuite\u00a0: un échange.' },
    },
  },
  eventTalk: {
    title: 'Expliquez ce qui s’est passé, et entendez l’enfant',
    name: 'Échange après événement',
    why: 'Dites ce que cela signifie et quels vrais choix existent.',
    steps: [
      'Dites ce que cela signifie, avec l’interprète.',
      'Dites ce qu’on peut encore faire, et avant quand.',
      'Demandez ce que l’enfant prévoit maintenant.',
      'Répétez les numéros et le chemin du retour.',
    ],
    never: noInterrogation,
    outcomes: { ...talkOutcomes, partly: { label: 'Compris en partie', hint: 'Reviendra. Parlez de nouveau.' } },
  },
  interpreterForTalk: {
    title: 'Trouvez un interprète pour cet échange',
    name: 'Interprète',
    why: 'Un échange qui n’est pas compris n’a pas eu lieu.',
    steps: [
      'Essayez le service téléphonique, à toute heure.',
      'Vérifiez que l’interprète n’est pas du groupe de l’enfant.',
    ],
    never: 'Ne prenez ni un autre enfant ni un adulte venu avec l’enfant.',
    outcomes: { found: { label: 'Trouvé', hint: 'À faire ensuite\u00a0: l’échange.' }, notPossible },
  },
  plansToGoOn: {
    title: 'L’enfant pense-t-il continuer le voyage, et de qui vient l’idée\u00a0?',
    name: 'Projets de départ',
    why: 'De qui vient l’idée décide de ce qui aide\u00a0: une voie vers la famille, ou une protection contre la pression.',
    steps: ['Demandez ouvertement\u00a0; ne jugez pas.', 'Demandez qui a dit à l’enfant d’aller là-bas.'],
    say: 'Beaucoup de jeunes veulent continuer leur voyage. As-tu un endroit en tête\u00a0? Qui t’en a parlé\u00a0?',
    outcomes: {
      no: { label: 'Aucun projet de départ' },
      own: { label: 'Oui, l’idée de l’enfant', hint: 'À faire ensuite\u00a0: une voie sûre.' },
      family: { label: 'Oui, l’idée de la famille', hint: 'À faire ensuite\u00a0: une voie sûre.' },
      someoneElse: { label: 'Oui, l’idée de quelqu’un d’autre', hint: 'Compte comme un indice de traite.' },
      unknown: notKnown,
    },
  },
  openSafeRoute: {
    title: 'Ouvrez une voie sûre avec le tuteur',
    name: 'Voie sûre',
    why: 'Une voie trop lente pousse les enfants vers une voie dangereuse.',
    steps: [
      'Appelez le tuteur et l’avocat.',
      'Lancez la réunification familiale ou la recherche de la famille.',
      'Dites à l’enfant la prochaine date.',
    ],
    never: 'Ne donnez comme certaine aucune date que vous ne connaissez pas.',
    outcomes: {
      done: { label: 'Lancée', hint: 'Notez qui a été joint.' },
      notSafe: { label: 'Trop dangereuse pour l’enfant', hint: 'Indiquez pourquoi.' },
      notPossible,
    },
  },
  answerPressure: {
    title: 'Quelqu’un d’autre veut que l’enfant parte\u00a0: agissez aujourd’hui',
    name: 'Pression pour partir',
    why: 'Le plan d’un autre pour un enfant est un indice de traite. Il faut le protéger le jour même.',
    steps: [
      'Appelez le centre spécialisé\u00a0; prévenez police et tuteur.',
      'Réévaluez l’exploitation, avec ce fait.',
      'Convenez avec l’enfant de comment refuser des appels.',
    ],
    say: 'Quelqu’un d’autre veut que cet enfant continue le voyage. Voici les faits. Que devons-nous faire aujourd’hui, et qui d’autre doit le savoir\u00a0?',
    never: 'N’appelez pas la personne qui est derrière ce plan.',
    outcomes: { done: { label: 'Fait', hint: 'Notez qui a été joint.' }, notPossible },
  },
  plansLater: {
    title: 'Redemandez s’il y a un projet de départ',
    name: 'Projets\u00a0: redemander',
    why: 'Les projets changent avec un appel, un ami qui part ou une décision.',
    outcomes: { askAgain: { label: 'Redemander', hint: 'La question revient.' } },
  },
}
