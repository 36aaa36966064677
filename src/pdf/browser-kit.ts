import type { TextKit } from './text-kit.ts'
import arabic from './fonts/vazirmatn-regular.ttf?url'
import bold from './fonts/noto-sans-bold.ttf?url'
import ethiopic from './fonts/noto-sans-ethiopic-regular.ttf?url'
import regular from './fonts/noto-sans-regular.ttf?url'

/**
 * The text kit for browsers. Fonts and HarfBuzz come from the app's own origin, or out of the page itself where they were
 * put into it.
 *
 * @throws Error when a font cannot be loaded or WebAssembly is refused
 */
export async function loadBrowserKit(): Promise<TextKit> {
  // HarfBuzz starts while its module loads. Imported statically it would hold its importers back, and an order that came in
  // before the worker listened would be lost.
  const { loadTextKit } = await import('./text-kit.ts')
  const [regularFile, boldFile, arabicFile, ethiopicFile] = await Promise.all(
    [regular, bold, arabic, ethiopic].map(load),
  )
  return loadTextKit({
    regular: regularFile as Uint8Array,
    bold: boldFile as Uint8Array,
    arabic: arabicFile as Uint8Array,
    ethiopic: ethiopicFile as Uint8Array,
  })
}

async function load(address: string): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`A font could not be loaded (${response.status}).`)
  return new Uint8Array(await response.arrayBuffer())
}
