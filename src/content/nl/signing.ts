import type { AnyWords } from '#content/phrase.ts'
import type { signingWords as english } from '#content/en/signing.ts'

/** Words for signing a paper with the key of the device. */
export const signingWords: AnyWords<typeof english> = {
  sign: 'Onderteken met de sleutel van dit toestel',
  name: 'Naam voor in de handtekening (facultatief)',
  nameHint: 'Niemand controleert hem. Zonder naam noemt de handtekening niemand.',
  what: 'Wat zo’n handtekening toont, en wat niet',
  points: [
    'Ze toont dat het bestand na het ondertekenen niet gewijzigd is, en dat de sleutel van dit toestel ze maakte.',
    'Ze toont niet wie het toestel vasthield: geen enkele instantie heeft naar de sleutel gekeken.',
    'Het tijdstip erin is wat de klok van dit toestel zei.',
    'Een PDF-lezer zal zeggen dat de uitgever onbekend is. Dat is zo bij elke sleutel die een toestel voor zichzelf maakt.',
    'Wie het bestand krijgt, vraagt u het best per telefoon de vingerafdruk hieronder en vergelijkt die met wat de PDF-lezer toont.',
    'De sleutel kan niet van dit toestel gekopieerd worden. Worden de gegevens van de browser gewist, dan is hij weg, en een nieuwe heeft een andere vingerafdruk.',
  ],
  fingerprint: 'Vingerafdruk van het certificaat van dit toestel (SHA-256)',
  readFingerprint: 'Ondertekend. Lees dit voor aan wie het bestand krijgt:',
}
