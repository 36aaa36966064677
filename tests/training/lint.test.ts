import { describe, expect, it } from 'vitest'
import { readJson } from '#training/json-places.ts'
import type { ComplaintId } from '#training/complaint.ts'
import { lintScenario } from '#training/lint-scenario.ts'
import { small } from './played-with.ts'

type Changed = Record<string, unknown>

const text = (change: (scenario: Changed) => unknown = () => {}): string => {
  const scenario = structuredClone(small) as unknown as Changed
  change(scenario)
  return JSON.stringify(scenario, null, 2)
}

/** Sets what stands at a path, e.g. `modelPath/0/step`. */
const set =
  (path: string, value: unknown) =>
  (scenario: Changed): void => {
    const parts = path.split('/')
    const last = parts.pop() ?? ''
    let place = scenario
    for (const part of parts) place = place[part] as Changed
    place[last] = value
  }

const lint = (file: string, played = false) => lintScenario(file, { bundled: false, played }).complaints

/** What is only seen where a scenario is played. */
const seenPlayed: readonly ComplaintId[] = [
  'neverTrue',
  'moveRefused',
  'modelPathFinding',
  'deviationNeverComes',
  'trapWithoutFinding',
  'usualRefused',
]

describe('reading JSON with places', () => {
  it('reads what JSON.parse reads, and knows where each value begins', () => {
    const file = '{\n  "a": [1, "\\u00e9\\n", true, null],\n  "b": { "c": -1.5e2 }\n}\n'
    const read = readJson(file)
    expect(read.ok && read.value).toEqual(JSON.parse(file))
    expect(read.ok && read.placeOf(['b', 'c'])).toEqual({ line: 3, column: 15 })
    expect(read.ok && read.placeOf(['a', 1])).toEqual({ line: 2, column: 12 })
    // Where nothing stands, the nearest value around it.
    expect(read.ok && read.placeOf(['b', 'missing'])).toEqual({ line: 3, column: 8 })
  })

  it.each([
    ['{\n "a": 1,\n}', 3, 1],
    ['{\n "a" 1}', 2, 6],
    ['[1 2]', 1, 4],
    ['"open', 1, 1],
    ['{"a": tru}', 1, 7],
    ['[1]]', 1, 4],
    ['', 1, 1],
    ["{'a': 1}", 1, 2],
    ['"\t"', 1, 1],
    ['01', 1, 2],
  ])('says where %j is broken', (file, line, column) => {
    expect(() => JSON.parse(file) as unknown).toThrow()
    const read = readJson(file)
    expect(read.ok ? 'read' : read.place).toEqual({ line, column })
  })

  it('finds a name that stands twice', () => {
    const read = readJson('{"a": 1, "b": {"a": 1, "a": 2}}')
    expect(read.ok && read.twice).toEqual([['b', 'a']])
  })
})

