import { useEffect, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { said, type Scenario } from '#training/scenario.ts'
import { useDictionary } from '../dictionary-context.ts'
import { ExitButton } from '../exit/exit-button.tsx'
import { ScreenHeading } from '../kit/heading.tsx'
import { LanguageChooser } from '../language/language-chooser.tsx'
import { type BesideExercise, besides, BesideView } from './beside-exercises.tsx'
import { HandOn } from './hand-on.tsx'
import { type LobbyPorts, useRoom } from './room-context.ts'
import { ScenarioFile } from './scenario-file.tsx'
import { Wipe } from './wipe.tsx'

interface LobbyProps {
  readonly ports: LobbyPorts
  /** Exercises from files, and those that were played, the latest one last. */
  readonly opened: readonly Scenario[]
  readonly onOpened: (scenario: Scenario) => void
}

/** One and the same exercise, whichever way it came here. */
const nameOf = ({ id, version }: Scenario): string => `${id} ${version}`

/** Where no exercise runs: choose one, open one, practise freely, or wipe the room for the next class. */
export function Lobby({ ports, opened, onOpened }: LobbyProps) {
  const dictionary = useDictionary()
  const { roomWords: words, ui } = dictionary
  const { order } = useRoom()
  const [bundled, setBundled] = useState<readonly Scenario[]>([])
  const [shown, show] = useState<BesideExercise>()
  useEffect(() => {
    document.title = ui.product
    let stays = true
    void ports.bundled().then((found) => stays && setBundled(found))
    return () => {
      stays = false
    }
  }, [ports, ui.product])
  const all = [...new Map([...bundled, ...opened].map((one) => [nameOf(one), one])).values()]
  if (shown) return <BesideView shown={shown} onShow={show} ports={ports} scenarios={all} />
  return (
    <>
      <header>
        <div className="top">
          <div className="inner">
            <p className="product">{ui.product}</p>
            <ExitButton />
          </div>
        </div>
      </header>
      <main className="main inner" id="main">
        <ScreenHeading quiet>{words.title}</ScreenHeading>
        <p>{words.intro}</p>
        <h2>{words.scenarios}</h2>
        {all.length === 0 && <p>{words.scenariosNone}</p>}
        <ul className="plain">
          {all.map((scenario) => (
            <Exercise key={nameOf(scenario)} scenario={scenario} ports={ports} />
          ))}
        </ul>
        <ScenarioFile onOpened={onOpened} />
        <h2>{words.free}</h2>
        <p>{words.freeHint}</p>
        <p>
          <button type="button" className="button" onClick={() => order({ type: 'begin' })}>
            {words.free}
          </button>
        </p>
        <h2>{words.showClass}</h2>
        <p className="row">
          {besides.map(({ is, name }) => (
            <button key={is} type="button" className="small" onClick={() => show({ is })}>
              {name(dictionary)}
            </button>
          ))}
        </p>
        <h2>{words.wipe}</h2>
        <Wipe wipe={ports.wipe} />
        <p>
          <a href="./">{words.toGuide}</a>
        </p>
        <LanguageChooser />
      </main>
    </>
  )
}

function Exercise({ scenario, ports }: { scenario: Scenario; ports: LobbyPorts }) {
  const { roomWords: words, language } = useDictionary()
  const { order } = useRoom()
  const title = said(scenario.title, language)
  return (
    <li className="inset">
      <h3>{title}</h3>
      <p>{said(scenario.label, language)}</p>
      <p className="quiet">{phrase(words.takes, { minutes: scenario.takes })}</p>
      <p>
        <button type="button" className="button" onClick={() => order({ type: 'begin', scenario })}>
          {phrase(words.start, { title })}
        </button>
      </p>
      <HandOn scenario={scenario} ports={ports} />
    </li>
  )
}
