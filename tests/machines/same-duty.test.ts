import { expect, it } from 'vitest'
import { answeredByOthers } from '#machines/case/refused.ts'
import { restsWhile } from '#machines/case/rests-while.ts'
import { arrowsOf } from '#machines/chart.ts'
import { procedures, stepById } from '#machines/registry.ts'
import { sameDuty } from '#machines/same-duty.ts'

const arrows = Object.values(procedures).flatMap(({ machine }) => arrowsOf(machine))

it('a clock that goes on is named only for answers after which the same step starts anew', () => {
  const wrong = [...sameDuty].filter(
    (event) => !arrows.some((arrow) => arrow.event === event && arrow.to[0] === arrow.from),
  )
  expect(wrong).toEqual([])
})

it('an answer that says “not yet” never gives a duty a new clock', () => {
  const again = arrows.filter(({ from, to }) => to[0] === from).map(({ event }) => event)
  const notYet = again.filter((event) =>
    /\.(notYet|partly|notAgreed|stillNo|stillHeld|stillUnknown|childRefused)$/.test(event),
  )
  expect(notYet.filter((event) => !sameDuty.has(event))).toEqual([])
})

it('steps that rest or that others answer exist', () => {
  const named = [...Object.entries(restsWhile).flat(), ...answeredByOthers]
  expect(named.filter((id) => !stepById.has(id))).toEqual([])
})
