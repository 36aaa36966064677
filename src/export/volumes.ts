import { paperWords } from '#content/en/papers.ts'
import { volumeWords as words } from '#content/en/papers/volumes.ts'
import { phrase } from '#content/phrase.ts'
import { procedures } from '#machines/registry.ts'
import type { PaperDocument } from '#record/document.ts'
import type { Entry } from '#record/entry.ts'
import { replay } from '#record/replay.ts'
import { readVolumeFile, type Volume, volumeFileName, volumesOf, writeVolumeFile } from '#record/volume.ts'
import { actionRecord, integrityFacts, recordAttachment, timelineParts } from './action-record.ts'
import { type CaseView, paperOf, standing } from './paper-parts.ts'
import {
  fact,
  facts,
  heading,
  paragraph,
  type Part,
  say,
  type SourcedFact,
  type SourcedPaper,
  whole,
} from './sourced-paper.ts'

/**
 * The action record as files: one, or several where the record is longer than `limit` entries. Each carries the record up to
 * its last entry and the head of the volume before; the last one is the action record itself.
 */
export const buildVolumes = (entries: readonly Entry[], limit?: number): PaperDocument[] => {
  const volumes = volumesOf(entries, limit)
  return volumes.map((volume) => buildVolume(entries.slice(0, volume.last), volume))
}

/**
 * The pages that belong to a file, from what it carries: to compare them with its own.
 *
 * @param volumeFile the attached `volume.json`; nothing where the file has none
 * @returns nothing where the file says it is a volume that does not fit its record
 */
export function paperOfFile(entries: readonly Entry[], volumeFile: Uint8Array | undefined): PaperDocument | undefined {
  if (volumeFile === undefined) return whole(actionRecord(viewOf(entries)))
  const read = readVolumeFile(volumeFile, entries)
  return read.ok ? buildVolume(entries, read.volume) : undefined
}

const viewOf = (entries: readonly Entry[]): CaseView => ({ entries, replayed: replay(entries, procedures) })

function buildVolume(entries: readonly Entry[], volume: Volume): PaperDocument {
  const view = viewOf(entries)
  if (volume.of === 1) return whole(actionRecord(view))
  return whole(named(volume.number === volume.of ? lastVolume(view, volume) : earlierVolume(view, volume), volume))
}

function named(paper: SourcedPaper, volume: Volume): SourcedPaper {
  const { number, of } = volume
  const volumeFile = {
    name: volumeFileName,
    mime: 'application/json',
    description: `Which volume this file is: ${number} of ${of}`,
    bytes: writeVolumeFile(volume),
  }
  return {
    ...paper,
    title: phrase(words.title, { title: paper.title, number, of }),
    attachments: [...paper.attachments, volumeFile],
  }
}

function lastVolume(view: CaseView, volume: Volume): SourcedPaper {
  const paper = actionRecord(view, volume.first)
  return { ...paper, parts: [...volumeParts(volume, phrase(words.lastOne, { first: volume.first })), ...paper.parts] }
}

function earlierVolume(view: CaseView, volume: Volume): SourcedPaper {
  const parts: Part[] = [
    ...standing(),
    ...volumeParts(volume, phrase(words.earlier, { first: volume.first, last: volume.last })),
    heading(paperWords.integrity),
    facts(integrityFacts(view.entries)),
    ...timelineParts(view, volume.first),
  ]
  return { ...paperOf(view, paperWords.actionRecord, parts), attachments: [recordAttachment(view.entries)] }
}

function volumeParts({ number, of, first, last, previousHead }: Volume, sentence: string): Part[] {
  const rows: SourcedFact[] = [
    fact(words.volume, say(phrase(words.which, { number, of, first, last }))),
    fact(words.previousHead, say(number === 1 ? words.noneBefore : previousHead)),
  ]
  return [heading(words.volume), facts(rows), paragraph(sentence)]
}
