import type { AnyWords } from '#content/phrase.ts'
import type { identityWords as english } from '#content/en/prevention/identity.ts'
import { notPossible } from '#content/nl/response/labels.ts'

const photoRefused = {
  label: 'Kind wil het niet',
  hint: 'Zeg waarom. Een vollediger beschrijving staat dan op de lijst.',
} as const

/** P2. */
export const identityWords: AnyWords<typeof english> = {
  minimumSheet: {
    title: 'Vul de fiche in die een aangifte nodig heeft',
    name: 'Fiche, minimum',
    why: 'Veel kinderen vertrekken in de eerste dagen. Wat nu opgeschreven is, kan binnen minuten aangegeven worden.',
    steps: [
      'Vraag weinig tegelijk; begin met wat u ziet.',
      'Schrijf de naam in eigen schrift, en andere schrijfwijzen.',
      'Noteer wie vingerafdrukken nam, nooit de afdrukken.',
      'Laat open wat niet bekend is.',
    ],
    never: 'Ondervraag het kind niet urenlang. Vertrouwen komt eerst.',
    outcomes: {
      complete: { label: 'Alles ingevuld' },
      partly: { label: 'Voor zover mogelijk', hint: 'De rest kan volgen met de volgende fiche.' },
      notPossible,
    },
  },
  buildUpSheet: {
    title: 'Vul de fiche aan naarmate het vertrouwen groeit',
    name: 'Fiche, opbouw',
    why: 'Familie, vrienden, schulden en gewoonten tonen waar een vermist kind kan zijn. Ze komen met de tijd.',
    steps: ['Vraag het in gewone gesprekken, niet in één keer.', 'Zeg waarom u het vraagt.', 'Noteer wie het u zei.'],
    outcomes: {
      complete: { label: 'Voorlopig volledig' },
      partly: { label: 'Een deel ervan', hint: 'Komt terug.' },
      notPossible,
    },
  },
  sheetCurrent: {
    title: 'Is er iets nieuws voor de fiche?',
    name: 'Nieuws voor de fiche',
    why: 'Een nieuw nummer, een nieuwe vriend of een ander kapsel hoort dezelfde dag op de fiche.',
    outcomes: { newFacts: { label: 'Er is iets nieuws', hint: 'Voeg het nu toe.' } },
  },
  noticeReady: {
    title: 'Zou de fiche volstaan voor een internationaal bericht?',
    name: 'Bericht mogelijk',
    why: 'Interpol heeft bepaalde gegevens nodig. Nadat het kind vertrokken is, is het te laat om ze te verzamelen.',
    steps: [
      'Kijk familienaam en voornaam na.',
      'Kijk geslacht en minstens het geboortejaar na.',
      'Kijk persoonsbeschrijving, goede foto of vingerafdrukken na.',
    ],
    outcomes: {
      complete: { label: 'Ja' },
      incomplete: { label: 'Nee, er ontbreekt iets', hint: 'Zeg wat. Het aanvullen staat dan op de lijst.' },
      unknown: { label: 'Niet bekend', hint: 'Telt als nee.' },
    },
  },
  fillIdentifiers: {
    title: 'Verzamel de gegevens die ontbreken',
    name: 'Ontbrekende gegevens',
    why: 'Eén ontbrekend gegeven kan een bericht voor een vermist kind tegenhouden.',
    steps: ['Vraag ze aan de instantie die het kind registreerde.', 'Beschrijf wat u ziet, als er geen foto is.'],
    outcomes: { done: { label: 'Ingevuld', hint: 'De controle komt terug.' }, notPossible },
  },
  noticeStaysReady: {
    title: 'Kijk de gegevens opnieuw na',
    name: 'Gegevens opnieuw nakijken',
    why: 'Een nieuwe naam, geboortedatum of uiterlijk verandert wat een bericht nodig heeft.',
    outcomes: { checkAgain: { label: 'Kijk opnieuw na', hint: 'De vraag komt terug.' } },
  },
  photoQuestion: {
    title: 'Is er een foto van hoogstens zes maanden oud?',
    name: 'Foto',
    why: 'Zonder een actuele foto kan niemand naar het kind uitkijken.',
    outcomes: {
      recent: { label: 'Ja', hint: 'Vul de datum in en wie akkoord ging.' },
      none: { label: 'Nee, of ouder', hint: 'Er een nemen staat dan op de lijst.' },
      unknown: { label: 'Niet bekend', hint: 'Er een nemen staat dan op de lijst.' },
      refused: photoRefused,
    },
  },
  takePhoto: {
    title: 'Neem een foto met het akkoord van het kind',
    name: 'Een foto nemen',
    why: 'Leg uit waarvoor ze dient: om het kind te vinden als het vermist is.',
    steps: [
      'Leg uit en vraag.',
      'Toon het gezicht duidelijk.',
      'Noteer de datum en wie akkoord ging.',
      'Houd ze uit de galerij.',
    ],
    say: 'Als je vermist bent, helpt een foto ons om je te vinden. Ze blijft hier en dient alleen daarvoor. Mag ik er een nemen?',
    never: 'Neem nooit in het geheim een foto.',
    outcomes: {
      taken: { label: 'Genomen', hint: 'Vul de datum in en wie akkoord ging.' },
      refused: photoRefused,
      notPossible,
    },
  },
  describeWithoutPhoto: {
    title: 'Beschrijf het kind zo dat een vreemde het zou herkennen',
    name: 'Beschrijven zonder foto',
    why: 'Zonder foto moeten de woorden volstaan. Het kind kan een andere dag akkoord gaan.',
    steps: [
      'Beschrijf gezicht, haar, bouw, stem en gang.',
      'Noteer kenmerken en wat het kind altijd draagt.',
      'Spreek af wanneer u het opnieuw vraagt.',
    ],
    outcomes: {
      described: { label: 'Beschreven', hint: 'Opnieuw vragen volgt later.' },
      agreedAfterAll: { label: 'Kind is akkoord met een foto', hint: 'Vul de datum in en wie akkoord ging.' },
      notPossible,
    },
  },
  askPhotoAgain: {
    title: 'Vraag opnieuw of een foto mag',
    name: 'Foto opnieuw vragen',
    why: 'Het vertrouwen is gegroeid, of het kind zag waarvoor ze dient.',
    outcomes: {
      taken: { label: 'Genomen', hint: 'Vul de datum in en wie akkoord ging.' },
      refused: { label: 'Nog altijd niet gewenst', hint: 'Spreek af wanneer u het opnieuw vraagt.' },
      notPossible,
    },
  },
  renewPhoto: {
    title: 'Vernieuw de foto',
    name: 'Nieuwe foto',
    why: 'Kinderen veranderen snel. Een oude foto zet de zoektocht op het verkeerde spoor.',
    steps: ['Vraag het opnieuw voor u ze neemt.', 'Doe het meteen na een verandering van uiterlijk.'],
    outcomes: {
      renewed: { label: 'Nieuwe foto genomen', hint: 'Vul de datum in en wie akkoord ging.' },
      looksChanged: { label: 'Het kind ziet er nu anders uit', hint: 'Er een nemen staat dan op de lijst.' },
      refused: photoRefused,
      notPossible,
    },
  },
}
