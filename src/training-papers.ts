import { trainingPrefix } from '#session/file-name.ts'
import type { PrintPaper } from '#ui/training/debrief/print-paper.ts'
import { deliver } from './delivery.ts'
import { printer } from './paper-desk.ts'

/** Prints a paper of the trainer's room; its file says by its name that it is one. */
export const printTraining: PrintPaper = async (paper, name) => {
  try {
    const client = await printer()
    const bytes = await client.render(paper, {})
    return await deliver({ name: trainingPrefix + name, mime: 'application/pdf', bytes })
  } catch {
    return undefined
  }
}
