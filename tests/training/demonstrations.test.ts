import { initialTransition, transition } from 'xstate'
import { describe, expect, it } from 'vitest'
import { dictionaryOf, languages } from '#content/languages.ts'
import { procedures } from '#machines/registry.ts'
import { flowchartOf } from '#flowchart/graph.ts'
import { demonstrations, endOf } from '#training/demonstrations/index.ts'
import { placeOf } from '#training/walk.ts'

const each = Object.values(procedures).map(({ id, machine }) => [id, machine] as const)

describe.each(each)('the demonstration of %s', (id, machine) => {
  const beats = demonstrations[id]

  it('takes only outcomes the chart takes there, and reaches an end', () => {
    let [snapshot] = initialTransition(machine)
    for (const { step, outcome, also = [] } of beats)
      for (const event of [`${step}.${outcome}`, ...also]) {
        expect(snapshot.can({ type: event }), event).toBe(true)
        ;[snapshot] = transition(machine, snapshot, { type: event })
      }
    expect(snapshot.status).toBe('done')
    expect(placeOf(flowchartOf(procedures[id]), endOf(id))?.box.kind).toBe('end')
  })

  it('shows each step once, as long as it takes to read the caption in any language', async () => {
    expect(new Set(beats.map(({ step }) => step)).size).toBe(beats.length)
    for (const language of languages) {
      const { demonstrationCaptions } = await dictionaryOf(language)
      const captions: Readonly<Record<string, string>> = demonstrationCaptions[id]
      expect(Object.keys(captions).toSorted()).toEqual([...beats.map(({ step }) => step), 'end'].toSorted())
      // Captions on films are set for no more than 17 letters a second.
      for (const { step, seconds } of beats)
        expect(captions[step]!.length / seconds, `${language} ${step}`).toBeLessThanOrEqual(17)
    }
  })
})
