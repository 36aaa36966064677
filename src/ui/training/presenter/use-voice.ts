import { useEffect, useState } from 'react'

/** The first voice of this device that speaks a language without network; undefined where there is none. */
function useOwnVoice(language: string): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>()
  useEffect(() => {
    if (typeof speechSynthesis === 'undefined') return undefined
    const look = () => {
      const [wanted] = language.split('-')
      const own = speechSynthesis.getVoices().filter(({ localService }) => localService)
      setVoice(
        own.find(({ lang }) => lang.replace('_', '-') === language) ??
          own.find(({ lang }) => lang.split(/[-_]/)[0] === wanted),
      )
    }
    look()
    speechSynthesis.addEventListener('voiceschanged', look)
    return () => speechSynthesis.removeEventListener('voiceschanged', look)
  }, [language])
  return voice
}

/** Reads a sentence aloud whenever it changes, while `on`; what is being said stops at once. */
export function useSpoken(sentence: string, language: string, on: boolean): { readonly available: boolean } {
  const voice = useOwnVoice(language)
  useEffect(() => {
    if (!on || !voice) return undefined
    const said = new SpeechSynthesisUtterance(sentence)
    said.voice = voice
    said.lang = voice.lang
    speechSynthesis.speak(said)
    return () => speechSynthesis.cancel()
  }, [sentence, on, voice])
  return { available: voice !== undefined }
}
