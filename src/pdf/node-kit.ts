import { readFileSync } from 'node:fs'
import { loadTextKit, type TextKit } from './text-kit.ts'

/**
 * The text kit for Node: tests and the command line.
 *
 * @throws Error when a font file beside this module is missing.
 */
export function loadNodeKit(): TextKit {
  return loadTextKit({
    regular: font('noto-sans-regular.ttf'),
    bold: font('noto-sans-bold.ttf'),
    arabic: font('vazirmatn-regular.ttf'),
    ethiopic: font('noto-sans-ethiopic-regular.ttf'),
  })
}

function font(name: string): Uint8Array {
  return readFileSync(new URL(`./fonts/${name}`, import.meta.url))
}
