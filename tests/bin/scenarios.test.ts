import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { guide as runGuide } from '../../bin/guide-commands.ts'
import { small } from '../training/played-with.ts'

async function guide(...words: string[]) {
  const told = { log: '', error: '' }
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((line: unknown) => void (told[name] += `${String(line)}\n`)),
  )
  const code = await runGuide(words).finally(() => spies.forEach((spy) => spy.mockRestore()))
  return { code, out: told.log.trim(), err: told.error.trim() }
}

describe('scenarios on the command line', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'scenarios-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const file = (name: string, scenario: unknown): string => {
    const place = path.join(folder, name)
    writeFileSync(place, JSON.stringify(scenario, null, 2))
    return place
  }

  it('says that nothing is wrong, or what is, with file, line and column, and exits with it', async () => {
    const good = await guide('scenario', file('good.json', small))
    expect(good).toMatchObject({ code: 0, err: '' })
    expect(good.out).toContain('4 injects, 2 moves on the model path without a finding, 1 traps')
    const place = file('bad.json', { ...small, start: '2031-02-30T18:20+01:00' })
    const bad = await guide('scenario', place)
    expect(bad).toMatchObject({ code: 1, out: '' })
    expect(bad.err).toBe(`${place}:20:12: “2031-02-30” is no day of the calendar. (start)`)
    expect((await guide('scenario', path.join(folder, 'none.json'))).err).toContain('ENOENT')
    expect((await guide('scenario')).code).toBe(2)
  })

  it('writes flawed records and the sheet with the answers, in the language asked for', async () => {
    const out = path.join(folder, 'class')
    const { code } = await guide('flawed-records', file('small.json', small), out, '--in', 'it')
    expect(code).toBe(0)
    const names = readdirSync(out).toSorted()
    expect(names).toHaveLength(1 + 1 + 4 + 1)
    for (const name of names) expect(name).toMatch(/^TRAINING-/)
    const sheet = readFileSync(path.join(out, 'TRAINING-answer-sheet.txt'), 'utf8')
    const records = names.filter((one) => one.endsWith('.json'))
    const refused = { alone: 0, withCode: 0 }
    for (const name of records) {
      const code_ = new RegExp(`${name} {2}([0-9A-F ]{19})`).exec(sheet)?.[1] ?? ''
      if ((await guide('verify', path.join(out, name))).code !== 0) refused.alone++
      if ((await guide('verify', path.join(out, name), code_)).code !== 0) refused.withCode++
    }
    // One was rewritten so that it fits itself: only the code that was read out shows it.
    expect(refused).toEqual({ alone: 3, withCode: 4 })
    expect(sheet).toContain('Fatto in ritardo')
    expect((await guide('flawed-records', 'nonesuch', out)).err).toContain('next-door, hesitation, abena, qiro')
  })
})
