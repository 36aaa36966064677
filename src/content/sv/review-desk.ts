import type { deskWords as english } from '#content/en/review-desk.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the desk on which many records are opened, compared and measured. */
export const deskWords: AnyWords<typeof english> = {
  folder: 'Eller en hel mapp',
  reading: 'Läser: {done} av {count} filer',
  stopped: 'Stoppat: {done} av {count} filer lästes.',
  tooMany: 'Bara de första {most} filerna togs. Öppna de andra när dessa är stängda.',
  noFile: 'Ingen fil hittades i det du släppte.',
  files: 'Öppnade filer: {count}',
  kept: 'Bara det som står i listan behålls, och bara tills du lämnar sidan. Sidorna i en PDF jämförs när filen öppnas för sig.',
  close: 'Stäng alla filer',

  list: 'Lista över filerna',
  columns: {
    file: 'Fil och omdöme',
    country: 'Land',
    grave: 'Allvarliga iakttagelser',
    risk: 'Risknivå',
  },
  sortBy: 'Sortera efter',
  asOpened: 'Som de öppnades',
  consistent: 'Loggen är följdriktig i sig själv: {count} poster.',
  byNewest: 'Tiderna gäller den senaste episoden.',
  filters: {
    country: 'Land',
    grade: 'Omdöme',
    grave: 'Allvarliga iakttagelser',
    counted: 'Räknad',
  },
  all: 'Alla',
  withGrave: 'Med',
  withoutGrave: 'Utan',
  onlyCounted: 'Räknade',
  notCounted: 'Inte räknade',
  isSignedOff: 'Granskade',
  notSignedOff: 'Inte granskade',
  wentOn: 'Loggen fortsatte efter det.',
  shown: '{first} till {last} av {count}',
  none: 'Ingen fil stämmer med valen ovan.',
  earlierPage: 'Föregående',
  laterPage: 'Nästa',

  why: {
    noRecord: 'Inte räknad: ingen logg',
    broken: 'Inte räknad: loggen är inte hel',
    practice: 'ÖVNING: räknas aldrig med verkliga ärenden',
    again: 'Inte räknad: samma ärende räknas i en annan fil',
  },
  relations: {
    same: 'Samma logg som {name}',
    earlier: 'Ett tidigare läge av {name}',
    later: 'Fortsätter {name}',
    apart: 'Samma ärende som {name}: två enheter skrev var för sig',
    contradicts: 'Samma ärende som {name}, men en enhet skrev två olika poster: den ena av de två har byggts om',
  },

  measures: {
    missing: 'Försvunnet i',
    police: 'Till polisen',
    guardian: 'Till den gode mannen',
    hotline: 'Till journumret',
    sis: 'Till bekräftelse i SIS',
    interview: 'Till samtalet efter återkomsten',
  },
  definitions: {
    missing: 'Från att frånvaron märktes tills någon såg barnet öga mot öga.',
    police: 'Från att frånvaron märktes till den första anmälan till polisen, vad de än svarade.',
    guardian: 'Från att frånvaron märktes tills den gode mannen fick veta.',
    hotline: 'Från att frånvaron märktes tills journumret fick veta.',
    sis: 'Från att frånvaron märktes tills någon bekräftade att registreringen finns i SIS.',
    interview: 'Från att barnet var tillbaka till samtalet efter återkomsten.',
  },
  states: {
    open: 'Inte gjort',
    notNeeded: 'Behövs inte',
    refused: 'Barnet ville inte',
    otherEnd: 'Avslutat på annat sätt',
    notYet: 'Inte aktuellt än',
  },
  stillMissing: 'Fortfarande försvunnet',

  statistics: 'Vad loggarna visar',
  counted: 'Räknade loggar: {records}. Episoder: {episodes}.',
  noneCounted: 'Ingen av filerna innehåller en hel logg av ett verkligt ärende.',
  spread:
    'Median {median}. Den mellersta hälften ligger mellan {lower} och {upper}; den kortaste är {least}, den längsta {most}. Episoder: {count}.',
  noTime: 'Ingen episod har någon tid.',
  chart: '{measure}: hur många episoder som tog hur lång tid',
  time: 'Tid',
  episodes: 'Episoder',
  upTo: 'Upp till {time}',
  moreThan: 'Mer än {time}',

  stalls: 'Där ärenden stannar',
  stallsHint:
    'Det som väntar där loggarna slutar, och det som besvarades efter sin gräns. ”Uppskjutet” betyder med ett skäl.',
  noStall: 'Inget väntar, och inget var sent.',
  stallColumns: {
    step: 'Steg',
    open: 'Väntar',
    parked: 'Uppskjutet',
    longest: 'Väntat längst',
    late: 'Besvarat sent',
  },

  exports: 'Exportera det som räknas',
  exportsHint:
    'Utan namn: en logg kallas efter sin kod. Bara koder, tider och roller, ingen referens och inget som någon har skrivit. Tider kan ändå peka på ett barn: lämna filerna vidare med omsorg.',
  fileNames: {
    csv: 'Tider för varje episod (CSV)',
    xes: 'Händelselogg för processanalys (XES)',
    ocel: 'Händelselogg för processanalys (OCEL 2.0)',
  },
  delivered: {
    saved: 'Sparat som {name} bland dina hämtade filer.',
    shared: 'Lämnat som {name} till den plats du valde.',
    declined: 'Du valde ingen plats för filen. Inget sparades.',
  },
}
