import type { replayScreens as english } from '#content/en/replay.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the replay of a record that is reviewed. */
export const replayScreens: AnyWords<typeof english> = {
  title: 'Logboek stap voor stap',
  banner: 'Stap voor stap: vermelding {number} van {count}',
  entered: 'Ingevoerd {time} door {person}.',
  nothing: 'Hier kan niets gewijzigd worden.',
  empty: 'Het logboek bevat geen vermelding.',
  earlier: 'Vorige vermelding',
  later: 'Volgende vermelding',
  slider: 'Getoonde vermelding',
  value: 'Vermelding {number} van {count}, {time}: {what}',
  jump: 'Naar een vermelding',
  option: '{number} · {time} · {what}',
  keys: 'Op de schuifbalk: pijltjestoetsen, Home en End. Overal in dit deel: [ voor de vorige vermelding, ] voor de volgende.',
  entry: 'De vermelding',
  correctedLater: 'Later gecorrigeerd door vermelding {number}',
  asideLater: 'Later opzijgezet door vermelding {number}',
  notThere: 'Vermeldingen van een ander toestel die hier nog niet waren: {count}. Ze tellen op dit ogenblik niet mee.',
  step: 'De stap zoals ze was vóór dit antwoord',
  answered: 'Wat er geantwoord werd (alleen lezen)',
  notAsked:
    'Zoals het dossier ervoor stond, vroeg de procedure deze stap niet. De vermelding staat hier zoals ze geschreven werd.',
  stood: 'Hoe het dossier ervoor stond vóór dit antwoord',
  stoodAfter: 'Hoe het dossier ervoor stond met deze vermelding',
  stages: 'Fasen',
  noStage: 'Er was nog geen fase geopend.',
  stopped: 'Tot hier past het logboek niet in de procedure: vermelding {number} klopt er niet mee.',
  otherStep: 'Een andere stap zoals ze op dat ogenblik was',
  closeStep: 'Terug naar de vermelding',
  chart: 'Stroomschema op dat ogenblik',
  chartHere: '{part} (deze vermelding)',
}
