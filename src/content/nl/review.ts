import type { AnyWords } from '#content/phrase.ts'
import type * as english from '#content/en/review.ts'
import { reviewedSentences } from './reviewed.ts'

/**
 * What is said of a file that was opened to be checked, one sentence for each verdict: what was found, and where something is
 * wrong what still stands and what to do. `unaltered` is said nowhere: a file can only fit itself, a code or a signature.
 */
export const findingSentences: AnyWords<typeof english.findingSentences> = {
  tooLarge:
    'Het bestand is te groot voor een logboek: {size} MB; dit programma opent hoogstens {most} MB. Er is niets gelezen. Ga na of het het juiste bestand is.',
  emptyFile: 'Het bestand is leeg. Vraag het opnieuw.',
  unreadable:
    'Het bestand kon niet gelezen worden vanwaar het staat. Er is niets veranderd. Ga na of het er nog is en kies het opnieuw.',
  damagedPdf:
    'Deze PDF is beschadigd en kan niet tot het einde gelezen worden. Over het logboek kan niets gezegd worden. Vraag het bestand opnieuw.',
  sealed: 'Dit bestand is verzegeld. Er is niets over te zeggen voordat het met zijn wachtzin of sleutel is geopend.',
  lockedPdf:
    'Deze PDF is met een wachtwoord beveiligd; documenten van de gids zijn dat nooit. Over het logboek kan niets gezegd worden. Vraag de PDF zoals die geëxporteerd is.',
  failed:
    'Dit programma kon dit bestand niet tot het einde doorlopen ({what}). Er kan niets over gezegd worden. Controleer het met de opdrachtregel, en bewaar het bestand.',
  severalRecords:
    'Logboeken in deze PDF: {count}. Twee programma’s kunnen er dus twee verschillende tonen. Documenten van de gids bevatten er één. Vraag het originele bestand.',

  noLogForeign:
    'Deze PDF bevat geen logboek: ze is afgedrukt, omgezet of door een ander programma gemaakt ({creator}). Ze kan niet gecontroleerd worden. Vraag de PDF zoals die geëxporteerd is.',
  noLogPaper:
    'Dit is een document van de gids zonder logboek: een kopie met weglatingen, een fiche of een formulier. Op zichzelf kan het niet gecontroleerd worden. Vergelijk de code onderaan met de code van het actielogboek waaruit het gemaakt is.',

  notText:
    'Dit bestand is beschadigd of van een andere soort: het kan niet als tekst gelezen worden. Het is niet veranderd. Vraag het bestand opnieuw.',
  notARecord:
    'Dit bestand is geen logboek van de Missing Child Guide. Het is niet veranderd. Kies de PDF of JSON die de gids exporteerde.',
  otherFormat:
    'Het logboek is gemaakt door een versie die dit programma niet kent. Er kan dus niets over gezegd worden. Open het met een nieuwere versie.',
  notAnEntry:
    'Gebroken bij vermelding {n}: ze heeft niet de vorm van een vermelding. Vermeldingen ervoor die met elkaar kloppen: {before}. Vraag het originele bestand opnieuw.',
  altered:
    'Gebroken bij vermelding {n}: haar woorden zijn gewijzigd nadat ze geschreven was. Vermeldingen ervoor die met elkaar kloppen: {before}. Vraag het originele bestand opnieuw.',
  brokenLink:
    'Gebroken bij vermelding {n}: ze volgt niet uit de vermelding ervoor. Vermeldingen ervoor die met elkaar kloppen: {before}. Vraag het originele bestand opnieuw.',
  outOfOrder:
    'Gebroken bij vermelding {n}: een vermelding ontbreekt, staat er dubbel of op een andere plaats. Vermeldingen ervoor die met elkaar kloppen: {before}. Vraag het originele bestand opnieuw.',
  unseen:
    'Gebroken bij vermelding {n}: ze noemt een vermelding van een ander toestel die er niet voor staat. Vermeldingen ervoor die met elkaar kloppen: {before}. Vraag het originele bestand opnieuw.',
  otherCase:
    'Gebroken bij vermelding {n}: ze hoort bij een ander dossier. Vermeldingen ervoor die met elkaar kloppen: {before}. Vraag het originele bestand opnieuw.',
  cutOff:
    'Aan het einde afgeknipt. Vermeldingen volgens het bestand: {count}; werkelijk erin: {before}. Vermeldingen die met elkaar kloppen: {before}. Vraag het originele bestand opnieuw.',
  noEntry: 'Dit logboek bevat geen vermelding. Vraag het bestand opnieuw.',
  countDiffers:
    'Vermeldingen in het bestand: {before}. Het bestand noemt een ander aantal. De vermeldingen kloppen met elkaar. Vraag het originele bestand opnieuw.',
  headDiffers:
    'De hoofdcode die in het bestand staat, is niet die van zijn vermeldingen. Vermeldingen die met elkaar kloppen: {before}. Vraag het originele bestand opnieuw.',
  notCanonical:
    'Het logboek is door een ander programma geschreven: de tekst heeft niet de exacte vorm. Vermeldingen die met elkaar kloppen: {before}. Vraag het originele bestand.',

  codeDiffers:
    'De code die u typte, hoort bij geen enkele toestand van dit logboek. Ofwel is het logboek opnieuw opgebouwd of aan het einde afgeknipt, ofwel is de code fout genoteerd of van een ander logboek. Vraag wie ze noteerde ze nog eens voor te lezen.',
  codeNotCode: 'Een code heeft 16 tekens, 0 tot 9 en A tot F, in vier groepen. Kijk na wat u typte.',
  codeEarlier:
    'De code die u typte, is van een vroegere toestand: vermelding {n} van {count}. Tot daar is sinds het noteren niets veranderd, weggelaten of afgeknipt. Over wat erna komt, zegt ze niets (vermeldingen: {later}).',
  codeMatches:
    'De code die u typte, is de code van dit logboek: sinds het noteren is niets veranderd, weggelaten of afgeknipt.',

  pagesDiffer:
    'Pagina’s die niet zeggen wat het logboek zegt: {list}. Vertrouw het logboek erin, niet deze pagina’s, en vraag het originele bestand.',
  spokenDiffers:
    'De pagina’s zien eruit als het logboek, maar wat een schermlezer te horen krijgt, verschilt. Vertrouw het logboek erin en vraag het originele bestand.',
  pagesUnreadable:
    'De pagina’s kunnen niet tot het einde gelezen worden. Het logboek erin is gecontroleerd; vraag het originele bestand.',
  volumeUnfit:
    'Het bestand zegt dat het een deel van een logboek is, en dat past niet bij het logboek erin. De pagina’s zijn niet vergeleken. Vraag het originele bestand.',
  training: 'Dit verslag is in de oefenruimte geschreven, scenario {scenario}: het is geen echt dossier.',
  volume:
    'Dit is deel {number} van {of}: de pagina’s tonen vermeldingen {first} tot {last}, en het bevat het logboek tot daar. Het laatste deel bevat alles.',
  partsDiffer:
    'Het bestand is voortgezet nadat het gemaakt was. In stuk {list} van {count} zijn de pagina’s of het logboek niet wat het logboek van dat stuk geeft. Vraag wat er toegevoegd is, en door wie.',
  partsOtherRecord:
    'Het bestand is voortgezet nadat het gemaakt was. Stuk {list} van {count} bevat niet het begin van het logboek dat het bestand nu bevat. Vraag het originele bestand.',
  tooManyParts:
    'Het bestand is {count} keer voortgezet. Alleen de laatste stukken zijn vergeleken: {most}. Vraag het originele bestand.',
  active:
    'Er gebeurt iets uit zichzelf wanneer een ander programma deze PDF opent. Documenten van de gids doen dat nooit. Open ze niet in andere programma’s; vraag het originele bestand.',
  pagesOtherVersion:
    'De pagina’s zijn door een andere versie of een ander programma gemaakt ({creator}) en zijn niet vergeleken. Het logboek erin is gecontroleerd.',
  pagesOtherLanguage:
    'De pagina’s zijn gemaakt in een taal die deze versie niet maakt ({language}) en zijn niet vergeleken. Het logboek erin is gecontroleerd.',
  pagesNotCompared:
    'De pagina’s konden hier niet opnieuw gemaakt worden ({what}). Ze zijn dus niet met het logboek vergeleken.',
  pagesLater: 'De pagina’s zijn niet vergeleken: dat gebeurt wanneer dit bestand apart wordt geopend.',
  pagesIdentical:
    'De pagina’s zeggen wat het logboek erin zegt: opnieuw daaruit gemaakt, is het bestand byte voor byte hetzelfde.',
  pagesContinued:
    'Het eerste stuk van het bestand is byte voor byte wat dit logboek geeft. Wat later toegevoegd is, laat de pagina’s zoals ze zijn.',
  pagesSavedAgain:
    'Opnieuw bewaard door een ander programma, met dezelfde inhoud: de pagina’s en wat een schermlezer te horen krijgt, zijn wat dit logboek geeft. Wat het bestand over zichzelf zegt, zoals de titel, is niet vergeleken.',

  signatureAltered:
    'De handtekening van {who} klopt niet: wat ze ondertekende, is achteraf gewijzigd. Vraag het originele bestand.',
  signatureForeign:
    'De handtekening van {who} is niet gemaakt met het certificaat dat ernaast staat. Vraag het originele bestand.',
  signatureUnreadable: 'De handtekening in veld {field} kan niet gelezen worden. Er kan niets over gezegd worden.',
  signaturePart:
    'De handtekening van {who} is geldig maar dekt niet het hele bestand: er is erna iets toegevoegd. Daarover zegt ze niets.',
  signatureSelf:
    'De handtekening van {who} is geldig en dekt het hele bestand: sindsdien is niets veranderd. Ze bewijst dat één sleutel ondertekende, niet wie hem heeft; de naam is zoals hij getypt werd. Vergelijk de vingerafdruk met een elders genoteerde: {fingerprint}',
  signatureWhole:
    'De handtekening van {who} is geldig en dekt het hele bestand: sindsdien is niets veranderd. Wie het certificaat uitgaf, is niet gecontroleerd. Vergelijk de vingerafdruk met een elders genoteerde: {fingerprint}',
  signatureNotChecked:
    'Het bestand is ondertekend, en handtekeningen kunnen hier niet gecontroleerd worden. Controleer ze waar dat wel kan.',
  noSignature: 'Het bestand is niet ondertekend.',

  stopped:
    'Vermelding {n} past niet bij de procedure zoals deze versie die kent. Zij en wat volgt, worden getoond en tellen niet.',
  consistent:
    'Het logboek klopt met zichzelf. Vermeldingen: {count}, code {code}. Vergelijk de code met een elders genoteerde; zonder dat kan een opnieuw opgebouwd logboek of een afgeknipt einde niet uitgesloten worden. De volledige hoofdcode is {head}.',

  ...reviewedSentences,
}

