import { useEffect, useState } from 'react'
import { nowhere, profileOf } from '#profiles/index.ts'
import { rulesAt } from '#profiles/layers.ts'
import type { Rule } from '#profiles/schema.ts'
import { useDictionary } from '../dictionary-context.ts'

/** The rules of the profile that are shown with a step; fetched when somebody asks where a step comes from. */
export function CountryRules({ step }: { step: string }) {
  const { ui, book } = useDictionary()
  const [shown, show] = useState<readonly Rule[]>([])
  useEffect(() => {
    let gone = false
    const fetchRules = async () => {
      const profile = await profileOf(nowhere)
      if (!gone) show(rulesAt(profile, step))
    }
    void fetchRules().catch(() => undefined)
    return () => {
      gone = true
    }
  }, [step])
  if (shown.length === 0) return null
  const says: Readonly<Record<string, string>> = book.profiles.EU
  return (
    <>
      <p>
        <strong>{ui.step.rules}</strong>
      </p>
      <ul className="sources">
        {shown.map((rule) => (
          <li key={rule.id}>
            {says[rule.id] ?? rule.id}{' '}
            <span className="quiet">
              {rule.source?.title}
              {rule.certainty === 'KNOWN' && ` · ${ui.step.sourceKnown}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
