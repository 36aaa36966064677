import { expect, it } from 'vitest'
import { packetItems } from '#machines/packet.ts'
import { stepById } from '#machines/registry.ts'

it('a step shows only fields and packet items that exist as known from before', () => {
  const fields = new Set<string>([
    ...packetItems,
    ...[...stepById.values()].flatMap(({ fields: own = [] }) => own.map(({ id }) => id)),
  ])
  const lost = [...stepById.values()].flatMap(({ id, recalls = [] }) =>
    recalls.filter((recalled) => !fields.has(recalled)).map((recalled) => `${id}: ${recalled}`),
  )
  expect(lost).toEqual([])
})
