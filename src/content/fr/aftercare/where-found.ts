import type { whereFoundWords as english } from '#content/en/aftercare/where-found.ts'
import { notPossible } from '#content/fr/response/labels.ts'
import type { AnyWords } from '#content/phrase.ts'

const sameArea = { label: 'Sur notre propre territoire' } as const
const otherAuthority = {
  label: 'Sur le territoire d’une autre autorité',
  hint: 'Ensuite\u00a0: convenir de qui est responsable.',
} as const
const missingElsewhere = {
  label: 'Ici, mais disparu dans un autre pays',
  hint: 'Protégez d’abord. Puis les deux pays travaillent ensemble.',
} as const
const detention = { label: 'En détention', hint: 'Ensuite\u00a0: avocat et libération.' } as const

/** A5. */
export const whereFoundWords: AnyWords<typeof english> = {
  whereFound: {
    title: 'Où l’enfant a-t-il été retrouvé\u00a0?',
    name: 'Lieu de la découverte',
    why: 'Le lieu décide de qui est responsable et de quel pays doit agir.',
    outcomes: {
      sameArea,
      otherAuthority,
      otherCountry: {
        label: 'Dans un autre pays',
        hint: 'Demandez à ce pays de protéger d’abord l’enfant.',
      },
      missingElsewhere,
      detention,
      unknown: { label: 'On ne sait pas', hint: 'Les soins commencent. La question revient.' },
    },
  },
  whereIsChildNow: {
    title: 'Où se trouve l’enfant maintenant\u00a0?',
    name: 'Où est l’enfant',
    why: 'Tant qu’on ne le sait pas, personne ne peut dire qui est responsable.',
    outcomes: {
      sameArea,
      otherAuthority,
      missingElsewhere,
      detention,
      unknown: { label: 'On ne sait pas', hint: 'Reste ouvert. Indiquez à qui vous avez demandé.' },
    },
  },
  agreeResponsibility: {
    title: 'Convenez par écrit de qui est responsable de l’enfant',
    name: 'Qui est responsable',
    why: 'Le risque est le plus grand quand un enfant passe d’un service à l’autre. Le service qui reprend doit dire oui.',
    steps: [
      'Appelez l’autre autorité.',
      'Convenez de qui agit cette nuit, et à partir de quand.',
      'Convenez de qui tient le dossier de suivi.',
      'Écrivez-le des deux côtés.',
    ],
    say: 'Un enfant de notre territoire a été retrouvé sur le vôtre. Qui est responsable dès cette nuit\u00a0? Qui tient le dossier de suivi\u00a0? Confirmez par écrit, s’il vous plaît.',
    outcomes: {
      agreed: { label: 'Convenu', hint: 'Nommez l’autorité et la personne.' },
      notAgreed: { label: 'Pas d’accord', hint: 'Indiquez pourquoi. D’ici là, nous restons responsables.' },
      notPossible,
    },
  },
  releaseFromDetention: {
    title: 'Appelez un avocat et demandez la libération de l’enfant',
    name: 'Sortie de détention',
    why: 'Avoir disparu n’est pas un motif pour priver un enfant de liberté.',
    steps: [
      'Appelez l’avocat et le tuteur.',
      'Demandez la libération vers un lieu sûr.',
      'Dites\u00a0: enfant disparu, affaire de protection.',
      'Rendez visite à l’enfant, ou faites-le visiter.',
    ],
    say: 'Cet enfant a été déclaré disparu et a besoin de protection, pas de détention. Remettez-le, s’il vous plaît, au tuteur ou à la protection de l’enfance.',
    outcomes: {
      released: { label: 'Libéré', hint: 'Notez qui a été joint. La question du lieu revient.' },
      stillHeld: { label: 'Encore détenu', hint: 'Indiquez pourquoi. Réessayez tout de suite.' },
      notPossible,
    },
  },
}
