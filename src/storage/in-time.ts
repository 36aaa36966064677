import type { StoreResult } from '#session/ports.ts'
import { fail } from './list-store.ts'

/** No answer in this time, in milliseconds: the person is told that nothing is confirmed. */
export const patience = 3000

/** What a store answers; `notConfirmed` when it does not answer in time, `refused` when it breaks down. */
export async function inTime<T>(answer: Promise<StoreResult<T>>, ms = patience): Promise<StoreResult<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<StoreResult<T>>((resolve) => {
    timer = setTimeout(() => resolve(fail('notConfirmed')), ms)
  })
  try {
    return await Promise.race([answer, tooLate])
  } catch {
    return fail('refused')
  } finally {
    clearTimeout(timer)
  }
}
