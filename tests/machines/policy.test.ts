import { describe, expect, it } from 'vitest'
import { proposeDanger } from '#machines/policy/danger-screen.ts'
import { eighteenth } from '#machines/policy/eighteenth.ts'
import { fieldsOf, fieldsSchema, longestText, missingFields } from '#machines/policy/fields.ts'
import { firstChecksMinutes } from '#machines/policy/first-checks.ts'
import { leanOnPublicity } from '#machines/policy/publicity.ts'
import { longTermReviewPoint, meetingMinutes, riskReviewMinutes } from '#machines/policy/review-rhythm.ts'
import { isWorrying, proposeRiskLevel } from '#machines/policy/risk-level.ts'
import { isConcern, type Sign } from '#machines/policy/signs.ts'
import { procedures } from '#machines/registry.ts'
import { redItems } from '#machines/response/start.ts'
import { worryingItems } from '#machines/response/risk.ts'
import type { StepDeclaration } from '#machines/steps.ts'

const all = (items: readonly string[], sign: Sign): Record<string, Sign> =>
  Object.fromEntries(items.map((item) => [item, sign]))
const minutes = { hour: 60, day: 24 * 60 }

describe('a sign', () => {
  it.each([
    ['yes', true],
    ['suspected', true],
    ['unknown', true],
    [undefined, true],
    ['no', false],
  ] as const)('answered %s is a concern: %s', (sign, concern) => {
    expect(isConcern(sign)).toBe(concern)
  })
})

describe('the danger screen', () => {
  it('is clear only when every item is a plain no', () => {
    expect(proposeDanger(redItems, all(redItems, 'no'))).toBe('clear')
  })

  it.each(redItems.flatMap((item) => (['yes', 'suspected', 'unknown'] as const).map((sign) => [item, sign] as const)))(
    'is red when only %s is answered %s',
    (item, sign) => {
      expect(proposeDanger(redItems, { ...all(redItems, 'no'), [item]: sign })).toBe('red')
    },
  )

  it('is red when one item was left out, and when nothing was answered', () => {
    const { groupMissing: _, ...rest } = all(redItems, 'no')
    expect(proposeDanger(redItems, rest)).toBe('red')
    expect(proposeDanger(redItems, {})).toBe('red')
  })
})

describe('the time for first checks', () => {
  it.each([
    ['red, no plan', true, undefined, 0],
    ['red, with a plan', true, 120, 0],
    ['clear, no plan', false, undefined, 30],
    ['clear, a plan of 31 minutes', false, 31, 31],
    ['clear, a plan of 5 minutes', false, 5, 5],
    ['clear, a plan that allows none', false, 0, 0],
  ] as const)('%s', (_, red, threshold, expected) => {
    expect(firstChecksMinutes(red, threshold)).toBe(expected)
  })
})

describe('the risk level the tool proposes', () => {
  it.each(['lifeThreat', 'suicidalSigns', 'victimOfCrime'])('is immediate danger on a plain yes to %s', (item) => {
    expect(proposeRiskLevel({ ...all(worryingItems, 'no'), [item]: 'yes' })).toBe('immediateDanger')
  })

  it.each(['suspected', 'unknown', 'no'] as const)('is high concern when those are %s', (sign) => {
    expect(proposeRiskLevel(all(worryingItems, sign))).toBe('highConcern')
  })

  it('is immediate danger for no other item', () => {
    for (const item of worryingItems)
      expect(proposeRiskLevel({ ...all(worryingItems, 'no'), [item]: 'yes' }) === 'immediateDanger', item).toBe(
        ['lifeThreat', 'suicidalSigns', 'victimOfCrime'].includes(item),
      )
  })

  it('never falls below high concern, whatever is answered or left out', () => {
    expect(proposeRiskLevel({})).toBe('highConcern')
    expect(proposeRiskLevel(all(worryingItems, 'no'))).toBe('highConcern')
  })

  it('calls a disappearance worrying as soon as one criterion is not a plain no', () => {
    expect(isWorrying(worryingItems, all(worryingItems, 'no'))).toBe(false)
    for (const sign of ['yes', 'suspected', 'unknown'] as const)
      expect(isWorrying(worryingItems, { ...all(worryingItems, 'no'), medication: sign })).toBe(true)
    expect(isWorrying(worryingItems, {})).toBe(true)
  })
})

