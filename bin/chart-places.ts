import type { Plugin } from 'vite'
import { bookOf } from '#content/books.ts'
import { languages } from '#content/languages.ts'
import { flowchartOf } from '#flowchart/graph.ts'
import { type Detail, labelsOf } from '#flowchart/labels.ts'
import { layOut } from './lay-out.ts'
import type { PlacedChart } from '#flowchart/placed.ts'
import type { ProcedureId } from '#machines/chart.ts'
import { procedures } from '#machines/registry.ts'

/** Where every box and arrow of every procedure stands, by level of detail. */
export type Places = Readonly<Record<ProcedureId, Readonly<Record<Detail, PlacedChart>>>>

/** Lays out all procedures with the words of all languages. Takes some five seconds of processor time. */
export async function layOutProcedures(): Promise<Places> {
  const books = await Promise.all(languages.map(bookOf))
  const placesOf = async (id: ProcedureId) => {
    const chart = flowchartOf(procedures[id])
    const at = (detail: Detail) =>
      layOut(
        chart,
        books.map((book) => labelsOf(chart, book, detail)),
        detail,
      )
    return { full: await at('full'), compact: await at('compact') }
  }
  return {
    prevention: await placesOf('prevention'),
    response: await placesOf('response'),
    aftercare: await placesOf('aftercare'),
  }
}

const NAME = 'virtual:chart-places/'

/**
 * Gives the program `virtual:chart-places/<procedure>`: the places, computed when the program is built, so that no layout
 * engine is in it.
 */
export function chartPlaces(): Plugin {
  let all: Promise<Places> | undefined
  return {
    name: 'chart-places',
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : undefined),
    load: async (id) => {
      if (!id.startsWith(`\0${NAME}`)) return undefined
      all ??= layOutProcedures()
      const procedure = id.slice(NAME.length + 1)
      const places = (await all)[procedure as ProcedureId]
      return `export const places = JSON.parse(${JSON.stringify(JSON.stringify(places))})`
    },
  }
}
