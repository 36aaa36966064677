import type { AnyWords } from '#content/phrase.ts'
import type { alertsOutWords as english } from '#content/en/aftercare/alerts-out.ts'
import { notPossible } from '#content/sv/response/labels.ts'

const asked = { label: 'Begärt', hint: 'Notera vem du bad. Bekräftelse kommer härnäst.' }
const neverAsked = { label: 'Det fanns ingen', hint: 'Inget att ta tillbaka här.' }
const confirmed = { label: 'Bekräftat: den är borta', hint: 'Notera vem som bekräftade det.' }
const stillLive = { label: 'Gäller fortfarande', hint: 'Begär igen.' }
const why = 'En registrering som ligger kvar får människor att leta vidare, eller stoppar ett barn som är i säkerhet.'
const askSteps = ['Vänd dig till den som lade in den.', 'Ange dess nummer.', 'Begär skriftlig bekräftelse.'] as const
const confirmSteps = ['Ring den du bad.', 'Be dem kontrollera nu.', 'Notera tiden då den togs bort.'] as const
const onlySame = 'Begär det inte innan det är klarlagt att detta är samma barn.'

/** A4, the alerts. */
export const alertsOutWords: AnyWords<typeof english> = {
  closeNationalRegister: {
    title: 'Be polisen ta bort barnet ur det nationella registret',
    name: 'Ur nationella registret',
    why: 'Hittade barn står kvar när ingen frågar. Olika stavningar ger dubbla registreringar.',
    steps: [...askSteps, 'Ange varje stavning av namnet.'],
    say: 'Sökandet efter det här barnet är över. Jag ber er ta bort barnet ur registret över försvunna, i varje stavning, och bekräfta det för mig.',
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmNationalRegisterOut: {
    title: 'Är barnet borta ur det nationella registret?',
    name: 'Registret: bekräfta',
    why,
    steps: confirmSteps,
    outcomes: { confirmed, stillLive, notPossible },
  },
  closeSis: {
    title: 'Be polisen ta bort registreringen i SIS',
    name: 'SIS: ta bort',
    why: 'Bara polisen i det land som gjorde den kan ta bort den.',
    steps: askSteps,
    say: 'Sökandet efter det här barnet är över. Jag ber er låta ta bort registreringen i SIS och bekräfta det för mig.',
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmSisOut: {
    title: 'Är registreringen i SIS borta?',
    name: 'SIS: bekräfta',
    why,
    steps: confirmSteps,
    outcomes: { confirmed, stillLive, notPossible },
  },
  closeYellowNotice: {
    title: 'Be polisen låta Interpol återkalla det gula meddelandet',
    name: 'Gult meddelande: ta bort',
    why: 'Det syns i många länder, och en del av det kan vara offentligt.',
    steps: askSteps,
    say: 'Sökandet efter det här barnet är över. Jag ber er begära att Interpol återkallar det gula meddelandet och bekräfta det för mig.',
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmYellowNoticeOut: {
    title: 'Är det gula meddelandet borta?',
    name: 'Gult meddelande: bekräfta',
    why,
    steps: [...confirmSteps, 'Se på den offentliga sidan.'],
    outcomes: { confirmed, stillLive, notPossible },
  },
  closeOtherAlerts: {
    title: 'Begär att alla andra larm tas bort',
    name: 'Andra larm: ta bort',
    why: 'Gränsstationer, transportpolis och samverkansparter agerar på det de fick.',
    steps: ['Gå igenom listan.', ...askSteps],
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmOtherAlertsOut: {
    title: 'Är alla andra larm borta?',
    name: 'Andra larm: bekräfta',
    why,
    steps: confirmSteps,
    outcomes: { confirmed, stillLive, notPossible },
  },
  takeDownAfterReturn: {
    title: 'Se till att foto och efterlysning till allmänheten tas bort överallt',
    name: 'Publicering: ta bort',
    why: 'Ett foto på nätet ligger kvar i åratal och kan skada barnet och familjen.',
    steps: [
      'Ring den som ansvarar för borttagningen.',
      'Namnge varje plats där det visades.',
      'Be också dem som delade det.',
    ],
    outcomes: {
      asked,
      neverAsked: { label: 'Det fanns ingen publicering', hint: 'Inget att ta bort.' },
      notPossible,
    },
  },
  confirmTakeDownOut: {
    title: 'Är publiceringen borta överallt?',
    name: 'Publicering: bekräfta',
    why: 'Affischer, inlägg och kopior är lätta att missa.',
    steps: ['Sök på namn och foto.', 'Kontrollera varje plats på listan.', 'Notera tiden då det var borta.'],
    outcomes: {
      confirmed: { label: 'Bekräftat: det är borta', hint: 'Notera vem som bekräftade det.' },
      stillLive: { label: 'Syns fortfarande', hint: 'Begär igen.' },
      notPossible,
    },
  },
}
