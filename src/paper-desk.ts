import { languages } from '#content/books.ts'
import type { PaperClient } from '#pdf/paper-client.ts'
import type { Making, PaperDesk, PaperMade } from '#session/ports.ts'
import { scriptAddress } from './app-urls.ts'
import { deliver } from './delivery.ts'

let paperClient: Promise<PaperClient> | undefined

/** What papers need is fetched with the first paper. */
const printer = (): Promise<PaperClient> => {
  paperClient ??= import('#pdf/paper-client.ts').then(({ createPaperClient }) =>
    createPaperClient(() => new Worker(scriptAddress('paperWorker'), { type: 'module' })),
  )
  return paperClient
}

type Document = Parameters<PaperClient['render']>[0]

async function printed(paper: Document, { onPages, signal }: Making): Promise<PaperMade> {
  const client = await printer()
  const onProgress = onPages && (({ done, pages }: { done: number; pages: number }) => onPages(pages, done))
  const bytes = await client.render(paper, { onProgress, signal })
  return { ok: true, bytes, mime: 'application/pdf', ending: 'pdf' }
}

const refused = (message: string): PaperMade => ({ ok: false, message })

/** What goes wrong on the way is told, never thrown. */
async function told(make: () => Promise<PaperMade>): Promise<PaperMade> {
  try {
    return await make()
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error))
  }
}

/** Makes papers and files from records, and forms from procedures; hands them to the person. */
export const paperDesk: PaperDesk = {
  languages,
  make: ({ paper, language: tag, profile }, entries, making = {}) =>
    told(async () => {
      const [{ buildPaper, isPaperId, redactionsOf }, { isOtherFileId, otherFile }, { bookOf, languageOf }] =
        await Promise.all([import('#export/papers.ts'), import('#export/other-files.ts'), import('#content/books.ts')])
      const language = languageOf(tag)
      if (!language) return refused(`there are no words of ${tag}`)
      const book = await bookOf(language)
      if (isOtherFileId(paper)) return { ok: true, ...otherFile(book, paper, entries) }
      if (!isPaperId(paper)) return refused(`there is no paper ${paper}`)
      const reader = redactionsOf(paper).find((one) => one === profile)
      if (profile !== undefined && !reader) return refused(`${paper} is not made for ${profile}`)
      return printed(buildPaper(book, paper, entries, reader), making)
    }),
  makeForm: ({ form, procedure, language: tag }, making = {}) =>
    told(async () => {
      const [{ buildForm, isFormId, isProcedureId }, { bookOf, languageOf }] = await Promise.all([
        import('#export/forms.ts'),
        import('#content/books.ts'),
      ])
      const language = languageOf(tag)
      if (!language) return refused(`there are no words of ${tag}`)
      if (!isFormId(form) || !isProcedureId(procedure)) return refused(`there is no ${form} of ${procedure}`)
      return printed(buildForm(await bookOf(language), form, procedure), making)
    }),
  deliver,
}
