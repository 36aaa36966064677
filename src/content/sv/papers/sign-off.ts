import type { AnyWords } from '#content/phrase.ts'
import type { signOffWords as english } from '#content/en/papers/sign-off.ts'

/** Swedish words of the sign-off page and of the photo on a paper. */
export const signOffWords: AnyWords<typeof english> = {
  title: 'Kontroll och underskrift',
  intro:
    'Den som skriver under här har läst dokumentet. Innan du skriver under, jämför koden med den som skrev loggen: låt personen läsa upp den för dig i telefon från sin skärm.',
  code: 'Läs upp detta i telefon',
  inWords: 'Detsamma i ord',
  count: 'Antal poster',
  qrAlt: 'QR-kod. Den innehåller texten {text}',
  qrCaption: 'För en kamera: format, kontrollsumma och antal poster.\n{text}',
  who: 'För hand',
  name: 'Namn',
  role: 'Roll',
  place: 'Ort',
  date: 'Datum och tid',
  remarks: 'Anmärkningar',
  ink: 'Underskrift',
  field: 'Eller underskrivet i filen',
  fieldDescription: 'Arbetsledarens underskrift',
  proves:
    'En underskrift i filen visar om filen har ändrats efter den. Är den gjord med en enhets nyckel och inget annat certifikat visar den inte vem som hade enheten; jämför certifikatets fingeravtryck genom en annan kanal. Tiden i den är vad enheten angav.',
  photo: 'Foto',
  /** What hexadecimal digits are called over the phone. */
  spoken: {
    '0': 'noll',
    '1': 'ett',
    '2': 'två',
    '3': 'tre',
    '4': 'fyra',
    '5': 'fem',
    '6': 'sex',
    '7': 'sju',
    '8': 'åtta',
    '9': 'nio',
    A: 'Adam',
    B: 'Bertil',
    C: 'Cesar',
    D: 'David',
    E: 'Erik',
    F: 'Filip',
  },
}
