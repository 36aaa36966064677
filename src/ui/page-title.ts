import { useEffect } from 'react'
import { phrase } from '#content/phrase.ts'
import { useFirstDictionary } from './dictionary-context.ts'

/** The page title says how much is due and nothing of any case: titles are seen in task bars and histories. */
export function usePageTitle(due: number): void {
  const { ui } = useFirstDictionary()
  useEffect(() => {
    document.title = due > 0 ? phrase(ui.dueTitle, { count: due }) : ui.product
  }, [due, ui])
}
