import { headOf, verifyChain } from '#record/chain.ts'
import { Device } from '../tests/record/device-walk.ts'
import { dice } from '../tests/record/any-values.ts'

/**
 * Devices that act and exchange at random, with seeds that no test uses: `npm run two-devices [MINUTES]`. Exit 1 at the first
 * seed that loses an entry, stops, misses a fork or finds one that is none, or does not come to rest.
 */
const minutes = Number(process.argv[2] ?? 10)
const until = performance.now() + minutes * 60_000
const sum = { runs: 0, exchanges: 0, forks: 0, decisions: 0, entries: 0 }

function fail(seed: number, what: string): never {
  console.error(`seed ${seed}: ${what}`)
  process.exit(1)
}

for (let seed = 2_000_000; performance.now() < until; seed++) {
  const roll = dice(seed)
  const devices = ['b', 'a', 'c'].slice(0, 2 + roll(2)).map((id, i) => new Device(id.repeat(32), seed * 10 + i))
  devices[0]!.start()
  const known = new Set<string>()
  const exchange = (taker: Device, giver: Device) => {
    const before = new Set(taker.entries.map(({ hash }) => hash))
    const given = new Set(giver.entries.map(({ hash }) => hash))
    const news = [...given].some((hash) => !before.has(hash))
    const own = [...before].some((hash) => !given.has(hash))
    const { kind } = taker.takeFrom(giver)
    const right = news ? (own ? 'fork' : 'continues') : 'nothingNew'
    if (kind !== right) fail(seed, `${kind} where it should be ${right}`)
    sum.exchanges++
    if (kind === 'fork') sum.forks++
  }
  for (let i = 0; i < 60; i++) {
    const taker = devices[roll(devices.length)]!
    const giver = devices[roll(devices.length)]!
    if (taker !== giver && giver.entries.length > 0 && (taker.entries.length === 0 || roll(5) === 0))
      exchange(taker, giver)
    else if (taker.entries.length > 0) taker.act()
    for (const { hash } of taker.entries) known.add(hash)
    if (taker.replayed.stopped) fail(seed, 'the replay stopped')
  }
  const [first, ...others] = devices
  for (const other of others) if (other.entries.length > 0) exchange(first!, other)
  for (let tries = 0; first!.replayed.openForks.length > 0; tries++) {
    if (tries > 200) fail(seed, 'a fork cannot be decided')
    if (first!.decide()) sum.decisions++
  }
  for (const other of others) exchange(other, first!)
  for (const other of others) exchange(first!, other)
  for (const other of others) exchange(other, first!)
  for (const { entries, replayed } of devices) {
    const held = new Set(entries.map(({ hash }) => hash))
    if ([...known].some((hash) => !held.has(hash))) fail(seed, 'an entry is lost')
    if (!verifyChain(entries).ok) fail(seed, 'the chain is broken')
    if (replayed.stopped) fail(seed, 'the replay stopped')
    sum.entries += entries.length
  }
  if (devices.length === 2 && headOf(devices[0]!.entries) !== headOf(devices[1]!.entries)) fail(seed, 'no rest')
  sum.runs++
}
console.log(JSON.stringify(sum))
