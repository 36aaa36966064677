import { canonicalValue } from './canonical-value.ts'
import type { PdfFile } from './pdf-file.ts'
import { isDictionary, isName, type PdfValue } from './pdf-values.ts'

/**
 * What lies on a page, written in one way only. A signature that fills a field is judged by itself: here counts what the
 * field looks like, not what was signed in it.
 *
 * @throws DamagedPdf when it is nested deeper than in any paper.
 */
export function annotationValue(file: PdfFile, value: PdfValue | undefined): string {
  const annotation = file.resolve(value)
  if (!isDictionary(annotation) || !isName(annotation.get('FT'), 'Sig')) return canonicalValue(file, value)
  return canonicalValue(file, new Map([...annotation].filter(([key]) => key !== 'V')))
}
