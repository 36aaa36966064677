import { useState } from 'react'
import { usePorts, useSend } from '../session-context.ts'
import { useDictionary } from '../dictionary-context.ts'

/** A paper as a screen asks for it. */
export interface Paper {
  readonly ask: () => void
  readonly stop: () => void
  /** It has been asked for on this screen. */
  readonly asked: boolean
  readonly language: string
  readonly choose: (language: string) => void
}

/** Asks for a paper or another file. What became of earlier ones is not shown as if it were of this one. */
export function usePaper(kind: string, profile?: string, signed?: { readonly name: string }): Paper {
  const send = useSend()
  const { language: ofScreen } = useDictionary()
  const { languages } = usePorts().papers
  const [asked, setAsked] = useState(false)
  const [language, choose] = useState(languages.includes(ofScreen) ? ofScreen : (languages[0] ?? ofScreen))
  return {
    ask: () => {
      setAsked(true)
      send({ type: 'paper.ask', paper: kind, language, profile, signed })
    },
    stop: () => send({ type: 'paper.stop' }),
    asked,
    language,
    choose,
  }
}
