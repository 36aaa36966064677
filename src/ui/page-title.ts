import { useEffect } from 'react'
import { ui } from '#content/en/ui.ts'
import { phrase } from '#content/phrase.ts'

/** The page title says how much is due and nothing of any case: titles are seen in task bars and histories. */
export function usePageTitle(due: number): void {
  useEffect(() => {
    document.title = due > 0 ? phrase(ui.dueTitle, { count: due }) : ui.product
  }, [due])
}
