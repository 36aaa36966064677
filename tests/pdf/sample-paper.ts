import { colourJpeg, greyJpeg } from './any-photo.ts'
import type { Block, PaperDocument } from '#record/document.ts'

/** A paper with the given blocks and everything else invented and fixed. */
export function paper(blocks: readonly Block[], changes: Partial<PaperDocument> = {}): PaperDocument {
  return {
    edition: 1,
    title: 'Report of a missing child',
    language: 'en',
    mark: 'For practice only',
    footer: 'Case K7-2041 · head code 9F3A-11C0-77D2-04BE',
    pageOf: 'Page {page} of {pages}',
    missingGlyphs: 'Characters no embedded font has are shown as code points: {list}.',
    createdAt: Date.UTC(2026, 0, 2, 3, 4, 5),
    fileId: '0123456789ABCDEF0123456789ABCDEF',
    blocks,
    attachments: [],
    ...changes,
  }
}

/** Names in every script the papers are printed in. */
export const NAMES = {
  Polish: 'Łukasz Żółć',
  Vietnamese: 'Nguyễn Thị Ánh',
  Greek: 'Αθηνά Παπαδοπούλου',
  Russian: 'Ольга',
  Arabic: 'محمد علي',
  Persian: 'رضا',
  Amharic: 'አበባ',
  Czech: 'Jiřina Ščučková',
  Yoruba: 'Ọláṣẹ́gun',
  Turkish: 'Çağla Işık',
} as const

/** One of everything: headings, tones, facts, a long table, all scripts, characters no font has, an attachment. */
export function fullSample(): PaperDocument {
  return paper(
    [
      {
        kind: 'paragraph',
        tone: 'warning',
        text: 'The child may be in immediate danger. Call the police now and say the words "missing child".',
      },
      {
        kind: 'paragraph',
        text: 'This sheet says what is known, who has been told and what is still to be done. It was put together from the record of the case and changes nothing in it.',
      },
      { kind: 'heading', level: 1, text: 'The child' },
      {
        kind: 'facts',
        rows: [
          { label: 'Name', value: NAMES.Arabic },
          { label: 'Name as written in the file', value: 'Mohammed Ali (محمد علي), called "Momo"' },
          { label: 'Born', value: '3 March 2011 (14 years)' },
          { label: 'Languages', value: 'Arabic, some English; می‌خواهم فارسی یاد بگیرم' },
          { label: 'Eye colour', value: '' },
          {
            label: 'Remarks',
            value: 'Wears a blue jacket \u{1F9E5} and carries a small bag.\nSecond line of the same value.',
          },
        ],
      },
      { kind: 'heading', level: 2, text: 'Names in other scripts' },
      {
        kind: 'table',
        head: ['Language', 'Name', 'Name in bold'],
        widths: [1, 2, 2],
        rows: Object.entries(NAMES).map(([language, name]) => [language, name, name]),
      },
      { kind: 'paragraph', text: 'قال الطفل (محمد) إنه ذهب إلى المحطة في الساعة 23:40 مع صديقه John Smith ولم يعد.' },
      { kind: 'paragraph', text: 'Case 2026/017 — محمد علي (14) was last seen at 22:15; دختر ۱۲ ساله was with him.' },
      { kind: 'paragraph', tone: 'strong', text: 'Bold: محمد علي, አበባ በሶ በላ፡ጫላ ጩቤ ጨበጠ, Ольга, Αθηνά, Nguyễn' },
      {
        kind: 'paragraph',
        tone: 'quiet',
        text: 'Decomposed: Nguye\u0302\u0303n Thi\u0323 A\u0301nh; vowel marks: مُحَمَّد; Pashto ښکلا ګل; Sorani گوڵستان ڕۆژین; Urdu ہے ۓ.',
      },
      { kind: 'heading', level: 2, text: 'What was done' },
      {
        kind: 'table',
        head: ['When', 'Who', 'What', 'Why or with what result'],
        widths: [2, 2, 4, 5],
        rows: Array.from({ length: 60 }, (_, i) => [
          `2 January 2026, ${String(10 + (i % 12)).padStart(2, '0')}:${String((i * 7) % 60).padStart(2, '0')}`,
          i % 3 === 0 ? NAMES.Vietnamese : i % 3 === 1 ? NAMES.Persian : NAMES.Polish,
          `Step ${i + 1}: asked at the station`,
          i % 4 === 0
            ? 'Nobody had seen the child; the cameras will be looked at tomorrow and the guard calls back.'
            : 'No answer yet.',
        ]),
      },
      { kind: 'heading', level: 2, text: 'To do' },
      { kind: 'list', marker: 'bullet', items: ['Call the guard', 'Ask محمد علي about the camera', 'አበባ'] },
      {
        kind: 'list',
        marker: 'number',
        items: [
          'First',
          'Second thing, which takes two lines because it says a good deal more than the first one does, and more than anyone would want to read in a list',
          'Third',
        ],
      },
      { kind: 'list', marker: 'box', items: ['Police told', 'Guardian told', 'Αθηνά told'] },
      { kind: 'heading', level: 3, text: 'Signs' },
      {
        kind: 'paragraph',
        text: 'Odd characters: tab\tnew, control \u0007, direction \u202Eoverride, arrow →, heart ❤, lone half \uD83D, Hebrew שלום.',
      },
    ],
    {
      attachments: [
        {
          name: 'record.json',
          mime: 'application/json',
          description: 'Action record',
          bytes: new TextEncoder().encode('{"entries":[]}'),
        },
      ],
    },
  )
}

/** What a paper holds besides text: a photo in colours, one in grey, squares, and a field to sign in. */
export function figureSample(): PaperDocument {
  return paper([
    { kind: 'heading', level: 1, text: 'The child' },
    {
      kind: 'picture',
      jpeg: colourJpeg(),
      width: 24,
      height: 32,
      components: 3,
      alt: 'Face from the front',
      caption: 'Taken on 2026-01-02\nAgreed by the guardian',
    },
    {
      kind: 'picture',
      jpeg: greyJpeg(),
      width: 16,
      height: 16,
      components: 1,
      alt: 'Scar on the left hand',
      caption: '',
    },
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: 'Sign-off' },
    { kind: 'modules', rows: ['1110', '1010', '1110', '0001'], alt: 'Squares', caption: 'For a camera' },
    {
      kind: 'signatureField',
      name: 'supervisor',
      label: 'Signed in the file',
      description: 'Signature of the supervisor',
    },
  ])
}
