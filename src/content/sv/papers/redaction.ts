import type { AnyWords } from '#content/phrase.ts'
import type * as english from '#content/en/papers/redaction.ts'

/** Swedish words of redacted papers and of the preview of what leaves. */
export const redactionWords: AnyWords<typeof english.redactionWords> = {
  profiles: {
    police: 'polisen',
    partnerAgency: 'en samverkande verksamhet',
    family: 'familjen',
    statistics: 'statistik',
  },
  /** What each profile is for and what it leaves out, in one sentence. */
  about: {
    police: 'Det som hjälper till att hitta och skydda barnet. Asylärendet och interna skäl stannar kvar.',
    partnerAgency:
      'Det som nästa verksamhet behöver för att ta hand om barnet. Samtal, iakttagelser och genomgångar stannar kvar.',
    family: 'Vad som gjordes, utan platser, andra personer eller tecken på exploatering.',
    statistics: 'Antal, tidsspann och koder. Inget namn, ingen text, inget datum.',
  },
  redacted: 'Maskerat för {profile}.',
  notWhole:
    'Detta är inte hela dokumentet: uppgifter som inte delas: {count}. Hela dokumentet finns hos dem som skrev det.',
  nothingLeft: 'Inget i dokumentet behövde stanna kvar. Det innehåller ingen logg.',
  withheld: 'Delas inte',
  rowsWithheld: '{count} rader delas inte.',
  rowWithheld: '1 rad delas inte.',
  identity: 'Det här maskerade dokumentet',
  head: 'Kontrollsumma för loggen det gjordes av (SHA-256)',
  content: 'SHA-256 för det som dokumentet säger',
  footer: 'maskerat · kod {code} · innehåll {content}',
}

/** Labels of what a line of a paper is, for the preview. */
export const originWords: AnyWords<typeof english.originWords> = {
  reference: 'Ärendets referens',
  when: 'Datum och tider',
  span: 'Hur lång tid saker tog',
  count: 'Antal',
  who: 'Vem som skrev i loggen',
  why: 'Skäl till förseningar, avsteg och rättelser',
  stage: 'Ärendets skeden och hur de började och slutade',
  step: 'Steg: {name}',
  notes: '{label}: anmärkningar',
  entries: {
    caseOpened: 'Öppnande av ärendet',
    stageOpened: 'Öppnande av skeden',
    answer: 'Svar',
    item: 'Uppgifter i underlaget',
    photo: 'Foto av barnet',
    contact: 'Nummer antecknade för hand',
    note: 'Anteckningar',
    call: 'Samtal',
    correction: 'Rättelser',
    handOver: 'Överlämning av passet',
    worker: 'Byte av den som skriver',
    clock: 'Hopp i enhetens klocka',
    linked: 'Kopplade ärenden',
    exported: 'Begärda dokument',
    recovered: 'Återställning efter ett fel',
    country: 'Val av land',
    windowTakenOver: 'Byte av det fönster som skriver',
    transferred: 'Förseglade filer som gjorts',
    imported: 'Mottagna filer',
    fork: 'Två enheter som har fortsatt var för sig',
    forkResolved: 'Beslut om hur två enheter hör ihop',
    comment: 'Arbetsledarens kommentarer',
    signOff: 'Arbetsledarens godkännanden',
    onCallDecision: 'Beslut av den som har beredskap',
  },
}
