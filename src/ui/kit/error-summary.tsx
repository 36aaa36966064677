import { useEffect, useRef } from 'react'
import { useFirstDictionary } from '../dictionary-context.ts'

/** One thing to mend; `id` is the id of the control it is about. */
export interface FormError {
  readonly id: string
  readonly text: string
}

/** Puts the focus on a control, or on the first control inside a group. */
export function focusControl(id: string): void {
  const target = document.getElementById(id)
  if (!target) return
  const control = target.matches('input, textarea, select, button')
    ? target
    : target.querySelector('input, textarea, select, button')
  target.scrollIntoView({ block: 'center' })
  ;(control instanceof HTMLElement ? control : target).focus({ preventScroll: true })
}

/** What has to be mended before it can be written, on top of the form, each with a link. Takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: readonly FormError[] }) {
  const { ui } = useFirstDictionary()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length === 0) return
    box.current?.scrollIntoView({ block: 'start' })
    box.current?.focus({ preventScroll: true })
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{ui.errors.title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.id + error.text}>
            <a
              href={`#${error.id}`}
              onClick={(event) => {
                event.preventDefault()
                focusControl(error.id)
              }}
            >
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
