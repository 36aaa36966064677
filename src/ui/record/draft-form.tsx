import type { ReactNode } from 'react'
import { useDictionary } from '../dictionary-context.ts'
import { Held } from '../kit/held.tsx'
import { ErrorSummary, type FormError } from '../kit/error-summary.tsx'

interface DraftFormProps {
  readonly form: { readonly ready: boolean; readonly restored: boolean }
  readonly errors: readonly FormError[]
  readonly busy: boolean
  /** Words on the button. */
  readonly save: string
  readonly onSave: () => void
  readonly children: ReactNode
}

/** A form with one button. It appears once what was typed before has been read back. */
export function DraftForm({ form, errors, busy, save, onSave, children }: DraftFormProps) {
  const { recordScreens } = useDictionary()
  if (!form.ready) return <output className="rec-said">{recordScreens.loading}</output>
  return (
    <Held>
      <form
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          onSave()
        }}
      >
        <ErrorSummary errors={errors} />
        {form.restored && <p className="inset">{recordScreens.draftBack}</p>}
        {children}
        <p className="actions">
          <button type="submit" className="button" aria-disabled={busy}>
            {busy ? recordScreens.working : save}
          </button>
        </p>
      </form>
    </Held>
  )
}
