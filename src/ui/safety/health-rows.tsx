import type { ReactNode } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import { useDictionary } from '../dictionary-context.ts'
import { Mark } from '../kit/mark.tsx'

/** `good`: nothing to do. `attention`: something to do. `unknown`: the browser does not say. */
export type Judgement = 'good' | 'attention' | 'unknown'

const marks = { good: 'done', attention: 'overdue', unknown: 'later' } as const
const labels = (dictionary: Dictionary) => ({
  good: dictionary.deviceScreens.device.fine,
  attention: dictionary.deviceScreens.device.attention,
  unknown: dictionary.deviceScreens.device.unknown,
})

interface HealthRowProps {
  readonly title: string
  readonly judgement: Judgement
  readonly children: ReactNode
  /** One sentence: what to do next. */
  readonly todo?: string | undefined
}

/** One thing about this device: how it stands, in words, and what to do if it does not stand well. */
export function HealthRow({ title, judgement, children, todo }: HealthRowProps) {
  const dictionary = useDictionary()
  const words = dictionary.deviceScreens.device
  return (
    <section className={`health health-${judgement}`}>
      <h2>
        {title}{' '}
        <span className={judgement === 'attention' ? 'badge overdue' : 'badge'}>
          <Mark shape={marks[judgement]} />
          {labels(dictionary)[judgement]}
        </span>
      </h2>
      {children}
      {todo !== undefined && (
        <p>
          <strong>{words.todo}</strong>
          {todo}
        </p>
      )}
    </section>
  )
}
