import type { seWords as english } from '#content/en/profiles/se.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the Swedish profile say. */
export const seWords: AnyWords<typeof english> = {
  'se.tell.emergency': 'Vid fara: 112.',
  'se.tell.police': 'Ring polisen genast: 114 14 för ett barn som har lämnat sitt boende, 112 om det är brådskande.',
  'se.tell.socialServices':
    'Berätta genast för socialtjänsten i anvisningskommunen, efter kontorstid för socialjouren.',
  'se.concern.atOnce': 'Hur görs en orosanmälan i dag, och måste den göras genast där skada misstänks?',
  'se.tell.guardian': 'Ring gode mannen samma dag.',
  'se.tell.migrationAgency':
    'Berätta för Migrationsverket (mottagningsenheten eller handläggaren) samma dag, med barnets ärendenummer.',
  'se.tell.chiefGuardian': 'Gode mannen eller socialtjänsten berättar för överförmyndaren. Ärendet förblir öppet.',
  'se.tell.hotline': '116 000 är en annan väg till polisen. Det besvaras som ett samtal till 112 och kopplas till dem.',
  'se.tell.trafficking':
    'Vid tecken på människohandel: ring stödtelefonen för yrkesverksamma på kontorstid; efter kontorstid polisen på 114 14 eller socialjouren.',
  'se.tell.network': 'Fråga snabbt skola, hälso- och sjukvård, vänner och personal, före eller medan du anmäler.',

  'se.hotline.relay':
    'Bakom 116 000 finns en väg till polisen, inte en organisation som öppnar ett ärende och stöder familjen. Svenska och engelska, tolk på begäran.',
  'se.category.rescue': 'Där liv eller hälsa kan vara i fara söker polisen som räddningstjänst. Fråga om de gör det.',
  'se.category.checklist':
    'Vid varje anmälan börjar polisen med en checklista över inledande åtgärder och väger hur brådskande det är. Säg dina skäl.',
  'se.category.noLowering':
    'Tonåringar som har gett sig av och tros vara i säkerhet får ibland en informell beteckning. Den får inte göra ett ensamkommande barn mindre brådskande.',
  'se.category.register':
    'Regeringen har bett polisen överväga att notera att ett försvunnet barn inte har någon vårdnadshavare i Sverige. Fråga om de gör det.',
  'se.publicity.police': 'Polisen beslutar om publicering.',
  'se.publicity.childAlert': 'Finns det ett nationellt larm om barn? Inget hittades.',
  'se.guidance.national':
    'Sedan november 2024 finns nationell vägledning för att motverka att ensamkommande barn försvinner, och det finns regionala planer. Använd din regions plan.',

  'se.guardian.appointment':
    'En god man förordnas så snart som möjligt. Migrationsverket eller socialnämnden ansöker om det; det kan också ske utan ansökan.',
  'se.guardian.localReading': 'En kommun (Ronneby) läser det som högst två till tre dagar.',
  'se.guardian.afterPermit':
    'Efter ett uppehållstillstånd träder en särskilt förordnad vårdnadshavare i gode mannens ställe.',
  'se.responsibility.municipality':
    'Anvisningskommunen har ansvaret, också medan barnet är försvunnet och innan barnet har kommit dit.',
  'se.responsibility.found':
    'En annan kommun är bara skyldig att göra det som är akut; anvisningskommunen ordnar återresan.',
  'se.file.threeMonths':
    'Håll ärendet öppet tills barnet är tillbaka. Regionala planer säger oftast minst tre månader.',
  'se.concern.assessment': 'Hur snart bedöms behovet av skydd efter en orosanmälan?',
  'se.reception.reform': 'Vad säger den nya mottagandelagen, och gäller den redan?',

  'se.trafficking.team':
    'Jämställdhetsmyndigheten samordnar, med ett nationellt team av polis, åklagare, Migrationsverket och andra.',
  'se.trafficking.process':
    'Det finns en formaliserad stödprocess. Regionkoordinatorer i socialtjänsten hjälper till, för alla åldrar och alla syften.',
  'se.trafficking.children':
    'Socialtjänsten skyddar barnet och polisen utreder. Det finns inget nationellt nätverk av skyddade boenden för barn.',
  'se.trafficking.reflection': 'Ett möjligt offer kan få uppehållstillstånd i 30 dagar som betänketid.',

  'se.aftercare.tell': 'Anmäl på 116 000 eller 114 14 att barnet är återfunnet.',
  'se.aftercare.tellAll': 'Berätta för socialtjänsten, gode mannen och Migrationsverket.',
  'se.aftercare.place': 'Anvisningskommunen ordnar återresan eller en ny placering, och överväger tvångsvård (LVU).',
  'se.aftercare.policeHelp': 'Socialnämnden får begära polisens hjälp med ett barn som vårdas enligt LVU.',
  'se.aftercare.talk': 'Samtalet vid återkomsten ingår i regionala planer. Ingen nationell gräns i timmar hittades.',
  'se.aftercare.otherState':
    'Migrationsverkets enhet för överföringar sköter det. Efter en återkomst måste en god man förordnas på nytt.',

  'se.data.laws': 'GDPR, lagarna 2018:218 och 2001:454 och, för polisen, brottsdatalagen 2018:1177.',
  'se.data.secrecy':
    'Socialtjänstsekretessen har undantag som tillåter att man berättar för polisen och andra myndigheter.',
  'se.data.secrecyChanges': 'Vad ändrades 2025?',
  'se.data.childRights': 'Barnkonventionen är svensk lag.',
  'se.data.authority': 'Integritetsskyddsmyndigheten (IMY).',

  'se.note.police': 'För ett barn som har lämnat sitt boende, om det inte är brådskande.',
  'se.note.hotline': 'En väg till polisen, ingen rådgivning.',
}
