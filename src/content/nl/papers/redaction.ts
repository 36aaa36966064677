import type { AnyWords } from '#content/phrase.ts'
import type * as english from '#content/en/papers/redaction.ts'

/** Words of redacted papers and of the preview of what leaves. */
export const redactionWords: AnyWords<typeof english.redactionWords> = {
  profiles: {
    police: 'de politie',
    partnerAgency: 'een partnerdienst',
    family: 'de familie',
    statistics: 'statistieken',
  },
  /** What each profile is for and what it leaves out, in one sentence. */
  about: {
    police: 'Wat helpt om het kind te vinden en te beschermen. De asielprocedure en interne redenen blijven achter.',
    partnerAgency:
      'Wat de volgende dienst nodig heeft om voor het kind te zorgen. Gesprekken, bevindingen en evaluaties blijven achter.',
    family: 'Wat gedaan is, zonder plaatsen, andere mensen of tekens van uitbuiting.',
    statistics: 'Aantallen, tijdspannen en codes. Geen naam, geen tekst, geen datum.',
  },
  redacted: 'Met weglatingen, voor {profile}.',
  notWhole:
    'Dit is niet het hele document. Vermeldingen die niet gedeeld worden: {count}. Het hele document blijft bij wie het schreef.',
  nothingLeft: 'Van dit document moest niets achterblijven. Het bevat geen logboek.',
  withheld: 'Niet gedeeld',
  rowsWithheld: '{count} regels worden niet gedeeld.',
  rowWithheld: '1 regel wordt niet gedeeld.',
  identity: 'Dit document met weglatingen',
  head: 'Hoofdcode van het logboek waaruit het gemaakt is (SHA-256)',
  content: 'SHA-256 van wat dit document zegt',
  footer: 'met weglatingen · code {code} · inhoud {content}',
}

/** Labels of what a line of a paper is, for the preview. */
export const originWords: AnyWords<typeof english.originWords> = {
  reference: 'Referentie van het dossier',
  when: 'Data en tijden',
  span: 'Hoelang iets duurde',
  count: 'Aantallen',
  who: 'Wie het logboek schreef',
  why: 'Redenen voor vertragingen, afwijkingen en correcties',
  stage: 'Fasen van het dossier en hoe ze begonnen en eindigden',
  step: 'Stap: {name}',
  notes: '{label}: opmerkingen',
  entries: {
    caseOpened: 'Opening van het dossier',
    stageOpened: 'Opening van fasen',
    answer: 'Antwoorden',
    item: 'Items van de map',
    photo: 'Foto van het kind',
    contact: 'Met de hand genoteerde nummers',
    note: 'Notities',
    call: 'Oproepen',
    correction: 'Correcties',
    handOver: 'Dienstoverdracht',
    worker: 'Wissel van wie schrijft',
    clock: 'Sprongen van de klok van het toestel',
    linked: 'Verbonden dossiers',
    exported: 'Gevraagde documenten',
    recovered: 'Herstel na een fout',
    country: 'Keuzes van het land',
    windowTakenOver: 'Wissel van het venster dat schrijft',
    transferred: 'Gemaakte verzegelde bestanden',
    imported: 'Aanvaarde bestanden',
    fork: 'Twee toestellen die los van elkaar verdergingen',
    forkResolved: 'Beslissingen hoe twee toestellen samengaan',
    comment: 'Opmerkingen van een leidinggevende',
    signOff: 'Aftekeningen door een leidinggevende',
    onCallDecision: 'Beslissingen van wie van wacht is',
  },
}
