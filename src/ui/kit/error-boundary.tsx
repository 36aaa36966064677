import { Component, type ReactNode } from 'react'
import { useFirstDictionary } from '../dictionary-context.ts'
import { Labelled } from './labelled.tsx'

interface Caught {
  readonly line: string | undefined
}

/** Where it happened, without the message: a message could carry words of the case. */
function technicalLine(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const places = (error.stack ?? '').match(/[\w.-]+\.(?:js|tsx?)(?:\?\S*?)?:\d+:\d+/g) ?? []
  return [error.name, ...places.slice(0, 4)].join(' · ')
}

/** Catches a fault of one screen; the rest goes on, and the person is told what is safe. */
export class ErrorBoundary extends Component<{ children: ReactNode }, Caught> {
  override state: Caught = { line: undefined }

  static getDerivedStateFromError(error: unknown): Caught {
    return { line: technicalLine(error) }
  }

  override render(): ReactNode {
    const { line } = this.state
    if (line === undefined) return this.props.children
    return <Fault line={line} />
  }
}

function Fault({ line }: { line: string }) {
  const { ui } = useFirstDictionary()
  return (
    <section className="alert" role="alert">
      <h1>{ui.fault.title}</h1>
      <p>{ui.fault.safe}</p>
      <p>{ui.fault.todo}</p>
      <p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {ui.fault.reload}
        </button>
      </p>
      <p>
        <Labelled label={ui.fault.technical}>
          <code>{line}</code>
        </Labelled>
      </p>
    </section>
  )
}
