import type { signOffWords as english } from '#content/en/papers/sign-off.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the sign-off page and of the photo on a paper. */
export const signOffWords: AnyWords<typeof english> = {
  title: 'Convalida',
  intro:
    'Chi firma qui ha letto questo documento. Prima di firmare, confrontare il codice con la persona che ha scritto il registro: farselo leggere al telefono dal suo schermo.',
  code: 'Leggere questo al telefono',
  inWords: 'Lo stesso in parole',
  count: 'Numero di voci',
  qrAlt: 'Codice QR. Contiene il testo {text}',
  qrCaption: 'Per una fotocamera: formato, impronta finale e numero di voci.\n{text}',
  who: 'A mano',
  name: 'Nome',
  role: 'Ruolo',
  place: 'Luogo',
  date: 'Data e ora',
  remarks: 'Osservazioni',
  ink: 'Firma',
  field: 'O firmato nel file',
  fieldDescription: 'Firma del supervisore',
  proves:
    'Una firma nel file mostra se il file è stato cambiato dopo. Fatta con la chiave di un dispositivo e senza altro certificato, non mostra chi aveva in mano il dispositivo; confrontare l’impronta del certificato per un altro canale. L’ora che contiene è quella indicata da quel dispositivo.',
  photo: 'Foto',
  /** What hexadecimal digits are called over the phone. */
  spoken: {
    '0': 'zero',
    '1': 'uno',
    '2': 'due',
    '3': 'tre',
    '4': 'quattro',
    '5': 'cinque',
    '6': 'sei',
    '7': 'sette',
    '8': 'otto',
    '9': 'nove',
    A: 'Ancona',
    B: 'Bologna',
    C: 'Como',
    D: 'Domodossola',
    E: 'Empoli',
    F: 'Firenze',
  },
}
