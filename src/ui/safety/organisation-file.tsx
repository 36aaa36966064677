import { useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { fileName } from '#session/file-name.ts'
import { useDictionary } from '../dictionary-context.ts'
import { usePorts } from '../session-context.ts'

const plainName = 'slot.age'

/** Hands out the age file of the organisation's slot, so that whoever holds the identity can open this device. */
export function OrganisationFile() {
  const words = useDictionary().deviceScreens.keys
  const { vault, papers, training } = usePorts()
  const name = fileName(training, plainName)
  const [said, setSaid] = useState('')
  const save = async () => {
    const bytes = await vault.organisationFile()
    if (!bytes) return setSaid(words.fileNone)
    const how = await papers.deliver({ name, mime: 'application/octet-stream', bytes })
    setSaid(how === 'declined' ? '' : phrase(words.fileSaved, { name }))
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
