import type { Dictionary } from '#content/dictionary.ts'
import type { Measured, MeasureId } from '#review/measures/durations.ts'
import { lackInWords } from '#review/measures/lack-in-words.ts'

const minute = 60_000

/** A span in at most two units and short words, e.g. `2 hr 5 min`: for tables and charts. */
export function shortSpan(milliseconds: number, language: string): string {
  const unit = (count: number, name: 'minute' | 'hour' | 'day') =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' }).format(count)
  const total = Math.max(0, Math.floor(milliseconds / minute))
  const [days, hours, minutes] = [Math.floor(total / 1440), Math.floor((total % 1440) / 60), total % 60]
  if (days > 0) return hours > 0 ? `${unit(days, 'day')} ${unit(hours, 'hour')}` : unit(days, 'day')
  if (hours > 0) return minutes > 0 ? `${unit(hours, 'hour')} ${unit(minutes, 'minute')}` : unit(hours, 'hour')
  return unit(minutes, 'minute')
}

/** What was measured, or why there is no time: never a zero in its place. */
export function measuredInWords(
  { language, deskWords }: Pick<Dictionary, 'language' | 'deskWords'>,
  id: MeasureId,
  measured: Measured | undefined,
): string {
  if (!measured) return ''
  return measured.is === 'done' ? shortSpan(measured.ms, language) : lackInWords(deskWords, id, measured.is)
}
