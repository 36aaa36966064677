import { useState } from 'react'
import { useDictionary } from '../dictionary-context.ts'

/** Wipes the trainer's room of this device, after one question. Real cases lie elsewhere and are not touched. */
export function Wipe({ wipe }: { wipe: () => Promise<boolean> }) {
  const { roomWords: words } = useDictionary()
  const [state, setState] = useState<'idle' | 'asked' | 'wiping' | 'failed'>('idle')
  if (state === 'asked' || state === 'wiping')
    return (
      <div className="inset">
        <p>{words.wipeSure}</p>
        <p className="row">
          <button
            type="button"
            className="button"
            aria-disabled={state === 'wiping'}
            onClick={() => {
              setState('wiping')
              void wipe().then((gone) => gone || setState('failed'))
            }}
          >
            {state === 'wiping' ? words.wiping : words.wipeNow}
          </button>
          <button type="button" className="link" onClick={() => setState('idle')}>
            {words.keep}
          </button>
        </p>
      </div>
    )
  return (
    <>
      {state === 'failed' && (
        <p className="alert" role="alert">
          {words.wipeFailed}
        </p>
      )}
      <p>
        <button type="button" className="small" onClick={() => setState('asked')}>
          {words.wipe}
        </button>
      </p>
      <p className="hint">{words.wipeHint}</p>
    </>
  )
}
