import { answer } from './answers.ts'
import type { CopyState, Question, Release, Used } from './release.ts'
import { chooseRelease, chosenRelease, dropOthers, fillRelease, missingFiles } from './release-cache.ts'
import type { WorkerScope } from './worker-scope.ts'

declare const __RELEASE__: Release

const worker = globalThis as unknown as WorkerScope
const release = __RELEASE__
const around = {
  caches: worker.caches,
  fetch: (address: string, options: RequestInit) => fetch(address, options),
  scope: worker.registration.scope,
}

/** The release windows are answered from: the one a person has chosen, whichever worker the browser has put in charge. */
let serving: Promise<Release> | undefined
const served = (): Promise<Release> => {
  serving ??= chosenRelease(around).then((chosen) => chosen ?? release)
  return serving
}

worker.oninstall = (event) => event.waitUntil(install())
worker.onactivate = (event) =>
  event.waitUntil(chosenRelease(around).then((chosen) => dropOthers(around, [chosen, release])))
worker.onfetch = (event) => event.respondWith(served().then((one) => answer(around, one, event.request)))
worker.onmessage = (event) =>
  event.waitUntil(reply(event.data as Question).then((said) => event.ports[0]?.postMessage(said)))

/** A release is installed whole or not at all. The first one needs nobody's choice; any later one waits for it. */
async function install(): Promise<void> {
  if (!(await fillRelease(around, release))) throw new Error('not every file of this release could be brought here')
  if (!(await chosenRelease(around))) await chooseRelease(around, release)
}

async function reply(question: Question): Promise<CopyState | Used> {
  switch (question.ask) {
    case 'state':
      return state()
    case 'fill':
      await fillRelease(around, await served())
      return state()
    case 'claim':
      // A window of another release keeps to the network: it would ask for files that are not here.
      if (release.files.some(({ path }) => path === question.script)) await worker.clients.claim()
      return state()
    case 'use':
      return startThisRelease()
  }
}

async function state(): Promise<CopyState> {
  const { version, code, build } = await served()
  const complete = (await missingFiles(around, await served())).length === 0
  return { version, code, complete, newer: build === release.build ? undefined : release.version }
}

/** The newer release is used from now on, unless another window is open: a case may be open there. */
async function startThisRelease(): Promise<Used> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (windows.filter(({ url }) => url.startsWith(around.scope)).length > 1) return 'otherWindows'
  if ((await missingFiles(around, release)).length > 0 && !(await fillRelease(around, release))) return 'incomplete'
  await chooseRelease(around, release)
  serving = undefined
  if (worker.registration.waiting) await worker.skipWaiting()
  else await dropOthers(around, [release])
  return 'going'
}
