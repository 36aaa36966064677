import type { Entry } from '#record/entry.ts'
import { additionsOf } from '#record/additions.ts'
import { useDictionary } from '../dictionary-context.ts'
import { Screen } from '../record/screen.tsx'
import { SessionContext, useCaseFile } from '../session-context.ts'
import { Giver, useGiving } from './give-screens.tsx'

/** The way back of a review: a sealed file with the comments and sign-offs of this device, for whoever works on the case. */
export function GiveReview({ onDone }: { onDone: () => void }) {
  const words = useDictionary().reviewRoom.back
  const { entries } = useCaseFile()
  const device = SessionContext.useSelector((state) => state.context.desk.device)
  const additions = additionsOf(entries, device)
  return (
    <Screen title={words.title} intro={words.intro} onBack={onDone}>
      {additions.length === 0 ? <p>{words.nothing}</p> : <GiveThese additions={additions} />}
    </Screen>
  )
}

function GiveThese({ additions }: { additions: readonly Entry[] }) {
  const giving = useGiving('review', additions)
  return <Giver giving={giving} />
}
