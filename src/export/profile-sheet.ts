import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import { profileAt } from '#profiles/all.ts'
import { tellingOrder } from '#profiles/layers.ts'
import type { Place } from '#profiles/places.ts'
import type { Rule } from '#profiles/schema.ts'
import type { Block, PaperDocument } from '#record/document.ts'
import { hashOf } from '#record/sha256.ts'
import { stepName } from './case-names.ts'
import { contactName, contactReach, ruleGround, ruleInWords } from './country-lines.ts'
import { placeInWords } from './country-names.ts'
import { EDITION } from './edition.ts'
import { plainHeading as heading, plainParagraph as paragraph } from './plain-blocks.ts'

/** A printable sheet on which a professional of a country checks all that its profile says, and signs. */
export function profileSheet(book: Book, place: Place): PaperDocument {
  const profile = profileAt(place)
  const { profileSheet: words } = book
  const name = placeInWords(book, place)
  const code = hashOf(JSON.parse(JSON.stringify(profile)))
  const topics = Object.entries(book.countries.topics).flatMap(([topic, title]): Block[] => {
    const rules = profile.rules.filter((rule) => rule.topic === topic && rule.tell === undefined)
    return rules.length === 0 ? [] : [heading(title), ...rules.flatMap((rule) => ruleBlocks(book, rule))]
  })
  return {
    edition: EDITION,
    title: phrase(words.title, { place: name }),
    language: book.language,
    mark: book.review.mark,
    footer: phrase(words.footer, { place: name, code: code.slice(0, 16) }),
    pageOf: book.papers.pageOf,
    missingGlyphs: '{list}',
    createdAt: 0,
    fileId: code.slice(0, 32).toUpperCase(),
    blocks: [
      paragraph(words.intro),
      paragraph(book.review.certainty, 'quiet'),
      { kind: 'facts', rows: [book.review.reviewer, book.review.date].map((label) => ({ label, value: '' })) },
      heading(words.order),
      ...tellingOrder(profile).flatMap((rule) => ruleBlocks(book, rule)),
      ...topics,
      ...categoryBlocks(book, profile.categories),
      heading(book.review.numbers),
      {
        kind: 'facts',
        rows: profile.contacts.map((contact) => ({
          label: contactName(book, contact),
          value: [
            contactReach(book, contact),
            book.countries.certainties[contact.certainty ?? 'INFERRED'],
            contact.lastCheckedOn && phrase(book.countries.checkedOn, { date: contact.lastCheckedOn }),
          ]
            .filter(Boolean)
            .join(book.papers.listJoin),
        })),
      },
      heading(words.names),
      {
        kind: 'facts',
        rows: Object.values(profile.names).map((names) => ({
          label: Object.keys(names).join(', '),
          value: Object.values(names).join('\n'),
        })),
      },
    ],
    attachments: [],
  }
}

function ruleBlocks(book: Book, rule: Rule): Block[] {
  const { profileSheet: words } = book
  const when = rule.tell ? ` · ${book.countries.when[rule.tell.when]}` : ''
  return [
    heading(`${rule.id}${when}`, 3),
    {
      kind: 'facts',
      rows: [
        { label: book.review.rule, value: ruleInWords(book, rule) },
        { label: words.shownAt, value: rule.steps.map((step) => stepName(book, step)).join(', ') },
        {
          label: book.review.source,
          value: [ruleGround(book, rule), rule.source?.address].filter(Boolean).join(book.papers.listJoin),
        },
        { label: book.review.right, value: '' },
      ],
    },
  ]
}

/** How the police of the country sort missing children: labels in its own languages, criteria in words. */
function categoryBlocks(book: Book, categories: ReturnType<typeof profileAt>['categories']): Block[] {
  if (!categories || categories.labels.length === 0) return []
  const sentences: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(book.profiles))
  const labels = categories.labels.map(
    ({ names, certainty }) => `${Object.values(names).join(' / ')} (${book.countries.certainties[certainty]})`,
  )
  const criteria = categories.criteria.map((id) => sentences[id] ?? id)
  return [
    heading(book.profileSheet.labels),
    { kind: 'list', marker: 'bullet', items: labels },
    ...(criteria.length > 0 ? [{ kind: 'list', marker: 'bullet', items: criteria } as const] : []),
  ]
}
