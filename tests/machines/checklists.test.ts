import { describe, expect, it } from 'vitest'
import {
  goingMissingSignWords,
  planElementWords,
  returnTopicWords,
  sharingCheckWords,
  traffickingSignWords,
} from '#content/en/checklists.ts'
import { fieldWords } from '#content/en/response/fields.ts'
import { packetWords } from '#content/en/packet.ts'
import { goingMissingSigns } from '#machines/checklists/going-missing-signs.ts'
import { itemGrounds } from '#machines/checklists/grounds.ts'
import { planElements } from '#machines/checklists/plan-elements.ts'
import { returnTopics } from '#machines/checklists/return-topics.ts'
import { sharingChecks } from '#machines/checklists/sharing-checks.ts'
import { traffickingSigns } from '#machines/checklists/trafficking-signs.ts'
import { packetItems } from '#machines/packet.ts'
import { procedures } from '#machines/registry.ts'
import { sources } from '#machines/sources.ts'
import type { Ground, StepDeclaration } from '#machines/steps.ts'
import { checklistIds } from './procedure-ids.ts'

const everyItem = Object.values(checklistIds).flat()

const words: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(packetWords).map(([id, { label }]) => [id, label])),
  ...goingMissingSignWords,
  ...traffickingSignWords,
  ...returnTopicWords,
  ...planElementWords,
  ...sharingCheckWords,
}
const newLabels = [
  goingMissingSignWords,
  traffickingSignWords,
  returnTopicWords,
  planElementWords,
  sharingCheckWords,
].flatMap((labels) => Object.entries<string>(labels))
const grounds: [string, Ground][] = Object.entries(itemGrounds)

describe('the checklists', () => {
  it.each([
    ['4.1 and 4.2, the packet', packetItems, checklistIds.packet],
    ['4.3, signs of going missing', goingMissingSigns, checklistIds.goingMissing],
    ['4.4, signs of trafficking', traffickingSigns, checklistIds.trafficking],
    ['4.6, the return interview', returnTopics, checklistIds.returnInterview],
    ['4.7, the plan', planElements, checklistIds.plan],
    ['4.8, sharing', sharingChecks, checklistIds.sharing],
  ])('holds every item of %s, in order, once', (_, list, ids) => {
    expect(list).toEqual(ids)
  })

  it('gives no id twice', () => {
    expect(new Set(everyItem).size).toBe(everyItem.length)
  })
})

describe('the words of the checklists', () => {
  it('has words for every item', () => {
    const withoutWords = everyItem.filter((id) => !id.startsWith('e') && !words[id])
    expect(withoutWords).toEqual([])
  })

  it('has the first-response items as a checklist line or as the work of a step', () => {
    const lines = new Set(
      Object.values(fieldWords).flatMap((field) => ('items' in field ? Object.keys(field.items) : [])),
    )
    const steps: StepDeclaration[] = Object.values(procedures).flatMap(({ steps: all }) => [...all.values()])
    const carried = new Set(steps.flatMap((step) => step.carries ?? []))
    expect(checklistIds.firstResponse.filter((id) => !lines.has(id) && !carried.has(id))).toEqual([])
  })

  it('keeps every label to three to fourteen plain words', () => {
    for (const [id, label] of newLabels) {
      const count = label.split(/\s+/).length
      expect(count, id).toBeGreaterThanOrEqual(3)
      expect(count, id).toBeLessThanOrEqual(14)
      expect(label, id).not.toMatch(/abscond|runaway|run away|illegal|\bvictim\b/i)
      expect(label, id).toMatch(/^[A-Z“]/)
    }
  })

  it('never labels two items alike', () => {
    const labels = Object.values(words)
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([])
  })
})

describe('how sure each item is', () => {
  it('is said for every item and no other', () => {
    expect(grounds.map(([id]) => id).toSorted()).toEqual(everyItem.toSorted())
  })

  it('names only sources that are listed, each once', () => {
    for (const [id, ground] of grounds) {
      expect(
        ground.sources.filter((source) => !(source in sources)),
        id,
      ).toEqual([])
      expect(new Set(ground.sources).size, id).toBe(ground.sources.length)
    }
  })

  it('names a source where something was read', () => {
    expect(grounds.filter(([, { certainty, sources: of }]) => certainty === 'SEEN' && of.length === 0)).toEqual([])
  })

  it('names the country where a source speaks for one only', () => {
    expect(itemGrounds.c06.scope).toBe('SE')
    expect(itemGrounds.g17.scope).toBe('UK')
    expect(grounds.filter(([, { scope, sources: of }]) => scope && of.length === 0)).toEqual([])
  })
})
