import type { alertWords as english } from '#content/en/response/alerts.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notPossible } from './labels.ts'

const asked = { label: 'Demandé', hint: 'Ensuite\u00a0: vérifier l’inscription.' } as const
const notEntered = { label: 'Pas encore inscrit', hint: 'Redemandez.' } as const

/** R7. */
export const alertWords: AnyWords<typeof english> = {
  askNationalRegister: {
    title: 'Demandez à la police d’inscrire l’enfant au registre national',
    name: 'Registre\u00a0: demander',
    why: 'Seule la police fait cette inscription. Votre part est de demander et de vérifier.',
    steps: ['Demandez au policier chargé de l’affaire.', 'Demandez le numéro d’inscription.'],
    say: 'L’enfant est-il inscrit au registre national des personnes disparues\u00a0? Sinon, inscrivez-le aujourd’hui, s’il vous plaît, et donnez-moi le numéro.',
    outcomes: { asked, notPossible },
  },
  confirmNationalRegister: {
    title: 'L’enfant est-il inscrit au registre national\u00a0?',
    name: 'Registre\u00a0: vérifier',
    why: 'Ce qui a été demandé n’est pas toujours inscrit. Cela reste ouvert jusqu’à ce que vous ayez le numéro.',
    outcomes: { confirmed: { label: 'Oui, inscrit', hint: 'Saisissez le numéro.' }, notEntered, notPossible },
  },
  askSis: {
    title: 'Demandez à la police un signalement dans le SIS',
    name: 'SIS\u00a0: demander',
    why: 'Un signalement dans le SIS n’est pas fait dans tous les cas. Il faut le demander et le faire confirmer.',
    steps: [
      'Demandez «\u00a0placement sous protection\u00a0».',
      'Demandez la catégorie «\u00a0enfant non accompagné en situation de migration\u00a0».',
      'Proposez la photo et la description.',
      'Demandez si le bureau SIRENE a été informé.',
    ],
    say: 'Inscrivez dans le SIS, s’il vous plaît, un signalement pour un enfant disparu à placer sous protection. Choisissez la catégorie des enfants non accompagnés en situation de migration. Le bureau SIRENE a-t-il été informé\u00a0? Quelles sont la référence et la date du signalement\u00a0?',
    outcomes: {
      asked,
      notInThisCountry: { label: 'Ce pays n’utilise pas le SIS', hint: 'Demandez plutôt Interpol.' },
      notPossible,
    },
  },
  confirmSis: {
    title: 'Le signalement est-il inscrit dans le SIS\u00a0?',
    name: 'SIS\u00a0: vérifier',
    why: 'Ce qui a été demandé n’est pas toujours inscrit. Cela reste ouvert jusqu’à la confirmation de la police.',
    steps: ['Demandez la date d’inscription.', 'Demandez la référence du signalement.'],
    outcomes: {
      confirmed: { label: 'Oui, inscrit', hint: 'Saisissez la date et l’heure.' },
      notEntered,
      notPossible,
    },
  },
  considerYellowNotice: {
    title: 'La police doit-elle demander une notice jaune à Interpol\u00a0?',
    name: 'Notice jaune\u00a0: à étudier',
    why: 'Une notice jaune interroge les polices du monde entier. La preuve que l’enfant a quitté le pays n’est pas nécessaire.',
    steps: [
      'Vérifiez que la police a enregistré la disparition.',
      'Vérifiez que la fiche identifie l’enfant.',
      'Envisagez une notice réservée à la police.',
      'Demandez à la police de saisir son bureau Interpol.',
    ],
    say: 'Faut-il demander une notice jaune\u00a0? Peut-elle être réservée à la police\u00a0? Quelles informations vous manquent encore\u00a0?',
    outcomes: {
      asked: { label: 'Demandée à la police', hint: 'Ensuite\u00a0: vérifier la publication.' },
      notNow: { label: 'Pas maintenant', hint: 'Indiquez pourquoi. Peut être repris.' },
      notPossible,
    },
  },
  confirmYellowNotice: {
    title: 'La notice jaune a-t-elle été publiée\u00a0?',
    name: 'Notice jaune\u00a0: vérifier',
    why: 'Ce qui a été demandé n’est pas toujours publié. Cela reste ouvert jusqu’à ce que vous ayez la référence.',
    outcomes: {
      confirmed: { label: 'Oui, publiée', hint: 'Saisissez la référence.' },
      notEntered: { label: 'Non publiée', hint: 'Elle sera étudiée de nouveau.' },
      notPossible,
    },
  },
  yellowNoticeLater: {
    title: 'Étudiez de nouveau la notice jaune',
    name: 'Notice jaune\u00a0: plus tard',
    why: 'Un indice d’un autre pays ou un nouveau détail peut changer la réponse.',
    outcomes: { reconsider: { label: 'Étudier de nouveau' } },
  },
  askOtherAlerts: {
    title: 'Demandez à la police\u00a0: frontières, Europol, alerte publique',
    name: 'Autres signalements',
    why: 'La police ou le procureur en décide, selon les règles du pays. Demandez si chacun a été envisagé.',
    steps: ['Demandez pour chaque ligne de la liste.', 'Notez la réponse, même si c’est non.'],
    say: 'Avez-vous envisagé une alerte aux frontières et aux transports, Europol, une alerte publique pour l’enfant\u00a0? Pour quelle raison, si la réponse est non\u00a0?',
    outcomes: { done: { label: 'Demandé', hint: 'Notez à qui.' }, notPossible },
  },
}
