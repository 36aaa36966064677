import { useEffect, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { dateTime } from '#content/time-words.ts'
import type { KeptRun } from '#training/kept-run.ts'
import { said, type Scenario } from '#training/scenario.ts'
import { sceneAt } from '#training/start-of.ts'
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
  const [earlier, setEarlier] = useState<readonly KeptRun[]>([])
  const [shown, show] = useState<BesideExercise>()
  useEffect(() => {
    document.title = ui.product
    let stays = true
    void ports.bundled().then((found) => stays && setBundled(found))
    void ports.earlier().then((found) => stays && setEarlier(found))
    return () => {
      stays = false
    }
  }, [ports, ui.product])
  const left = earlier.flatMap(({ scenario }) => scenario ?? [])
  const all = [...new Map([...bundled, ...left, ...opened].map((one) => [nameOf(one), one])).values()]
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
            <Exercise
              key={nameOf(scenario)}
              scenario={scenario}
              ports={ports}
              earlier={earlier.filter((run) => run.scenario && nameOf(run.scenario) === nameOf(scenario))}
            />
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
        <Earlier runs={earlier.filter((run) => !run.scenario)} title={words.free} />
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

interface ExerciseProps {
  readonly scenario: Scenario
  readonly ports: LobbyPorts
  readonly earlier: readonly KeptRun[]
}

function Exercise({ scenario, ports, earlier }: ExerciseProps) {
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
      <Earlier runs={earlier} title={title} />
      <HandOn scenario={scenario} ports={ports} />
    </li>
  )
}

/** Runs that were left: their records lie in the room and are reached through them, the latest one first. */
function Earlier({ runs, title }: { runs: readonly KeptRun[]; title: string }) {
  const { roomWords: words } = useDictionary()
  const { order, read } = useRoom()
  if (runs.length === 0) return null
  return (
    <ul className="plain">
      {runs.toReversed().map((run) => {
        const { offset } = run.scenario ? sceneAt(run.scenario, run.wall) : read()
        const time = phrase(words.clockNow, { time: dateTime(run.wall, offset) })
        return (
          <li key={run.id}>
            {time}{' '}
            <button
              type="button"
              className="small"
              aria-label={`${words.goOn}: ${title}. ${time}`}
              onClick={() => order({ type: 'goOn', kept: run })}
            >
              {words.goOn}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
