import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { book } from '#content/en/book.ts'
import { buildVolumes } from '#export/volumes.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { writeEntries } from '#record/write.ts'
import { entriesPerVolume } from '#record/volume.ts'
import { anyText } from '../tests/pdf/any-text.ts'
import { faultsOf } from '../tests/pdf/check-archival.ts'
import { paper } from '../tests/pdf/sample-paper.ts'
import { digits, procedures, Scribe } from '../tests/record/scribe.ts'

/**
 * What papers promise and `npm test` has no time for: `npm run soak:papers [ENTRIES] [RUNS]`. A record of more than one
 * volume in bounds of bytes and memory, every volume verified by the command line in a process of its own; random text through
 * the checker of archives. Exit 1 at the first bound that is broken.
 */
const MEGABYTE = 1024 * 1024
const mostBytes = 12 * MEGABYTE
const mostMemory = 600 * MEGABYTE
const count = Number(process.argv[2] ?? entriesPerVolume + 50)
const runs = Number(process.argv[3] ?? 200)
const folder = mkdtempSync(path.join(tmpdir(), 'soak-papers-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

function held(holds: boolean, sentence: string): void {
  console.log(`${holds ? 'holds ' : 'BROKEN'} ${sentence}`)
  if (!holds) process.exit(1)
}

if (process.env['SOAK_PART'] === 'volumes') {
  const scribe = Scribe.opened()
  scribe.answer('absenceNoticed.unknown', { lastSeenWhere: 'Kypseli' })
  const notes = Array.from({ length: count - scribe.entries.length }, (_, index) => ({
    content: { type: 'note' as const, text: `Call ${index} to the station; محمد علي was not seen, nothing new.` },
    at: scribe.now,
  }))
  const { actor, app, device } = scribe.last
  const reading = { wall: scribe.now, mono: 0, zone: 'Europe/Athens', offset: 120 }
  let salts = 1_000_000
  const pen = { caseId: scribe.case, device, actor, app, charts: procedures, reading, salt: () => digits(++salts, 32) }
  const entries = [...scribe.entries, ...writeEntries(scribe.entries, notes, pen)]
  const kit = loadNodeKit()
  for (const [index, volume] of buildVolumes(book, entries).entries()) {
    const bytes = renderPaper(volume, kit)
    writeFileSync(path.join(process.env['SOAK_FOLDER'] ?? folder, `volume-${index + 1}.pdf`), bytes)
    held(bytes.length <= mostBytes, `volume ${index + 1}: ${bytes.length} bytes of at most ${mostBytes}`)
  }
  const memory = process.resourceUsage().maxRSS * 1024
  held(memory <= mostMemory, `memory: ${Math.round(memory / MEGABYTE)} MiB of at most ${mostMemory / MEGABYTE}`)
  process.exit(0)
}

// A process of its own, so that nothing else counts towards its memory.
execFileSync(process.execPath, ['--import', 'tsx', import.meta.filename, String(count)], {
  stdio: 'inherit',
  env: { ...process.env, SOAK_PART: 'volumes', SOAK_FOLDER: folder },
})
for (const name of readdirSync(folder).sort()) {
  const verified = spawnSync(process.execPath, ['--import', 'tsx', 'bin/guide.ts', 'verify', path.join(folder, name)], {
    encoding: 'utf8',
  })
  held(verified.status === 0, `${name}: ${verified.stdout.trim().replaceAll('\n', ' ')}${verified.stderr.trim()}`)
}

const kit = loadNodeKit()
fc.assert(
  fc.property(anyText(), anyText(), anyText(), (title, label, value) => {
    const doc = paper(
      [
        { kind: 'heading', level: 2, text: label },
        { kind: 'facts', rows: [{ label, value }] },
        { kind: 'table', head: [label, value], widths: [1, 2], rows: [[value, title]] },
        { kind: 'modules', rows: ['101', '010'], alt: value || '-', caption: label },
        { kind: 'signatureField', name: 'supervisor', label, description: value },
      ],
      { title },
    )
    return faultsOf(renderPaper(doc, kit)).length === 0
  }),
  { numRuns: runs },
)
held(true, `${runs} papers of random text break no rule`)
