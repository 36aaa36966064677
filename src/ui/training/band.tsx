import { useEffect, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useExit } from '../exit/exit-context.ts'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import './training.css'

/** The mark of training above every screen. Whoever has left at once sees no screen, and no mark of one either. */
export function Band() {
  const { book, roomWords: words } = useDictionary()
  const dialled = useNothingDialled()
  if (useExit().away) return null
  return (
    <div className="training-band" role="note">
      <strong>{book.training.mark}</strong>
      <output>{dialled !== undefined && <p>{phrase(words.notDialled, { number: dialled })}</p>}</output>
    </div>
  )
}

/** In an exercise nobody rings the police: a number that is tapped is said and not dialled. */
function useNothingDialled(): string | undefined {
  const [number, say] = useState<string>()
  useEffect(() => {
    const stop = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="tel:"]') : null
      if (!link) return
      event.preventDefault()
      say(link.getAttribute('href')?.slice('tel:'.length))
    }
    document.addEventListener('click', stop, true)
    return () => document.removeEventListener('click', stop, true)
  }, [])
  return number
}