describe('the rhythm of reviews', () => {
  it.each([
    [0, 1],
    [3 * minutes.day - 1, 1],
    [3 * minutes.day, 7],
    [30 * minutes.day - 1, 7],
    [30 * minutes.day, 30],
    [90 * minutes.day - 1, 30],
    [90 * minutes.day, 90],
    [1000 * minutes.day, 90],
  ])('asks for the next risk review of a child missing for %i minutes after %i days', (missing, days) => {
    expect(riskReviewMinutes(missing)).toBe(days * minutes.day)
  })

  it.each([
    [0, 7],
    [7 * minutes.day - 1, 7],
    [7 * minutes.day, 14],
    [14 * minutes.day - 1, 14],
    [14 * minutes.day, 30],
    [30 * minutes.day - 1, 30],
    [30 * minutes.day, 120],
    [120 * minutes.day - 1, 120],
    [120 * minutes.day, 210],
    [210 * minutes.day, 300],
  ])('sets the long-term review point after %i minutes on day %i', (missing, day) => {
    expect(longTermReviewPoint(missing)).toBe(day * minutes.day)
  })

  it('always sets a review point that still lies ahead', () => {
    for (let missing = 0; missing < 400 * minutes.day; missing += 6 * minutes.hour)
      expect(longTermReviewPoint(missing)).toBeGreaterThan(missing)
  })

  it.each([
    ['immediateDanger', false, 1, 24],
    ['highConcern', false, 1, 24],
    ['concern', false, 1, 72],
    ['concern', false, 2, 72],
    ['concern', false, 3, 24],
    ['concern', false, 7, 24],
    [undefined, false, 1, 24],
    ['immediateDanger', true, 1, 7 * 24],
    ['concern', true, 3, 7 * 24],
  ] as const)(
    'at level %s, met before: %s, in episode %i of thirty days, asks for a meeting within %i hours',
    (level, before, episodes, hours) => {
      expect(meetingMinutes(level, before, episodes)).toBe(hours * minutes.hour)
    },
  )
})

describe('the eighteenth birthday', () => {
  it.each([
    ['2010-06-15', '2028-02-14', 'no'],
    ['2010-06-15', '2028-02-15', 'withinFourMonths'],
    ['2010-06-15', '2028-06-14', 'withinFourMonths'],
    ['2010-06-15', '2028-06-15', 'reached'],
    ['2010-02-10', '2027-10-09', 'no'],
    ['2010-02-10', '2027-10-10', 'withinFourMonths'],
    ['2010-01-01', '2027-08-31', 'no'],
    ['2010-01-01', '2027-09-01', 'withinFourMonths'],
    // Four months before the end of June is the end of February.
    ['2010-06-30', '2028-02-29', 'no'],
    ['2010-06-30', '2028-03-01', 'withinFourMonths'],
    // Born on 29 February, 18 in a year without one: reached with 1 March.
    ['2008-02-29', '2025-10-28', 'no'],
    ['2008-02-29', '2025-10-29', 'withinFourMonths'],
    ['2008-02-29', '2026-02-28', 'withinFourMonths'],
    ['2008-02-29', '2026-03-01', 'reached'],
    ['1990-01-01', '2026-01-01', 'reached'],
  ] as const)('of a child born %s, seen from %s: %s', (born, today, expected) => {
    expect(eighteenth(born, today)).toBe(expected)
  })
})

describe('the lean on publicity', () => {
  const safe = { exposesChild: 'no', asylumRisk: 'no' } as const

  it.each([
    ['danger to life and nobody exposed', { ...safe, dangerToLife: 'yes' }, 'publish'],
    ['a mere suspicion of danger to life', { ...safe, dangerToLife: 'suspected' }, 'open'],
    ['nothing known of danger to life', safe, 'open'],
    [
      'danger to life, but it may expose the child',
      { ...safe, dangerToLife: 'yes', exposesChild: 'unknown' },
      'professionalOnly',
    ],
    [
      'danger to life, but persecution is suspected',
      { ...safe, dangerToLife: 'yes', asylumRisk: 'suspected' },
      'professionalOnly',
    ],
    ['nothing answered at all', {}, 'professionalOnly'],
  ] as const)('with %s', (_, answers, lean) => {
    expect(leanOnPublicity(answers)).toBe(lean)
  })
})

