import { said, type Texts } from './scenario.ts'
import type { UsualWords } from './usual-hand.ts'

const asUsual: Texts = {
  en: 'As usual (exercise)',
  fr: 'Comme d’habitude (exercice)',
  nl: 'Zoals gewoonlijk (oefening)',
  it: 'Come di consueto (esercitazione)',
  el: 'Όπως συνήθως (άσκηση)',
  sv: 'Som vanligt (övning)',
}

/** What the usual hand writes where a scenario says nothing; nobody can take the name or the number for real ones. */
export const usualWords = (language: string): UsualWords => ({
  text: said(asUsual, language),
  person: 'Practice Person',
  phone: '555-0100',
})
