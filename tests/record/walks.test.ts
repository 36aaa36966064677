import { beforeAll, describe, expect, it } from 'vitest'
import { book } from '#content/en/book.ts'
import { buildPaper, paperIds } from '#export/papers.ts'
import { procedures } from '#machines/registry.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { canonicalJson } from '#record/canonical-json.ts'
import { verifyChain } from '#record/chain.ts'
import { doNow } from '#record/do-now.ts'
import type { Replay } from '#record/replay.ts'
import { replay } from '#record/replay.ts'
import { readRecordFile, writeRecordFile } from '#record/record-file.ts'
import { runningStages } from '#record/stages.ts'
import { broken } from './broken-rules.ts'
import { Walker } from './walker.ts'

/** A third of what is walked in a long run, `npm run soak`: the whole check has twelve minutes. */
const walks = 3_000
const diligentWalks = 60

/** What a replay says of each stage, without the machinery. */
const said = ({ stages, answers, stopped }: Replay) => ({
  stages: stages.map(({ stage, snapshot, active, ended, nothingToMirror }) => ({
    stage,
    value: snapshot.value,
    active: active.map(({ step, state, since }) => [step.id, state, since]),
    ended,
    nothingToMirror,
  })),
  answers: answers.map(({ entry, outcome }) => [entry.hash, outcome]),
  stopped,
})

describe(
  'random walks through cases, as people would go, with values, corrections, departures and hand-overs',
  { timeout: 120_000 },
  () => {
    const faults: string[] = []
    const counts = { entries: 0, answers: 0, corrections: 0, stages: 0, closed: 0 }
    const sample: Walker['walk'] extends (moves: number) => infer W ? W[] : never = []

    beforeAll(() => {
      for (let seed = 0; seed < walks + diligentWalks; seed++) {
        const diligent = seed >= walks
        const walk = new Walker(seed, diligent).walk(diligent ? 90 : 1 + (seed % 12))
        const { entries, replayed } = walk.file
        faults.push(...broken(replayed).map((fault) => `walk ${seed}: ${fault}`))
        counts.entries += entries.length
        counts.answers += walk.answers
        counts.corrections += walk.corrections
        counts.stages += replayed.stages.length
        counts.closed += replayed.stages.filter(({ ended }) => ended === 'episodeClosed').length
        if (seed % 200 === 199 || seed === walks + diligentWalks - 1) sample.push(walk)
      }
    }, 400_000)

    it('break no rule of a case', () => {
      expect(faults).toEqual([])
    })

    it('go far enough to mean something', () => {
      expect(counts.answers).toBeGreaterThan(walks * 3)
      expect(counts.corrections).toBeGreaterThan(walks / 10)
      expect(counts.stages).toBeGreaterThan(walks)
      expect(counts.closed).toBeGreaterThan(10)
    })

    it('are the same when they are replayed from the start, and stay whole when written out and read back', () => {
      for (const { file } of sample) {
        expect(said(replay(file.entries, procedures))).toEqual(said(file.replayed))
        expect(verifyChain(file.entries)).toEqual({ ok: true })
        expect(readRecordFile(writeRecordFile(file.entries)).ok).toBe(true)
      }
    })

    it('give every duty its place in one list, none twice', () => {
      for (const { file } of sample) {
        const duties = doNow(file.replayed, file.entries.at(-1)?.entered ?? 0, 120).map(({ active }) => active.step.id)
        expect(new Set(duties).size).toBe(duties.length)
        const open = runningStages(file.replayed).flatMap(({ active }) =>
          active.filter(({ step }) => step.urgency !== 'standing').map(({ step }) => step.id),
        )
        expect(duties.toSorted()).toEqual(open.toSorted())
      }
    })

    it('give the same papers as they were typed and as they are read back', () => {
      for (const { file } of sample) {
        const readBack = JSON.parse(canonicalJson(file.entries)) as typeof file.entries
        for (const paper of paperIds)
          expect(buildPaper(book, paper, readBack), paper).toEqual(buildPaper(book, paper, file.entries))
      }
    })

    it('can be printed: action record and missing report, the same bytes each time', () => {
      const kit = loadNodeKit()
      for (const { file } of sample.filter((_, index) => index % 5 === 0))
        for (const paper of ['record', 'policeReport'] as const) {
          const bytes = renderPaper(buildPaper(book, paper, file.entries), kit)
          expect(new TextDecoder('latin1').decode(bytes.slice(0, 5))).toBe('%PDF-')
          expect(renderPaper(buildPaper(book, paper, file.entries), kit)).toEqual(bytes)
        }
    })
  },
)
