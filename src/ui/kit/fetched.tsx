import { type ComponentType, lazy, useState } from 'react'

/** Modules that are fetched once, ahead of their first use where possible. */
export interface Fetched<Module> {
  /** Starts to fetch; a failure shows where a screen is opened, not here. */
  readonly ahead: () => void
  /** A screen of the module: there at once when it has been fetched, else as soon as it is. */
  readonly screen: <Props extends object>(pick: (module: Module) => ComponentType<Props>) => ComponentType<Props>
}

export function fetched<Module>(load: () => Promise<Module>): Fetched<Module> {
  let ready: Module | undefined
  const get = async () => {
    ready ??= await load()
    return ready
  }
  return {
    ahead: () => void get().catch(() => undefined),
    screen: (pick) => {
      const Later = lazy(async () => ({ default: pick(await get()) }))
      return function FetchedScreen(props) {
        const [Screen] = useState(() => (ready ? pick(ready) : Later))
        return <Screen {...props} />
      }
    },
  }
}
