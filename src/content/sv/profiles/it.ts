import type { itWords as english } from '#content/en/profiles/it.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the Italian profile say. */
export const itWords: AnyWords<typeof english> = {
  'it.tell.emergency': 'Vid fara: 112.',
  'it.tell.police':
    'Vem som helst får anmäla till Polizia di Stato eller Carabinieri, genast. Också lokal polis tar emot en anmälan och lämnar den genast vidare. Det finns ingen väntetid.',
  'it.tell.prefect':
    'Polisen underrättar prefekten när den börjar söka; prefekten underrättar den särskilda kommissarien. Fråga om det har gjorts.',
  'it.tell.dataCentre': 'Polisen för in anmälan i den datacentral som alla polisstyrkor delar. Be om bekräftelsen.',
  'it.tell.searchPlan':
    'Prefekturen kan sätta i gång provinsens sökplan: brandkår, civilskydd, bergsräddning, frivilliga.',
  'it.tell.juvenileCourt': 'Boendet och polisen skriver till ungdomsdomstolen och dess åklagare samma dag.',
  'it.tell.guardian': 'Ring gode mannen samma dag; boendets chef agerar tills en god man är utsedd.',
  'it.tell.socialServices':
    'Berätta för kommunens socialtjänst, och låt uppdatera informationssystemet (SIM), samma eller nästa arbetsdag: har lämnat boendet, går inte att spåra.',
  'it.tell.reception':
    'Skicka mottagandets meddelande till prefekturen eller till SAI:s centrala tjänst, så som ditt boende gör.',
  'it.tell.questura':
    'Berätta för kontoret för minderåriga och migrationskontoret på Questura, för uppehållstillståndet och asylärendet.',
  'it.tell.hotline':
    'Ring 116 000 parallellt. Det lämnar vidare till behörig polisstyrka och till journummer i andra länder.',
  'it.tell.trafficking':
    'Vid tecken på människohandel: ring 800 290 290, gratis, anonymt, på många språk, dygnet runt.',

  'it.police.copy': 'Du får genast en kopia av anmälan. Ett blad för identifiering följer med.',
  'it.category.none':
    'Ingen graderad skala för handläggare hittades. Lagen frågar om det finns fara för liv eller säkerhet: säg dina skäl.',
  'it.category.pattern':
    'De flesta av de här barnen lämnar mottagandet för att nå släktingar, också utomlands. Fråga tidigt efter släktingar och vägar.',
  'it.publicity.prefect':
    'Prefekten väger om medier ska delta, efter att ha hört den rättsliga myndigheten och familjen.',
  'it.publicity.childAlert': 'Finns det i dag ett larm om barn?',
  'it.publicity.press': 'Pressens regler om minderåriga (Carta di Treviso) gäller för varje publicering.',

  'it.guardian.inform':
    'Polisen underrättar omedelbart ungdomsdomstolen, åklagaren och ministeriet om ett ensamkommande barn.',
  'it.guardian.volunteer': 'Ungdomsdomstolen utser en frivillig god man från sin lista; boendets chef agerar så länge.',
  'it.reception.time': 'Hur länge får man i dag vistas i det första mottagandet?',
  'it.reception.interview':
    'När barnet kommer till det första mottagandet hålls ett samtal av kvalificerad personal med en kulturtolk.',
  'it.age.judge':
    'Där en minderårig kan ha utsatts för människohandel och åldern är oviss beslutar domaren inom två dagar efter polisens begäran.',
  'it.age.extraChecks': 'Ytterligare kontroller av åldern görs inom 48 timmar.',
  'it.courts.reform': 'Vilken domstol är behörig i dag? En reform av familjedomstolarna har skjutits upp flera gånger.',

  'it.trafficking.programme':
    'Ett program täcker vägen ut ur exploatering, stöd och integration; projekten betalas av Department for Equal Opportunities.',
  'it.trafficking.firstContact': 'Hjälptelefonen kopplar dig vidare till områdets organ mot människohandel.',
  'it.trafficking.permit':
    'Ett uppehållstillstånd kan ges på en rättslig väg eller på en social, som inte kräver någon brottsanmälan.',

  'it.aftercare.tellPolice':
    'Berätta omedelbart för polisen när skälet till anmälan har upphört, t.ex. när barnet är tillbaka.',
  'it.aftercare.tellAll':
    'Berätta omedelbart för prefekturen, domstolen, gode mannen, informationssystemet (SIM) och 116 000.',
  'it.aftercare.interview':
    'Ingen lag kräver ett återkomstsamtal. Gode mannen, socialtjänsten och en psykolog talar med barnet; efter ett brott hålls ett skyddat förhör.',
  'it.aftercare.place':
    'Kommunen där barnet hittades kan bli behörig. Domstolen och gode mannen beslutar utifrån barnets bästa.',
  'it.aftercare.otherState':
    'Inrikesministeriets enhet för överföringar sköter det, med gode mannen och blanketten om barnets bästa.',

  'it.data.laws': 'GDPR, lagdekret 196/2003 i ändrad lydelse och, för polisen, lagdekret 51/2018.',
  'it.data.informationSystem': 'Vad informationssystemet (SIM) får innehålla anges i DPR 231/2023.',
  'it.data.authority': 'Garante per la protezione dei dati personali.',
}
