import type { BuiltFile } from './size.ts'

/** What stands in every build of the layout engine and nowhere in this program. */
const ENGINE = /org\.eclipse\.elk|elkjs|ElkLayered/

/** Built scripts that hold a layout engine: charts are laid out when the program is built, never in it. */
export const engineFaults = (files: readonly BuiltFile[]): string[] =>
  files
    .filter(({ name, content }) => name.endsWith('.js') && ENGINE.test(content.toString('utf8')))
    .map(({ name }) => `${name} holds a layout engine`)
