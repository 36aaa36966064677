import { useState, useSyncExternalStore } from 'react'
import { phrase } from '#content/phrase.ts'
import type { CopyOnDevice, NewerUsed } from '#session/offline.ts'
import { useDictionary } from '../dictionary-context.ts'
import { Labelled } from '../kit/labelled.tsx'
import { Mark } from '../kit/mark.tsx'
import { usePorts } from '../session-context.ts'

function useCopy(): CopyOnDevice {
  const { offline } = usePorts()
  return useSyncExternalStore(offline.watch, offline.read)
}

/** Whether the guide works without network: in words, and told politely when it changes. */
export function OfflineLine() {
  const { offlineWords } = useDictionary()
  const { stands } = useCopy()
  return (
    <output className={stands === 'ready' ? 'quiet' : undefined}>
      {stands === 'ready' && <Mark shape="done" />}
      {offlineWords[stands]}
    </output>
  )
}

/** A newer version waits for a person, here and nowhere else: no case is open on this screen. */
export function NewerVersion() {
  const { offlineWords } = useDictionary()
  const { offline } = usePorts()
  const { newer } = useCopy()
  const [used, setUsed] = useState<NewerUsed | 'asked'>()
  if (newer === undefined) return null
  const going = used === 'asked' || used === 'going'
  return (
    <section className="inset" aria-labelledby="newer-title">
      <h2 id="newer-title">{offlineWords.newerTitle}</h2>
      <p>{phrase(offlineWords.newerText, { version: newer })}</p>
      <p>
        <button
          type="button"
          className="small"
          aria-disabled={going}
          onClick={() => {
            if (going) return
            setUsed('asked')
            void offline.startNewer().then(setUsed)
          }}
        >
          {going ? offlineWords.using : offlineWords.use}
        </button>
      </p>
      <output>
        {used === 'otherWindows' && offlineWords.otherWindows}
        {used === 'incomplete' && offlineWords.failed}
      </output>
    </section>
  )
}

/** What is on this device, for whoever compares it with what the host should be giving out. */
export function CopyDetails() {
  const { offlineWords } = useDictionary()
  const { code } = useCopy()
  return (
    <>
      <h2>{offlineWords.aboutTitle}</h2>
      <p>
        <OfflineLine />
      </p>
      {code !== undefined && (
        <>
          <p>
            <Labelled label={offlineWords.code}>
              <code className="code">{code}</code>
            </Labelled>
          </p>
          <p className="quiet">{offlineWords.codeHint}</p>
        </>
      )}
    </>
  )
}
