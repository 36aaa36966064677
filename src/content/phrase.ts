/** Names in braces in a sentence: `{name}`. */
type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never

/** Text that has each of these names in braces. */
type With<Names extends string> = (
  Names extends string ? (text: `${string}{${Names}}${string}`) => void : never
) extends (text: infer Text) => void
  ? Text
  : never

/**
 * A sentence of any language with the same names in braces. A translation that leaves a name out does not compile; one that
 * makes a name up is found by a test.
 */
export type Sentence<Names extends string> = With<Names> & { readonly slots?: Names }

/** What a text of one dictionary may be in another: the same names in braces, any words; lists as long, members as named. */
export type AnyWords<Words> = Words extends string
  ? [Slots<Words>] extends [never]
    ? string
    : Sentence<Slots<Words>>
  : Words extends (...given: never[]) => unknown
    ? Words
    : { readonly [Key in keyof Words]: AnyWords<Words[Key]> }

/** The values a sentence needs: none for a plain one, one for each name in braces otherwise. */
export type Values<Text extends string> = Text extends { readonly slots?: infer Names extends string }
  ? [values: Readonly<Record<Names, string | number>>]
  : [Slots<Text>] extends [never]
    ? []
    : [values: Readonly<Record<Slots<Text>, string | number>>]

/** Puts values into a sentence. The compiler knows which ones it needs. */
export function phrase<const Text extends string>(text: Text, ...values: Values<Text>): string {
  const [given = {}] = values as readonly Readonly<Record<string, string | number>>[]
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole))
}
