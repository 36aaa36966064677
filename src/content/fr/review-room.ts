import type { reviewRoom as english } from '#content/en/review-room.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the review room, of its way back, and of asking somebody on call. */
export const reviewRoom: AnyWords<typeof english> = {
  onCall: {
    title: 'Demander à la hiérarchie d’astreinte',
    intro: 'Appelez. Lisez le code et la situation, puis notez ce qui est décidé.',
    readOut: 'À lire au téléphone',
    code: 'Code du journal',
    fromRecord: 'Chaque ligne vient du journal.',
    wentOn:
      'Le journal a continué depuis que vous avez commencé à écrire. Le code et la situation ci-dessus sont ceux d’alors.',
    takePresent: 'Lire plutôt ceux de maintenant',
    lines: {
      reference: 'Dossier {reference}',
      runs: 'En cours\u00a0: {stages}',
      noneRuns: 'Toutes les phases sont terminées.',
      noticed: 'Absence constatée {time}, il y a {span}',
      lastSeen: 'Vu pour la dernière fois\u00a0: {what}',
      policeReference: 'Référence de la police\u00a0: {reference}',
      overdue: 'En retard\u00a0: {list}',
      late: '{step}, depuis {time}',
      noneOverdue: 'Rien n’est en retard.',
      parked: 'Laissé ouvert\u00a0: {list}',
      told: 'Prévenus jusqu’ici\u00a0: {list}',
      nobodyTold: 'Personne n’est noté comme prévenu.',
    },
    decided: 'Ce qui a été décidé',
    who: 'Nom de la personne qui a décidé',
    nameNeeded: 'Saisissez le nom de la personne qui a décidé.',
    decision: 'Sa décision',
    decisionHint: 'Dans ses mots. Relisez-la-lui. Une étape se remplit toujours à sa place.',
    decisionNeeded: 'Notez ce qui a été décidé.',
    step: 'Quelle étape cela concerne, s’il y en a une',
    save: 'Enregistrer sa décision',
  },
  room: {
    title: 'Journaux gardés pour relecture',
    intro:
      'Ils sont scellés sur cet appareil et n’y comptent pas comme dossiers. Durée\u00a0: {days} jours sauf si vous en décidez autrement\u00a0; valeur par défaut de cet outil, sans source publiée. Rien ne s’efface tout seul, et aucune sauvegarde ne les contient.',
    past: 'Leur durée est passée\u00a0: {count}. Effacez ce qui ne sert plus, ou gardez-le plus longtemps.',
    notRead:
      'Les journaux gardés pour relecture n’ont pas pu être lus. Rien n’a changé. Déverrouillez l’appareil, puis réessayez.',
    unreadable: 'Le journal {reference} ne peut pas être lu.',
    damaged: 'Une partie ne peut pas être lue. Les entrées qui la précèdent sont affichées.',
    reference: 'Journal {reference}',
    entries: '{count} entrées',
    signedOff: '{result}\u00a0: {person}, {when}.',
    notSignedOff: 'Pas encore visé.',
    wentOn: 'Le journal a continué depuis.',
    kept: 'Gardé jusqu’au {date}',
    wasKept: 'Devait être gardé jusqu’au {date}',
    open: 'Relire',
    openNamed: 'Relire le journal {reference}',
    longer: 'Garder {days} jours à partir de maintenant',
    longerNamed: 'Garder le journal {reference} {days} jours à partir de maintenant',
    erase: 'Effacer',
    eraseNamed: 'Effacer le journal {reference}',
    eraseWhat:
      'Le journal quitte cet appareil pour de bon, avec chaque commentaire et visa qui n’a pas été rendu. Ce dont il vient reste où il est.',
    eraseNow: 'Effacer pour de bon',
    erased: 'Effacé.',
  },
  back: {
    title: 'Rendre la relecture',
    intro:
      'Un petit fichier scellé avec vos commentaires et votre visa, rien d’autre. La personne qui suit le dossier le reçoit\u00a0; il ne fait qu’ajouter à son journal.',
    nothing: 'Il n’y a encore ni commentaire ni visa de cet appareil.',
    by: 'Relecture, dernière entrée {when}, par {person}',
    adds: 'Commentaires\u00a0: {comments}. Visas\u00a0: {signOffs}. Notes de l’autre appareil sur lui-même\u00a0: {others}.',
    outcomes: {
      adds: 'Ces entrées s’ajoutent au dossier {reference}. Rien de ce qui s’y trouve ne change.',
      nothingNew: 'Le dossier {reference} contient déjà tout.',
      notHere:
        'Cela appartient au dossier {reference}, qui n’est pas sur cet appareil. Recevez le fichier là où se trouve le dossier.',
      missing:
        'Cela repose sur {count} entrées du dossier {reference} qui ne sont pas sur cet appareil. Recevez d’abord un fichier plus récent du dossier.',
      twoHistories:
        'Cela appartient à une autre histoire du dossier {reference}. Le fichier n’est pas reçu\u00a0; demandez à qui l’a fait.',
      damagedHere: 'Le dossier {reference} est abîmé sur cet appareil. Le fichier n’est pas reçu.',
    },
  },
  refusal: {
    emptyText: 'Écrivez d’abord quelque chose.',
    headMovedOn: 'Le journal a continué depuis que vous l’avez lu. Lisez ce qui est nouveau, puis visez.',
    unknownEntry: 'Cette entrée n’est plus dans le journal. Revenez et choisissez-la à nouveau.',
    nobodyNamed: 'Saisissez d’abord un nom\u00a0: il faut savoir qui le dit.',
    forReview: 'Ce journal est ouvert pour relecture\u00a0: seuls des commentaires et un visa peuvent être ajoutés.',
  },
}
