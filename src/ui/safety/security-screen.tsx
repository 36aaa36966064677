import { useDictionary } from '../dictionary-context.ts'
import { PanelFrame } from './panel-frame.tsx'

/** The threat model in short: what a locked device is safe from, and what it is not. */
export function SecurityScreen() {
  const words = useDictionary().deviceScreens.security
  return (
    <PanelFrame title={words.title}>
      <h2>{words.yesTitle}</h2>
      <p>{words.intro}</p>
      <ul className="acts">
        {words.yes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{words.noTitle}</h2>
      <ul className="acts">
        {words.no.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="quiet">{words.more}</p>
    </PanelFrame>
  )
}
