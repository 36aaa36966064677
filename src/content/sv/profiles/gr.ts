import type { grWords as english } from '#content/en/profiles/gr.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the Greek profile say. */
export const grWords: AnyWords<typeof english> = {
  'gr.tell.emergency': 'Vid fara: 112, eller 100 till polisen.',
  'gr.tell.police':
    'Anmäl på närmaste polisstation, vilken tid som helst, omedelbart och utan dröjsmål. Alla som vet får anmäla.',
  'gr.tell.prosecutor':
    'Polisen och boendet eller gode mannen skriver samma dag till åklagaren för minderåriga, annars till åklagaren i första instans.',
  'gr.tell.guardian': 'Berätta för gode mannen samma dag, på telefon eller skriftligt.',
  'gr.tell.secretariat':
    'Skriv till General Secretariat for Vulnerable Persons samma dag. Det uppdaterar registret över ensamkommande barn.',
  'gr.tell.hotline': 'Ring 116 000, The Smile of the Child, parallellt med polisen. De kan föreslå en Amber Alert.',
  'gr.tell.asylum':
    'Där ett asylärende är öppet eller en tid är bokad får Asylum Service veta genom gode mannen eller rättshjälpen.',
  'gr.tell.trafficking':
    'Vid tecken på människohandel: hänvisa genast till den ordning som EKKA driver; linje 197 är öppen dygnet runt.',
  'gr.tell.prosecutorAsGuardian': 'Agerar åklagaren tills vidare som god man där ingen är utsedd?',

  'gr.police.photo':
    'Ta med ett foto, om möjligt från de senaste sex månaderna, en kopia av den asylsökandes kort och gode mannens namn.',
  'gr.category.none':
    'Ingen graderad skala för handläggare hittades. Säg dina skäl till polisen; en egen enhet söker efter försvunna personer.',
  'gr.publicity.amber':
    'Amber Alert Hellas startas av The Smile of the Child, med polisens godkännande och åklagarens beslut.',
  'gr.publicity.prosecutor': 'För att publicera uppgifter om en försvunnen person måste åklagaren medverka.',
  'gr.response.tracing':
    'Ordningen för nödlägen (EMEA) hjälper när ett barn påträffas hemlöst eller under otrygga förhållanden, också efter ett försvinnande.',

  'gr.guardian.inform':
    'Varje myndighet som möter ett ensamkommande barn underrättar åklagaren och General Secretariat utan dröjsmål.',
  'gr.guardian.appointment': 'Åklagaren utser en god man så snart som möjligt.',
  'gr.guardian.anyChild':
    'Ensamkommande är den som kommer utan en ansvarig vuxen eller senare lämnas ensam, oavsett om asyl söks. Separerade och övergivna barn räknas dit.',
  'gr.guardian.reform': 'Vad har ändrats 2026?',

  'gr.trafficking.mechanism':
    'Den nationella ordningen (EMA) följer ett offer från de första tecknen till integration eller återvändande. EKKA driver den.',
  'gr.trafficking.status': 'En åklagare erkänner formellt ett offer.',
  'gr.trafficking.policeUnits': 'Polisens enheter mot människohandel i Attika och Thessaloniki arbetar med EKKA.',
  'gr.trafficking.reflection': 'Hur lång betänketid har en minderårig som kan vara ett offer?',

  'gr.aftercare.tellAll':
    'Berätta omedelbart för polisen, åklagaren, General Secretariat, gode mannen och 116 000 vid återkomst eller nyheter.',
  'gr.aftercare.noCustody':
    'En polisarrest är ingen placering: skyddsförvar av ensamkommande barn avskaffades i december 2020. Använd EMEA för akut boende.',
  'gr.aftercare.interview':
    'Ingen lag kräver ett återkomstsamtal. Gode mannen och boendets psykolog eller socialsekreterare talar med barnet.',
  'gr.aftercare.otherState':
    'Enheten för överföringar på Asylum Service sköter det, med gode mannens bedömning av barnets bästa.',

  'gr.data.laws': 'GDPR och lag 4624/2019.',
  'gr.data.register': 'Vad finns i dag i registret över ensamkommande barn?',
  'gr.data.authority': 'Hellenic Data Protection Authority.',

  'gr.note.tracing': 'Telefon och mobil; tiderna skiljer sig mellan källor.',
  'gr.note.units': 'Enheterna för skydd och för gode män.',
}
