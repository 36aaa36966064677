import { describe, expect, it } from 'vitest'
import { createBackupFile } from '#storage/backup-file.ts'

/** A database that holds one thing as it is: a handle with what can be called, as browsers keep it. */
function factoryWith(kept: unknown): IDBFactory {
  const answered = (result: unknown) => {
    const request: { result: unknown; onsuccess?: () => void } = { result }
    queueMicrotask(() => request.onsuccess?.())
    return request
  }
  const store = { get: () => answered(kept), put: () => answered(undefined) }
  const database = { transaction: () => ({ objectStore: () => store }), close: () => undefined }
  return { open: () => answered(database) } as unknown as IDBFactory
}

/** A file that was chosen once, and what the browser says when it is asked about it. */
function chosen(answer: string | undefined) {
  const asked: string[] = []
  const file = {
    ...(answer === undefined ? {} : { queryPermission: () => Promise.resolve(answer) }),
    requestPermission: () => {
      asked.push('asked')
      return Promise.resolve('granted')
    },
  }
  const picker = { showSaveFilePicker: () => Promise.resolve(file as never) }
  return { desk: createBackupFile(factoryWith(file), picker), asked }
}

describe('the file that was chosen for the backup', () => {
  it.each([
    ['granted', true],
    ['prompt', false],
    ['denied', false],
    [undefined, false],
  ] as const)('is open to be written where the browser says %s: %s, and nobody is asked', async (answer, open) => {
    const { desk, asked } = chosen(answer)
    expect(await desk.isOpen()).toBe(open)
    expect(asked).toEqual([])
  })

  it('is not open where there is none, or the database refuses', async () => {
    expect(await createBackupFile(factoryWith(undefined), {}).isOpen()).toBe(false)
    const refusing = {
      open: () => {
        throw new DOMException('no', 'SecurityError')
      },
    } as unknown as IDBFactory
    expect(await createBackupFile(refusing, {}).isOpen()).toBe(false)
  })
})
