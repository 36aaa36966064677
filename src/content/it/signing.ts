import type { signingWords as english } from '#content/en/signing.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words for signing a paper with the key of the device. */
export const signingWords: AnyWords<typeof english> = {
  sign: 'Firmare con la chiave di questo dispositivo',
  name: 'Nome da mettere nella firma (facoltativo)',
  nameHint: 'Nessuno lo verifica. Senza, la firma non indica nessuno.',
  what: 'Che cosa mostra una firma così, e che cosa no',
  points: [
    'Mostra che il file non è stato cambiato dopo la firma e che l’ha fatta la chiave di questo dispositivo.',
    'Non mostra chi aveva in mano il dispositivo: nessuna autorità ha esaminato la chiave.',
    'L’ora che contiene è quella dell’orologio di questo dispositivo.',
    'Un lettore PDF dirà che l’emittente è sconosciuto. È così per ogni chiave che un dispositivo crea per sé.',
    'Chi riceve il file dovrebbe chiedere al telefono l’impronta qui sotto e confrontarla con quella nel lettore.',
    'La chiave non può essere copiata fuori da questo dispositivo. Se i dati del browser vengono cancellati va perduta, e una nuova ha un’altra impronta.',
  ],
  fingerprint: 'Impronta del certificato di questo dispositivo (SHA-256)',
  readFingerprint: 'Firmato. Leggerla a chi riceve il file:',
}
