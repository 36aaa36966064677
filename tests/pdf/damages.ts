import { mended, resaved } from './pdf-tools.ts'

/** A damage by its name, what a validator says of it, and the damaged paper. */
type Damage = readonly [damage: string, fault: string, make: () => Uint8Array]

interface DamagedPaper {
  /** Words of the record inside and what stands in their place after the damage, of the same length. */
  readonly record: readonly [from: string, to: string]
  readonly pages: number
}

/** The 26 ways in which a paper was once damaged to see whether a validator notices. */
export function damagesOf(sample: Uint8Array, { record, pages }: DamagedPaper): readonly Damage[] {
  /** Unpacks the paper, changes its text and mends lengths and offsets. */
  const replaced = (pattern: RegExp | string, replacement: string) => () => {
    const text = Buffer.from(resaved(sample, '--qdf', '--object-streams=disable')).toString('latin1')
    const changed = text.replace(pattern, replacement)
    if (changed === text) throw new Error(`the paper has no ${pattern}`)
    return mended(changed)
  }
  return [
    ['no output intent', 'no output intent', replaced('/OutputIntents', '/OutputIntentz')],
    ['no metadata', 'no plain metadata', replaced('/Metadata', '/Metadatz')],
    ['no language', 'no language', replaced(/\/Lang \(en\)/, '/Lanx (en)')],
    ['not marked as tagged', 'not marked as tagged', replaced('/Marked true', '/Marked false')],
    ['no tags', 'no tags', replaced('/StructTreeRoot', '/StructTreeRoox')],
    [
      'a page that does not lead to its tags',
      'a page does not lead to its tags',
      replaced('/StructParents 1', '/StructParentz 1'),
    ],
    ['a font that does not say what it says', 'a font does not say what it says', replaced('/ToUnicode', '/ToUnicodx')],
    ['a font that is not embedded', 'a font is not embedded', replaced('/FontFile2', '/FontFilez')],
    ['a file without relationship', 'a file has no relationship', replaced('/AFRelationship', '/AFRelationshiq')],
    ['a file that belongs to nothing', 'a file is not associated', replaced('/AF [', '/AG [')],
    ['text without a mark', 'something is drawn without a mark', replaced(/\/H1 <<\/MCID \d+>> BDC/, '% no mark')],
    ['a figure without words', 'a figure without words', replaced('/S /P\n', '/S /Figure\n')],
    [
      'a title that is not displayed',
      'the title is not displayed',
      replaced('/DisplayDocTitle true', '/DisplayDocTitle false'),
    ],
    [
      'a script',
      'something happens on opening',
      replaced(/\/OpenAction \[[^\]]*\]/, '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'),
    ],
    [
      'encryption',
      'unreadable: Error: the file is encrypted',
      () => resaved(sample, '--encrypt', '', 'owner', '256', '--'),
    ],
    ['a file without its second name', 'a file has no name', replaced('/UF (record.json)', '/UG (record.json)')],
    ['another order of tabs', 'the order of tabs is not that of the tags', replaced('/Tabs /S', '/Tabs /R')],
    [
      'an annotation without tag',
      'an annotation without tag or words',
      replaced(
        '/Tabs /S',
        '/Annots [ << /Type /Annot /Subtype /Link /Rect [ 9 9 99 99 ] /Contents (x) /F 4 >> ] /Tabs /S',
      ),
    ],
    ['a head without scope', 'a head without scope', replaced('/Scope /Column', '/Scopf /Column')],
    ['a skipped level of headings', 'a level of headings is skipped', replaced('/S /H2', '/S /H4')],
    ['another record', 'another record than rebuilt', replaced(...record)],
    ['no title', 'no title', replaced(/\/Title (<feff[0-9a-f]*>|\([^)]*\))(?=\n>>)/, '')],
    ['another width', 'a width is not that of the font', replaced(/\/W \[\n\s+1\n\s+\[\n\s+\d+/, '/W [\n 1\n [\n 999')],
    ['a broken colour profile', 'no colour profile', replaced('acsp', 'acsq')],
    [
      'no last page',
      `other pages than rebuilt: ${pages}`,
      () => resaved(sample, '--pages', '.', `1-${pages - 1}`, '--'),
    ],
    ['other text on a page', 'other pages than rebuilt: 1', replaced(/(MCID 3>[^]*?)<000[1-9]/, '$1<0014')],
  ]
}
