import type { aboutWords as english } from '#content/en/about.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the page about the guide. */
export const aboutWords: AnyWords<typeof english> = {
  title: 'Om guiden',
  what: 'Vad den är',
  whatText:
    'Den vägleder den som skyddar barn i migration genom de timmar då ett barn är försvunnet och för logg över vad som gjordes, när, av vem och varför. Den skickar aldrig något själv: den förbereder, du handlar, den loggar. Den ersätter inte ditt omdöme; när du gör avsteg från rutinen skrivs ditt skäl i loggen.',
  sources: 'Var stegen kommer ifrån',
  sourcesText:
    'Uppbyggd efter de tre INTERACT-skedena; stegen är sammanställda ur publicerad europeisk och nationell vägledning. Varje steg visar sin källa och hur säker den är.',
  review: 'Granskning',
  reviewText: 'Flödena och landsprofilen är ännu inte granskade av yrkesverksamma.',
  languages: 'Språk',
  sentencesSource: 'alla {all} meningar skrevs på detta språk. Det är källan till de andra språken.',
  sentences: 'av {all} meningar är {drafted} utkast från engelskan och {reviewed} granskade.',
  storage: 'Var uppgifterna finns',
  storageText:
    'Allt stannar i den här webbläsaren på den här enheten. Inget skickas någonstans. När en lösenfras är satt är allt krypterat, och bara lösenfrasen, den utskrivna återställningsnyckeln eller din organisations nyckel öppnar det; till dess kan den som har enheten läsa allt. Om webbläsarens data rensas raderas allt; exportera ärendet innan du gör det.',
  version: 'Version {version}',
  back: 'Tillbaka till start',
}
