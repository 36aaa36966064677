/** Names in braces in a sentence: `{name}`. */
type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never

/** The values a sentence needs: none for a plain one, one for each name in braces otherwise. */
export type Values<Text extends string> = [Slots<Text>] extends [never]
  ? []
  : [values: Readonly<Record<Slots<Text>, string | number>>]

/** Puts values into a sentence. The compiler knows which ones it needs. */
export function phrase<const Text extends string>(text: Text, ...values: Values<Text>): string {
  const given = (values[0] ?? {}) as Readonly<Record<string, string | number>>
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole))
}
