import { useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { useDictionary } from '../dictionary-context.ts'
import { usePorts } from '../session-context.ts'

const fileName = 'slot.age'

/** Hands out the age file of the organisation's slot, so that whoever holds the identity can open this device. */
export function OrganisationFile() {
  const words = useDictionary().deviceScreens.keys
  const { vault, papers } = usePorts()
  const [said, setSaid] = useState('')
  const save = async () => {
    const bytes = await vault.organisationFile()
    if (!bytes) return setSaid(words.fileNone)
    const how = await papers.deliver({ name: fileName, mime: 'application/octet-stream', bytes })
    setSaid(how === 'declined' ? '' : phrase(words.fileSaved, { name: fileName }))
  }
  return (
    <>
      <p className="quiet">{words.fileText}</p>
      <p className="actions">
        <button type="button" className="small" onClick={() => void save()}>
          {words.file}
        </button>
      </p>
      <output className="said">{said}</output>
    </>
  )
}
