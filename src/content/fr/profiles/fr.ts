import type { frWords as english } from '#content/en/profiles/fr.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the French profile say. */
export const frWords: AnyWords<typeof english> = {
  'fr.tell.emergency':
    'En cas de danger\u00a0: 17 ou 112\u00a0; 114 par SMS pour les personnes sourdes ou malentendantes.',
  'fr.tell.police':
    'Déclarez tout de suite la disparition à la police ou à la gendarmerie, par le 17 ou dans tout commissariat ou brigade, ouverts jour et nuit. Apportez une photo. Il n’y a aucun délai d’attente.',
  'fr.tell.prosecutor':
    'Le procureur a-t-il été informé\u00a0? Dans quel délai le texte actuel de la loi le demande-t-il\u00a0?',
  'fr.tell.childWelfare':
    'Prévenez le jour même le responsable d’astreinte de l’aide sociale à l’enfance (ASE) et le directeur de l’établissement, avec une note d’incident.',
  'fr.tell.judge':
    'L’aide sociale à l’enfance (ASE) écrit au juge qui a ordonné le placement, et au juge chargé des tutelles, le jour ouvrable suivant.',
  'fr.tell.guardian':
    'Prévenez l’administrateur ad hoc ou le tuteur le jour même\u00a0; souvent, c’est le département qui est tuteur.',
  'fr.tell.asylum':
    'Si un dossier d’asile est ouvert, la préfecture et l’OFPRA sont prévenus par l’administrateur ad hoc.',
  'fr.tell.hotline': 'Appelez le 116\u00a0000 après la police. Il est là aussi pour les professionnels.',
  'fr.tell.dangerUnit':
    'En cas de danger, ou face à une nouvelle information préoccupante, prévenez tout de suite la CRIP ou le 119.',
  'fr.tell.nationalMission':
    'La Mission nationale mineurs non accompagnés (MMNA) aide si l’enfant réapparaît dans un autre département ou a deux placements.',
  'fr.tell.trafficking':
    'Face à des indices de traite, contactez tout de suite une association spécialisée, ou suivez le protocole local (Paris, Marseille).',

  'fr.category.presumption':
    'La disparition d’un mineur est traitée comme inquiétante en elle-même, même quand tout indique que l’enfant est parti de lui-même.',
  'fr.category.noLowerResponse':
    'Qu’un enfant soit parti de lui-même n’est pas une catégorie de la loi. Cela ne doit pas affaiblir l’intervention.',
  'fr.category.signs':
    'Pris en compte en pratique\u00a0: parti sans ses affaires, vulnérable, lettre ou menace de suicide, radicalisation.',
  'fr.police.inquiryAtOnce':
    'Une fois déclarée, la disparition fait tout de suite l’objet d’une enquête de la police ou de la gendarmerie.',
  'fr.police.register':
    'L’enfant disparu est inscrit immédiatement au fichier des personnes recherchées (FPR), sauf si l’enquête demande autre chose. Demandez si c’est fait.',
  'fr.police.informsReporter':
    'La personne qui a fait la déclaration est-elle tenue informée, et doit-elle transmettre toute nouvelle\u00a0?',
  'fr.police.eightDays':
    'Sur instruction du procureur, la police a des pouvoirs étendus pendant huit jours\u00a0; ensuite, l’enquête prend une autre forme.',
  'fr.publicity.alert':
    'L’Alerte enlèvement exige les quatre\u00a0: un mineur, un enlèvement avéré (une disparition, même inquiétante, ne suffit pas), un danger pour la vie ou l’intégrité physique, et des informations qui peuvent aider à retrouver l’enfant ou le suspect. Le procureur décide après avoir consulté le ministère\u00a0; elle peut être refusée si elle met l’enfant en danger.',
  'fr.publicity.threeHours': 'L’alerte est diffusée pendant trois heures.',
  'fr.publicity.magistrate': 'Rien n’est diffusé sans l’autorisation du magistrat.',

  'fr.guardian.adHoc':
    'Le procureur est prévenu immédiatement et désigne sans délai un administrateur ad hoc pour un mineur qui demande l’asile.',
  'fr.guardian.department': 'Le président du conseil départemental est prévenu immédiatement d’une telle demande.',
  'fr.guardian.waitingZone':
    'Dans quel délai un administrateur ad hoc est-il désigné pour un mineur en zone d’attente\u00a0?',
  'fr.reception.fiveDays':
    'Toute personne qui dit être un mineur non accompagné est d’abord mise à l’abri pendant cinq jours, avant toute évaluation.',
  'fr.guardian.reform': 'Qu’est-ce qui a changé en 2026\u00a0?',

  'fr.trafficking.plan': 'La MIPROF coordonne\u00a0; un plan national couvre les années 2024 à 2027.',
  'fr.trafficking.mechanism': 'Existe-t-il aujourd’hui un mécanisme national d’identification et d’orientation\u00a0?',
  'fr.trafficking.whoIdentifies':
    'Police, gendarmerie et inspection du travail identifient formellement les victimes\u00a0; les associations peuvent voir les premiers indices.',
  'fr.trafficking.policeUnits':
    'Services de police\u00a0: OFMIN (mineurs), OCRTEH (exploitation sexuelle), OLTIM (trafic de migrants et traite), OCRVP (disparitions).',
  'fr.trafficking.places':
    'Koutcha a des places protégées pour enfants\u00a0; le réseau Satouk et un lieu éloigné sont d’autres voies.',
  'fr.trafficking.reflection': 'Une victime présumée a 30 jours de réflexion.',

  'fr.aftercare.hearing':
    'Un enfant retrouvé est normalement entendu par la police ou la gendarmerie sur les raisons et sur ce qui s’est passé.',
  'fr.aftercare.liftEntry':
    'L’inscription au fichier (FPR) a-t-elle été levée, maintenant que l’enfant est de retour\u00a0? Que demande encore la loi\u00a0?',
  'fr.aftercare.address':
    'Avant de donner une adresse à la famille\u00a0: l’accord du juge est-il nécessaire\u00a0? La famille est peut-être l’auteur de la traite.',
  'fr.aftercare.project': 'L’aide sociale à l’enfance (ASE) réexamine le projet pour l’enfant (PPE).',
  'fr.aftercare.emergencyPlacement':
    'Le procureur peut ordonner un placement en urgence. Dans les 15 jours d’une décision d’urgence, c’est au juge des enfants.',
  'fr.aftercare.placementStands':
    'Un département ne peut pas cesser sa prise en charge tant que le placement reste ordonné.',
  'fr.aftercare.otherDepartment':
    'La Mission nationale (MMNA) et les deux parquets clarifient qui est responsable. L’âge n’est pas évalué une seconde fois là où il a été consigné.',
  'fr.aftercare.medical': 'Un bilan de santé\u00a0; après des violences, l’unité médico-judiciaire (UMJ).',

  'fr.data.laws': 'RGPD, loi 78-17 et, pour le fichier des personnes recherchées, décret 2010-569.',
  'fr.data.sharing':
    'Les professionnels de la protection de l’enfance tenus au secret peuvent partager ce qui est strictement nécessaire. Les parents et l’enfant sont informés, sauf si c’est contraire à l’intérêt de l’enfant.',
  'fr.data.reporting': 'Le Code pénal permet d’informer les autorités malgré le secret.',
  'fr.data.authority': 'La CNIL a un référentiel pour la protection de l’enfance.',

  'fr.note.police': 'Police et gendarmerie, en cas de danger.',
  'fr.note.textMessage': 'Par SMS, pour les personnes sourdes ou malentendantes.',
  'fr.note.team': 'Vérifiez les horaires de l’équipe qui suit les dossiers.',
  'fr.note.alert': 'Pour ce que le public a vu, tant qu’une alerte est en cours.',
}
