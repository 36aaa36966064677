import { nowhere } from '#profiles/places.ts'
import { useDictionary } from '../dictionary-context.ts'
import { SessionContext, useSend } from '../session-context.ts'
import { PlaceFields } from './place-fields.tsx'

/** The country a new case on this device gets. */
export function DeviceCountry() {
  const { countryScreens: words } = useDictionary()
  const send = useSend()
  const place = SessionContext.useSelector((state) => state.context.desk.place) ?? nowhere
  return (
    <section>
      <h2>{words.device}</h2>
      <p>{words.deviceIntro}</p>
      <PlaceFields place={place} onChange={(next) => send({ type: 'place.choose', place: next })} />
    </section>
  )
}
