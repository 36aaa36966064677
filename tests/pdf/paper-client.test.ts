import { describe, expect, it } from 'vitest'
import { createPaperClient } from '#pdf/paper-client.ts'
import type { PaperAnswer, PaperOrder } from '#pdf/paper-messages.ts'
import { paper } from './sample-paper.ts'

/** A worker in name only: it keeps what it was sent and says what the test tells it to say. */
class ToldWorker extends EventTarget {
  readonly orders: PaperOrder[] = []
  ended = false

  postMessage(order: PaperOrder): void {
    this.orders.push(structuredClone(order))
  }

  terminate(): void {
    this.ended = true
  }

  say(answer: PaperAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }))
  }

  breakDown(): void {
    this.dispatchEvent(new Event('error'))
  }
}

function clientWithWorkers() {
  const workers: ToldWorker[] = []
  const client = createPaperClient(() => {
    const worker = new ToldWorker()
    workers.push(worker)
    return worker as unknown as Worker
  })
  return { client, workers }
}

describe('the paper client', () => {
  it('starts one worker at the first order and gives each order its own answer', async () => {
    const { client, workers } = clientWithWorkers()
    expect(workers).toHaveLength(0)
    const first = client.render(paper([]))
    const second = client.render(paper([], { title: 'Second' }))
    const [worker] = workers
    expect(worker?.orders.map(({ document }) => document.title)).toEqual(['Report of a missing child', 'Second'])
    worker?.say({ id: worker.orders[1]?.id ?? 0, ok: true, bytes: Uint8Array.of(2) })
    worker?.say({ id: worker.orders[0]?.id ?? 0, ok: true, bytes: Uint8Array.of(1) })
    expect([await first, await second]).toEqual([Uint8Array.of(1), Uint8Array.of(2)])
    expect(workers).toHaveLength(1)
  })

  it('sends attachments byte for byte', () => {
    const { client, workers } = clientWithWorkers()
    const bytes = Uint8Array.of(0, 255, 7)
    void client.render(paper([], { attachments: [{ name: 'a.bin', mime: 'a/b', description: '', bytes }] }))
    expect(workers[0]?.orders[0]?.document.attachments[0]?.bytes).toEqual(bytes)
  })

  it('passes on why a paper cannot be printed', async () => {
    const { client, workers } = clientWithWorkers()
    const order = client.render(paper([]))
    workers[0]?.say({ id: 1, ok: false, message: 'The language of the paper is not a language tag.' })
    await expect(order).rejects.toThrow('not a language tag')
  })

  it('gives up open orders when the worker breaks down and starts a new one for the next', async () => {
    const { client, workers } = clientWithWorkers()
    const lost = client.render(paper([]))
    workers[0]?.breakDown()
    await expect(lost).rejects.toThrow('could not start')
    expect(workers[0]?.ended).toBe(true)
    const next = client.render(paper([]))
    workers[1]?.say({ id: 2, ok: true, bytes: Uint8Array.of(9) })
    expect(await next).toEqual(Uint8Array.of(9))
  })

  it('rejects open orders when it is closed', async () => {
    const { client, workers } = clientWithWorkers()
    const order = client.render(paper([]))
    client.close()
    await expect(order).rejects.toThrow('closed')
    expect(workers[0]?.ended).toBe(true)
  })

  it('says how far a paper is, to the one who ordered it', async () => {
    const { client, workers } = clientWithWorkers()
    const seen: unknown[] = []
    const order = client.render(paper([]), { onProgress: (progress) => seen.push(progress) })
    void client.render(paper([]), { onProgress: () => seen.push('other') })
    workers[0]?.say({ id: 1, progress: { done: 0.5, pages: 7 } })
    workers[0]?.say({ id: 1, ok: true, bytes: Uint8Array.of(1) })
    expect(await order).toEqual(Uint8Array.of(1))
    expect(seen).toEqual([{ done: 0.5, pages: 7 }])
  })

  it('stops the worker when an order is given up, and has the others printed by a new one', async () => {
    const { client, workers } = clientWithWorkers()
    const giveUp = new AbortController()
    const first = client.render(paper([]), { signal: giveUp.signal })
    const second = client.render(paper([], { title: 'Second' }))
    giveUp.abort()
    await expect(first).rejects.toMatchObject({ name: 'AbortError' })
    expect(workers[0]?.ended).toBe(true)
    expect(workers[1]?.orders.map(({ document }) => document.title)).toEqual(['Second'])
    workers[1]?.say({ id: 2, ok: true, bytes: Uint8Array.of(2) })
    expect(await second).toEqual(Uint8Array.of(2))
  })

  it('takes no order that was given up before, and minds no signal after the answer', async () => {
    const { client, workers } = clientWithWorkers()
    await expect(client.render(paper([]), { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    })
    expect(workers).toHaveLength(0)
    const late = new AbortController()
    const order = client.render(paper([]), { signal: late.signal })
    workers[0]?.say({ id: 1, ok: true, bytes: Uint8Array.of(1) })
    await order
    late.abort()
    expect(workers[0]?.ended).toBe(false)
  })
})
