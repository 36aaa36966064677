import type { Entry } from '#record/entry.ts'

/** The events of each stage of a record, in its order, with the places of their entries: an own reading, which knows no replay. */
export function eventLogs(entries: readonly Entry[]) {
  const logs = new Map<string, { readonly event: string; readonly entry: number }[]>()
  entries.forEach(({ content }, index) => {
    if (content.type === 'stageOpened' && !logs.has(content.stage)) {
      const begins =
        content.begins === undefined ? [] : [`${content.stage.replace(/-\d+$/, 'Begins')}.${content.begins}`]
      logs.set(
        content.stage,
        begins.map((event) => ({ event, entry: index + 1 })),
      )
    }
    if (content.type === 'answer')
      logs.get(content.stage)?.push({ event: `${content.step}.${content.outcome}`, entry: index + 1 })
  })
  return logs
}
