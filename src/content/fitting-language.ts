const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''

/**
 * The first offered language that a person wants, in the order in which they are wanted: the very same tag, otherwise one with
 * the same first part, such as `fr-FR` for `fr-CA`. Undefined where none fits.
 */
export function fittingLanguage<Tag extends string>(
  wanted: readonly string[],
  offered: readonly Tag[],
): Tag | undefined {
  for (const tag of wanted) {
    const found =
      offered.find((one) => one.toLowerCase() === tag.toLowerCase()) ??
      offered.find((one) => primary(one) === primary(tag))
    if (found !== undefined) return found
  }
  return undefined
}
