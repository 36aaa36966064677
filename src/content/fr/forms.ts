import type { formsWords as english } from '#content/en/forms.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the screen that prints what is of no case. */
export const formsWords: AnyWords<typeof english> = {
  title: 'Imprimer pour le jour sans électricité',
  intro:
    'Identiques pour tous, tirés d’aucun dossier. Imprimez-les maintenant et gardez-les là où est affichée la liste des téléphones.',
  procedures: {
    prevention: 'Prévention\u00a0: un enfant que l’on vient de rencontrer',
    response: 'Intervention\u00a0: un enfant a disparu',
    aftercare: 'Suivi après le retour\u00a0: un enfant est de retour',
  },
  names: {
    blankForm: 'Liste à remplir à la main',
    pocketCard: 'Carte de poche\u00a0: les premières minutes',
    reviewSheet: 'Fiche de relecture pour professionnels',
    flowchart: 'Logigramme, en dessin et en liste',
    flowchartPoster: 'Logigramme sur une feuille (A3)',
    flowchartCards: 'Logigramme sur cartes de poche',
  },
  make: '{form} (PDF). {procedure}',
  delivered: {
    saved: 'Enregistré sous le nom {name} dans vos téléchargements.',
    shared: 'Remis sous le nom {name} à l’endroit choisi.',
    declined: 'Vous n’avez choisi aucun endroit pour le fichier. Rien n’a été enregistré.',
    stopped: 'Arrêté. Rien n’a été enregistré.',
  },
  failed: 'Impossible à créer. {reason} Réessayez.',
  making: 'Création en cours…',
  back: 'Retour à l’accueil',
}
