import type { refresherWords as english } from '#content/en/training/refreshers.ts'
import type { AnyWords } from '#content/phrase.ts'

export const refresherWords: AnyWords<typeof english> = {
  title: 'Rappels',
  intro: 'Une lacune de la pratique à la fois, deux minutes chacune.',
  card: 'Carte {number} sur {count}',
  question: 'Question',
  right: 'Exact.',
  notRight: 'Pas celle-ci.',
  shown: 'La réponse\u00a0: {answer}',
  why: 'Pourquoi',
  step: 'Étape\u00a0: {step}',
  open: 'Montrer l’étape en présentation',
  previous: 'Précédente',
  next: 'Suivante',
  leave: 'Quitter',
  evidence:
    'Ce qui ne va pas\u00a0: lu dans les sources. Ce qui est proposé\u00a0: par cet outil, sans source publiée.',
  read: 'À lire',
  cards: {
    G01: {
      situation: 'Un garçon est absent à un entretien. Foyer, tuteur et bureau pensent chacun que l’autre l’a déclaré.',
      question: 'Qui déclare\u00a0?',
      answers: ['Le service qui a son dossier', 'Qui le remarque', 'Qui l’a vu en dernier'],
      explanation:
        'Des disparitions ne sont pas déclarées quand chacun attend que l’autre agisse. Qui remarque déclare\u00a0; les autres sont informés.',
    },
    G02: {
      situation: 'Une jeune fille n’est pas rentrée à 22 h. Un collègue veut revoir demain matin.',
      question: 'Combien de temps pour les premières vérifications\u00a0?',
      answers: ['Jusqu’au matin', '24 heures', 'Le temps du délai\u00a0; aucun en cas de signe rouge'],
      explanation:
        'Il n’y a pas de délai d’attente. Elles finissent avec le délai de son plan, sinon avec la valeur par défaut de cet outil\u00a0; signe rouge\u00a0: la police tout de suite.',
    },
    G03: {
      situation: 'La police a pris la déclaration il y a quatre jours. Depuis, personne n’a appelé.',
      question: 'Que faites-vous\u00a0?',
      answers: [
        'Attendre\u00a0: elle appellera',
        'Appeler à l’heure convenue\u00a0; sans réponse, monter d’un échelon',
        'Déclarer un nouveau cas',
      ],
      explanation:
        'Les enfants en migration sont souvent enregistrés sans le même suivi que d’autres. Convenez du prochain contact, notez chaque réponse, montez la chaîne.',
    },
    G04: {
      situation: 'Un agent dit\u00a0: il est parti seul, il voulait aller au nord de toute façon.',
      question: 'Qu’envoyez-vous\u00a0?',
      answers: [
        'Rien\u00a0: la police décide',
        'Une plainte, plus tard',
        'Une note qui répond à chaque signe d’inquiétude',
      ],
      explanation:
        'Une étiquette n’est pas une évaluation. Âge, compagnie, dette ou maladie\u00a0: on répond par écrit, et un niveau se conteste.',
    },
    G05: {
      situation: 'Un enfant a disparu depuis une heure. Pas de photo, pas de description, pas de numéro.',
      question: 'Quand note-t-on l’essentiel\u00a0?',
      answers: ['Le premier jour', 'Quand la police le demande', 'Une fois la confiance là'],
      explanation:
        'L’essentiel, c’est le premier jour\u00a0; le reste vient avec la confiance. Déclarer prend alors quelques minutes.',
    },
    G06: {
      situation: 'Cinq services travaillent sur une disparition. Chacun a sa liste.',
      question: 'Que manque-t-il\u00a0?',
      answers: ['Une boîte commune', 'Un sixième service', 'Un coordinateur nommé'],
      explanation:
        'Où personne n’a le tout, des tâches tombent entre deux. Une personne nommée et un suppléant tiennent la liste et le rythme des contacts.',
    },
    G07: {
      situation: 'Un garçon est conduit dans une autre ville. Le foyer clôt son dossier quand la voiture part.',
      question: 'Quand finit sa tâche\u00a0?',
      answers: ['Quand l’autre côté confirme son arrivée', 'Au départ de la voiture', 'À l’envoi des papiers'],
      explanation:
        'Le risque est le plus grand aux passages de relais. Un relais finit avec l’arrivée confirmée, pas avant.',
    },
    G08: {
      situation: 'Un enfant a disparu depuis trois semaines. Aucune réunion n’a eu lieu.',
      question: 'Et maintenant\u00a0?',
      answers: ['Attendre du nouveau', 'En fixer une et dire pourquoi elle est tardive', 'Laisser faire la police'],
      explanation:
        'Des réunions ont eu lieu des mois trop tard, ou jamais. Une réunion donne à chaque tâche un responsable et une date, et fixe la suivante.',
    },
    G09: {
      situation: 'Un ami dit qu’il parlait d’une tante dans un autre pays.',
      question: 'Qui contacte-t-on\u00a0?',
      answers: [
        'Les homologues là-bas, le jour même, par toutes les voies',
        'La tante, par téléphone, du foyer',
        'Personne avant d’être sûr',
      ],
      explanation:
        'Les autres pays sont souvent oubliés. Cherchez un indice à chaque réexamen\u00a0; police, 116 000, tuteur et protection de l’enfance là-bas.',
    },
    G10: {
      situation: 'La police dit\u00a0: elle doit être dans le SIS maintenant.',
      question: 'Est-ce fait\u00a0?',
      answers: ['Oui, la police sait', 'Non\u00a0: seulement une fois confirmé', 'Oui, après 24 heures'],
      explanation:
        'Un signalement SIS ne suit pas tout seul. On le demande et on le fait confirmer\u00a0; d’ici là la tâche reste ouverte.',
    },
    G11: {
      situation: 'Le tuteur veut informer le 116 000 quand il aura plus d’éléments.',
      question: 'Quand l’informe-t-on\u00a0?',
      answers: ['Avec plus d’éléments', 'Après la réunion', 'Le jour même'],
      explanation:
        'Une ligne fut une fois informée après dix jours\u00a0: trop tard. Elle ouvre un dossier, relance la police et connaît les autres lignes.',
    },
    G12: {
      situation: 'Elle est revenue il y a deux semaines. Deux pays la disent encore disparue.',
      question: 'Qui doit l’apprendre\u00a0?',
      answers: ['Son école', 'Tous ceux informés\u00a0; chaque signalement est retiré', 'Personne\u00a0: cela expire'],
      explanation:
        'Des enfants retrouvés restent inscrits, parfois deux fois sous deux graphies. On reprend la liste des personnes informées, et chaque retrait est confirmé.',
    },
    G13: {
      situation: 'Police, accueil et ligne 116 000 comptent chacun les enfants disparus. Les chiffres diffèrent.',
      explanation:
        'Il n’y a pas de base commune. Convenez de ce qui est compté et exportez des nombres sans noms, pour pouvoir comparer.',
    },
    G14: {
      situation: 'Il a 18 ans pendant sa disparition.',
      question: 'Que devient son dossier\u00a0?',
      answers: ['Il reste ouvert, avec des tâches pour ce jour', 'Il est clos', 'Il attend une demande'],
      explanation:
        'Des dossiers ont été abandonnés après trois mois, après 48 heures ou à 18 ans. Ici, le temps ne clôt rien.',
    },
    G15: {
      situation: 'Elle a disparu pour la quatrième fois. Un collègue dit\u00a0: elle revient toujours.',
      question: 'Que dit cela du risque\u00a0?',
      answers: ['Il baisse\u00a0: c’est la routine', 'Rien', 'Il augmente'],
      explanation:
        'Les enfants victimes de traite disparaissent encore et encore. Une absence peut élever le risque, jamais l’abaisser\u00a0; trois en trente jours appellent une réunion (recommandation d’un pays).',
    },
    G16: {
      situation: 'Le garçon hoche la tête à tout. L’interprète est de son groupe.',
      question: 'Est-il informé\u00a0?',
      answers: [
        'Seulement s’il a compris, avec un interprète indépendant',
        'Oui, il a hoché la tête',
        'Cela peut attendre',
      ],
      explanation:
        'Là où personne n’informe les enfants de façon fiable, les passeurs le font. Reparlez après chaque décision et chaque changement.',
    },
    G17: {
      situation: 'Dans une petite équipe, une disparition est rare. Personne n’en a l’habitude.',
      explanation:
        'C’est pourquoi chaque étape dit pourquoi elle compte, et qu’il y a des scénarios. Jouez-en un ensemble avant d’en avoir besoin.',
    },
    G18: {
      situation: 'Le plan de sécurité a quarante pages. La nuit, personne ne l’ouvre.',
      question: 'Que met-on en tête\u00a0?',
      answers: [
        'Après combien de temps déclarer, qui appeler, jour et nuit',
        'Le cadre légal',
        'L’histoire du dossier',
      ],
      explanation:
        'Un plan trop long a été raccourci, avec des listes plus claires. Le plan court se fait le jour du placement.',
    },
    G19: {
      situation: 'Un refus arrive vendredi. Il n’en sait rien encore.',
      question: 'Que fait-on d’abord\u00a0?',
      answers: [
        'Le remettre',
        'En parler avant\u00a0: ce que cela veut dire, ce qui est possible',
        'Attendre sa réaction',
      ],
      explanation:
        'Les procédures lentes poussent les enfants dehors. Avant une mauvaise nouvelle, on parle de son sens et d’options réalistes.',
    },
    G20: {
      situation: 'Ce soir, seul un hôtel a une chambre.',
      question: 'Est-ce un lieu sûr pour elle\u00a0?',
      answers: ['Oui, une nuit', 'Oui, si c’est payé', 'Non ou on ne sait pas\u00a0: en chercher un autre'],
      explanation:
        'Des enfants ont disparu d’hôtels et de grands sites. On écrit ce qui a été tenté et pourquoi, et le risque est évalué avec cela.',
    },
    G21: {
      situation: 'Un cousin dit qu’elle est en sécurité en famille, mais craint pour ses papiers.',
      question: 'Que proposez-vous\u00a0?',
      answers: [
        'Promettre que nul ne le saura',
        'Une voie confidentielle\u00a0; la protection de l’enfance là-bas vérifie',
        'Rien\u00a0: elle est en sécurité',
      ],
      explanation:
        'On se tait par peur pour le dossier de migration. L’information est vérifiée\u00a0; par défaut, aucun lieu ne va à l’autorité de migration.',
    },
    G22: {
      situation: 'Un agent dit\u00a0: il paraît vingt ans.',
      question: 'Qu’est-ce qui change\u00a0?',
      answers: [
        'On attend l’évaluation de l’âge',
        'Il compte comme adulte',
        'Rien\u00a0: dans le doute, c’est un enfant',
      ],
      explanation:
        'Un doute sur l’âge ne doit pas affaiblir l’intervention. Il garde tous les services pour enfants jusqu’à la décision.',
    },
    G23: {
      situation: 'Un quart seulement des jeunes arrivants signalés aux lignes 116 000 en 2018 a été retrouvé.',
      explanation:
        'Italie 2023\u00a0: 32\u00a0% des mineurs étrangers retrouvés, 74\u00a0% des nationaux. Comptez les issues\u00a0; alors on peut demander pourquoi.',
    },
    G24: {
      situation: 'Une école refuse son numéro à la police\u00a0: protection des données.',
      question: 'Qu’est-ce qui aide\u00a0?',
      answers: ['Renoncer', 'Envoyer tout le dossier', 'Vérifier\u00a0: quoi transmettre, à qui et pourquoi'],
      explanation:
        'La peur liée aux données bloque le partage. La vérification donne une réponse motivée, limitée au nécessaire.',
    },
    G25: {
      situation: 'Une mère qui ne parle pas la langue n’a pas déclaré son fils disparu.',
      question: 'Qu’est-ce qui aide au premier pas\u00a0?',
      answers: ['Le 116 000 et sa langue au premier écran', 'Un formulaire par courrier', 'Un rendez-vous'],
      explanation:
        'Des proches ne déclarent pas, faute de langue ou d’information. Le premier écran parle plusieurs langues et montre le 116 000.',
    },
    G26: {
      situation: 'Une jeune fille victime de traite n’est plus là avant l’audience. Le tribunal dit qu’elle l’évite.',
      question: 'Qui est informé le jour même\u00a0?',
      answers: ['Personne encore', 'Son avocat\u00a0: c’est une enfant disparue', 'Le tribunal seul'],
      explanation:
        'On croit que l’enfant victime de traite disparu pendant une procédure l’a choisi, et on l’accuse. L’avocat et les mots le protègent.',
    },
    G27: {
      situation: 'Un garçon orienté vers un centre n’y est jamais arrivé. Il n’est sur aucune liste.',
      question: 'A-t-il disparu\u00a0?',
      answers: ['Oui\u00a0: ne pas arriver suffit pour commencer', 'Non, il n’y a pas vécu', 'Après trois jours'],
      explanation: 'Personne ne compte les enfants qui n’arrivent jamais. Qui l’attendait commence l’intervention.',
    },
    G28: {
      situation: 'Elle est revenue. Le foyer remplit lui-même l’entretien de retour.',
      question: 'Qu’est-ce qui ne va pas\u00a0?',
      answers: ['Rien', 'Une personne indépendante le propose, après chaque épisode', 'C’est trop tôt'],
      explanation:
        'Les entretiens de retour manquent ou deviennent routine. En Angleterre, une personne indépendante le propose dans les 72 heures.',
    },
    G29: {
      situation: 'Le dossier dit\u00a0: reparti, raison inconnue.',
      question: 'Que demande-t-on\u00a0?',
      answers: ['Qui était de garde', 'Rien\u00a0: c’est normal', 'Pourquoi\u00a0: poussé, attiré ou emmené'],
      explanation:
        'Les raisons restent inconnues parce que nul ne demande. On les demande après chaque retour, et elles comptent pour le lieu de vie.',
    },
    G30: {
      situation: 'Il est revenu, sale et fatigué. On va laver ses vêtements.',
      question: 'Que fait-on d’abord\u00a0?',
      answers: ['La lessive', 'Lui demander si on les garde, avec le téléphone, pour la police', 'Une déposition'],
      explanation:
        'Des traces se perdent après un retour. On les garde avant de laver, s’il accepte\u00a0; repas et repos n’attendent pas.',
    },
  },
}
