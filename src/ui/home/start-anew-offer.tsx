import { Suspense } from 'react'
import { fetched } from '../kit/fetched.tsx'

const StartAnew = fetched(() => import('./start-anew.tsx')).screen((from) => from.StartAnew)

/** The way on where what opens the device is lost. Hardly anybody ever needs it: fetched when it is shown. */
export const StartAnewOffer = () => (
  <Suspense fallback={null}>
    <StartAnew />
  </Suspense>
)
