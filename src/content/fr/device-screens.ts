import type { deviceScreens as english } from '#content/en/device-screens.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the screens about this device: protecting it, what opens it, how it is, what is safe from whom, deleting. */
export const deviceScreens: AnyWords<typeof english> = {
  back: 'Retour',
  continue: 'Continuer',
  working: 'Un instant…',

  anew: {
    title: 'Recommencer, et garder les dossiers fermés',
    text: 'Si un enfant a disparu maintenant, cet appareil peut resservir tout de suite. Les dossiers fermés y restent, intacts\u00a0: rien n’est supprimé, rien n’est écrit par-dessus. Ils s’ouvrent de nouveau si ce qui ouvrait l’appareil est remis en place, par exemple par la personne qui s’en occupe.',
    until:
      'D’ici là, on ne peut pas les lire, même avec la phrase de passe. L’appareil n’est pas protégé tant qu’une nouvelle phrase de passe n’est pas choisie.',
    first:
      'Réessayez d’abord, et fermez les autres fenêtres du guide. S’il existe une sauvegarde des données de ce navigateur, laissez-la à la personne qui s’occupe de l’appareil.',
    word: 'recommencer',
    type: 'Tapez «\u00a0{word}\u00a0» pour confirmer',
    other: 'Ce n’est pas le mot. Rien n’a été changé.',
    confirm: 'Recommencer',
    starting: 'On recommence…',
  },

  home: {
    unreadableTitle: 'Dossiers qu’on ne peut pas lire maintenant',
    unreadable: {
      damaged:
        'Le dossier {reference} ne peut pas être lu\u00a0: ce qui en est enregistré, ou sa clé, est abîmé. N’effacez pas les données du navigateur. Prévenez la personne qui s’occupe de cet appareil. S’il y a un fichier de sauvegarde, reprenez-le sur un autre appareil.',
      otherVersion:
        'Le dossier {reference} a été écrit par une version plus récente de ce guide. Rechargez le guide avec le réseau, ou utilisez cette version.',
      storage:
        'Le dossier {reference} n’est pas sorti du stockage. Fermez les autres fenêtres du guide, puis réessayez. Si cela n’aide pas, rechargez le guide.',
    },
    sealedBefore:
      'Le dossier {reference} a été scellé avant que cet appareil ne recommence. Il est gardé tel quel et s’ouvre de nouveau si ce qui ouvrait l’appareil est remis en place. Un fichier de sauvegarde peut être repris sur un autre appareil.',
    safe: 'Ce qui y a été marqué comme enregistré reste tel quel\u00a0: rien n’est supprimé, rien n’est écrit par-dessus. Tous les autres dossiers sont utilisables, et un nouveau peut être commencé.',
    retry: 'Réessayer',
    mended:
      'L’une des deux copies sur cet appareil avait perdu une partie du dossier {reference}, et elle a été rétablie depuis l’autre. Ouvrez le dossier\u00a0: ce qui s’est passé y est noté. Faites bientôt une sauvegarde.',
    lost: 'Entrées enregistrées du dossier {reference} qui ne sont plus dans aucune des copies\u00a0: {count}. Ouvrez le dossier, comparez-le avec une sauvegarde ou un papier, et notez de nouveau ce que vous savez.',
    gone: 'Entrées enregistrées de dossiers entiers qui ne sont plus dans aucune des copies\u00a0: {count}. Reprenez-les depuis votre dernière sauvegarde, et prévenez la personne qui s’occupe de cet appareil.',
  },

  protect: {
    title: 'Protéger ce que vous avez écrit',
    intro:
      'Jusqu’ici, toute personne qui a cet appareil peut lire. Avec une phrase de passe, seules celles qui la connaissent le peuvent. Cela prend environ deux minutes, et rien de ce que vous avez écrit n’est perdu.',
    leaving: 'Vous quittez un dossier qui n’est pas protégé.',
    passphrase: 'Choisissez une phrase de passe',
    passphraseHint:
      'Seule la longueur compte\u00a0: cinq mots ou plus, sans lien entre eux. Majuscules, chiffres et signes ne sont pas nécessaires. Vous pouvez la coller.',
    suggestion: 'Une suggestion',
    another: 'Une autre',
    take: 'Prendre celle-ci',
    again: 'Saisissez-la encore une fois',
    different: 'Les deux ne correspondent pas. Saisissez de nouveau la seconde.',
    weak: {
      tooShort: 'Cette phrase de passe est trop courte. Prenez cinq mots ou plus.',
      tooPlain: 'Cette phrase de passe répète trop peu de caractères. Prenez cinq mots différents ou plus.',
      digitsOnly: 'Des chiffres seuls se devinent vite. Prenez cinq mots ou plus.',
    },
    blocked:
      'Quelque chose dans le dossier n’est pas encore enregistré. Revenez en arrière et terminez-le d’abord\u00a0; rien n’est perdu.',
    strength: {
      tooShort: '{count} caractères, il en manque {missing}.',
      short: 'Assez pour commencer. Plus de mots protègent mieux.',
      good: 'Bonne longueur.',
    },
    write:
      'Notez-la là où personne d’autre ne la trouve, ou gardez-la dans un gestionnaire de mots de passe. Personne ne peut la retrouver pour vous.',
    emergency: 'Un enfant a disparu en ce moment\u00a0? Faites ceci plus tard.',
    skipLeave: 'Quitter sans protéger',
    skip: 'Pas maintenant',
    skipText: 'Tout reste comme c’est. L’écran continue d’indiquer que ce n’est pas protégé.',
    confirm: 'Protéger maintenant',
    sealing: 'Chiffrement de tout ce qui est sur cet appareil…',
    done: 'Cet appareil est protégé.',
    doneText:
      'Verrouillez-le avec le bouton en haut. Il se verrouille seul après un moment sans utilisation, et après une mise en veille.',
    doneBack: 'Continuer',
  },

  recovery: {
    title: 'Votre clé de récupération',
    intro:
      'Elle ouvre cet appareil quand la phrase de passe est oubliée. Elle n’est montrée qu’une fois. Imprimez-la ou notez-la, et gardez-la loin de cet appareil.',
    key: 'Clé de récupération',
    sheetTitle: 'Clé de récupération d’un appareil',
    sheetMade: 'Créée le {date}',
    sheetUse:
      'Ouvre ce que le guide a enregistré sur un appareil si la phrase de passe est oubliée. Gardez-la sous clé, pas avec l’appareil. Toute personne qui a ce papier et l’appareil peut tout lire.',
    print: 'Imprimer',
    printHint: 'Une imprimante partagée peut garder une copie. L’écrire à la main convient aussi.',
    have: 'Je l’ai sur papier',
    confirmTitle: 'Vérifiez votre papier',
    confirmText: 'Saisissez deux groupes depuis votre papier, pas depuis l’écran.',
    group: 'Groupe {number}',
    wrong: 'Le groupe {number} diffère de ce qui était à l’écran. Regardez de nouveau le papier.',
    seeAgain: 'Montrer de nouveau la clé',
    groupCount: '{count} groupes',
  },

  keys: {
    title: 'Ce qui ouvre cet appareil',
    none: 'Rien n’est verrouillé\u00a0: la clé est à côté des données.',
    kinds: {
      open: 'Pas encore de protection',
      passphrase: 'Phrase de passe',
      recovery: 'Clé de récupération sur papier',
      organisation: 'Clé de l’organisation',
      passkey: 'Le verrou de l’appareil lui-même',
    },
    methods: 'Comment chacune est faite',
    method: {
      none: 'non chiffré',
      argon2id: 'Argon2id, {memory} Mio, {passes} passes, parallélisme {lanes}\u00a0; puis AES-256-GCM',
      argon2idOnce: 'Argon2id, {memory} Mio, 1 passe, parallélisme {lanes}\u00a0; puis AES-256-GCM',
      'hkdf-sha256': '160 bits aléatoires, HKDF-SHA-256\u00a0; puis AES-256-GCM',
      'webauthn-prf': 'clé d’accès avec WebAuthn PRF, HKDF-SHA-256\u00a0; puis AES-256-GCM',
      'age-x25519': 'fichier age pour {recipient}',
    },
    file: 'Enregistrer le fichier de clé pour l’organisation',
    fileText:
      'La personne qui détient l’identité de l’organisation ouvre ce fichier avec age et y lit ce qui déverrouille cet appareil. Sans cette identité, il est illisible.',
    fileSaved: 'Enregistré sous le nom {name}. Il n’ouvre rien sans l’identité de l’organisation.',
    fileNone: 'Le fichier n’a pas pu être remis. Rien n’a changé. Réessayez.',
    addPasskey: 'Déverrouiller avec le verrou de cet appareil',
    addPasskeyText:
      'L’empreinte, le visage ou le code PIN de l’appareil ouvre alors aussi le guide. Toute personne qui peut déverrouiller l’appareil peut lire les dossiers. Si l’appareil garde ses clés d’accès dans un compte en ligne, cela vaut aussi pour toute personne qui a l’appareil et ce compte.',
    made: 'Créée\u00a0: {when}',
    change: 'Changer la phrase de passe',
    changeIntro:
      'Votre identité est vérifiée encore une fois. Ce qui est enregistré reste tel quel\u00a0; l’ancienne phrase de passe n’ouvre plus rien ensuite.',
    current: 'Phrase de passe actuelle',
    save: 'Changer',
    addRecovery: 'Créer une autre clé de récupération',
    addRecoveryIntro: 'Retirez ensuite l’ancienne, si son papier est peut-être en de mauvaises mains.',
    addOrganisation: 'Permettre à {name} d’ouvrir aussi cet appareil',
    addOrganisationText: 'Sa clé peut ouvrir cet appareil si la phrase de passe et le papier sont perdus.',
    remove: 'Retirer',
    removeNamed: 'Retirer\u00a0: {what}',
    removeTitle: 'Retirer\u00a0: {what}',
    removeText: 'N’ouvre plus rien ensuite. Ce qui est enregistré reste lisible avec ce qui reste dans la liste.',
    done: {
      protected: 'Cet appareil est protégé.',
      passphraseChanged: 'La phrase de passe est changée. L’ancienne n’ouvre plus rien.',
      slotAdded: 'Ajouté. Cela ouvre désormais cet appareil.',
      slotRemoved: 'Retiré. Cela n’ouvre plus rien.',
      shredded: 'Le dossier est supprimé définitivement.',
    },
    copies:
      'Les copies de cet appareil faites avant, et les fichiers de sauvegarde, s’ouvrent encore avec ce qui les ouvrait alors. Changer une clé ne les atteint pas.',
  },

  idle: {
    title: 'Se verrouille seul',
    quiet: 'Après ce temps sans utilisation',
    response: 'Pendant qu’un enfant est disparu',
    minutes: '{count} minutes',
    minute: '1 minute',
    sleep: 'Aussi après une mise en veille, ou si le guide est resté hors de vue aussi longtemps.',
    saved: 'Enregistré.',
    notSaved: 'Non enregistré. Les délais sont restés les mêmes. Réessayez.',
    later: 'Fonctionne dès qu’une phrase de passe est définie.',
  },

  device: {
    title: 'Cet appareil',
    intro:
      'Ce qui est enregistré n’existe qu’ici, dans ce navigateur. À quel point c’est en sûreté, et que faire\u00a0:',
    todo: 'Que faire\u00a0: ',
    fine: 'Bien',
    attention: 'À regarder',
    unknown: 'Inconnu',

    protection: 'Protection',
    protected: 'Une phrase de passe protège cet appareil.',
    protectedNoRecovery: 'Une phrase de passe protège cet appareil, mais il n’existe pas de second accès.',
    notProtected: 'Non protégé. Toute personne qui a cet appareil peut lire ce qui y est écrit.',
    protectNow: 'Définissez une phrase de passe maintenant.',
    addSecond: 'Créez une clé de récupération.',
    openKeys: 'Ce qui ouvre cet appareil',

    stores: 'Deux copies sur cet appareil',
    storesTwo: 'Chaque entrée est écrite deux fois, de deux façons qui ne tombent pas en panne de la même manière.',
    storesMirrorMissing:
      'Ce navigateur n’offre qu’une des deux mémoires\u00a0: chaque entrée est écrite une seule fois.',
    storesMirrorFailing: 'La seconde mémoire ne répond pas. Les entrées sont écrites une seule fois.',
    storesDatabaseFailing:
      'La première mémoire ne répond pas. Les entrées sont écrites une seule fois, dans la seconde.',
    storesNone: 'Aucune des deux mémoires ne fonctionne. Rien ne peut être enregistré.',
    storesOnceTodo:
      'Exportez chaque dossier après y avoir écrit. Un Chrome, Edge, Firefox ou Safari à jour offre les deux.',
    storesFailingTodo:
      'Exportez maintenant les dossiers ouverts, fermez les autres fenêtres du guide, puis rechargez-le.',
    storesNoneTodo:
      'Travaillez maintenant sur papier. Fermez les fenêtres privées, libérez de la place, rechargez le guide.',
    storesLost: '{count} entrées enregistrées manquent dans les deux mémoires.',
    storesLostTodo: 'Reprenez-les de votre dernière sauvegarde et prévenez la personne qui s’occupe de cet appareil.',
    checked: 'Dernière comparaison\u00a0: {when}.',
    notChecked: 'Pas encore comparé depuis l’ouverture du guide.',

    persistence: 'Gardé jusqu’à ce que vous le supprimiez',
    persistent: 'Le navigateur a promis de ne pas effacer de lui-même.',
    notPersistent: 'Le navigateur peut effacer s’il a besoin de place ou après des semaines sans utilisation.',
    persistenceUnknown: 'Ce navigateur ne dit pas s’il peut effacer les données de lui-même.',
    ask: 'Demander au navigateur de garder les données',
    asked: 'Demandé. Le navigateur pose peut-être lui-même une question\u00a0; la réponse apparaît ici.',
    notPersistentTodo: 'Demandez au navigateur, placez le guide sur l’écran d’accueil et gardez une sauvegarde.',

    room: 'Place',
    roomSize: 'Utilisé\u00a0: {used}, libre\u00a0: environ {free}.',
    roomUnknown: 'Le navigateur ne dit pas combien de place il reste.',
    roomEnough: 'Assez de place.',
    roomLow: 'La place commence à manquer.',
    roomTooLow: 'Presque plein\u00a0: le texte peut encore être enregistré, pas les images.',
    roomTodo:
      'Libérez de la place sur l’appareil. N’effacez pas les données du navigateur\u00a0: cela supprime les dossiers.',

    backup: 'Sauvegarde',
    backupNever: 'Aucune sauvegarde n’a été faite sur cet appareil.',
    backupLast: 'Dernière sauvegarde\u00a0: {when}.',
    backupWhole: 'Elle contient tout ce qui est écrit ici.',
    backupOnlyHere: 'Entrées qui n’existent que sur cet appareil\u00a0: {count}.',
    backupTodo: 'Faites une sauvegarde maintenant, dans un fichier hors de cet appareil.',
    backupOpen: 'Sauvegarder tous les dossiers',

    offline: 'Sans réseau',
    offlineStands: {
      checking: 'Recherche si tout est ici…',
      ready: 'Tout le guide est sur cet appareil et fonctionne sans réseau.',
      incomplete: 'Le guide n’est pas encore entièrement sur cet appareil.',
      impossible: 'Ce navigateur ne garde pas de copie du guide\u00a0: il lui faut le réseau pour s’ouvrir.',
    },
    offlineTodo: 'Laissez le guide ouvert avec le réseau pendant une minute, puis regardez de nouveau ici.',
    offlineImpossibleTodo: 'Ouvrez-le dans une fenêtre normale à son adresse https, dans un navigateur à jour.',

    program: 'Programme',
    version: 'Version {version}',
    release: 'Publication {hash}',
    releaseUnknown: 'Cette copie ne porte aucun numéro de publication à comparer.',
    releaseTodo: 'Comparez le numéro avec celui que publie votre organisation, après chaque mise à jour.',

    private: 'Une fenêtre privée\u00a0?',
    privateMaybe:
      'La place qu’offre ce navigateur est petite, comme dans les fenêtres privées. C’est une supposition. Dans une fenêtre privée, tout disparaît à la fermeture.',
    privateTodo: 'Si c’est une fenêtre privée, ouvrez le guide dans une fenêtre normale.',

    safari: 'iPhone, iPad et Safari',
    safariText:
      'Safari supprime ce qu’une page a enregistré après sept jours d’utilisation sans visite de cette page. Un guide placé sur l’écran d’accueil ou dans le Dock y échappe.',
    safariHere: 'Ceci ressemble à Safari, non ouvert depuis l’écran d’accueil.',
    safariTodo: 'Placez le guide sur l’écran d’accueil ou dans le Dock.',
    safariPhone:
      'iPhone et iPad\u00a0: touchez Partager, puis «\u00a0Sur l’écran d’accueil\u00a0». Ouvrez désormais le guide de là.',
    safariMac: 'Mac\u00a0: choisissez Fichier, puis «\u00a0Ajouter au Dock\u00a0».',
    safariCases: 'Celui de l’écran d’accueil commence vide\u00a0: transmettez d’abord vos dossiers par un fichier.',

    deleted: 'Supprimés définitivement',
    deletedNone: 'Aucun dossier n’a été supprimé sur cet appareil.',
    deletedCount: '{month}\u00a0: {count}',

    safety: 'Ce qui est protégé et ce qui ne l’est pas',
    print: 'Imprimer cette page',
  },

  security: {
    title: 'Ce qui est protégé et ce qui ne l’est pas',
    intro: 'Une phrase de passe est définie et l’appareil est verrouillé. Alors\u00a0:',
    yesTitle: 'Protégé',
    yes: [
      'L’appareil est perdu ou volé, vendu ou réparé, ou son disque est copié\u00a0: rien ne peut être lu. Aussi solide que la phrase de passe\u00a0: cinq mots au hasard, pas six chiffres.',
      'Quelqu’un modifie ce qui est enregistré sans la clé\u00a0: cela se remarque à l’ouverture du dossier. Une coupure à la fin ne se remarque que par comparaison avec la seconde mémoire, un code imprimé ou un autre appareil.',
      'Rien n’est envoyé nulle part. Le guide n’a pas de serveur et n’appelle aucune autre adresse.',
    ],
    noTitle: 'Non protégé',
    no: [
      'Une personne qui regarde l’écran déverrouillé, ou s’y installe. Verrouillez-le, ou sortez par Quitter.',
      'Un logiciel malveillant, une extension hostile, un administrateur ou un enregistreur d’écran sur cet appareil\u00a0: ils voient ce que vous voyez.',
      'Qui fournit le programme du guide pourrait le modifier. Comparez le numéro de publication\u00a0; votre organisation devrait le fournir elle-même.',
      'Des traces dans la mémoire vive, les fichiers d’échange ou de veille prolongée\u00a0: faites chiffrer tout le disque par l’appareil lui-même.',
      'Les fichiers que vous exportez ou imprimez. Toute personne qui les a peut les lire.',
      'Le nombre de dossiers, quand on y a écrit et leur taille se voient sans la phrase de passe.',
      'Phrase de passe, papier et clé de l’organisation tous perdus\u00a0: plus personne ne peut ouvrir. C’est voulu.',
    ],
    more: 'En détail\u00a0: docs/security.md, fourni avec le programme.',
  },

  erase: {
    title: 'Supprimer ce dossier définitivement',
    ruleTitle: 'Combien de temps le garder',
    rule: 'La règle de conservation de votre organisation s’applique. Ce guide ne connaît aucun nombre d’années et ne supprime rien de lui-même.',
    button: 'Supprimer ce dossier définitivement',
    notYet: 'Seul un dossier où rien n’est en cours peut être supprimé. Rien n’a été supprimé.',
    stillRuns:
      'Encore en cours\u00a0: {stages}. Menez d’abord chaque phase à sa fin. Le suivi après le retour commence quand une intervention se termine\u00a0: terminez-le aussi.',
    unreadable:
      'Une partie de ce dossier est illisible\u00a0: personne ne peut dire s’il est terminé. Il reste. Prévenez la personne qui s’occupe de cet appareil.',
    whatTitle: 'Ce qui se passe',
    what: [
      'La clé de ce dossier est supprimée, puis ce qu’elle ouvrait. Ce guide ne peut plus le montrer à personne.',
      'Les documents exportés, les pages imprimées, les fichiers de sauvegarde et les dossiers transmis à d’autres ne sont pas atteints. Détruisez-les vous-même si la règle le demande.',
      'Des restes, aussi de la clé, peuvent demeurer un temps sur le disque. Sans ce qui ouvre cet appareil, personne ne peut les lire\u00a0; avec cela, un expert le pourrait peut-être.',
      'Seul un compte reste\u00a0: un dossier, ce mois-ci. Aucun nom, aucune référence.',
    ],
    unprotected:
      'Cet appareil n’est pas protégé\u00a0: la clé était accessible. Toute personne qui a copié l’appareil avant peut encore lire le dossier.',
    type: 'Saisissez {reference} pour confirmer',
    confirm: 'Supprimer définitivement',
    cancel: 'Garder',
    deleting: 'Suppression…',
    afterwards:
      'C’est supprimé. Occupez-vous maintenant des documents exportés, des impressions et des sauvegardes, selon la règle de votre organisation.',
  },
}
