import type { aboutWords as english } from '#content/en/about.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the page about the guide. */
export const aboutWords: AnyWords<typeof english> = {
  title: 'Over deze gids',
  what: 'Wat het is',
  whatText:
    'De gids begeleidt wie kinderen in migratie beschermt door de uren waarin een kind vermist is, en houdt in een logboek bij wat gedaan werd, wanneer, door wie en waarom. Hij verstuurt nooit iets uit zichzelf: hij bereidt voor, u handelt, hij noteert. Hij vervangt uw oordeel niet; wijkt u af van de procedure, dan komt uw reden in het logboek.',
  sources: 'Waar de stappen vandaan komen',
  sourcesText:
    'Opgebouwd volgens de drie INTERACT-fasen; stappen samengesteld uit gepubliceerde Europese en nationale richtlijnen. Elke stap toont zijn bron en hoe zeker die is.',
  review: 'Nazicht',
  reviewText: 'De schema’s en het landprofiel zijn nog niet nagekeken door professionals.',
  languages: 'Talen',
  sentencesSource: 'alle {all} zinnen zijn in deze taal geschreven. Ze is de bron van de andere talen.',
  sentences: 'van {all} zinnen zijn er {drafted} uit het Engels opgesteld en {reviewed} nagekeken.',
  storage: 'Waar de gegevens zijn',
  storageText:
    'Alles blijft in deze browser op dit toestel. Er wordt nergens iets naartoe gestuurd. Zodra er een wachtzin is, is alles versleuteld. Alleen de wachtzin, de afgedrukte herstelsleutel of de sleutel van uw organisatie opent het; tot dan kan wie het toestel heeft alles lezen. Wist u de gegevens van de browser, dan is ook dit weg; exporteer een dossier voor u dat doet.',
  version: 'Versie {version}',
  back: 'Terug naar het begin',
}
