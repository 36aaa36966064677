import { useEffect, useState } from 'react'
import { ui } from '#content/en/ui.ts'
import { profileSentences } from '#content/profile-words.ts'
import { nowhere, profileOf } from '#profiles/index.ts'
import { rulesAt } from '#profiles/layers.ts'
import type { Rule } from '#profiles/schema.ts'

/** The rules of the profile that are shown with a step; fetched when somebody asks where a step comes from. */
export function CountryRules({ step }: { step: string }) {
  const [shown, show] = useState<readonly { readonly rule: Rule; readonly says: string }[]>([])
  useEffect(() => {
    let gone = false
    const fetchRules = async () => {
      const [profile, says] = await Promise.all([profileOf(nowhere), profileSentences('en', 'EU')])
      if (!gone) show(rulesAt(profile, step).map((rule) => ({ rule, says: says[rule.id] ?? rule.id })))
    }
    void fetchRules().catch(() => undefined)
    return () => {
      gone = true
    }
  }, [step])
  if (shown.length === 0) return null
  return (
    <>
      <p>
        <strong>{ui.step.rules}</strong>
      </p>
      <ul className="sources">
        {shown.map(({ rule, says }) => (
          <li key={rule.id}>
            {says}{' '}
            <span className="quiet">
              {rule.source?.title}
              {rule.certainty === 'KNOWN' && `. ${ui.step.sourceKnown}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
