import type { replayScreens as english } from '#content/en/replay.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the replay of a record that is reviewed. */
export const replayScreens: AnyWords<typeof english> = {
  title: 'Loggen steg för steg',
  banner: 'Steg för steg: post {number} av {count}',
  entered: 'Inskrivet {time} av {person}.',
  nothing: 'Här kan inget ändras.',
  empty: 'Loggen har ingen post.',
  earlier: 'Föregående post',
  later: 'Nästa post',
  slider: 'Post som visas',
  value: 'Post {number} av {count}, {time}: {what}',
  jump: 'Gå till en post',
  option: '{number} · {time} · {what}',
  keys: 'På reglaget: piltangenter, Home och End. Överallt i den här delen: [ för föregående post, ] för nästa.',
  entry: 'Posten',
  correctedLater: 'Rättad senare av post {number}',
  asideLater: 'Ställd åt sidan senare av post {number}',
  notThere: 'Poster från en annan enhet som inte hade kommit hit än: {count}. De räknas inte i detta ögonblick.',
  step: 'Steget som det såg ut före det här svaret',
  answered: 'Vad som svarades (endast läsning)',
  notAsked: 'Så som ärendet låg till frågade rutinen inte efter det här steget. Posten visas som den skrevs.',
  stood: 'Hur ärendet låg till före det här svaret',
  stoodAfter: 'Hur ärendet låg till med den här posten',
  stages: 'Skeden',
  noStage: 'Inget skede hade öppnats än.',
  stopped: 'Hit kan loggen inte tillämpas på rutinen: post {number} passar inte.',
  otherStep: 'Ett annat steg som det såg ut då',
  closeStep: 'Tillbaka till posten',
  chart: 'Flödesschemat i det ögonblicket',
  chartHere: '{part} (den här posten)',
}
