import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
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
