import type { frWords as english } from '#content/en/profiles/fr.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the French profile say. */
export const frWords: AnyWords<typeof english> = {
  'fr.tell.emergency': 'En cas de danger\u00a0: 17 ou 112\u00a0; 114 par SMS pour les personnes qui entendent mal.',
  'fr.tell.police':
    'Déclarez tout de suite la disparition à la police ou à la gendarmerie, par le 17 ou dans tout commissariat ou brigade, jour et nuit. Apportez une photo. Personne ne doit attendre 48 heures.',
  'fr.tell.prosecutor':
    'La police ou la gendarmerie informe le procureur. Vérifiez auprès de la police ce que le texte actuel de la loi dit du moment.',
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
    'Vérifiez auprès de la police\u00a0: la personne qui a fait la déclaration est tenue informée, et transmet toute nouvelle.',
  'fr.police.eightDays':
    'Sur instruction du procureur, la police a des pouvoirs étendus pendant huit jours\u00a0; ensuite, l’enquête prend une autre forme.',
  'fr.publicity.alert':
    'L’Alerte enlèvement exige les quatre\u00a0: un mineur, un enlèvement avéré, un danger pour la vie ou l’intégrité physique, et des informations qui peuvent aider à retrouver l’enfant ou le suspect. Le procureur décide après avoir consulté le ministère.',
  'fr.publicity.threeHours': 'L’alerte est diffusée pendant trois heures.',
  'fr.publicity.magistrate': 'Rien n’est diffusé sans l’autorisation du magistrat.',

  'fr.guardian.adHoc':
    'Le procureur est prévenu immédiatement et désigne sans délai un administrateur ad hoc pour un mineur qui demande l’asile.',
  'fr.guardian.department': 'Le président du conseil départemental est prévenu immédiatement d’une telle demande.',
  'fr.guardian.waitingZone':
    'Vérifiez auprès d’un avocat\u00a0: en zone d’attente, un administrateur ad hoc est désigné sans délai.',
  'fr.reception.fiveDays':
    'Toute personne qui dit être un mineur non accompagné est d’abord mise à l’abri pendant cinq jours, avant toute évaluation.',
  'fr.guardian.reform': 'Vérifiez auprès de l’administrateur ad hoc ce qui a changé en 2026.',

  'fr.trafficking.plan': 'La MIPROF coordonne\u00a0; un plan national couvre les années 2024 à 2027.',
  'fr.trafficking.mechanism':
    'Vérifiez auprès d’une association spécialisée s’il existe aujourd’hui un mécanisme national d’identification et d’orientation.',
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
    'Dites immédiatement à la police que l’enfant est de retour, pour que l’inscription au fichier soit levée. Vérifiez auprès d’elle ce que la loi demande de plus.',
  'fr.aftercare.address':
    'Vérifiez auprès d’un avocat avant de donner une adresse à la famille\u00a0: l’accord du juge est peut-être nécessaire, et la famille est peut-être l’auteur de la traite.',
  'fr.aftercare.project': 'L’aide sociale à l’enfance (ASE) réexamine le projet pour l’enfant (PPE).',
  'fr.aftercare.emergencyPlacement':
    'Le procureur peut ordonner un placement tout de suite\u00a0; le juge des enfants décide dans les 15 jours qui suivent cette décision.',
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
  'fr.note.textMessage': 'Par SMS, pour les personnes qui entendent ou parlent mal.',
  'fr.note.team': 'Vérifiez les horaires de l’équipe qui suit les dossiers.',
  'fr.note.alert': 'Pour ce que le public a vu, tant qu’une alerte est en cours.',
}
