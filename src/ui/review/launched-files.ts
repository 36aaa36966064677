import type { NamedFile } from './use-desk.ts'

interface LaunchParams {
  readonly files?: readonly FileSystemFileHandle[]
}

interface LaunchQueue {
  readonly setConsumer: (consumer: (params: LaunchParams) => void) => void
}

/** Files that wait to be taken. */
export interface GivenFiles {
  readonly watch: (changed: () => void) => () => void
  readonly read: () => readonly NamedFile[]
  /** They wait no more. */
  readonly take: () => void
}

let waiting: readonly NamedFile[] = []
const watchers = new Set<() => void>()
let listening = false

/** Listens from its first use on: until then the browser keeps what the program was opened with. */
function listen(): void {
  if (listening) return
  listening = true
  const queue = (globalThis as { readonly launchQueue?: LaunchQueue }).launchQueue
  queue?.setConsumer(({ files = [] }) => {
    void take(files)
  })
}

async function take(handles: readonly FileSystemFileHandle[]): Promise<void> {
  const given = await Promise.all(handles.map(async (handle) => ({ name: handle.name, file: await handle.getFile() })))
  waiting = [...waiting, ...given]
  for (const watch of watchers) watch()
}

/** Files with which a person opened the program, by “open with”: they wait until a screen takes them. Only where the browser has it. */
export const launchedFiles: GivenFiles = {
  watch: (changed) => {
    listen()
    watchers.add(changed)
    return () => void watchers.delete(changed)
  },
  read: () => waiting,
  take: () => {
    waiting = []
    for (const watch of watchers) watch()
  },
}
