import type { deskWords as english } from '#content/en/review-desk.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the desk on which many records are opened, compared and measured. */
export const deskWords: AnyWords<typeof english> = {
  folder: 'Of een hele map',
  reading: 'Bezig met lezen: {done} van {count} bestanden',
  stopped: 'Gestopt: {done} van {count} bestanden zijn gelezen.',
  tooMany: 'Alleen de eerste {most} bestanden zijn genomen. Open de andere wanneer deze gesloten zijn.',
  noFile: 'In wat u hebt neergezet is geen bestand gevonden.',
  files: 'Geopende bestanden: {count}',
  kept: 'Alleen wat hier in de lijst staat wordt bewaard, en alleen tot u deze pagina verlaat. De pagina’s van een pdf worden vergeleken wanneer het bestand apart wordt geopend.',
  close: 'Alle bestanden sluiten',

  list: 'Lijst van de bestanden',
  columns: {
    file: 'Bestand en oordeel',
    country: 'Land',
    grave: 'Ernstige bevindingen',
    risk: 'Risiconiveau',
  },
  sortBy: 'Sorteren op',
  asOpened: 'Volgorde van openen',
  consistent: 'Het logboek klopt met zichzelf. Vermeldingen: {count}.',
  byNewest: 'De tijden zijn die van de nieuwste episode.',
  filters: {
    country: 'Land',
    grade: 'Oordeel',
    grave: 'Ernstige bevindingen',
    counted: 'Meegeteld',
  },
  all: 'Alle',
  withGrave: 'Met',
  withoutGrave: 'Zonder',
  onlyCounted: 'Meegeteld',
  notCounted: 'Niet meegeteld',
  isSignedOff: 'Afgetekend',
  notSignedOff: 'Niet afgetekend',
  wentOn: 'Het logboek ging daarna verder.',
  shown: '{first} tot {last} van {count}',
  none: 'Geen bestand past bij de keuze hierboven.',
  earlierPage: 'Vorige',
  laterPage: 'Volgende',

  why: {
    noRecord: 'Niet meegeteld: geen logboek',
    broken: 'Niet meegeteld: het logboek is niet volledig',
    practice: 'OEFENING: nooit meegeteld met echte dossiers',
    again: 'Niet meegeteld: hetzelfde dossier is in een ander bestand meegeteld',
  },
  relations: {
    same: 'Hetzelfde logboek als {name}',
    earlier: 'Een eerdere stand van {name}',
    later: 'Gaat verder dan {name}',
    apart: 'Hetzelfde dossier als {name}: twee toestellen schreven los van elkaar',
    contradicts:
      'Hetzelfde dossier als {name}, maar één toestel schreef twee verschillende vermeldingen: een van de twee is opnieuw opgebouwd',
  },

  measures: {
    missing: 'Vermist gedurende',
    police: 'Tot de politie',
    guardian: 'Tot de voogd',
    hotline: 'Tot het noodnummer',
    sis: 'Tot bevestiging in SIS',
    interview: 'Tot het terugkeergesprek',
  },
  definitions: {
    missing: 'Van toen de afwezigheid werd opgemerkt tot het kind in persoon werd gezien.',
    police: 'Van toen de afwezigheid werd opgemerkt tot de eerste melding bij de politie, wat zij ook antwoordde.',
    guardian: 'Van toen de afwezigheid werd opgemerkt tot de voogd op de hoogte was.',
    hotline: 'Van toen de afwezigheid werd opgemerkt tot het noodnummer op de hoogte was.',
    sis: 'Van toen de afwezigheid werd opgemerkt tot iemand bevestigde dat de signalering in SIS staat.',
    interview: 'Van toen het kind terug was tot het terugkeergesprek.',
  },
  states: {
    open: 'Niet gedaan',
    notNeeded: 'Niet nodig',
    refused: 'Het kind weigerde',
    otherEnd: 'Anders geëindigd',
    notYet: 'Nog niet aan de orde',
  },
  stillMissing: 'Nog vermist',

  statistics: 'Wat de logboeken laten zien',
  counted: 'Meegetelde logboeken: {records}. Episodes: {episodes}.',
  noneCounted: 'Geen van de bestanden bevat een volledig logboek van een echt dossier.',
  spread:
    'Mediaan {median}. De middelste helft ligt tussen {lower} en {upper}; de kortste is {least}, de langste {most}. Episodes: {count}.',
  noTime: 'Geen enkele episode heeft een tijd.',
  chart: '{measure}: hoeveel episodes hoe lang duurden',
  time: 'Tijd',
  episodes: 'Episodes',
  upTo: 'Tot {time}',
  moreThan: 'Meer dan {time}',

  stalls: 'Waar dossiers vastlopen',
  stallsHint:
    'Wat wacht waar de logboeken eindigen, en wat na zijn termijn is beantwoord. “Uitgesteld” betekent met een reden.',
  noStall: 'Er wacht niets, en niets was te laat.',
  stallColumns: {
    step: 'Stap',
    open: 'Wacht',
    parked: 'Uitgesteld',
    longest: 'Langste wachttijd',
    late: 'Te laat beantwoord',
  },

  exports: 'Exporteren wat meetelt',
  exportsHint:
    'Zonder namen: een logboek heet naar zijn code. Alleen codes, tijden en rollen, geen referentie en niets wat iemand heeft getypt. Tijden kunnen toch naar een kind wijzen: geef de bestanden met zorg door.',
  fileNames: {
    csv: 'Tijden van elke episode (CSV)',
    xes: 'Gebeurtenissenlog voor procesanalyse (XES)',
    ocel: 'Gebeurtenissenlog voor procesanalyse (OCEL 2.0)',
  },
  delivered: {
    saved: 'Bewaard als {name} in uw downloads.',
    shared: 'Doorgegeven als {name} aan de plaats die u koos.',
    declined: 'U koos geen plaats voor het bestand. Er is niets bewaard.',
  },
}
