/**
 * Some of the words of a dictionary: any member may be left out, a list is given whole. A member that the dictionary does not
 * have, or a name in braces left out, does not compile.
 */
export type SomeWords<Words> = Words extends string | readonly unknown[] | ((...given: never[]) => unknown)
  ? Words
  : { readonly [Key in keyof Words]?: SomeWords<Words[Key]> }
