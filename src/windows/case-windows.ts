import type { CaseWindows, Seat, WindowNews } from '#session/windows.ts'

/** How long the window that writes may take to finish before it is no longer waited for. */
const patience = 3000
/** After giving way, whoever asked has this long to take the lock before others may have it. */
const courtesy = 5000

/** Between windows go random ids of cases and these words, nothing else. */
type Said = 'written' | 'please' | 'yours'

interface Message {
  readonly caseId: string
  readonly said: Said
}

const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' && data !== null && 'caseId' in data && 'said' in data

/**
 * Web Locks say who writes, a broadcast channel who asks. Both may be missing: then nothing is claimed.
 * @param locks of the browser  @param open opens one end of the channel all windows of the app share
 * @param prefix what the names of this room's locks begin with
 */
export function createCaseWindows(
  locks: LockManager | undefined,
  open: (() => BroadcastChannel) | undefined,
  prefix = 'missing-child-guide',
): CaseWindows {
  const channel = open?.()
  const listeners = new Set<(message: Message) => void>()
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isMessage(data)) return
      // A copy: whoever hears may stop listening and begin anew at once.
      const now = [...listeners]
      for (const hear of now) hear(data)
    }
  const tell = (caseId: string, said: Said) => channel?.postMessage({ caseId, said } satisfies Message)
  const listen = (hear: (message: Message) => void): (() => void) => {
    listeners.add(hear)
    return () => listeners.delete(hear)
  }

  return {
    wrote: (caseId) => tell(caseId, 'written'),
    watch: (changed) => listen(({ said }) => said === 'written' && changed()),
    sitDown: (caseId, hear) => {
      if (!locks) {
        const stop = listen((message) => message.caseId === caseId && message.said === 'written' && hear('written'))
        return { takeOver: () => undefined, giveWay: () => undefined, leave: stop }
      }
      return sitAtLock(locks, `${prefix} case ${caseId}`, {
        hear,
        tell: (said) => tell(caseId, said),
        listen: (heard) => listen((message) => message.caseId === caseId && heard(message.said)),
      })
    },
  }
}

interface Table {
  readonly hear: (news: WindowNews) => void
  readonly tell: (said: Said) => void
  readonly listen: (heard: (said: Said) => void) => () => void
}

/** One window at one lock: it holds it, or waits in line for it, until it leaves. */
function sitAtLock(locks: LockManager, name: string, { hear, tell, listen }: Table): Seat {
  let left = false
  /** Lets the lock go, while this window holds it. */
  let letGo: (() => void) | undefined
  /** Ends this window's waiting in line. */
  let line: AbortController | undefined
  let asking: ReturnType<typeof setTimeout> | undefined
  let backInLine: ReturnType<typeof setTimeout> | undefined

  const hold = (): Promise<void> =>
    new Promise((resolve) => {
      if (left) return resolve()
      clearTimeout(asking)
      asking = undefined
      letGo = resolve
      hear('writes')
    })

  /** A lock that was taken away says so only afterwards, by failing: it is no fence, the store is. */
  const lost = () => {
    letGo = undefined
    if (left) return
    hear('elsewhere')
    waitInLine()
  }

  function waitInLine(): void {
    if (left || letGo || line) return
    const mine = new AbortController()
    line = mine
    let held = false
    locks
      .request(name, { signal: mine.signal }, () => {
        if (line === mine) line = undefined
        held = true
        return hold()
      })
      .catch(() => held && lost())
  }

  function steal(): void {
    clearTimeout(asking)
    asking = undefined
    if (left || letGo) return
    line?.abort()
    line = undefined
    locks.request(name, { steal: true }, hold).catch(lost)
  }

  const stop = listen((said) => {
    if (said === 'written') hear('written')
    if (said === 'please' && letGo) hear('asked')
    if (said === 'yours' && asking !== undefined) steal()
  })

  locks
    .request(name, { ifAvailable: true }, (lock) => {
      if (lock) return hold()
      if (!left) {
        hear('elsewhere')
        waitInLine()
      }
      return undefined
    })
    .catch(lost)

  return {
    takeOver: () => {
      if (letGo || asking !== undefined) return
      asking = setTimeout(steal, patience)
      tell('please')
    },
    giveWay: () => {
      if (!letGo) return
      letGo()
      letGo = undefined
      hear('elsewhere')
      tell('yours')
      backInLine = setTimeout(waitInLine, courtesy)
    },
    leave: () => {
      left = true
      stop()
      clearTimeout(asking)
      clearTimeout(backInLine)
      line?.abort()
      letGo?.()
    },
  }
}
