import type { countryScreens as english } from '#content/en/country-screens.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Screens about countries: choosing one, and all that is said about it. */
export const countryScreens: AnyWords<typeof english> = {
  title: 'Pays de ce dossier',
  intro:
    'De quel pays les règles, numéros et délais sont montrés. Choisir un pays ne change aucune étape ni aucune réponse\u00a0; on peut en choisir un autre.',
  country: 'Pays',
  part: 'Partie du pays',
  wholeCountry: 'Tout le pays',
  save: 'Utiliser ce pays',
  saved: 'Choisi\u00a0: {place}',
  device: 'Pays de cet appareil',
  deviceIntro: 'Un nouveau dossier sur cet appareil reçoit ce pays. Les dossiers ouverts gardent le leur.',
  line: 'Aucun pays n’est choisi pour ce dossier. Les numéros et délais de votre pays ne sont pas montrés.',
  choose: 'Choisir un pays',
  rulesTitle: 'D’où cela vient\u00a0: {place}',
  rules: 'Toutes les règles, avec leurs sources',
  order: 'Qui est prévenu, dans cet ordre',
  numbers: 'Numéros',
  notReviewed: 'Pas encore relu par des professionnels du pays.',
  old: 'Personne n’a vérifié ce profil depuis un an (vérification la plus ancienne\u00a0: {date}). Vérifiez avant de vous y fier.',
  loading: 'Chargement des règles.',
  print: 'Créer la fiche de relecture (PDF)',
  made: {
    saved: 'Enregistré\u00a0: {name}',
    shared: 'Transmis\u00a0: {name}',
    declined: 'Non conservé.',
  },
}
