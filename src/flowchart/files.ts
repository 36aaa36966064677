import { phrase } from '#content/phrase.ts'
import type { Procedure, ProcedureId } from '#machines/chart.ts'
import { procedures } from '#machines/registry.ts'
import { bpmnOf } from './bpmn.ts'
import { drawnInText } from './drawn-in-text.ts'
import { flowchartOf } from './graph.ts'
import { type ChartWords, type Detail, labelsOf } from './labels.ts'
import { outlineOf } from './outline.ts'
import type { PlacedChart } from './placed.ts'
import { scenesOf } from './scene.ts'
import { scxmlOf } from './scxml.ts'
import { together } from './sheet.ts'
import { wholeSvg } from './svg.ts'

/** A flowchart for another program. */
export interface FlowchartFile {
  readonly text: string
  readonly mime: string
  readonly ending: string
}

/** Proportion of the picture of a whole procedure. */
const WIDE = 1.6

/** `json` is the configuration of the machine as XState and Stately read it. */
const writers = {
  svg: {
    mime: 'image/svg+xml',
    write: (procedure, words, places) => {
      const chart = flowchartOf(procedure)
      const scenes = scenesOf(procedure, labelsOf(chart, words, 'full'), places, 'full')
      const title = phrase(words.flowchart.title, { procedure: words.papers.procedures[procedure.id] })
      return wholeSvg(together(scenes, WIDE), title, words.language)
    },
  },
  bpmn: {
    mime: 'application/xml',
    write: (procedure, words, places) => {
      const chart = flowchartOf(procedure)
      return bpmnOf(chart, places.full, labelsOf(chart, words, 'full'), (step) => procedure.steps.get(step)?.kind)
    },
  },
  scxml: { mime: 'application/scxml+xml', write: (procedure) => scxmlOf(procedure) },
  json: {
    mime: 'application/json',
    write: ({ machine }) => `${JSON.stringify(machine.config, undefined, 2)}\n`,
  },
  txt: {
    mime: 'text/plain',
    write: (procedure, words) => {
      const chart = flowchartOf(procedure)
      return drawnInText(outlineOf(chart, labelsOf(chart, words, 'full')))
    },
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly mime: string
      readonly write: (procedure: Procedure, words: ChartWords, places: Readonly<Record<Detail, PlacedChart>>) => string
    }
  >
>

export type FlowchartFormat = keyof typeof writers

/** In the order in which they are offered. */
export const flowchartFormats = Object.keys(writers) as FlowchartFormat[]

export const isFlowchartFormat = (format: string): format is FlowchartFormat => Object.hasOwn(writers, format)

/** The flowchart of a procedure in the format of another program. */
export function flowchartFile(
  format: FlowchartFormat,
  id: ProcedureId,
  words: ChartWords,
  places: Readonly<Record<Detail, PlacedChart>>,
): FlowchartFile {
  const { mime, write } = writers[format]
  return { text: write(procedures[id], words, places), mime, ending: format }
}
