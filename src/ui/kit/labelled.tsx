import type { ReactNode } from 'react'
import { useFirstDictionary } from '../dictionary-context.ts'

/** A name and what it names, with the marks and spaces that the language puts around them. */
export function Labelled({ label, children }: { label: ReactNode; children: ReactNode }) {
  const [before, between, after] = useFirstDictionary().ui.labelled.split(/\{(?:label|value)\}/)
  return (
    <>
      {before}
      {label}
      {between}
      {children}
      {after}
    </>
  )
}