/** What stands in a sentence where the file names nothing. */
export const findingBlanks: AnyWords<typeof english.findingBlanks> = {
  creator: 'niet genoemd',
  failure: 'geen reden opgegeven',
}

/** The word that goes with the shape and the colour of a verdict. */
export const gradeWords: AnyWords<typeof english.gradeWords> = {
  bad: 'Er is iets mis',
  open: 'Niet alles kon gecontroleerd worden',
  good: 'Er is niets fout gevonden',
}

/** Words of the screen on which a file is checked. */
export const reviewScreens: AnyWords<typeof english.reviewScreens> = {
  title: 'Logboeken nakijken',
  intro:
    'Open de pdf-, JSON- of verzegelde bestanden die de gids heeft geëxporteerd: één, meer of een hele map. Ze worden hier gelezen en nergens anders: niets wordt opgeslagen, gewijzigd of verstuurd.',
  choose: 'Te openen bestanden',
  drop: 'U kunt hier ook bestanden of een map neerzetten.',
  reading: 'Het bestand wordt gelezen…',
  comparing: 'De pagina’s worden opnieuw gemaakt om te vergelijken: {percent} %',
  stop: 'Stop',
  another: 'Terug naar de bestanden',
  back: 'Terug naar het begin',

  verdict: 'Wat gevonden is',
  alone:
    'Het klopt met zichzelf. Of het opnieuw opgebouwd of aan het einde afgeknipt is, blijkt daar niet uit: vergelijk de code met een elders genoteerde.',
  rest: 'In detail',
  proves: 'Wat dit bewijst, en wat niet',
  provesText: [
    'Een gewijzigde, weggelaten of verwisselde vermelding wordt in het bestand zelf gevonden.',
    'Een logboek dat van bij het begin opnieuw opgebouwd of aan het einde afgeknipt is, wordt alleen gevonden met een code of handtekening van elders.',
    'Niets hier bewijst dat waar is wat er staat, noch wie het toestel vasthield.',
  ],
  noPages:
    'Pagina’s worden opnieuw gemaakt en pagina per pagina vergeleken. Een bestand van een andere versie van de gids wordt niet vergeleken.',

  codeTitle: 'Vergelijk met een elders genoteerde code',
  codeLabel: 'Code, 16 tekens',
  codeHint: 'Zoals ze per telefoon voorgelezen of onderaan een pagina afgedrukt is, bijvoorbeeld 3F2A 90C1 77BE 04D2.',
  codeCompare: 'Vergelijk',
  codeOfFile: 'Code van dit logboek',
  entries: 'Vermeldingen: {count}',
  signatures: 'Handtekeningen',
  signedAt: 'Ondertekend {time} UTC, volgens het toestel dat ondertekende; niemand anders bevestigde het.',
  fingerprint: 'Vingerafdruk van het certificaat (SHA-256): {fingerprint}',

  record: 'Wat het logboek zegt',
  recordHint: 'Gemaakt uit het logboek in het bestand, niet uit de pagina’s. Hier kan niets veranderd worden.',
  recordPart: 'Alleen de vermeldingen die kloppen: {count}. Wat er in het bestand op volgt, wordt niet getoond.',
}

/** Words of the single-file viewer. */
export const viewerWords: AnyWords<typeof english.viewerWords> = {
  product: 'Missing Child Guide: logboeklezer',
  note: 'Leest en controleert. Onthoudt niets, bewaart niets, verstuurt niets.',
  noScript: 'Deze pagina heeft JavaScript nodig om een logboek te lezen.',
}

/** Words of the command line. */
export const commandWords: AnyWords<typeof english.commandWords> = {
  unreadable: 'Het bestand kan niet geopend worden: {why}. Kijk de naam na en probeer opnieuw.',
}
