import { phrase } from '#content/phrase.ts'
import type { PacketItemId } from '#machines/packet.ts'
import { useDictionary } from '../dictionary-context.ts'
import type { FormError } from '../kit/error-summary.tsx'
import { DraftForm } from './draft-form.tsx'
import { itemTitle, sheetParts, type SheetDraft } from './sheet-items.ts'
import { TextField } from './text-field.tsx'

interface SheetFillProps {
  readonly form: {
    readonly ready: boolean
    readonly restored: boolean
    readonly value: SheetDraft
    readonly change: (part: SheetDraft) => void
  }
  readonly errors: readonly FormError[]
  readonly busy: boolean
  readonly changed: number
  readonly known: ReadonlyMap<PacketItemId, string>
  readonly fromAnswers: (id: PacketItemId) => boolean
  readonly onSave: () => void
}

/** Every item with what is known of it; answers given elsewhere are already there. */
export function SheetFill({ form, errors, busy, changed, known, fromAnswers, onSave }: SheetFillProps) {
  const dictionary = useDictionary()
  const words = dictionary.recordScreens.sheet
  const save = changed === 0 ? words.save : phrase(words.saveCount, { count: changed })
  return (
    <DraftForm form={form} errors={errors} busy={busy} save={save} onSave={onSave}>
      {sheetParts(dictionary).map(({ title, items }) => (
        <section key={items[0]}>
          <h2>{title}</h2>
          {items.map((id) => (
            <TextField
              key={id}
              id={`sheet-${id}`}
              label={itemTitle(dictionary, id)}
              hint={fromAnswers(id) ? words.fromAnswers : dictionary.book.procedures.packet[id].hint}
              value={form.value[id] ?? known.get(id) ?? ''}
              onChange={(text) => form.change({ [id]: text })}
              rows={2}
            />
          ))}
        </section>
      ))}
    </DraftForm>
  )
}
