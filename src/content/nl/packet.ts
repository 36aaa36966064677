import type { AnyWords } from '#content/phrase.ts'
import type { packetWords as english } from '#content/en/packet.ts'

/** The missing packet: part 1 (a01 to a26) can be known before, part 2 (b01 to b20) only now. */
export const packetWords: AnyWords<typeof english> = {
  a01: { label: 'Namen', hint: 'Familienaam en voornamen, roepnaam, oorspronkelijk schrift, andere schrijfwijzen.' },
  a02: { label: 'Geslacht of gender' },
  a03: { label: 'Geboortedatum', hint: 'Minstens het jaar. Verklaard, geregistreerd of bepaald? Betwist?' },
  a04: { label: 'Foto', hint: 'Gezicht, hoogstens zes maanden oud. Datum van de foto, wie akkoord ging.' },
  a05: { label: 'Lengte, bouw, haar, ogen', hint: 'Haarkleur en kapsel, oogkleur, gewicht.' },
  a06: { label: 'Bijzondere kenmerken', hint: 'Bril, tatoeage, moedervlek, litteken, tanden, piercing.' },
  a07: {
    label: 'Vingerafdrukken en gezichtsopname',
    hint: 'Welke instantie ze nam en haar referentie. Nooit de gegevens zelf.',
  },
  a08: {
    label: 'Nationaliteit en talen',
    hint: 'Etnische groep als bescherming dat vraagt, lezen, tolk.',
  },
  a09: { label: 'Documenten', hint: 'In bezit of gekopieerd, nummers, kopie van de asielkaart.' },
  a10: {
    label: 'Telefoon en online accounts',
    hint: 'Nummers, simprovider, IMEI, berichtenapps, gebruikersnamen, e-mail.',
  },
  a11: { label: 'Voogd, advocaat, maatschappelijk werker, begeleider', hint: 'Namen en nummers voor elk uur.' },
  a12: { label: 'Gezondheid', hint: 'Medicatie, allergieën, aandoeningen, zwangerschap, handicap.' },
  a13: { label: 'Hoe het kind eerst ontmoet werd', hint: 'Waar, wanneer, door wie, met wie, wie het kind bracht.' },

  a14: { label: 'Familie', hint: 'Wie, waar, laatste contact; familieleden hier en in het buitenland.' },
  a15: { label: 'Reis', hint: 'Landen, data, waar geregistreerd, onder welke naam.' },
  a16: { label: 'Waar het kind heen wil', hint: 'En wiens idee dat was.' },
  a17: { label: 'Betaling en schuld', hint: 'Hoe de reis betaald is, schuld aan wie, wie de familie onder druk zet.' },
  a18: { label: 'Gezellen onderweg', hint: 'Is een van hen vermist?' },
  a19: { label: 'Contacten hier', hint: 'Vrienden, volwassenen, adressen, plaatsen waar het kind vaak komt.' },
  a20: { label: 'Gewoonten', hint: 'School, sport, geloof, werk, vervoer, bank- of vervoerskaarten.' },
  a21: { label: 'Kleren en spullen die het kind meestal draagt' },
  a22: { label: 'Eerder vermist', hint: 'Waar gevonden, en met wie.' },
  a23: { label: 'Angsten en wat het kind kalmeert', hint: 'Triggers, tekens van zelfverwonding.' },
  a24: { label: 'De eigen wens van het kind', hint: 'Wie bellen bij vermissing. Mag de foto gebruikt worden?' },
  a25: { label: 'Broers, zussen, verbonden kinderen', hint: 'En hun dossiers.' },
  a26: {
    label: 'Lopende procedures',
    hint: 'Asiel, overdracht, leeftijd, gezinshereniging, mensenhandel, strafrecht.',
  },

  b01: { label: 'Wie aangifte doet', hint: 'Naam, functie, nummer om terug te bellen, tijd.' },
  b02: { label: 'Laatst gezien', hint: 'Wanneer, waar, door wie. Laatste contact.' },
  b03: { label: 'Kleren en spullen die het kind bij heeft', hint: 'Tas, telefoon aan of uit.' },
  b04: { label: 'Wat weg is en wat er nog ligt', hint: 'Spullen, medicatie, papieren, oplader.' },
  b05: { label: 'Wat voordien gebeurde', hint: 'Ruzie, nieuws, bezoek, oproep, beslissing, overdracht.' },
  b06: { label: 'Mogelijke plaatsen en redenen' },
  b07: { label: 'Gezien met wie', hint: 'Personen, voertuig, nummerplaat.' },
  b08: { label: 'Familie in het land van herkomst en elders', hint: 'Was er onlangs contact?' },
  b09: { label: 'Vrienden en kennissen', hint: 'Telefoon, adres. Zijn er tegelijk anderen vermist?' },
  b10: { label: 'Medische nood', hint: 'En tegen wanneer het gevaarlijk wordt.' },
  b11: { label: 'Criteria van bezorgdheid', hint: 'Elk beantwoord, met de reden.' },
  b12: { label: 'Tekens van mensenhandel', hint: 'Feiten, en de referentie van een lopende doorverwijzing.' },
  b13: { label: 'Niet de gewoonte van het kind?', hint: 'Eerdere episodes.' },
  b14: { label: 'Eerste controles gedaan', hint: 'Door wie, met welk resultaat.' },
  b15: { label: 'Foto’s bijgevoegd', hint: 'Met de datum van elke foto.' },
  b16: { label: 'Asielkaart of procedurenummer' },
  b17: { label: 'Voogd', hint: 'Naam en nummer.' },
  b18: {
    label: 'Wat we de politie vragen',
    hint: 'Vermist kind, signalering in SIS, risiconiveau, PV-nummer, behandelende agent, volgend contact.',
  },
  b19: { label: 'Wat niet bekend mag worden', hint: 'En bij wie: familie ginds, ambassade, landgenoten.' },
  b20: { label: 'Antwoord van de politie', hint: 'Aanvaard of geweigerd, niveau, PV-nummer.' },
}
