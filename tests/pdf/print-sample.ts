import { createHash } from 'node:crypto'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { fullSample } from './sample-paper.ts'

/** Prints the hash of the full sample; started by a test under other time zones and languages. */
process.stdout.write(createHash('sha256').update(renderPaper(fullSample(), loadNodeKit())).digest('hex'))
