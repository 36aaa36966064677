/** Everything the page holds: text, attributes, title, and what stands in its fields. */
export function everythingOnThePage(): string {
  const values = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(({ value }) => value)
  return [document.title, location.href, document.documentElement.outerHTML, ...values].join('\n')
}
