import type { Clock } from '#session/ports.ts'

const { __clock: given } = globalThis as { readonly __clock?: Clock }

/** The device's clocks. A test may put its own in place before the page starts. */
export const deviceClock: Clock = given ?? {
  read: () => {
    const wall = Date.now()
    return {
      wall,
      mono: performance.now(),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      // Not a minus sign: at UTC it would make a zero below zero, which no record takes.
      offset: 0 - new Date(wall).getTimezoneOffset(),
    }
  },
}
