import { describe, expect, it } from 'vitest'
import { responseStepById } from '#machines/response/index.ts'
import { fieldsOf } from '#machines/policy/fields.ts'
import { fieldsFor, leadingFields } from '#ui/step/shown-fields.ts'

const step = (id: string) => {
  const found = responseStepById.get(id)
  if (!found) throw new Error(`no step ${id}`)
  return found
}
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

describe('fieldsFor', () => {
  it('asks for what the answer needs first and puts what only other answers need out of the way', () => {
    const { open, rest, needed } = fieldsFor(step('reportToPolice'), 'accepted')
    expect(ids(open)[0]).toBe('policeReference')
    expect([...needed]).toEqual(['policeReference'])
    expect(ids(rest)).toEqual(['whatPoliceSaid'])
  })

  it('asks a duty that stays open only for its reason and who knows', () => {
    expect(ids(fieldsFor(step('reportToPolice'), 'notPossible').open)).toEqual(['reason', 'whoWasTold'])
  })

  it('shows nothing before an answer is chosen, except lists and forms', () => {
    expect(fieldsFor(step('reportToPolice'), undefined).open).toEqual([])
    expect(ids(leadingFields(step('dangerScreen')))).toEqual(['redItems'])
  })

  it('shows every needed field of every outcome of every step, each once', () => {
    for (const one of responseStepById.values())
      for (const outcome of Object.keys(one.outcomes)) {
        const { open, rest, needed } = fieldsFor(one, outcome)
        const shown = [...ids(leadingFields(one)), ...ids(open), ...ids(rest)]
        expect(new Set(shown).size, `${one.id}.${outcome}`).toBe(shown.length)
        for (const id of needed)
          expect([...ids(leadingFields(one)), ...ids(open)], `${one.id}.${outcome}`).toContain(id)
        for (const id of shown) expect(ids(fieldsOf(one))).toContain(id)
      }
  })
})
