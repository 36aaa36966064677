import type { frWords as english } from '#content/en/profiles/fr.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the French profile say. */
export const frWords: AnyWords<typeof english> = {
  'fr.tell.emergency': 'Vid fara: 17 eller 112; 114 via sms för den som är döv eller hör dåligt.',
  'fr.tell.police':
    'Anmäl genast till polisen eller gendarmeriet, på 17 eller på vilken station som helst, öppet dygnet runt. Ta med ett foto. Det finns ingen väntetid.',
  'fr.tell.prosecutor': 'Har åklagaren underrättats? När senast kräver lagens nuvarande text det?',
  'fr.tell.childWelfare':
    'Berätta för chefen i beredskap på barnavården (ASE) och för boendets direktör samma dag, med en händelserapport.',
  'fr.tell.judge':
    'Barnavården skriver till den domare som beslutade om placeringen, och till domaren för förmynderskap, nästa arbetsdag.',
  'fr.tell.guardian': 'Berätta för administrateur ad hoc eller gode mannen samma dag; ofta är departementet god man.',
  'fr.tell.asylum': 'Där ett asylärende är öppet får prefekturen och OFPRA veta genom administrateur ad hoc.',
  'fr.tell.hotline': 'Ring 116 000 efter polisen. Numret är till också för yrkesverksamma.',
  'fr.tell.dangerUnit': 'Vid fara, eller vid nya oroande uppgifter: berätta genast för CRIP eller 119.',
  'fr.tell.nationalMission':
    'Den nationella enheten för ensamkommande barn hjälper till där barnet dyker upp i ett annat departement eller har två placeringar.',
  'fr.tell.trafficking':
    'Vid tecken på människohandel: kontakta genast en specialiserad organisation, eller följ det lokala protokollet (Paris, Marseille).',

  'fr.category.presumption':
    'Ett minderårigt barns försvinnande behandlas som oroande i sig, också när allt tyder på att barnet gav sig av på egen hand.',
  'fr.category.noLowerResponse':
    'Att ett barn gav sig av på egen hand är ingen kategori i lagen. Det får inte sänka insatsen.',
  'fr.category.signs':
    'Det man ser till i praktiken: gav sig av utan tillhörigheter, utsatt, brev eller hot om självmord, radikalisering.',
  'fr.police.inquiryAtOnce': 'Ett anmält försvinnande utreds genast av polisen eller gendarmeriet.',
  'fr.police.register':
    'Det försvunna barnet förs omedelbart in i det nationella registret över eftersökta personer (FPR), om inte utredningen kräver något annat. Fråga om det har gjorts.',
  'fr.police.informsReporter': 'Hålls den som anmälde underrättad, och måste den lämna alla nya uppgifter vidare?',
  'fr.police.eightDays':
    'På åklagarens uppdrag har polisen vida befogenheter i åtta dagar; sedan följer en annan sorts utredning.',
  'fr.publicity.alert':
    'Larmet om bortfört barn kräver alla fyra: en minderårig, ett styrkt bortförande (ett försvinnande, även ett oroande, räcker inte), fara för liv eller kropp, och uppgifter som kan hjälpa till att hitta barnet eller den misstänkte. Åklagaren beslutar efter att ha frågat ministeriet; det kan nekas om det skulle utsätta barnet för fara.',
  'fr.publicity.threeHours': 'Larmet sänds i tre timmar.',
  'fr.publicity.magistrate': 'Inget sänds utan magistratens tillstånd.',

  'fr.guardian.adHoc':
    'Åklagaren får omedelbart veta och utser utan dröjsmål en administrateur ad hoc för en minderårig som söker asyl.',
  'fr.guardian.department': 'Departementets ordförande får omedelbart veta om en sådan ansökan.',
  'fr.guardian.waitingZone': 'Hur snart utses en administrateur ad hoc för en minderårig i en väntzon?',
  'fr.reception.fiveDays':
    'Den som säger sig vara ett ensamkommande barn får först ett boende i fem dagar, innan något bedöms.',
  'fr.guardian.reform': 'Vad har ändrats 2026?',

  'fr.trafficking.plan': 'MIPROF samordnar; en nationell plan gäller från 2024 till 2027.',
  'fr.trafficking.mechanism': 'Finns det i dag en nationell ordning för identifiering och hänvisning?',
  'fr.trafficking.whoIdentifies':
    'Polis, gendarmeri och arbetsinspektörer identifierar offer formellt; organisationer kan se de första tecknen.',
  'fr.trafficking.policeUnits':
    'Polisens enheter: OFMIN (minderåriga), OCRTEH (sexuell exploatering), OLTIM (människosmuggling och människohandel), OCRVP (försvinnanden).',
  'fr.trafficking.places':
    'Koutcha har skyddade platser för barn; nätverket Satouk och en plats långt borta är andra vägar.',
  'fr.trafficking.reflection': 'Ett möjligt offer har 30 dagars betänketid.',

  'fr.aftercare.hearing':
    'Ett återfunnet barn hörs normalt av polisen eller gendarmeriet om skälen och om vad som hände.',
  'fr.aftercare.liftEntry':
    'Har barnet tagits bort ur registret (FPR), nu när det är tillbaka? Vad kräver lagen därutöver?',
  'fr.aftercare.address':
    'Innan en adress lämnas till familjen: måste domaren gå med på det? Familjen kan vara människohandlarna.',
  'fr.aftercare.project': 'Barnavården ser över barnets plan (PPE) på nytt.',
  'fr.aftercare.emergencyPlacement':
    'Åklagaren kan besluta om en akut placering. Inom 15 dagar efter ett akut beslut är det barndomarens sak.',
  'fr.aftercare.placementStands':
    'Ett departement får inte upphöra med sin omsorg så länge beslutet om placering gäller.',
  'fr.aftercare.otherDepartment':
    'Den nationella enheten och båda åklagarna klargör vem som har ansvaret. Åldern bedöms inte en andra gång där den är registrerad.',
  'fr.aftercare.medical': 'En läkarundersökning; efter våld den rättsmedicinska enheten (UMJ).',

  'fr.data.laws': 'GDPR, Loi 78-17 och, för registret över eftersökta personer, dekret 2010-569.',
  'fr.data.sharing':
    'Yrkesverksamma med tystnadsplikt i barnskyddet får dela det som är strikt nödvändigt. Föräldrar och barn informeras, utom när det strider mot barnets intresse.',
  'fr.data.reporting': 'Strafflagen tillåter anmälningar till myndigheterna trots tystnadsplikten.',
  'fr.data.authority': 'CNIL har ett ramverk för barnskyddet.',

  'fr.note.police': 'Polis och gendarmeri, vid fara.',
  'fr.note.textMessage': 'Via sms, för den som är döv eller hör dåligt.',
  'fr.note.team': 'Kontrollera tiderna för dem som arbetar med ärendena.',
  'fr.note.alert': 'För det som allmänheten har sett, medan ett larm pågår.',
}
