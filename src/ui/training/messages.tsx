import { phrase } from '#content/phrase.ts'
import { timeOfDay } from '#content/time-words.ts'
import type { Dictionary } from '#content/dictionary.ts'
import type { Run, Sent } from '#training/run.ts'
import { said, type Scenario } from '#training/scenario.ts'
import { sceneAt } from '#training/start-of.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useRoom } from './room-context.ts'

interface MessageWords {
  readonly head: string
  readonly text: string
}

/** What a message says, in the language on screen; undefined where the scenario does not know it. */
export function messageInWords(dictionary: Dictionary, scenario: Scenario, id: string): MessageWords | undefined {
  const { roomWords: words, language } = dictionary
  const scene = id.startsWith('scene:') ? scenario.scenes[Number(id.slice(6))] : undefined
  if (scene) {
    const lines = [scene.where, scene.role, scene.begins].map((text) => said(text, language))
    return { head: words.scene, text: lines.join('\n') }
  }
  const inject = scenario.injects.find((one) => one.id === id)
  if (!inject) return undefined
  const head = phrase(words.message, { channel: words.channels[inject.channel], from: said(inject.from, language) })
  return { head, text: said(inject.text, language) }
}

/** What the trainee has been told: what is new stays until it has been read, what was read stays at hand. */
export function Messages({ run }: { run: Run }) {
  const { roomWords: words } = useDictionary()
  const unread = run.sent.filter(({ read }) => !read)
  const earlier = run.sent.filter(({ read }) => read)
  if (!run.scenario) return null
  return (
    <section className="training-messages" aria-label={words.messages}>
      <div aria-live="polite">
        {unread.map((sent) => (
          <Message key={sent.id} sent={sent} run={run} />
        ))}
      </div>
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier}</summary>
          <div className="details-body">
            {earlier.toReversed().map((sent) => (
              <Message key={sent.id} sent={sent} run={run} />
            ))}
          </div>
        </details>
      )}
    </section>
  )
}

function Message({ sent, run: { scenario } }: { sent: Sent; run: Run }) {
  const dictionary = useDictionary()
  const { order } = useRoom()
  const message = scenario && messageInWords(dictionary, scenario, sent.id)
  if (!message) return null
  const { offset } = sceneAt(scenario, sent.at)
  return (
    <div className={sent.read ? 'training-message' : 'training-message training-new'}>
      <p>
        <strong>{message.head}</strong> <span className="quiet">{timeOfDay(sent.at, offset)}</span>
      </p>
      <p className="training-text">{message.text}</p>
      {!sent.read && (
        <button type="button" className="small" onClick={() => order({ type: 'read', id: sent.id })}>
          {dictionary.roomWords.read}
        </button>
      )}
    </div>
  )
}
