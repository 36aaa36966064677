import type { aboutWords as english } from '#content/en/about.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the page about the guide. */
export const aboutWords: AnyWords<typeof english> = {
  title: 'À propos de ce guide',
  what: 'Ce que c’est',
  whatText:
    'Il guide une personne qui protège des enfants en situation de migration pendant les heures où un enfant est disparu, et il tient le journal de ce qui a été fait, quand, par qui et pourquoi. Il n’envoie jamais rien de lui-même\u00a0: il prépare, vous agissez, il consigne. Il ne remplace pas le jugement\u00a0; si vous vous écartez de la procédure, votre raison figure dans le journal.',
  sources: 'D’où viennent les étapes',
  sourcesText:
    'Structuré selon les trois phases d’INTERACT\u00a0; étapes compilées à partir de recommandations européennes et nationales publiées. Chaque étape indique sa source et son degré de certitude.',
  review: 'Relecture',
  reviewText: 'Les logigrammes et le profil de pays n’ont pas encore été relus par des professionnels.',
  languages: 'Langues',
  sentencesSource: 'les {all} phrases ont été écrites dans cette langue. Elle est la source des autres.',
  sentences: 'sur {all} phrases, {drafted} sont une ébauche d’après l’anglais et {reviewed} ont été relues.',
  storage: 'Où sont les données',
  storageText:
    'Tout reste dans ce navigateur, sur cet appareil. Rien n’est envoyé nulle part. Dès qu’une phrase de passe est définie, tout est chiffré, et seules la phrase de passe, la clé de récupération imprimée ou la clé de votre organisation l’ouvrent\u00a0; avant cela, toute personne qui a l’appareil peut lire. Effacer les données du navigateur supprime tout\u00a0; exportez d’abord le dossier.',
  version: 'Version {version}',
  back: 'Retour à l’accueil',
}
