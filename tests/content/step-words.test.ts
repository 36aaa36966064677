import { describe, expect, it } from 'vitest'
import { procedureWords } from '#content/en/procedures.ts'
import type { StepWords } from '#content/words.ts'
import { packetItems } from '#machines/packet.ts'
import { fieldsOf, scaleAnswers } from '#machines/policy/fields.ts'
import { procedures, stepById } from '#machines/registry.ts'
import type { Field } from '#machines/steps.ts'

const steps: [string, StepWords][] = Object.entries(procedureWords.steps)
const fields = new Map<string, Field[]>()
for (const step of stepById.values())
  for (const field of fieldsOf(step)) fields.set(field.id, [...(fields.get(field.id) ?? []), field])

const wordsIn = (text: string) => text.split(/\s+/).length
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort()

/** Every text of the words with the path that leads to it, e.g. `steps.askSis.outcomes.asked.label`. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path.slice(1), value]]
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`))
}
const texts = textsOf(procedureWords)
const textsWhere = (part: RegExp) => texts.filter(([path]) => part.test(path))

describe('the words cover the charts, and nothing else', () => {
  it.each(Object.values(procedures).map((procedure) => [procedure.id, procedure.steps] as const))(
    'has words for every step and outcome that the %s declares',
    (_, declared) => {
      const worded = new Map(steps)
      expect([...declared.keys()].filter((id) => !worded.has(id))).toEqual([])
      for (const [id, step] of declared)
        expect(sorted(Object.keys(worded.get(id)?.outcomes ?? {})), id).toEqual(sorted(Object.keys(step.outcomes)))
    },
  )

  it('has words for no step that is not declared', () => {
    expect(steps.filter(([id]) => !stepById.has(id)).map(([id]) => id)).toEqual([])
  })

  it('has words for every field and none for a field that is not declared', () => {
    expect(sorted(Object.keys(procedureWords.fields))).toEqual(sorted(fields.keys()))
  })

  it('labels every option and item, and no other', () => {
    for (const [id, declared] of fields) {
      const options = declared.flatMap((field) => field.options ?? [])
      const items = declared.flatMap((field) => field.items ?? [])
      expect(sorted(Object.keys(procedureWords.fields[id]?.options ?? {})), id).toEqual(sorted(options))
      expect(sorted(Object.keys(procedureWords.fields[id]?.items ?? {})), id).toEqual(sorted(items))
    }
  })

  it('has words for every item of the packet and every answer of the scales', () => {
    expect(sorted(Object.keys(procedureWords.packet))).toEqual(sorted(packetItems))
    expect(Object.keys(procedureWords.signs)).toEqual(scaleAnswers('signs'))
    expect(Object.keys(procedureWords.tasks)).toEqual(scaleAnswers('tasks'))
  })
})

describe('the words can be read at 23:40', () => {
  it('keeps titles to twelve words and eighty characters', () => {
    for (const [path, title] of textsWhere(/^steps\.\w+\.title$/)) {
      expect(wordsIn(title), path).toBeLessThanOrEqual(12)
      expect(title.length, path).toBeLessThanOrEqual(80)
    }
  })

  it('keeps names short, so that they fit into lists', () => {
    for (const [path, name] of textsWhere(/^steps\.\w+\.name$/)) expect(name.length, path).toBeLessThanOrEqual(28)
  })

  it('keeps instructions to five lines of at most fourteen words', () => {
    for (const [id, words] of steps) {
      expect(words.steps?.length ?? 1, id).toBeGreaterThan(0)
      expect(words.steps?.length ?? 0, id).toBeLessThanOrEqual(5)
      for (const line of words.steps ?? []) expect(wordsIn(line), line).toBeLessThanOrEqual(14)
    }
  })

  it('gives the reason in one or two sentences', () => {
    for (const [id, words] of steps) expect((words.why.match(/[.?!](\s|$)/g) ?? []).length, id).toBeLessThanOrEqual(2)
  })

  it('writes whole sentences where sentences are due, and none as labels', () => {
    for (const [path, sentence] of textsWhere(/\.(why|say|never|hint)$|\.steps\.\d+$/))
      expect(sentence, path).toMatch(/^[A-Z‘].*[.?]$/)
    for (const [path, label] of textsWhere(/\.(title|name|label)$|\.(options|items)\./))
      expect(label, path).toMatch(/^[\dA-Z‘“].*[^.!]$/)
  })

  it('writes every text with care: no double blanks, no straight quotes, hardly a dash', () => {
    for (const [path, text] of texts) {
      expect(text, path).toBe(text.trim())
      expect(text, path).not.toMatch(/ {2}|['"]/)
    }
    expect(texts.filter(([, text]) => /[—–]/.test(text)).length).toBeLessThanOrEqual(3)
  })
})

describe('the words of the field', () => {
  it('never calls a child absconded, runaway or illegal', () => {
    for (const [path, text] of texts)
      expect(text, path).not.toMatch(
        /abscond|run-?away|ran away|running away|\bfled\b(?! a marriage)|illegal|clandestine|escaped/i,
      )
  })

  it('says ‘left’ of a child only as a label of the police that is to be refused', () => {
    const left = texts.filter(([, text]) => text.includes('‘left’')).map(([path]) => path)
    expect(sorted(left)).toEqual(
      sorted([
        'steps.reportToPolice.outcomes.otherLabel.label',
        'steps.reportToPolice.steps.1',
        'steps.escalateSupervisor.why',
      ]),
    )
  })

  it('names a time to wait only to forbid it', () => {
    for (const [path, text] of texts.filter(([, found]) => /wait \d|\b(24|48) ?hours?/i.test(found))) {
      expect(path).toMatch(/\.never$/)
      expect(text).toMatch(/^Do not wait 24 hours\./)
    }
  })

  it('forbids what the sources forbid', () => {
    const never = (id: keyof typeof procedureWords.steps) => procedureWords.steps[id].never
    expect(never('firstChecks')).toContain('Do not tidy the room')
    expect(never('searchFirst')).toContain('Do not tidy the room')
    expect(never('reportToPolice')).toContain('Do not wait 24 hours')
    expect(never('childFound')).toContain('Do not close by phone')
    expect(never('answerContact')).toContain('Do not promise silence')
    expect(never('longTermReview')).toContain('Do not close the case')
    for (const id of ['notifyFamily', 'notifyTraffickingCentre', 'contactAbroad'] as const)
      expect(never(id)).toContain('Do not call relatives yourself')
    for (const part of ['nationality', 'asylum status', 'centre’s name'])
      expect(never('publicityDecision')).toContain(part)
  })

  it('forbids in care what would drive a child away or give it up', () => {
    const never = (id: keyof typeof procedureWords.steps) => procedureWords.steps[id].never
    for (const id of ['measuresFirst', 'measuresNow', 'actOnSign', 'talkAboutPlace'] as const)
      expect(never(id), id).toMatch(/Do not lock the child in/)
    for (const id of ['placeSafeTonight', 'saferPlace'] as const)
      for (const part of ['hotel', 'adult centre', 'detention']) expect(never(id), id).toContain(part)
    for (const id of ['adultClaimsChild', 'checkClaim', 'claimLater'] as const)
      expect(never(id), id).toContain('Do not say where the child is')
    for (const id of ['likelihoodFirst', 'likelihoodFull', 'likelihoodAgain'] as const)
      expect(never(id), id).toContain('Do not set it lower because the child was missing often')
    expect(never('ageQuestion')).toContain('Do not hold back any child service')
    expect(procedureWords.steps.raiseMissing.outcomes.raised.label).toBe('The child is missing')
    expect(procedureWords.steps.raiseMissing.outcomes.raised.hint).toContain('response opens now')
    expect(procedureWords.steps.childPresent.outcomes.absent.label).toBe('Child is missing')
  })

  it('gives the words for the calls: police, hotline, guardian, child', () => {
    const say = (id: keyof typeof procedureWords.steps) => procedureWords.steps[id].say
    for (const part of ['missing child', 'reference number', 'your name', 'risk level', 'SIS alert', 'speak next'])
      expect(say('reportToPolice')).toContain(part)
    expect(say('reportToPolice')).toContain('no waiting period')
    expect(say('notifyHotline')).toContain('missing child')
    expect(say('notifyGuardian')).toContain('guardian')
    for (const id of ['childMakesContact', 'answerContact', 'firstChecks'] as const)
      expect(say(id)).toBe('We worry about you. You can come back. We can fetch you.')
  })

  it('promises no silence and no outcome to a child', () => {
    for (const [path, text] of textsWhere(/\.say$/)) expect(text, path).not.toMatch(/promise|secret|nobody will/i)
  })

  it('says of every parked duty that it stays open', () => {
    for (const [id, words] of steps)
      for (const [outcome, declared] of Object.entries(stepById.get(id)?.outcomes ?? {}))
        if (declared.asksWhy) expect(words.outcomes[outcome]?.hint, `${id}.${outcome}`).toMatch(/Say (why|whom)/)
  })

  it('carries a figure only where a source gives it', () => {
    const allowed = /116 000|116 111|\b18(th)?\b|under 13|72 hours|12 hours|six months|Do not wait 24 hours/gi
    for (const [path, text] of texts) expect(text.replaceAll(allowed, ''), path).not.toMatch(/\d/)
  })
})
