/** A part of a dictionary that differs: any of its words, at their places. A list is replaced whole. */
export type Overrides<Words> = Words extends string | readonly unknown[] | ((...given: never[]) => unknown)
  ? Words
  : { readonly [Key in keyof Words]?: Overrides<Words[Key]> }

type Part = Readonly<Record<string, unknown>>

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value)

function over(words: Part, overrides: Part): Part {
  const own = Object.entries(overrides).map(([name, said]) => {
    const base = words[name]
    return [name, isPart(base) && isPart(said) ? over(base, said) : said] as const
  })
  return { ...words, ...Object.fromEntries(own) }
}

/** The words of a language with those that a country says otherwise, such as `fr-BE` over `fr-FR`. */
export const overridden = <Words extends object>(words: Words, overrides: Overrides<Words>): Words =>
  over(words as Part, overrides as Part) as Words
