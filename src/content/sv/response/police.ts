import type { AnyWords } from '#content/phrase.ts'
import type { policeWords as english } from '#content/en/response/police.ts'
import { notPossible, notPossibleThen, registered } from './labels.ts'

/** R3 and R3e. */
export const policeWords: AnyWords<typeof english> = {
  reportToPolice: {
    title: 'Anmäl barnet som försvunnet till polisen nu',
    name: 'Polisanmälan',
    why: 'Anmälan uteblir när alla tror att någon annan har ringt. Du anmäler, dygnet runt.',
    steps: [
      'Ring polisen och lämna blad och foto.',
      'Be dem registrera ett försvunnet barn, inte ”gett sig av”.',
      'Få diarienummer och polisens namn.',
      'Fråga efter risknivå och begär registrering i SIS.',
      'Avtala tid för nästa kontakt.',
    ],
    say: 'Jag anmäler ett försvunnet barn. Jag ber er registrera barnet som ett försvunnet barn. Jag vill ha diarienumret, ditt namn och risknivån. Jag ber er begära en registrering i SIS. Vem följer upp, och när talas vi vid nästa gång? Det finns ingen väntetid.',
    never: 'Vänta inte 24 timmar. Godta inte svaret ”ring igen i morgon”.',
    outcomes: {
      accepted: registered,
      refused: { label: 'Polisen vägrade', hint: 'Skriv ned deras ord. Ett befäl kommer härnäst.' },
      otherLabel: {
        label: 'Polisen använde en annan beteckning, till exempel ”gett sig av”',
        hint: 'Skriv ned beteckningen. Ett befäl kommer härnäst.',
      },
      toldToWait: { label: 'Polisen sade att du ska vänta', hint: 'Skriv ned deras ord. Ett befäl kommer härnäst.' },
      notPossible,
    },
  },
  escalateSupervisor: {
    title: 'Vänd dig genast till ett befäl',
    name: 'Befäl',
    why: 'Ett barn som är registrerat som ”gett sig av”, eller inte alls, kanske inte söks. Varje vägran skrivs i loggen.',
    steps: [
      'Be att få tala med polisens befäl.',
      'Berätta också för din egen chef.',
      'Be igen om registrering som försvunnet barn.',
      'Skriv ned namn och svar.',
    ],
    say: 'Ett barn har försvunnit och är inte registrerat som försvunnet. Det finns ingen väntetid. Jag ber er registrera barnet som försvunnet nu och ge mig diarienumret.',
    outcomes: {
      accepted: registered,
      done: { label: 'Nått, barnet inte registrerat', hint: 'Enheten för försvunna personer kommer härnäst.' },
      notPossible: notPossibleThen('Enheten för försvunna personer kommer härnäst.'),
    },
  },
  escalateMissingPersonsUnit: {
    title: 'Be enheten för försvunna personer registrera barnet',
    name: 'Enhet för försvunna personer',
    why: 'Barnet är fortfarande inte registrerat. En enhet som arbetar med försvunna personer kan bedöma annorlunda.',
    steps: [
      'Be att bli kopplad till enheten.',
      'Säg vad de första poliserna svarade.',
      'Nämn varje skäl till oro.',
      'Skriv ned namn och svar.',
    ],
    say: 'Ett barn har försvunnit. Stationen registrerade inte barnet som försvunnet. Jag ber er göra det nu. Det här är skälen till oro.',
    outcomes: {
      accepted: registered,
      refused: { label: 'Enheten vägrade', hint: 'Skriv ned deras ord. Åklagaren kommer härnäst.' },
      notPossible: notPossibleThen('Åklagaren kommer härnäst.'),
    },
  },
  escalateProsecutor: {
    title: 'Be åklagaren se till att barnet registreras',
    name: 'Åklagare',
    why: 'I Frankrike går oenighet om anmälan till åklagaren. Fråga på andra håll om den vägen finns.',
    steps: [
      'Fråga polisen efter jourhavande åklagare.',
      'Ange varje vägran: namn, tid, ord.',
      'Nämn varje skäl till oro.',
      'Skriv ned namn och svar.',
    ],
    say: 'Ett barn har försvunnit och polisen har inte registrerat barnet som försvunnet. Jag ger dig varje vägran med namn och tid. Jag ber er se till att barnet registreras.',
    outcomes: {
      accepted: registered,
      refused: { label: 'Åklagaren vägrade', hint: 'Skriv ned svaret. Journumret kommer härnäst.' },
      notPossible: notPossibleThen('Journumret kommer härnäst.'),
    },
  },
  escalateHotline: {
    title: 'Be journumret 116 000 om hjälp med polisen',
    name: 'Journumret hjälper',
    why: 'Journumren ringer polisen och frågar hur det går. En del öppnar ett ärende för varje barn, vilken beteckning polisen än använder.',
    steps: ['Säg vem som har vägrat, och när.', 'Be journumret ringa polisen.', 'Få deras ärendenummer.'],
    say: 'Ett barn har försvunnit och polisen har inte registrerat barnet som försvunnet. Jag ber er öppna ett ärende och ringa polisen. Jag vill ha ert ärendenummer.',
    outcomes: {
      accepted: registered,
      done: { label: 'Journumret vet, barnet inte registrerat', hint: 'Anmäl till polisen igen härnäst.' },
      notPossible: notPossibleThen('Anmäl till polisen igen härnäst.'),
    },
  },
  reportAgain: {
    title: 'Anmäl det försvunna barnet till polisen igen',
    name: 'Anmäl igen',
    why: 'Barnet är fortfarande försvunnet och inte registrerat. Varje försök och varje vägran står kvar i loggen.',
    steps: [
      'Ring igen eller åk dit själv.',
      'Ta med bladet, fotot och asylsökandekortet.',
      'Nämn vilka du har talat med under tiden.',
    ],
    say: 'Jag anmäler ett försvunnet barn igen. Tidigare vägran står i vår logg. Jag ber er registrera barnet som ett försvunnet barn nu och ge mig diarienumret och ditt namn.',
    never: 'Sluta inte för att tidigare samtal har avvisats.',
    outcomes: {
      accepted: registered,
      refused: { label: 'Polisen vägrade igen', hint: 'Skriv ned deras ord. Ett befäl kommer härnäst.' },
      notPossible,
    },
  },
  policeFollowUp: {
    title: 'Fråga polisen vad som har gjorts',
    name: 'Uppföljning hos polisen',
    why: 'En del anmälningar registreras men följs inte upp så som för landets egna barn. En bestämd nästa kontakt förebygger det.',
    steps: [
      'Ring på avtalad tid.',
      'Fråga vad som gjorts och vad som följer.',
      'Lämna varje ny uppgift.',
      'Avtala tid för nästa kontakt.',
    ],
    say: 'Jag ringer om det försvunna barnet med det här diarienumret. Vad har gjorts? Vad behöver ni från oss? När talas vi vid nästa gång?',
    outcomes: {
      answered: { label: 'Polisen svarade', hint: 'Notera svaret och nästa tid.' },
      noAnswer: { label: 'Inget svar', hint: 'Kommer tillbaka. Ring igen.' },
      dropped: { label: 'Polisen lade ned eller ändrade beteckning', hint: 'Ifrågasätt det härnäst.' },
      notPossible,
    },
  },
  challengeDropped: {
    title: 'Begär att sökandet efter barnet fortsätter',
    name: 'Ifrågasätt nedläggningen',
    why: 'Ett försvunnet barn är försvunnet tills det hittas. Tid, ålder eller en beteckning avslutar inget.',
    steps: [
      'Fråga vem som beslutade och på vilka uppgifter.',
      'Säg att ingen har sett barnet.',
      'Berätta för din chef och åklagaren.',
      'Be 116 000 trycka på.',
    ],
    say: 'Ingen behörig person har sett det här barnet. Jag ber er ta upp ärendet igen som ett försvunnet barn. Vem beslutade att stänga det, och varför?',
    outcomes: {
      takenUpAgain: { label: 'Polisen tog upp det igen', hint: 'Notera tiden för nästa kontakt.' },
      refused: { label: 'Polisen vägrade igen', hint: 'Förblir öppet. Notera deras ord.' },
      notPossible,
    },
  },
}
