import { useEffect, useMemo, useState } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import { type Flowchart, flowchartOf, type Sequence } from '#flowchart/graph.ts'
import { type Labels, labelsOf } from '#flowchart/labels.ts'
import type { PlacedChart } from '#flowchart/placed.ts'
import { placesOf } from '#flowchart/places.ts'
import { type Scene, sceneOf } from '#flowchart/scene.ts'
import type { Procedure } from '#machines/chart.ts'
import { useDictionary } from '../dictionary-context.ts'

/** The flowchart of a procedure in the language on screen. */
export interface Chart {
  readonly procedure: Procedure
  readonly chart: Flowchart
  readonly labels: Labels
  /** Undefined until the places have been fetched. */
  readonly sceneOf: (sequence: Sequence) => Scene | undefined
  /** The places could not be fetched. */
  readonly failed: boolean
}

export function useChart(procedure: Procedure): Chart {
  const dictionary = useDictionary()
  const { book }: Dictionary = dictionary
  const [fetched, setFetched] = useState<{ readonly id: string; readonly places: PlacedChart | undefined }>()
  useEffect(() => {
    let gone = false
    const fetchPlaces = async () => {
      const { full } = await placesOf(procedure.id)
      if (!gone) setFetched({ id: procedure.id, places: full })
    }
    fetchPlaces().catch(() => {
      if (!gone) setFetched({ id: procedure.id, places: undefined })
    })
    return () => {
      gone = true
    }
  }, [procedure.id])
  return useMemo(() => {
    const chart = flowchartOf(procedure)
    const labels = labelsOf(chart, book, 'full')
    const own = fetched?.id === procedure.id ? fetched : undefined
    return {
      procedure,
      chart,
      labels,
      sceneOf: (sequence) => {
        const placed = own?.places?.[sequence.id]
        return placed && sceneOf(sequence, placed, labels, 'full', (step) => procedure.steps.get(step)?.kind)
      },
      failed: own !== undefined && own.places === undefined,
    }
  }, [procedure, book, fetched])
}

/** The sequence a step stands in. */
export const sequenceWith = ({ sequences }: Flowchart, step: string): Sequence | undefined =>
  sequences.find(({ boxes }) => boxes.some((box) => box.step === step))
