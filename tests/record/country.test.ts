import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countryLimits, countryLimitsAt, knownStarts } from '#machines/country-limits.ts'
import { stepById } from '#machines/registry.ts'
import { allProfiles } from '#profiles/all.ts'
import { mayCountDown } from '#profiles/certainty.ts'
import { countryCodes, partsIn, underEuLaw } from '#profiles/places.ts'
import { deadlineOf, settledDeadlines } from '#record/deadlines.ts'
import { factsOf } from '#record/facts.ts'
import { replay, replayOn } from '#record/replay.ts'
import { day, hour, lateEvening, minute, procedures, Scribe } from './scribe.ts'

const choose = (scribe: Scribe, country: string, part?: string) =>
  scribe.write({ type: 'country', country, ...(part === undefined ? {} : { part }) })

/** The response has ended and the child is back, one hour ago. */
function returned(): Scribe {
  const scribe = Scribe.opened()
  scribe.answer('absenceNoticed.alreadyMissingLonger')
  scribe.answer('childFound.seenFaceToFace', { seenBy: 'Officer' })
  scribe.write({ type: 'stageOpened', stage: 'aftercare-1', begins: 'seenAndSafe' })
  return scribe
}

function deadline(scribe: Scribe, step: string) {
  const { replayed } = scribe
  const active = replayed.stages.flatMap((stage) => stage.active).find((one) => one.step.id === step)
  if (!active) throw new Error(`${step} is not active`)
  return deadlineOf(active, factsOf(replayed, active.stage), 120)
}

describe('the country of a case', () => {
  it('is none until somebody says one, then the one said last', () => {
    const scribe = Scribe.opened()
    expect(scribe.replayed.place).toEqual({ country: 'EU' })
    choose(scribe, 'UK', 'england')
    expect(scribe.replayed.place).toEqual({ country: 'UK', part: 'england' })
    choose(scribe, 'BE')
    expect(scribe.replayed.place).toEqual({ country: 'BE' })
    choose(scribe, 'EU')
    expect(scribe.replayed.place).toEqual({ country: 'EU' })
  })

  it('is the same whether a record is replayed as a whole or step by step', () => {
    const scribe = Scribe.opened()
    choose(scribe, 'SE')
    scribe.answer('absenceNoticed.unknown')
    choose(scribe, 'GR')
    for (let split = 0; split <= scribe.entries.length; split++) {
      const before = scribe.entries.slice(0, split)
      const added = scribe.entries.slice(split)
      expect(replayOn(replay(before, procedures), before, added, procedures).place).toEqual({ country: 'GR' })
    }
  })

  it('changes nothing about where a case stands', () => {
    const plain = Scribe.opened()
    plain.answer('absenceNoticed.unknown')
    const chosen = Scribe.opened()
    choose(chosen, 'IT')
    chosen.answer('absenceNoticed.unknown')
    const steps = ({ replayed }: Scribe) => replayed.stages[0]?.active.map(({ step }) => step.id)
    expect(steps(chosen)).toEqual(steps(plain))
  })
})

describe('the limits of a country', () => {
  it('are the rules of the profiles that can be counted from what a record knows, no more and no fewer', () => {
    const counted = Object.values(allProfiles).flatMap(({ rules }) =>
      rules.flatMap((rule) => {
        const { id, jurisdiction, subJurisdiction, clock, certainty, strength, steps } = rule
        if (!('value' in clock) || clock.atLeast || !mayCountDown(certainty)) return []
        if (!knownStarts.some((start) => start === clock.start)) return []
        const place = { country: jurisdiction, ...(subJurisdiction ? { part: subJurisdiction } : {}) }
        return {
          id,
          ...place,
          steps,
          clock: { type: clock.type, value: clock.value },
          start: clock.start,
          strength,
          certainty,
        }
      }),
    )
    expect(
      countryLimits.map(({ step, ground, ...limit }) => ({ ...limit, steps: [step], certainty: ground.certainty })),
    ).toEqual(counted)
  })

  it('stand at steps there are, and hold EU law outside the United Kingdom alone', () => {
    for (const { step } of countryLimits) expect(stepById.has(step), step).toBe(true)
    for (const country of countryCodes)
      for (const part of [undefined, ...partsIn(country)]) {
        const limits = [...stepById.keys()].flatMap((step) => countryLimitsAt({ country, part }, step))
        expect(limits.some((limit) => limit.country === 'EU')).toBe(underEuLaw({ country }))
        for (const limit of limits) expect(['EU', country]).toContain(limit.country)
      }
  })

  it('can only shorten a limit of the procedure or add one, whatever the two numbers are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...countryLimits),
        fc.option(fc.integer({ min: 1, max: 20_000 }), { nil: undefined }),
        fc.integer({ min: -12 * 60, max: 14 * 60 }),
        (limit, minutes, offset) => {
          const base = stepById.get(limit.step)!
          const rule =
            minutes === undefined ? ({ kind: 'immediately' } as const) : ({ kind: 'minutes', minutes } as const)
          const general = { id: 'T00', from: 'opened', rule, strength: 'practice', ground: base.ground } as const
          const active = {
            stage: 'response-1',
            step: { ...base, limit: general },
            state: 'due',
            since: lateEvening,
            from: undefined,
          } as const
          const place = { country: limit.country, part: limit.part }
          const facts = { ...factsOf(Scribe.opened().replayed), place, noticedAt: lateEvening }
          const due = deadlineOf(active, facts, offset)?.dueAt
          if (minutes === undefined) expect(due).toBeUndefined()
          else expect(due).toBeLessThanOrEqual(lateEvening + minutes * minute)
        },
      ),
    )
  })

  it('give the answer to a hit twelve hours from when this side was told, and none in the United Kingdom', () => {
    const scribe = Scribe.opened()
    scribe.answer('absenceNoticed.alreadyMissingLonger')
    scribe.wait(3 * day)
    scribe.answer('hitReported.received', { source: 'Police' })
    expect(deadline(scribe, 'answerHit')).toMatchObject({
      limit: { id: 'eu.sis.decisionAfterHit', strength: 'law' },
      dueAt: scribe.now + 12 * hour,
    })
    choose(scribe, 'UK')
    expect(deadline(scribe, 'answerHit')).toBeUndefined()
  })

  it('name the guidance of England for the interview after a return, and the practice of this tool elsewhere', () => {
    const at = (country: string, part?: string) => {
      const scribe = returned()
      choose(scribe, country, part)
      const step = stepById.get('returnInterview')!
      const active = { stage: 'aftercare-1', step, state: 'due', since: scribe.now, from: undefined } as const
      return deadlineOf(active, factsOf(scribe.replayed, 'aftercare-1'), 120)
    }
    const england = at('UK', 'england')
    const wales = at('UK', 'wales')
    expect(england?.limit.id).toBe('uk.england.returnInterview')
    expect(wales?.limit.id).toBe('T24')
    expect(england?.dueAt).toBe(wales?.dueAt)
  })

  it('are judged by the country that was chosen when a duty was answered', () => {
    const scribe = Scribe.opened()
    choose(scribe, 'FR')
    scribe.answer('absenceNoticed.alreadyMissingLonger')
    scribe.answer('hitReported.received', { source: 'Police' })
    scribe.wait(14 * hour)
    scribe.answer('answerHit.another')
    choose(scribe, 'UK')
    const settled = settledDeadlines(scribe.replayed).find(({ settled: { active } }) => active.step.id === 'answerHit')
    expect(settled?.late).toBe(2 * hour)
  })
})