describe('the fields of a step', () => {
  const step = (id: string): StepDeclaration => {
    const found = procedures.response.steps.get(id)
    if (!found) throw new Error(`no step ${id}`)
    return found
  }
  const takes = (id: string, values: object) => fieldsSchema(step(id)).safeParse(values).success

  it('ask for a reason and the person told wherever a duty can be parked, and only once', () => {
    for (const one of procedures.response.steps.values()) {
      const ids = fieldsOf(one).map(({ id }) => id)
      expect(new Set(ids).size, one.id).toBe(ids.length)
      if (Object.values(one.outcomes).some(({ asksWhy }) => asksWhy)) {
        expect(ids, one.id).toContain('reason')
        expect(ids, one.id).toContain('whoWasTold')
      }
    }
  })

  it('refuse a field that the step does not have', () => {
    expect(takes('reportToPolice', { policeReference: 'A1' })).toBe(true)
    expect(takes('reportToPolice', { policeReference: 'A1', fate: 'x' })).toBe(false)
  })

  it('take text up to the longest and refuse one character more', () => {
    expect(takes('reportToPolice', { whatPoliceSaid: 'a'.repeat(longestText) })).toBe(true)
    expect(takes('reportToPolice', { whatPoliceSaid: 'a'.repeat(longestText + 1) })).toBe(false)
  })

  it('refuse broken characters but no whole one', () => {
    expect(takes('reportToPolice', { officer: 'የሱፍ 👧🏽 Nguyễn' })).toBe(true)
    expect(takes('reportToPolice', { officer: 'a\uD83D' })).toBe(false)
  })

  it.each([
    ['absenceNoticed', { noticedAt: 0 }, true],
    ['absenceNoticed', { noticedAt: -1 }, false],
    ['absenceNoticed', { noticedAt: 1.5 }, false],
    ['absenceNoticed', { noticedAt: 253402300799999 }, true],
    ['absenceNoticed', { noticedAt: 253402300800000 }, false],
    ['firstChecks', { thresholdMinutes: 7 * 24 * 60 }, true],
    ['firstChecks', { thresholdMinutes: 7 * 24 * 60 + 1 }, false],
    ['eighteenthBirthday', { dateOfBirth: '2010-02-28' }, true],
    ['eighteenthBirthday', { dateOfBirth: '2010-13-01' }, false],
    ['eighteenthBirthday', { dateOfBirth: '10-12-01' }, false],
    ['absenceNoticed', { howNoticed: 'didNotArrive' }, true],
    ['absenceNoticed', { howNoticed: 'ranAway' }, false],
    ['dangerScreen', { redItems: { under13: { answer: 'unknown', note: 'no papers' } } }, true],
    ['dangerScreen', { redItems: { under13: { answer: 'perhaps' } } }, false],
    ['dangerScreen', { redItems: { hairColour: { answer: 'no' } } }, false],
    ['firstChecks', { checks: { e03: { answer: 'notYet' } } }, true],
    ['firstChecks', { checks: { e03: { answer: 'yes' } } }, false],
  ] as const)('of %s given %o are accepted: %s', (id, values, accepted) => {
    expect(takes(id, values)).toBe(accepted)
  })

  it('count as missing when the outcome needs them and they are absent or blank', () => {
    const report = step('reportToPolice')
    expect(missingFields(report, 'accepted', {})).toEqual(['policeReference'])
    expect(missingFields(report, 'accepted', { policeReference: ' \n' })).toEqual(['policeReference'])
    expect(missingFields(report, 'accepted', { policeReference: 'GR-1' })).toEqual([])
    expect(missingFields(report, 'notPossible', {})).toEqual(['reason'])
    expect(missingFields(step('planMeeting'), 'planned', { meetingAt: 0 })).toEqual([])
  })
})
