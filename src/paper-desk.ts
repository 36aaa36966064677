import type { Book } from '#content/book.ts'
import { languageOf, languages } from '#content/languages.ts'
import { createPaperKeys } from '#crypto/paper-key.ts'
import type { PaperClient } from '#pdf/paper-client.ts'
import type { Making, PaperDesk, PaperMade, PaperNotMade } from '#session/ports.ts'
import { scriptAddress } from './app-urls.ts'
import { deliver } from './delivery.ts'
import type { Room } from './room.ts'

let paperClient: Promise<PaperClient> | undefined

/** What papers need is fetched with the first paper. */
export const printer = (): Promise<PaperClient> => {
  paperClient ??= import('#pdf/paper-client.ts').then(({ createPaperClient }) =>
    createPaperClient(() => new Worker(scriptAddress('paperWorker'), { type: 'module' })),
  )
  return paperClient
}

type Document = Parameters<PaperClient['render']>[0]
type Made = Extract<PaperMade, { readonly ok: true }>

/** Prints papers one after the other; the last is what was asked for, the others are volumes before it. */
async function printed(papers: readonly Document[], { onPages, signal }: Making): Promise<Made> {
  const client = await printer()
  const files: Uint8Array[] = []
  let pagesBefore = 0
  for (const [index, paper] of papers.entries()) {
    let pagesNow = 0
    const onProgress =
      onPages &&
      (({ done, pages }: { done: number; pages: number }) => {
        pagesNow = pages
        onPages(pagesBefore + pages, (index + done) / papers.length)
      })
    files.push(await client.render(paper, { onProgress, signal }))
    pagesBefore += pagesNow
  }
  const bytes = files.pop() ?? new Uint8Array()
  return { ok: true, bytes, before: files, mime: 'application/pdf', ending: 'pdf' }
}

const inTraining = ({ training: { mark } }: Book, paper: Document): Document => ({ ...paper, mark })

/** Which field is filled, the name that was typed, and what the keys of this room are called. */
interface Signer {
  readonly field: string
  readonly name: string
  readonly prefix: string
}

/** What signs is fetched with the first paper that is to be signed. A paper that could not be signed is not handed over. */
async function signed(made: Made, at: number, { field, name, prefix }: Signer): Promise<PaperMade> {
  const [{ signPaper }, key] = await Promise.all([
    import('#pdf/sign-paper.ts'),
    createPaperKeys(globalThis.indexedDB, () => at, prefix).paperKey(),
  ])
  if (!key) return refused('noKey')
  const result = await signPaper(made.bytes, key, { field, at, name })
  return result.ok ? { ...made, ...result } : refused('notSigned')
}

const refused = (fault: PaperNotMade['fault'], what?: string): { readonly ok: false } & PaperNotMade => ({
  ok: false,
  fault,
  what,
})

/** What goes wrong on the way is told, never thrown. */
async function told<Result>(make: () => Promise<Result>): Promise<Result | ({ readonly ok: false } & PaperNotMade)> {
  try {
    return await make()
  } catch (error) {
    return refused('stopped', error instanceof Error ? error.message : String(error))
  }
}

/**
 * Makes papers and files from records, and forms from procedures; hands them to the person. What is made from a record carries
 * the mark its entries ask for.
 * @param now epoch milliseconds
 * @param room whose key signs, and whether forms, which are made from no record, carry the mark of training
 */
export const createPaperDesk = (now: () => number, { prefix, training }: Room): PaperDesk => ({
  languages,
  make: ({ paper, language: tag, profile, signed: wanted }, entries, making = {}) =>
    told(async () => {
      const [{ buildPaper, isPaperId, redactionsOf }, { isOtherFileId, otherFile }, { bookOf }] = await Promise.all([
        import('#export/papers.ts'),
        import('#export/other-files.ts'),
        import('#content/books.ts'),
      ])
      const language = languageOf(tag)
      if (!language) return refused('noWords')
      const book = await bookOf(language)
      if (isOtherFileId(paper)) return { ok: true, ...otherFile(book, paper, entries) }
      if (!isPaperId(paper)) return refused('noPaper')
      const reader = redactionsOf(paper).find((one) => one === profile)
      if (profile !== undefined && !reader) return refused('noReader')
      const whole = paper === 'record' && reader === undefined
      const papers = whole
        ? (await import('#export/volumes.ts')).buildVolumes(book, entries)
        : [buildPaper(book, paper, entries, reader)]
      const made = await printed(papers, making)
      if (!wanted) return made
      const { supervisorField: field } = await import('#export/sign-off.ts')
      return signed(made, now(), { field, name: wanted.name, prefix })
    }),
  makeForm: ({ form, procedure, language: tag, place }, making = {}) =>
    told(async () => {
      const [{ buildForm, isFormId, isProcedureId }, { bookOf }, { placesOf }] = await Promise.all([
        import('#export/forms.ts'),
        import('#content/books.ts'),
        import('#flowchart/places.ts'),
      ])
      const language = languageOf(tag)
      if (!language) return refused('noWords')
      const { flowchartFile, isFlowchartFormat } = await import('#flowchart/files.ts')
      if (isFlowchartFormat(form) && isProcedureId(procedure)) {
        const book = await bookOf(language)
        const { text, mime, ending } = flowchartFile(form, procedure, book, await placesOf(procedure))
        return { ok: true, bytes: new TextEncoder().encode(text), before: [], mime, ending }
      }
      if (!isFormId(form) || !isProcedureId(procedure)) return refused('noPaper')
      const book = await bookOf(language)
      const paper = buildForm(book, form, procedure, { place, drawing: await placesOf(procedure) })
      return printed([training ? inTraining(book, paper) : paper], making)
    }),
  makeProfileSheet: ({ place, language: tag }, making = {}) =>
    told(async () => {
      const language = languageOf(tag)
      if (!language) return refused('noWords')
      const [{ profileSheet }, { bookOf }] = await Promise.all([
        import('#export/profile-sheet.ts'),
        import('#content/books.ts'),
      ])
      const book = await bookOf(language)
      const paper = profileSheet(book, place)
      return printed([training ? inTraining(book, paper) : paper], making)
    }),
  makeReviewed: ({ pdf, entries, signed: wanted }, { signal } = {}) =>
    told(async () => {
      const [{ reviewToAppend }, { inspectPdf }, { reviewPages, reviewerField }, { writtenIn }, { bookOf }] =
        await Promise.all([
          import('#review/review-to-append.ts'),
          import('#pdf/inspect-pdf.ts'),
          import('#export/papers/review-pages.ts'),
          import('#export/written-in.ts'),
          import('#content/books.ts'),
        ])
      const found = reviewToAppend(pdf, entries, inspectPdf)
      if (!found.ok) return { ok: false, fault: 'unfit', why: found.reason } as const
      const { record, before, added, number } = found.review
      // The pages behind a record are in its language: made again from the file, they come out the same.
      const language = languageOf(writtenIn(record) ?? 'en')
      if (!language) return refused('noWords')
      const pages = reviewPages(await bookOf(language), before, added, number)
      const bytes = await (await printer()).append(pages, pdf, { signal })
      const made: Made = { ok: true, bytes, before: [], mime: 'application/pdf', ending: 'pdf' }
      return wanted ? signed(made, now(), { field: reviewerField(number), name: wanted.name, prefix }) : made
    }),
  print: (paper, making = {}) => told(() => printed([paper], making)),
  deliver,
})
