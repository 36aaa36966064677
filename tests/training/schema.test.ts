import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { bundledIds } from '#training/bundled.ts'
import { lintScenario } from '#training/lint-scenario.ts'
import { said } from '#training/scenario.ts'
import { instantOf, startOf } from '#training/start-of.ts'
import { scenarioJsonSchema } from '../../bin/scenario-schema.ts'

describe('the schema of a scenario', () => {
  it('is what docs/scenario.schema.json shows', () => {
    const file = path.resolve(import.meta.dirname, '../../docs/scenario.schema.json')
    expect(readFileSync(file, 'utf8'), 'run: guide scenario-schema docs/scenario.schema.json').toBe(
      scenarioJsonSchema(),
    )
  })
})

describe('a text', () => {
  it('is told in the language asked for, in English otherwise, in any it has at last', () => {
    const text = { en: 'bed', fr: 'lit' }
    expect(said(text, 'fr-BE')).toBe('lit')
    expect(said(text, 'sv')).toBe('bed')
    expect(said({ el: 'κρεβάτι' }, 'sv')).toBe('κρεβάτι')
  })
})

describe('the start of a scenario', () => {
  it('is read with its zone', () => {
    expect(startOf({ start: '2031-03-04T16:20+01:00' })).toBe(Date.parse('2031-03-04T16:20:00+01:00'))
    expect(startOf({ start: '2032-02-29T00:05-05:30' })).toBe(Date.parse('2032-02-29T00:05:00-05:30'))
    expect(instantOf({ start: '2031-12-31T23:59+02:00' }, 2)).toBe(Date.parse('2032-01-01T00:01:00+02:00'))
  })
})

describe('the template', () => {
  it('has nothing wrong, and is what the page on writing a scenario says of it', () => {
    const folder = path.resolve(import.meta.dirname, '../../docs')
    const { scenario, complaints } = lintScenario(readFileSync(path.join(folder, 'scenario-template.json'), 'utf8'), {
      bundled: false,
    })
    expect(complaints).toEqual([])
    const page = readFileSync(path.join(folder, 'writing-a-scenario.md'), 'utf8')
    const { injects, modelPath, traps } = scenario!
    expect(page).toContain(`${injects.length} injects, ${modelPath.length} moves on the model path`)
    expect(page).toContain(`${traps.length} traps, each with its finding`)
    for (const id of bundledIds) expect(page).toContain(`\`${id}.json\``)
  })

  it('fits the published schema, which refuses what is none', () => {
    const template = JSON.parse(
      readFileSync(path.resolve(import.meta.dirname, '../../docs/scenario-template.json'), 'utf8'),
    ) as Record<string, unknown>
    const schema = z.fromJSONSchema(JSON.parse(scenarioJsonSchema()) as never)
    expect(schema.safeParse(template).success).toBe(true)
    expect(schema.safeParse({ ...template, more: 1 }).success).toBe(false)
    expect(schema.safeParse({ ...template, begins: 'somehow' }).success).toBe(false)
    const { child: _, ...without } = template
    expect(schema.safeParse(without).success).toBe(false)
  })
})
