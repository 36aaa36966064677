/** A promise that React takes as kept at once, so that nothing waits for what is there already. */
export const settled = <Value>(value: Value): Promise<Value> =>
  Object.assign(Promise.resolve(value), { status: 'fulfilled' as const, value })
