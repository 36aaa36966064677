// Verifies a record of the Missing Child Guide without its code: node docs/verify-record.mjs record.json
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const canonical = (value) =>
  Array.isArray(value)
    ? `[${value.map(canonical).join(',')}]`
    : value !== null && typeof value === 'object'
      ? `{${Object.keys(value)
          .sort()
          .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
          .join(',')}}`
      : JSON.stringify(value)
const sha256 = (value) => createHash('sha256').update(canonical(value)).digest('hex')
const end = (line, code) => (console.log(line), process.exit(code))

const text = readFileSync(process.argv[2], 'utf8')
const file = JSON.parse(text)
if (file.format !== 'missing-child-guide-record' || file.v !== 1) end('not a record of version 1', 1)
const last = new Map()
const read = new Set()
const place = ({ device, seq, hash }) => `${device} ${seq} ${hash}`
for (const [index, { hash, ...rest }] of file.entries.entries()) {
  const before = last.get(rest.device) ?? { seq: 0, hash: '0'.repeat(64) }
  const linked =
    rest.seq === before.seq + 1 &&
    rest.prev === before.hash &&
    rest.case === file.entries[0].case &&
    rest.seen.every((position) => read.has(place(position)))
  if (!linked || sha256(rest) !== hash) end(`broken at entry ${index + 1}`, 1)
  read.add(place({ ...rest, hash }))
  last.set(rest.device, { count: rest.seq, device: rest.device, hash, seq: rest.seq })
}
if (file.entries.length < file.count) end(`broken at entry ${file.entries.length + 1}`, 1)
// Entries of several devices stand after what their writer had seen; between free ones the smaller device goes first.
const ids = [...last.keys()].sort((a, b) => (a < b ? -1 : 1))
const rest = new Map(ids.map((id) => [id, file.entries.filter(({ device }) => device === id)]))
const placed = new Map(ids.map((id) => [id, 0]))
const isFree = (entry) => entry?.seen.every(({ device, seq }) => placed.get(device) >= seq)
const inOrder = file.entries.every((entry) => {
  const first = ids.find((id) => isFree(rest.get(id)[placed.get(id)]))
  placed.set(entry.device, entry.seq)
  return first === entry.device
})
const devices = [...last.values()].sort((a, b) => (a.device < b.device ? -1 : 1))
const head = sha256(devices.map(({ count, device, hash }) => ({ count, device, hash })))
const members = Object.keys(file).join() === 'count,entries,format,head,v'
if (!members || !inOrder || head !== file.head || file.count !== file.entries.length || `${canonical(file)}\n` !== text)
  end('head, count, order or form differ', 1)
end(`ok ${head} ${file.count}`, 0)
