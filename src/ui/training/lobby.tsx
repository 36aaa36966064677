import { type ReactNode, useEffect, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { said, type Scenario } from '#training/scenario.ts'
import { useDictionary } from '../dictionary-context.ts'
import { ExitButton } from '../exit/exit-button.tsx'
import { ScreenHeading } from '../kit/heading.tsx'
import { LanguageChooser } from '../language/language-chooser.tsx'
import { HandOn } from './hand-on.tsx'
import { type LobbyPorts, useRoom } from './room-context.ts'
import { ScenarioFile } from './scenario-file.tsx'
import { Teaching, type TeachingScreen } from './teaching.tsx'
import { Wipe } from './wipe.tsx'

/** Where no exercise runs: choose one, open one, practise freely, or wipe the room for the next class. */
export function Lobby({ ports }: { ports: LobbyPorts }) {
  const { roomWords: words, refresherWords, debriefWords, ui } = useDictionary()
  const { order } = useRoom()
  const [bundled, setBundled] = useState<readonly Scenario[]>([])
  const [opened, setOpened] = useState<readonly Scenario[]>([])
  const [shown, show] = useState<TeachingScreen>()
  useEffect(() => {
    document.title = ui.product
    let stays = true
    void ports.bundled().then((found) => stays && setBundled(found))
    return () => {
      stays = false
    }
  }, [ports, ui.product])
  const all = [...bundled, ...opened]
  if (shown)
    return (
      <Teaching
        shown={shown}
        Frame={LobbyFrame}
        scenarioOf={(id) => all.find((scenario) => scenario.id === id)}
        check={ports.check}
        print={ports.print}
        onLeave={() => show(undefined)}
      />
    )
  return (
    <LobbyFrame>
      <ScreenHeading quiet>{words.title}</ScreenHeading>
      <p>{words.intro}</p>
      <h2>{words.scenarios}</h2>
      {all.length === 0 && <p>{words.scenariosNone}</p>}
      <ul className="plain">
        {all.map((scenario) => (
          <Exercise key={`${scenario.id} ${scenario.version}`} scenario={scenario} ports={ports} />
        ))}
      </ul>
      <ScenarioFile onOpened={(scenario) => setOpened((before) => [...before, scenario])} />
      <h2>{words.free}</h2>
      <p>{words.freeHint}</p>
      <p>
        <button type="button" className="button" onClick={() => order({ type: 'begin' })}>
          {words.free}
        </button>
      </p>
      <h2>{words.showClass}</h2>
      <p className="row">
        <button type="button" className="small" onClick={() => show('presenter')}>
          {words.presenter}
        </button>
        <button type="button" className="small" onClick={() => show('demonstration')}>
          {words.demonstration}
        </button>
        <button type="button" className="small" onClick={() => show('refreshers')}>
          {refresherWords.title}
        </button>
        <button type="button" className="small" onClick={() => show('debrief')}>
          {debriefWords.title}
        </button>
      </p>
      <h2>{words.wipe}</h2>
      <Wipe wipe={ports.wipe} />
      <p>
        <a href="./">{words.toGuide}</a>
      </p>
      <LanguageChooser />
    </LobbyFrame>
  )
}

/** The frame of the lobby and of the screens beside it. */
function LobbyFrame({ children }: { children: ReactNode }) {
  const { ui } = useDictionary()
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
        {children}
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
