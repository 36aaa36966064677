import type { StoreFault } from '#session/ports.ts'
import { useFirstDictionary } from '../dictionary-context.ts'
import { ScreenHeading } from '../kit/heading.tsx'
import { vaultProblemInWords } from '../lock/vault-fault-words.ts'
import { OuterPage } from '../page-parts.tsx'
import { SessionContext, useSend } from '../session-context.ts'
import { StartAnewOffer } from './start-anew-offer.tsx'

/** Faults of the store itself; any other that the vault reports is one of its keys. */
const storeFaults: readonly StoreFault[] = ['conflict', 'full', 'refused', 'notConfirmed', 'noRoom']

/** The store or its keys cannot be used: what is wrong, what is safe and what to do, before anything is typed. */
export function NoStorageScreen() {
  const dictionary = useFirstDictionary()
  const { ui } = dictionary
  const send = useSend()
  const problem = SessionContext.useSelector((state) => state.context.problem)
  const vaultProblem = SessionContext.useSelector((state) => state.context.vaultProblem)
  const ofStore = vaultProblem && storeFaults.find((one) => one === vaultProblem.fault)
  const keys = ofStore ? undefined : vaultProblem
  const fault = ofStore ?? (problem?.kind === 'storage' ? problem.fault : 'refused')
  return (
    <OuterPage>
      <ScreenHeading>{keys ? ui.noStorage.keysTitle : ui.noStorage.title}</ScreenHeading>
      <p>{keys ? vaultProblemInWords(dictionary, keys) : ui.noStorage[fault]}</p>
      <p>{ui.noStorage.safe}</p>
      <h2>{ui.noStorage.doTitle}</h2>
      <ol className="acts">
        {ui.noStorage.acts.map((act) => (
          <li key={act}>{act}</li>
        ))}
      </ol>
      <p>
        <button type="button" className="button" onClick={() => send({ type: 'start.retry' })}>
          {ui.noStorage.retry}
        </button>
      </p>
      {keys?.fault === 'damaged' && <StartAnewOffer />}
    </OuterPage>
  )
}
