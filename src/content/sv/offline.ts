import type { AnyWords } from '#content/phrase.ts'
import type { offlineWords as english } from '#content/en/offline.ts'

/** Swedish words about the copy of the program on this device. */
export const offlineWords: AnyWords<typeof english> = {
  ready: 'Redo att fungera utan nät',
  incomplete: 'Ännu inte komplett utan nät. Var uppkopplad tills den här raden ändras.',
  impossible: 'Webbläsaren sparar ingen kopia av guiden: den behöver nät vid varje start.',
  checking: 'Kontrollerar kopian på enheten …',

  newerTitle: 'En ny version är klar',
  newerText: 'Version {version}. Inget ändras förrän du säger till, och ärendena förblir som de är.',
  use: 'Använd den nu',
  using: 'Startar den nya versionen …',
  otherWindows: 'Stäng guidens andra fönster först: ett ärende kan vara öppet där. Försök sedan igen.',
  failed: 'Den nya versionen kom inte fram hel. Du fortsätter med den här. Försök igen senare.',

  aboutTitle: 'Kopian på enheten',
  code: 'Utgåvans kod',
  codeHint: 'Den som tillhandahåller guiden kan jämföra den med utgåvans kod.',
}
