import type { beWords as english } from '#content/en/profiles/be.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the Belgian profile say. */
export const beWords: AnyWords<typeof english> = {
  'be.tell.emergency': 'Vid fara: 112, eller 101 till polisen.',
  'be.tell.police':
    'Anmäl personligen eller på telefon till lokal polis i zonen där barnet försvann, så snart det märks. Be om anmälans nummer (PV).',
  'be.tell.magistrate':
    'Så snart ett kriterium är uppfyllt underrättar polisen jourhavande magistrat, som bestämmer vad som görs för att hitta barnet. Fråga om det har skett.',
  'be.tell.guardian': 'Ring gode mannen samma dag. Gode mannen kan också göra anmälan och förblir nåbar.',
  'be.tell.guardianshipService': 'Ring Guardianship Service samma dag.',
  'be.tell.reception': 'Skicka händelserapporten till Fedasil eller till mottagningspartnerns huvudkontor samma dag.',
  'be.tell.immigration':
    'Mottagandet eller gode mannen skriver samma eller nästa arbetsdag till Immigration Office (enheten för minderåriga och människohandel), och till asylmyndigheten om ett ärende är öppet där.',
  'be.tell.hotline':
    'Ring Child Focus så snart polisen vet, eller genast om du är osäker på vad du ska göra. Child Focus öppnar ett ärende för varje barn som anmäls försvunnet.',
  'be.tell.missingPersonsUnit':
    'I oroande fall hjälper den federala enheten för försvunna personer lokal polis dygnet runt. Det är polisen som kontaktar den, inte du: be dem göra det.',
  'be.tell.youthProtection': 'Berätta för ungdomsvården nästa arbetsdag om den redan har ett uppdrag; vid fara genast.',
  'be.tell.traffickingCentre':
    'Vid tecken på människohandel: ring genast något av de tre specialiserade centren. De ger första råd dygnet runt.',
  'be.frenchCommunity.youthHelp': 'I Franska gemenskapen är det SAJ och SPJ.',
  'be.flemishCommunity.youthHelp': 'I Flamländska gemenskapen är det OCJ och ungdomsdomstolen.',
  'be.germanSpeakingCommunity.youthHelp': 'I Tyskspråkiga gemenskapen är det Jugendhilfedienst.',

  'be.category.oneCriterion':
    'Ett kriterium räcker för ett oroande försvinnande, och listan är inte uttömmande: en ovanligt lång frånvaro räknas också.',
  'be.category.whoJudges':
    'Jourhavande officer i kriminalpolisen bedömer först. Åklagarna har en referensmagistrat för försvinnanden.',
  'be.category.directive':
    'Ett ministerdirektiv om sökande efter försvunna personer binder polisen; det förnyades i maj 2022.',
  'be.publicity.together':
    'Polisen och Child Focus beslutar tillsammans med alla berörda, och publicerar bara om det inte skadar utredningen.',
  'be.prevention.signs':
    'Guiden från 2023 nämner: kom med smugglare, utsatt bakgrund eller anknytningsproblem, misstro mot institutioner, kom med en grupp där andra redan har försvunnit.',
  'be.prevention.measures':
    'Guiden från 2023 nämner: hjälp barnet att acceptera platsen, regelbunden kontakt med gode mannen, tala med ett specialiserat center om tecken på människohandel, kartlägg barnets nätverk, tala om planer på att ge sig av.',

  'be.guardian.signal':
    'Varje myndighet som får veta att det finns ett ensamkommande barn underrättar Guardianship Service omedelbart.',
  'be.guardian.firstReport': 'Gode mannen skickar en första rapport inom 15 dagar efter att ha utsetts.',
  'be.guardian.laterReports': 'Gode mannen rapporterar minst var sjätte månad.',
  'be.guardian.lastReport': 'Gode mannen skickar en sista rapport inom 15 dagar efter att uppdraget har upphört.',
  'be.guardian.missingForLong': 'Fortsätter uppdraget som god man när ett barn har varit försvunnet länge?',
  'be.reception.observation': 'Hur länge får man i dag vistas på ett centrum för observation och orientering?',

  'be.trafficking.circular':
    'Ett cirkulär från 2016 säger hur polis, arbetsinspektion, åklagare, Immigration Office och centren arbetar tillsammans.',
  'be.trafficking.whoDecides':
    'En magistrat beviljar ställningen som offer, även tills vidare. Immigration Office utfärdar handlingar när ett specialiserat center begär det.',
  'be.trafficking.conditions':
    'Ställningen kräver att offret bryter med förövarna, får stöd av ett erkänt center och samarbetar med rättsväsendet.',
  'be.trafficking.document':
    'Ett ensamkommande barn som kan vara offer får direkt en uppehållshandling på tre månader; vuxna har 45 dagars betänketid.',
  'be.trafficking.shelters':
    'Esperanto (Vallonien, diskret adress) och Minor-Ndako (Bryssel och Flandern) tar emot barn som kan vara offer.',

  'be.aftercare.tellAll':
    'Polisen avslutar registreringen. Gode mannen, Guardianship Service, Fedasil, Immigration Office och Child Focus får veta.',
  'be.aftercare.interview':
    'Ingen lag kräver ett återkomstsamtal. Polisens förhör och ett samtal med gode mannen eller mottagandet träder i dess ställe.',
  'be.aftercare.place':
    'Fedasil anvisar platsen. Överväg en time-out-plats, ett litet boende eller ett boende med skyddad adress där människohandel misstänks.',
  'be.aftercare.otherState':
    'Gode mannen och Guardianship Service följer med; Immigration Office sköter övertagande och återtagande.',

  'be.data.laws': 'GDPR, lagen av den 30 juli 2018 och, för polisen, lagen om polisens uppgifter.',
  'be.data.secrecy':
    'Sedan den 8 april 2026 gäller en ny strafflag: var finns nu tystnadsplikten och undantagen för minderåriga i fara?',
  'be.data.authority': 'Dataskyddsmyndigheten; för polisens uppgifter COC.',

  'be.criterion.under13': 'Är under 13',
  'be.criterion.disability': 'Har en fysisk eller psykisk funktionsnedsättning, eller kan inte ta hand om sig själv',
  'be.criterion.medicine': 'Får medicinsk behandling eller behöver livsviktig medicin',
  'be.criterion.mortalDanger': 'Kan vara i livsfara',
  'be.criterion.thirdParties': 'Kan vara med andra som hotar barnets välbefinnande, eller kan bli offer för ett brott',
  'be.criterion.unlike': 'Håller sig borta på ett sätt som är helt olikt barnets vanliga beteende',

  'be.note.police': 'Vid fara; annars lokal polis i zonen.',
  'be.note.shelter': 'Tar emot barn som kan vara offer.',
  'be.note.appeals': 'För det som allmänheten har sett.',
}
