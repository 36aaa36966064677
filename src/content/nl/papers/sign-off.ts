import type { AnyWords } from '#content/phrase.ts'
import type { signOffWords as english } from '#content/en/papers/sign-off.ts'

/** Words of the sign-off page and of the photo on a paper. */
export const signOffWords: AnyWords<typeof english> = {
  title: 'Aftekening',
  intro:
    'Wie hier tekent, heeft dit document gelezen. Vergelijk voor u tekent de code met wie het logboek schreef: laat die persoon ze per telefoon van het scherm voorlezen.',
  code: 'Lees dit per telefoon voor',
  inWords: 'Hetzelfde in woorden',
  count: 'Aantal vermeldingen',
  qrAlt: 'QR-code. Ze bevat de tekst {text}',
  qrCaption: 'Voor een camera: vorm, hoofdcode en aantal vermeldingen.\n{text}',
  who: 'Met de hand',
  name: 'Naam',
  role: 'Functie',
  place: 'Plaats',
  date: 'Datum en tijd',
  remarks: 'Opmerkingen',
  ink: 'Handtekening',
  field: 'Of ondertekend in het bestand',
  fieldDescription: 'Handtekening van de leidinggevende',
  proves:
    'Een handtekening in het bestand toont of het bestand daarna gewijzigd is. Is ze gemaakt met de sleutel van een toestel en zonder ander certificaat, dan toont ze niet wie het toestel vasthield; vergelijk de vingerafdruk van het certificaat via een ander kanaal. Het tijdstip erin is wat dat toestel zei.',
  photo: 'Foto',
  /** What hexadecimal digits are called over the phone. */
  spoken: {
    '0': 'nul',
    '1': 'een',
    '2': 'twee',
    '3': 'drie',
    '4': 'vier',
    '5': 'vijf',
    '6': 'zes',
    '7': 'zeven',
    '8': 'acht',
    '9': 'negen',
    A: 'Alfa',
    B: 'Bravo',
    C: 'Charlie',
    D: 'Delta',
    E: 'Echo',
    F: 'Foxtrot',
  },
}
