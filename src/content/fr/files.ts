import type { files as english } from '#content/en/files.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of files between devices: giving, taking in, deciding forks, backups. */
export const files: AnyWords<typeof english> = {
  home: {
    title: 'Autres appareils',
    takeIn: 'Recevoir un fichier',
    giveAll: 'Donner tous les dossiers à un autre appareil',
    backup: 'Sauvegarder tous les dossiers',
    backupDue: 'Sauvegardez maintenant\u00a0: {entries} entrées n’existent que sur cet appareil.',
    backupNever: 'Pas encore de sauvegarde.',
    backupLast: 'Dernière sauvegarde\u00a0: {when}. Entrées depuis\u00a0: {entries}.',
  },

  give: {
    titleOne: 'Donner ce dossier à un autre appareil',
    titleAll: 'Donner tous les dossiers à un autre appareil',
    intro:
      'Un fichier scellé est créé. Rien n’est envoyé\u00a0: vous transmettez vous-même le fichier, et l’autre appareil le reçoit.',
    to: 'Pour qui',
    toHint: 'Un nom, une fonction ou un appareil. Cela figure dans le journal.',
    how: 'Sceller avec',
    passphrase: 'Une phrase de passe',
    passphraseHint: 'Dites-la par téléphone ou de vive voix, jamais avec le fichier.',
    organisation: 'La clé de {name}',
    organisationHint:
      'Seul {name} peut ouvrir le fichier, avec sa clé secrète. Aucune phrase de passe n’est nécessaire.',
    recipient: 'La clé d’une organisation',
    recipientHint: 'Une ligne qui commence par age1. Seul le détenteur de la clé secrète peut ouvrir le fichier.',
    words: 'Phrase de passe',
    wordsHint:
      'Au moins {length} caractères\u00a0; le mieux\u00a0: plusieurs mots sans lien entre eux. Personne ne peut la retrouver.',
    wordsAgain: 'Phrase de passe encore une fois',
    key: 'Clé de l’organisation',
    make: 'Créer le fichier scellé',
    making: 'Scellement du fichier…',
    toNeeded: 'Indiquez pour qui est le fichier.',
    howNeeded: 'Choisissez avec quoi le fichier est scellé.',
    differ: 'Les deux phrases de passe diffèrent. Saisissez-les de nouveau.',
    faults: {
      tooShort: 'La phrase de passe est trop courte\u00a0: au moins {length} caractères. Rien n’a été écrit.',
      notARecipient: 'Ce n’est pas une clé\u00a0: elle commence par age1 et se copie en entier. Rien n’a été écrit.',
      failed:
        'Le fichier n’a pas pu être créé. Les dossiers sont en sûreté sur cet appareil. Réessayez, ou donnez les dossiers un par un.',
      empty: 'Il n’y a sur cet appareil aucun dossier à donner.',
      damaged: 'On ne peut pas écrire dans un dossier. Rien n’a été créé.',
      locked:
        'L’appareil est verrouillé\u00a0: rien n’a été créé. Les dossiers sont en sûreté. Déverrouillez-le, puis réessayez.',
      storage:
        'L’appareil n’a pas pu noter la création d’un fichier\u00a0: aucun n’a été créé. Les dossiers sont en sûreté. Réessayez.',
    },
    made: 'Le fichier scellé est prêt',
    madeHint:
      'Son nom ne dit rien d’un dossier. Un fichier dans les téléchargements reste un fichier\u00a0: retirez-le de là quand l’autre appareil l’a reçu.',
    leftOut: '{count} dossiers ne peuvent pas être lus en entier et ne sont pas dans le fichier.',
    save: 'Enregistrer ou envoyer le fichier',
    handed: {
      saved: 'Enregistré dans les téléchargements sous le nom {name}',
      shared: 'Remis à ce que vous avez choisi',
      declined: 'Rien n’a été choisi\u00a0: le fichier n’a pas quitté le guide. Réessayez quand vous voudrez.',
    },
    code: 'Le code du dossier, à comparer par téléphone',
    again: 'Créer un autre fichier',
  },

  takeIn: {
    title: 'Recevoir un fichier',
    intro:
      'Un fichier d’un autre appareil, un journal ou un journal des actions en PDF. Vous voyez son contenu avant tout changement.',
    choose: 'Choisir le fichier',
    looking: 'Lecture du fichier…',
    sealedPassphrase: 'Le fichier est scellé par une phrase de passe',
    sealedRecipient: 'Le fichier est scellé pour une clé',
    passphrase: 'Phrase de passe',
    identity: 'Clé secrète',
    identityHint: 'Une ligne qui commence par AGE-SECRET-KEY-1. Elle sert une fois et n’est pas gardée.',
    open: 'Ouvrir le fichier',
    cancel: 'Laisser',
    faults: {
      tooLarge:
        'Le fichier est plus grand que ce que ce programme accepte (64 Mio, 1\u00a0000 dossiers). Rien n’a changé. Demandez les dossiers un par un.',
      wrongKey: 'Cela ne l’ouvre pas. Rien n’a changé. Vérifiez, ou demandez à la personne qui a créé le fichier.',
      tooMuchWork:
        'Le fichier demande plus de calcul qu’un téléphone ne peut fournir. Rien n’a changé. Demandez qu’il soit créé avec ce programme.',
      noRecord:
        'Ce PDF ne contient pas de journal\u00a0: c’est une copie imprimée ou caviardée. Rien n’a changé. Demandez le journal des actions ou un fichier scellé.',
      foreign: 'Ce n’est pas un fichier de ce programme. Rien n’a changé.',
      notText: 'Ce n’est pas un fichier de ce programme. Rien n’a changé.',
      otherVersion:
        'Le fichier vient d’une autre version de ce programme. Rien n’a changé. Mettez les deux appareils à la même version.',
      damaged: 'Le fichier est endommagé, coupé ou modifié. Rien n’a changé. Demandez qu’il soit créé de nouveau.',
      locked: 'L’appareil est verrouillé. Rien n’a changé. Déverrouillez-le, puis choisissez de nouveau le fichier.',
      notLoaded: 'Le navigateur n’a pas pu lire le fichier. Rien n’a changé. Choisissez-le de nouveau.',
      storage: 'La mémoire de cet appareil n’a pas répondu. Rien n’a changé. Réessayez.',
    },
    preview: 'Ce que contient le fichier',
    previewHint: 'Rien n’a encore changé.',
    reference: 'Dossier {reference}',
    entries: '{entries} entrées, dont nouvelles ici\u00a0: {fresh}',
    running: 'En cours\u00a0: {stages}',
    noneRunning: 'Aucune procédure en cours.',
    last: 'Dernière entrée\u00a0: {when}, par {person}',
    outcomes: {
      newHere: 'Ce dossier est nouveau sur cet appareil.',
      continues: 'Il continue ce que cet appareil a déjà.',
      nothingNew: 'Cet appareil a déjà tout.',
      fork: 'Les deux appareils ont continué séparément. Toutes les entrées sont gardées\u00a0; ce que l’autre appareil a répondu ne compte pas tant que vous n’avez pas décidé comment les réunir.',
      brokenChain: 'Ses entrées ne s’enchaînent pas. Il n’est pas reçu.',
      otherCase: 'Il mélange des dossiers. Il n’est pas reçu.',
      twoHistories:
        'Un appareil a écrit deux histoires différentes de ce dossier\u00a0: l’appareil a été copié, ou le fichier modifié. Il n’est pas reçu\u00a0; demandez à la personne qui a créé le fichier.',
      doesNotReplay:
        'Il a été écrit avec une autre version des procédures. Il n’est pas reçu\u00a0; mettez les deux appareils à la même version.',
      training:
        'Il a été écrit lors d’un exercice et n’est pas un dossier réel. Il n’est pas repris\u00a0; ouvrez-le dans la salle de formation.',
      real: 'C’est un dossier réel. Il n’est pas repris dans la salle de formation\u00a0; ouvrez-le dans le guide lui-même.',
      damagedHere: 'Ce dossier est endommagé sur cet appareil. Il n’est pas reçu.',
    },
    acceptTitle: 'Qui le reçoit\u00a0?',
    acceptHint: 'Nom et fonction figurent dans le journal de chaque dossier reçu.',
    accept: 'Recevoir',
    refuse: 'Laisser, ne rien changer',
    nothingToTake: 'Il ne contient rien qui puisse être reçu.',
    taking: 'Réception…',
    done: 'Reçu',
    results: {
      taken: 'Dossier {reference}\u00a0: reçu.',
      takenWithFork: 'Dossier {reference}\u00a0: reçu. Ouvrez-le et décidez comment réunir les deux appareils.',
      nothingNew: 'Dossier {reference}\u00a0: rien de nouveau.',
      notTaken: 'Dossier {reference}\u00a0: non reçu. Ce que cet appareil avait est inchangé.',
    },
    openCase: 'Ouvrir le dossier {reference}',
    another: 'Recevoir un autre fichier',
  },

  fork: {
    notice: 'Deux appareils ont continué séparément',
    noticeText:
      'Ce que l’autre appareil a répondu ne compte pas encore (entrées\u00a0: {count}). Notes, appels, «\u00a0retrouvé\u00a0» et danger immédiat continuent.',
    onBoth:
      'Décidez sur un appareil, puis créez-y un nouveau fichier et recevez-le sur l’autre. Si celui-ci demande encore, confirmez-y ce qu’il propose.',
    decide: 'Décider comment les réunir',
    title: 'Deux appareils ont continué séparément',
    intro:
      'Rien n’est perdu, quel que soit votre choix\u00a0: ce qui ne compte pas reste dans le journal et reste affiché.',
    ours: 'Cet appareil',
    theirs: 'L’autre appareil',
    conflicts: 'Où les deux diffèrent',
    noConflicts: 'Les deux vont ensemble\u00a0: tout des deux appareils peut compter.',
    together: 'Ce qui compte des deux',
    counts: 'Compte',
    countsNot: 'Ne compte pas',
    choose: 'Lequel compte\u00a0? {what}',
    keepBoth: 'Comme proposé',
    keepOurs: 'Cet appareil',
    keepTheirs: 'L’autre appareil',
    keepNeither: 'Aucun des deux',
    leaveOut: 'Laisser de côté\u00a0: {what}',
    by: '{when}, par {person}',
    consequences: 'Ce que cela va changer',
    appear: 'Étapes qui apparaissent',
    vanish: 'Étapes qui disparaissent',
    leftOut: 'Entrées qui ne compteront pas',
    none: 'Aucune',
    reason: 'Pourquoi décidez-vous ainsi\u00a0?',
    reasonHint: 'La raison figure dans le journal. Demandez à l’autre personne, si possible.',
    confirm: 'Décider ainsi',
    impossible: 'Avec ce choix, le journal ne correspond pas à la procédure. Choisissez autrement.',
    nothingOpen: 'Il n’y a rien à décider.',
  },

  backup: {
    title: 'Sauvegarder tous les dossiers',
    intro:
      'Tous les dossiers dans un seul fichier scellé, hors du navigateur. Si cet appareil est perdu ou si le navigateur efface ses données, le fichier les ramène\u00a0: recevez-le sur n’importe quel appareil.',
    choose: 'Choisir un fichier réécrit à chaque fois',
    chosen: 'Un fichier est choisi. Chaque sauvegarde y est écrite.',
    byItself:
      'Scellée avec la clé d’une organisation, elle s’écrit aussi d’elle-même chaque fois que tous les dossiers ont été quittés, tant que le navigateur le permet. Avec une phrase de passe, non\u00a0: ce guide n’en garde aucune.',
    cannotKeep:
      'Ce navigateur ne peut pas se souvenir d’un fichier\u00a0: chaque sauvegarde va dans les téléchargements.',
    passphraseHint: 'Notez-la et gardez-la loin du fichier et de cet appareil.',
    make: 'Sauvegarder maintenant',
    making: 'Sauvegarde en cours…',
    written: 'Sauvegardé dans le fichier choisi, {when}.',
    saved:
      'Enregistré dans les téléchargements sous le nom {name}, {when}. Mettez-le là où personne d’autre ne peut l’atteindre.',
    shared: 'Remis à ce que vous avez choisi, {when}. Vérifiez que personne d’autre ne peut l’atteindre.',
    faults: {
      notAllowed:
        'Le navigateur n’a pas eu le droit d’écrire le fichier. Les dossiers sont en sûreté ici. Autorisez-le, ou choisissez un autre fichier.',
      declined:
        'Aucun endroit n’a été choisi\u00a0: il n’y a pas de nouvelle sauvegarde. Les dossiers sont en sûreté ici. Réessayez.',
      locked: 'L’appareil est verrouillé. Rien n’a été écrit. Déverrouillez-le, puis réessayez.',
      failed:
        'La sauvegarde n’a pas pu être écrite. Les dossiers sont en sûreté ici. Choisissez un autre fichier, ou réessayez.',
      empty: 'Il n’y a aucun dossier à sauvegarder.',
      damaged: 'Un dossier est illisible. Rien n’a été écrit.',
      storage: 'La mémoire de cet appareil n’a pas répondu. Réessayez.',
    },
  },
}
