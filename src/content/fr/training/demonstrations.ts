import type { demonstrationCaptions as english } from '#content/en/training/demonstrations.ts'
import type { AnyWords } from '#content/phrase.ts'

export const demonstrationCaptions: AnyWords<typeof english> = {
  prevention: {
    preventionBegins: 'On vient de rencontrer un garçon. Aucun responsable n’est là pour lui.',
    ageQuestion: 'Son âge est mis en doute. Dans le doute, il est traité en enfant\u00a0; rien ne lui est refusé.',
    languageQuestion: 'Pas encore de langue commune. Il faut un interprète\u00a0; le travail continue.',
    situationQuestion: 'Il est avec un homme dont personne n’a vérifié le lien.',
    adultClaimsChild: 'L’homme se dit son oncle. On vérifie d’abord le lien\u00a0; on ne dit pas où loge le garçon.',
    referToChildProtection: 'La protection de l’enfance reçoit l’orientation le jour même.',
    minimumSheet:
      'Le premier jour, on note l’essentiel\u00a0: déclarer prendrait quelques minutes. Le reste vient avec la confiance.',
    photoQuestion: 'Pas encore de photo récente. On en prend une, s’il est d’accord.',
    guardianQuestion: 'Il n’a pas de tuteur. En attendant, une personne nommée agit pour lui.',
    askForGuardian: 'Un tuteur est demandé aussitôt, et on note quand.',
    placeSafeTonight: 'Le lieu est-il sûr cette nuit\u00a0? Des adultes y dorment aussi. Donc\u00a0: non.',
    saferPlace: 'Il va dans un petit lieu\u00a0: pas d’hôtel, pas de centre pour adultes.',
    firstTalk: 'Avec un interprète, il apprend ses droits, qui est qui, et qui il peut appeler.',
    plansToGoOn: 'Il veut repartir, et l’idée vient d’un autre. C’est un signe de pression.',
    likelihoodFirst: 'Deux évaluations séparées\u00a0: le risque de disparition et le risque d’exploitation.',
    signAtFirstSight: 'Un indice de traite est soupçonné. On agit aujourd’hui\u00a0; son silence ne prouve rien.',
    shortPlan: 'Un plan court le jour du placement\u00a0: après combien de minutes le déclare-t-on disparu\u00a0?',
    preparePacket: 'La pochette disparition est prête, et l’équipe de garde y a accès jour et nuit.',
    handOverAhead: 'Il va changer de lieu. C’est lors des passages de relais que le risque est le plus grand.',
    prepareHandOver: 'Pochette, plan et numéros vont avec lui, et qui est responsable à partir de quelle minute.',
    sendChild: 'Il voyage avec un adulte qu’il connaît.',
    childOnTheWay: 'Le passage de relais ne finit que lorsque l’autre côté confirme son arrivée.',
    afterHandOver: 'L’autre service reprend sa prise en charge.',
    handOverCare: 'Un nom et une heure sont confirmés. Il n’y a pas de vide entre les deux.',
    end: 'La prévention s’arrête ici, avec un relais nommé. La pochette disparition le suit.',
  },
  response: {
    absenceNoticed: 'Personne ne sait où est la jeune fille. Qui le remarque agit\u00a0: pas d’attente, pas de renvoi.',
    dangerScreen:
      'Elle est arrivée il y a moins de 72 heures. Un seul signe rouge suffit\u00a0: la police tout de suite.',
    reportToPolice:
      'La police note «\u00a0partie\u00a0». Elle doit être enregistrée comme enfant disparue\u00a0: on monte d’un échelon.',
    escalateSupervisor: 'Le supérieur l’enregistre. La référence et le nom de l’agent vont dans le journal.',
    askSis: 'Un signalement SIS ne se fait pas tout seul. On le demande le jour même.',
    confirmSis: 'Il compte une fois confirmé\u00a0: une référence, pas une promesse.',
    notifyChildProtection:
      'En même temps, tous ceux qui doivent savoir sont informés. La protection de l’enfance aussitôt.',
    notifyGuardian: 'Le tuteur l’apprend aussitôt, à toute heure.',
    notifyHotline: 'Le 116 000 l’apprend le jour même, pas des jours après.',
    worryingCriteria: 'Une note écrite répond à chaque signe d’inquiétude. Être déjà partie n’abaisse pas le risque.',
    policeRiskLevel:
      'La police fixe le niveau. L’équipe est-elle d’accord\u00a0? Sinon, elle le dit et donne ses raisons.',
    nameCoordinator: 'Une personne nommée tient la liste des tâches. Nul ne peut croire qu’un autre s’en charge.',
    searchFirst: 'Premières recherches\u00a0: chambre, téléphone, amis. Ce qui n’a rien donné est noté aussi.',
    foreignHint: 'Un indicatif de téléphone mène à un autre pays.',
    contactAbroad:
      'Le jour même, par toutes les voies\u00a0: police, ligne 116 000, tuteur et protection de l’enfance là-bas.',
    planMeeting: 'Une réunion de tous les services est fixée, avec tâches, noms et dates.',
    childMakesContact: 'Elle envoie un message\u00a0: je vais bien. C’est un signe, pas la fin.',
    answerContact:
      'Le contact reste ouvert, on pose les questions convenues, la police est informée. On cherche encore.',
    childFound: 'Elle est localisée, mais personne ne l’a encore vue. Elle reste disparue.',
    seeFaceToFace: 'Une personne compétente la voit en face à face. C’est alors que l’intervention prend fin.',
    end: 'L’intervention est finie. Le suivi commence\u00a0; ce qui reste ouvert l’accompagne.',
  },
  aftercare: {
    aftercareBegins: 'La jeune fille a été vue en face à face. Le suivi prend la relève de l’intervention.',
    confirmChild: 'Est-ce la même enfant\u00a0? Photo et marques décident\u00a0; un nom peut différer.',
    whereFound: 'Elle a été trouvée dans le même secteur. Une seule autorité reste responsable.',
    welcomeChild: 'Manger, se reposer, un accueil sans reproche\u00a0: cela compte pour qu’elle ne reparte pas.',
    afraidOrControlled:
      'A-t-elle peur, quelqu’un la contrôle-t-il, le téléphone sonne-t-il sans cesse\u00a0? Pas cette fois.',
    foundExploited:
      'Trouvée en situation d’exploitation ou d’infraction\u00a0? Elle est d’abord victime. Pas cette fois.',
    keepEvidence: 'Vêtements et téléphone sont gardés pour la police avant qu’elle se lave, si elle accepte.',
    askSafeAndWell: 'On demande à la police une vérification de sécurité et de bien-être, avec interprète.',
    safeAndWellCheck:
      'On demande si elle est en sécurité et ce qui s’est passé. Ce n’est pas un entretien d’immigration.',
    healthNow: 'Rien d’urgent. Ce qui est urgent va tout de suite chez un médecin.',
    medicalCheck: 'Un examen médical est fait, et un soutien psychologique est proposé.',
    tellPolice: 'On reprend la liste de ceux qui ont été informés\u00a0: chacun apprend qu’elle est revenue.',
    closeNationalRegister: 'Chaque signalement demandé doit maintenant être retiré.',
    confirmSisOut: 'C’est fini une fois confirmé. Sinon, des enfants retrouvés restent inscrits comme disparus.',
    arrangeInterview: 'Un entretien de retour est proposé par une personne indépendante de son lieu de vie.',
    returnInterview: 'Elle apprend d’abord ce qui sera transmis, et à qui. Ni formulaire, ni contrôle de police.',
    signsInInterview: 'Aucun indice de traite cette fois. Ses paroles sont transmises comme annoncé.',
    samePlaceAgain: 'Retour au même endroit\u00a0? On le demande, on ne le suppose jamais.',
    changePlace: 'Elle veut que des choses y changent. On les change d’abord.',
    assessBestInterests:
      'Son intérêt supérieur est évalué\u00a0: famille, stabilité, sécurité, et ce qu’elle dit elle-même.',
    likelihoodAfterReturn: 'Le risque est réévalué. Être revenue ne l’abaisse pas en soi.',
    agreeNewPlan: 'L’ancien plan est comparé aux faits. Un nouveau est convenu avec elle.',
    learningReview: 'Qu’est-ce qui a tardé, qui n’a pu être joint, qu’est-ce qui l’aurait évité\u00a0? C’est noté.',
    end: 'L’épisode est clos. Le dossier continue avec la prévention.',
  },
}
