import type { AnyWords } from '#content/phrase.ts'
import type { measuresWords as english } from '#content/en/aftercare/measures.ts'

/** What is done today about a high likelihood, in the light way and in the full care. */
export const measuresWords: AnyWords<typeof english> = {
  title: 'Sätt in skyddsåtgärder nu, utan att låsa in någon',
  why: 'Barnet kan ge sig av igen när som helst. En person att lita på och en plan hjälper mer än en dörr.',
  steps: [
    'Låt en vuxen som barnet litar på vara nära och tala.',
    'Sätt mer personal där det behövs, inte lås.',
    'Gör en kort plan i dag.',
    'Berätta för gode mannen. Se till att polisen känner till planen.',
    'Börja med en daglig anteckning.',
  ],
  never: 'Lås inte in barnet.',
}
