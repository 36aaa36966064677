import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { headOf, verifyChain } from '#record/chain.ts'
import { sealedStore } from '#session/sealed-store.ts'
import { memoryStore } from '../ui/fake-ports.ts'
import { bench, caseId, openedEntries, valueOf } from './vault-bench.ts'

interface StoredBefore {
  readonly settings: Readonly<Record<string, unknown>>
  readonly drafts: Readonly<Record<string, string>>
  readonly frames: Readonly<Record<string, readonly string[]>>
}

const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'))

it('a store of version 0.1.0, all in plain text, opens with every entry, draft and name, and is sealed afterwards', async () => {
  const before = JSON.parse(readFileSync('tests/fixtures/stores/plain-0.1.0.json', 'utf8')) as StoredBefore
  const store = memoryStore()
  for (const [key, value] of Object.entries(before.settings)) await store.writeSetting(key, value)
  for (const [key, value] of Object.entries(before.drafts)) await store.writeDraft(key, bytes(value))
  for (const [id, frames] of Object.entries(before.frames)) await store.append(id, 1, frames.map(bytes))

  const vault = bench(store).another()
  await valueOf(vault.find())
  const entries = await openedEntries(store, vault)
  expect(entries.map(({ content }) => content.type)).toEqual(['caseOpened', 'stageOpened', 'note', 'note'])
  expect(verifyChain(entries)).toEqual({ ok: true })
  expect(headOf(entries)).toMatch(/^[0-9a-f]{64}$/)
  const sealed = sealedStore(store, vault)
  expect(await valueOf(sealed.readSetting('worker'))).toEqual(before.settings['worker'])
  const name = `${caseId}/response-1/dangerScreen`
  expect(await valueOf(sealed.readDraft(name))).toEqual(bytes(before.drafts[name] ?? ''))
  const all = () =>
    JSON.stringify([[...store.settings], [...store.drafts.values(), ...[...store.frames.values()].flat()].map(text)])
  expect(all()).not.toContain('uncle')

  await valueOf(vault.protect('tabo reki mofu lide saro nevi', [{ kind: 'recovery', key: vault.drawRecoveryKey() }]))
  expect(all()).not.toMatch(/uncle|Eleni|half typed/)
  expect(await openedEntries(store, vault)).toEqual(entries)
  expect(await valueOf(sealed.readSetting('worker'))).toEqual(before.settings['worker'])
  expect(await valueOf(sealed.readDraft(name))).toEqual(bytes(before.drafts[name] ?? ''))
})

const text = (frame: Uint8Array) => new TextDecoder().decode(frame)