describe('the linter', () => {
  it('has nothing to say of a scenario that is right', () => {
    expect(lint(text(), true)).toEqual([])
  })

  it('says where JSON is broken, and nothing else', () => {
    const complaints = lint(text().replace('"length": 130,', '"length": 130'))
    expect(complaints.map(({ id, line }) => [id, line])).toEqual([['notJson', 22]])
  })

  const cases: readonly (readonly [ComplaintId, string, unknown])[] = [
    ['shape', 'length', 'long'],
    ['shape', 'injects/0/channel', 'pigeon'],
    ['shape', 'nonsense', 1],
    ['shape', 'modelPath/0/after', -3],
    ['languageMissing', 'goals/0', { fr: 'Commencer' }],
    ['hardWord', 'injects/0/text/en', 'She absconded'],
    ['hardWord', 'goals/0', { en: 'So', sv: 'Hon har avvikit' }],
    ['realNumber', 'injects/0/text/en', 'Ring 0471 23 45 67'],
    ['realAddress', 'injects/0/text/en', 'Write to ann@police.org'],
    ['unknownStep', 'modelPath/0/step', 'absenceNotced'],
    ['unknownStep', 'injects/1/due/on/answered', 'dangerScren'],
    ['unknownStep', 'delays/0/step', 'firstCheck'],
    ['unknownOutcome', 'modelPath/1/outcome', 'green'],
    ['unknownOutcome', 'injects/1/due/on/outcome', 'green'],
    ['unknownField', 'modelPath/0/fields/colour', 'red'],
    ['unknownItem', 'modelPath/1/fields', { redItems: { under31: 'yes' } }],
    ['wrongField', 'modelPath/0/fields/noticedAt', 'at six'],
    ['neededField', 'usual', [{ step: 'reportToPolice', outcome: 'refused' }]],
    ['unknownStage', 'injects/2/due/on/stage', 'aftercare-1'],
    ['unknownPart', 'scenes/0/part', 'scotland'],
    ['notADay', 'child/born', '2015-02-30'],
    ['notAChild', 'child/born', '2010-05-05'],
    ['offsetDiffers', 'scenes/0/offset', 120],
    ['firstScene', 'scenes/0/after', 3],
    ['sameId', 'injects/1/id', 'first'],
    ['afterTheEnd', 'injects/0/due/after', 131],
    ['afterTheEnd', 'modelPath/1/after', 700],
    ['neverLate', 'injects/3/due/on/late', 'reportToPolice'],
    ['neverTrue', 'injects/1/due/on/outcome', 'red'],
    ['moveRefused', 'modelPath/1/step', 'notifyHotline'],
    ['modelPathFinding', 'modelPath/1/fields', { redItems: { under13: 'yes' } }],
    ['deviationNeverComes', 'traps/0/deviation/step', 'confirmDeath'],
    ['trapWithoutFinding', 'traps/0/deviation/by', 1],
    ['trapWithoutFinding', 'traps/0/finding/kind', 'missing'],
    ['usualRefused', 'usual', [{ step: 'worryingCriteria', outcome: 'immediateDanger' }]],
  ]

  it.each(cases)('finds %s at %s', (id, path, value) => {
    const file = text((scenario) => {
      // What is said otherwise than proposed needs its reason, so that it is taken and found.
      if (id === 'modelPathFinding') set('modelPath/1/differsBecause', { en: 'Judged so' })(scenario)
      if (id === 'moveRefused') set('modelPath/1/outcome', 'done')(scenario)
      set(path, value)(scenario)
    })
    const complaints = lint(file, seenPlayed.includes(id))
    expect(complaints.map((one) => one.id)).toContain(id)
    const complaint = complaints.find((one) => one.id === id)!
    const { line, sentence } = complaint
    // The line is the one on which it stands: that of its name, or the one with the brace of an item of a list.
    const last = complaint.path.split('/').at(-1) ?? ''
    const told = file.split('\n')[line - 1] ?? ''
    expect(told.trim()).toMatch(Number.isNaN(Number(last)) ? new RegExp(`^"${last}": `) : /^\{$/)
    expect(path.split('/')[0]).toBe(complaint.path.split('/')[0])
    expect(sentence).toMatch(/^.{20,}\.$/s)
    expect(sentence).not.toMatch(/\{\w+\}/)
  })

  it('asks a bundled scenario for all six languages', () => {
    const { complaints } = lintScenario(text(), { bundled: true, played: false })
    expect(complaints[0]?.sentence).toContain('fr, nl, it, el, sv')
    expect(new Set(complaints.map(({ id }) => id))).toEqual(new Set(['languageMissing']))
  })

  it('lets invented numbers, short numbers, dates and the hotline pass', () => {
    for (const number of ['555-0142', '+33 555-0142', '116 000', '112', '2031-03-04', 'TR-A-0207'])
      expect(lint(text(set('injects/0/text/en', number))), number).toEqual([])
  })
})
