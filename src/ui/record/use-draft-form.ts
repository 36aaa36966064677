import { useState } from 'react'
import { runningStages } from '#record/stages.ts'
import { useDraftKeeper, useKeptDraft } from '../draft.ts'
import { useCaseFile, usePorts } from '../session-context.ts'

interface DraftForm<T> {
  readonly value: T
  readonly change: (part: Partial<T>) => void
  /** False while what was half typed before is being read; the form is shown only then. */
  readonly ready: boolean
  /** Whether the form opened with words typed earlier. */
  readonly restored: boolean
  /** The form has been sent: the draft stays until it is saved. */
  readonly sent: () => void
  /** It was refused: typing is kept again. */
  readonly refused: () => void
  /** It is durable now: the draft goes and the form is empty. */
  readonly saved: () => void
}

/**
 * A form whose half-typed words survive leaving the screen, closing the window and a failed write.
 * @param ofStages whether the words belong to the stages that run now and must not come up in later ones
 */
export function useDraftForm<T extends object>(name: string, empty: T, ofStages = false): DraftForm<T> {
  const { store } = usePorts()
  const { id, replayed } = useCaseFile()
  const stages = ofStages ? runningStages(replayed).map(({ stage }) => stage) : []
  const key = [id, ...stages, name].join('/')
  const kept = useKeptDraft<T>(key)
  const [typed, setTyped] = useState<T>()
  const [fresh, setFresh] = useState(false)
  const keeper = useDraftKeeper(key, typed ?? null)
  const before = fresh || !kept ? empty : { ...empty, ...kept.value }
  return {
    value: typed ?? before,
    change: (part) => setTyped((now) => ({ ...(now ?? before), ...part })),
    ready: kept !== undefined,
    restored: !fresh && typed === undefined && kept !== undefined && kept !== null,
    sent: keeper.settle,
    refused: keeper.reopen,
    saved: () => {
      keeper.settle()
      setTyped(undefined)
      setFresh(true)
      void store.dropDraft(key).then(keeper.reopen)
    },
  }
}
