import type { blankFormWords as englishForm, pocketCardWords as englishCard } from '#content/en/papers/blank-forms.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the checklists for the day without electricity and of the cards for the pocket. */
export const blankFormWords: AnyWords<typeof englishForm> = {
  title: '{procedure}\u00a0: liste pour le jour sans électricité',
  intro:
    'Les mêmes étapes qu’à l’écran. Cochez l’issue, écrivez l’heure et votre nom. «\u00a0On ne sait pas\u00a0» est une réponse\u00a0: elle mène du côté sûr. Recopiez dans le guide dès que possible.',
  certainty:
    'Les délais disent sur quoi ils reposent. «\u00a0Valeur par défaut\u00a0» signifie\u00a0: cet outil l’a fixée, aucune source publiée ne le fait. Pas encore relu par des professionnels.',
  case: 'Référence du dossier',
  writer: 'Nom et fonction de la personne qui écrit',
  begun: 'Date et heure du début',
  head: ['Étape', 'Qui, avant quand', 'Issue', 'Heure, nom'],
  box: '[  ] {label}',
  who: '{actor}',
  limit: '{span}\u00a0: {ground}',
  atOnce: 'Tout de suite',
  agreed: 'À l’heure convenue',
  byPolicy: 'Selon le plan, ou selon le cas',
  endOfDay: 'Le jour même',
  workingDays: '{count} jours ouvrables',
  months: '{count} mois',
  atHand: 'À tout moment',
  why: 'Pas fait\u00a0? Pourquoi, et qui le sait\u00a0:',
  more: 'Notes',
  numbers: 'Numéros',
  footer: '{procedure} {version} · logigramme {chart}',
  mark: 'PAS ENCORE RELU PAR DES PROFESSIONNELS',
}

export const pocketCardWords: AnyWords<typeof englishCard> = {
  titles: {
    prevention: 'Un enfant que l’on vient de rencontrer\u00a0: les premières minutes',
    response: 'Un enfant n’est pas là\u00a0: les premières minutes',
    aftercare: 'L’enfant est de retour\u00a0: les premières minutes',
  },
  say: 'À dire\u00a0: {words}',
  never: 'Jamais\u00a0: {words}',
  more: 'Le reste est dans le guide ou sur la liste. Pas encore relu par des professionnels.',
}
