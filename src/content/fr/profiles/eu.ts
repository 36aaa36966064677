import type { euWords as english } from '#content/en/profiles/eu.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the EU layer say, one or two sentences each. */
export const euWords: AnyWords<typeof english> = {
  'eu.tell.emergency': 'En cas de danger\u00a0: d’abord le numéro d’urgence.',
  'eu.tell.police': 'Déclarez tout de suite la disparition à la police et notez la référence.',
  'eu.tell.guardian': 'Prévenez le tuteur ou le représentant de l’enfant.',
  'eu.tell.childProtection': 'Prévenez l’autorité de protection de l’enfance et qui a placé l’enfant.',
  'eu.tell.asylumAuthority': 'Prévenez l’autorité de l’asile ou de l’accueil, si l’enfant y a une procédure.',
  'eu.tell.hotline': 'Prévenez le 116\u00a0000.',
  'eu.tell.traffickingCentre':
    'Face à des indices de traite, orientez l’enfant en parallèle\u00a0; n’attendez pas son retour.',

  'eu.guardian.provisional':
    'Dès que possible, une personne apte est désignée pour agir provisoirement en qualité de représentant.',
  'eu.guardian.fifteenDays':
    'Un représentant est désigné dès que possible, au plus tard 15 jours ouvrables après la présentation de la demande d’asile. Pour un enfant qui n’en a pas présenté, seul le droit national le prévoit.',
  'eu.guardian.workingDays': 'Les jours ouvrables excluent samedis, dimanches et jours fériés.',
  'eu.guardian.manyChildren':
    'Là où un État a un nombre très élevé de demandes, désigner un représentant peut prendre quelques jours ouvrables de plus.',
  'eu.guardian.meetsChild':
    'La personne qui agit provisoirement et le représentant rencontrent l’enfant et tiennent compte de son avis sur ses propres besoins.',
  'eu.guardian.thirtyChildren':
    'Un représentant agit pour 30 enfants au plus en temps normal, et pour 50 au plus en situation de pression.',
  'eu.guardian.whoMayAct':
    'La personne qui agit provisoirement peut venir p.\u00a0ex. d’un centre, d’une structure pour enfants ou des services sociaux.',
  'eu.guardian.overEighteen':
    'Un représentant n’est pas nécessaire si l’État a constaté que la personne a sans aucun doute plus de 18 ans.',
  'eu.guardian.atScreening':
    'Pendant le filtrage, un représentant ou une personne formée est avec l’enfant. Le filtrage est adapté aux enfants et se fait dans une langue que l’enfant comprend.',
  'eu.guardian.afterProtection':
    'Une fois la protection accordée, un tuteur est désigné dès que possible\u00a0; le représentant reste responsable d’ici là.',
  'eu.guardian.ofVictims':
    'Un enfant qui est peut-être victime de la traite reçoit un tuteur\u00a0; on recherche son identité et sa famille.',

  'eu.report.noWaitingPeriod':
    'Aucun délai d’attente n’a été trouvé dans les six pays examinés (Belgique, France, Grèce, Italie, Suède, Royaume-Uni). Déclarez tout de suite, à toute heure.',
  'eu.report.likeAnyChild':
    'Les enfants disparus en situation de migration sont enregistrés, déclarés et recherchés comme tout autre enfant.',
  'eu.sis.placeUnderProtection':
    'Pour un enfant disparu, le signalement demande en règle générale de placer l’enfant sous protection.',
  'eu.sis.authoritiesEnter':
    'Seules les autorités inscrivent des signalements. Tuteurs, centres et associations s’adressent à la police, au parquet ou à un tribunal.',
  'eu.sis.migrationCategory':
    'L’une des catégories est l’enfant non accompagné dans le contexte de la migration. Demandez à la police de l’utiliser.',
  'eu.sis.dna':
    'Un profil ADN peut être ajouté, pour la protection, quand photos et empreintes digitales ne suffisent pas.',
  'eu.sis.unitedKingdomOutside':
    'Le Royaume-Uni n’utilise pas le SIS. Si l’enfant peut s’y rendre, demandez Interpol en plus du SIS, et contactez la ligne 116\u00a0000 de ce pays.',
  'eu.sis.askReference':
    'Chaque État a un seul bureau SIRENE, que seule la police peut joindre. Demandez à la police s’il a été informé, ainsi que la référence et la date du signalement.',
  'eu.sis.reviewFiveYears': 'Le signalement d’un enfant disparu est réexaminé au plus tard après cinq ans.',
  'eu.sis.preventive':
    'Un signalement préventif est possible pour un enfant qui risque d’être enlevé par un parent, un proche ou un tuteur, ou qui court un risque concret et manifeste d’être emmené hors du pays, ou de le quitter, et de devenir victime de la traite, d’un mariage forcé ou d’une autre violence fondée sur le genre, d’infractions terroristes ou d’un enrôlement dans des groupes armés.',
  'eu.sis.preventiveDecision':
    'Un signalement préventif demande une décision des autorités compétentes, tribunaux compris.',
  'eu.sis.reviewOneYear': 'Un signalement préventif est réexaminé au plus tard après un an.',
  'eu.sis.consultAtOnce':
    'Le pays qui trouve l’enfant dit où il est et, si la protection est demandée, consulte immédiatement ses propres autorités et l’autre pays.',
  'eu.sis.decisionAfterHit':
    'Le pays qui localise l’enfant décide tout de suite des mesures selon l’intérêt supérieur de l’enfant, au plus tard 12 heures après l’avoir localisé, avec la protection de l’enfance s’il y a lieu.',
  'eu.sis.mayProtect':
    'Le pays qui trouve l’enfant peut le mettre en sécurité selon son propre droit, pour que le voyage ne continue pas.',
  'eu.sis.deletion':
    'Le signalement est effacé quand l’affaire est résolue\u00a0: l’enfant est localisé, est revenu, ou l’autre pays a décidé de sa prise en charge. Il prend fin aussi par expiration ou par décision de l’autorité qui l’a inscrit.',
  'eu.sis.noticeBeforeEighteen':
    'Quatre mois avant les 18 ans de l’enfant, le SIS avertit le pays auteur du signalement, pour qu’il le mette à jour ou l’efface.',
  'eu.sis.consentAfterEighteen':
    'Une fois que la personne disparue a 18 ans, ses données ne sont transmises qu’avec son accord, sauf entre autorités. La personne qui a fait la déclaration peut apprendre que le signalement a été effacé parce que la personne a été localisée.',
  'eu.interpol.policeAsk':
    'La police nationale demande une notice jaune par son bureau Interpol\u00a0; un accueillant ou la famille, jamais.',
  'eu.interpol.diffusion':
    'Une diffusion d’Interpol est un message plus rapide, de police à police, vers des pays choisis. C’est la voie principale avec le Royaume-Uni, dans les deux sens.',
  'eu.police.expertNetwork':
    'Les polices de plus de 20 pays ont des spécialistes des personnes disparues qui s’entraident. C’est la police qui les contacte.',
  'eu.police.remains':
    'Si le droit national le permet, la police peut comparer entre pays les données sur les personnes disparues et les personnes non identifiées.',
  'eu.hotline.freeAccess':
    'Toute personne a accès gratuitement, au 116\u00a0000, à un numéro d’urgence enfants disparus.',
  'eu.hotline.forwards': 'Les lignes 116\u00a0000 se transmettent les affaires entre elles.',
  'eu.publicity.whoDecides':
    'Le travailleur social ne décide jamais de rendre publics une photo ou un nom\u00a0: dans chacun des six pays, une autorité décide.',
  'eu.publicity.leaveOut':
    'Ne publiez ni nationalité, ni statut d’asile, ni soupçon de traite, ni adresse. Pesez d’abord le danger venant d’auteurs de traite, de passeurs, de persécuteurs et de proches.',
  'eu.publicity.photo':
    'Pour une photo diffusée au public, le consentement ou une décision selon l’intérêt supérieur de l’enfant compte\u00a0; cela se décide avec la police et le tuteur.',
  'eu.publicity.remove': 'Arrêtez toute diffusion dès que l’enfant est retrouvé, et faites retirer messages et images.',

  'eu.responsibility.order':
    'Pour un enfant non accompagné, seules comptent les règles des mineurs non accompagnés, dans leur ordre.',
  'eu.responsibility.family':
    'D’abord le pays où un membre de la famille, un frère ou une sœur est en séjour régulier, sauf si c’est contraire à l’intérêt supérieur de l’enfant.',
  'eu.responsibility.relative':
    'Ensuite le pays où est en séjour régulier un proche qui peut s’occuper de l’enfant\u00a0; chaque situation est examinée.',
  'eu.responsibility.firstRegistered':
    'Sinon, le pays où la demande a été enregistrée en premier, si c’est dans l’intérêt supérieur de l’enfant.',
  'eu.responsibility.familyRoute':
    'Un membre de la famille, un frère, une sœur ou un autre proche en séjour régulier dans un autre pays peut rendre ce pays responsable. Demandez-le tôt.',
  'eu.responsibility.priority':
    'Les procédures avec des enfants passent en premier, et l’intérêt supérieur de l’enfant est une considération primordiale.',
  'eu.responsibility.representative':
    'Chaque pays où l’enfant est présent veille à ce qu’il ait un représentant, qui a accès au dossier.',
  'eu.responsibility.takeCharge':
    'La requête aux fins de prise en charge est adressée à un autre pays dans les deux mois après l’enregistrement de la demande.',
  'eu.responsibility.takeChargeAfterHit':
    'Après une réponse positive dans Eurodac ou le système des visas, elle l’est dans un délai d’un mois.',
  'eu.responsibility.takeChargeLater':
    'Pour un enfant non accompagné, la requête peut encore être faite plus tard, avant la première décision sur le fond, si c’est dans l’intérêt supérieur de l’enfant.',
  'eu.responsibility.reply': 'Le pays sollicité répond dans un délai d’un mois, plus tôt après une réponse positive.',
  'eu.responsibility.takeBack': 'La reprise en charge d’un enfant est notifiée dans les deux semaines.',
  'eu.responsibility.takeBackConfirmed': 'L’autre pays confirme dans les deux semaines.',
  'eu.responsibility.transferDecision': 'La décision de transfert est prise dans les deux semaines.',
  'eu.responsibility.beforeTransfer':
    'L’intérêt supérieur de l’enfant est-il évalué avant un transfert, et dans quel délai l’autre pays doit-il confirmer l’accueil et la représentation\u00a0?',
  'eu.responsibility.transferTime':
    'Un transfert a lieu dans les six mois, avec des délais plus longs si une personne ne peut être jointe. Vérifiez comment cela s’applique à un enfant disparu.',
  'eu.responsibility.inWriting':
    'Dites par écrit que l’enfant est disparu et peut-être victime, pour que le dossier ne soit ni clos ni marqué contre l’enfant.',
  'eu.eurodac.check':
    'Si l’identité d’un enfant est incertaine, une recherche dans Eurodac peut être demandée\u00a0: à partir de six ans, avec un représentant. Un enfant peut-être plus jeune est traité comme ayant moins de six ans.',
  'eu.eurodac.foundChild':
    'Si l’identité d’un enfant retrouvé est incertaine, demandez à la police ou à l’autorité de l’asile une recherche dans Eurodac\u00a0: à partir de six ans, avec un représentant. S’il est douteux que l’enfant ait six ans, il est traité comme ayant moins de six ans.',
  'eu.eurodac.transmission':
    'Les données biométriques sont envoyées à Eurodac dans les 72 heures après l’enregistrement.',
  'eu.screening.border': 'Le filtrage à la frontière dure sept jours au plus.',
  'eu.screening.inside': 'Le filtrage à l’intérieur du pays dure trois jours au plus.',
  'eu.reception.specialNeeds':
    'Les besoins particuliers en matière d’accueil sont évalués dans les 30 jours après la présentation de la demande d’asile. Regardez quand même tout de suite.',
  'eu.networks.socialWork':
    'Des réseaux de travailleurs sociaux, de tuteurs et de la Croix-Rouge aident à remettre un enfant à un autre service et à retrouver sa famille.',
  'eu.courts.centralAuthorities':
    'Les autorités centrales transmettent les demandes de rapport social, de protection, de placement à l’étranger ou de retour en prise en charge.',

  'eu.trafficking.presumeChild': 'Si l’âge est douteux, la personne est présumée être un enfant et aidée comme tel.',
  'eu.trafficking.notConditional':
    'L’aide à un enfant peut-être victime ne dépend pas de sa coopération à une enquête. Si les parents ne peuvent pas agir, un tuteur le fait.',
  'eu.trafficking.mechanism':
    'Au 15 juillet 2026, chaque pays devait avoir un mécanisme formel d’orientation, et un point de contact pour les orientations entre pays.',
  'eu.trafficking.newPurposes':
    'L’exploitation de la gestation pour autrui, le mariage forcé et l’adoption illégale sont aussi cités comme finalités de la traite.',
  'eu.trafficking.rehabilitation': 'Les enfants qui ont été victimes bénéficient de services de réadaptation.',
  'eu.trafficking.durableSolution':
    'Pour un enfant victime non accompagné, on trouve une solution durable, d’après une évaluation de son propre intérêt supérieur.',
  'eu.trafficking.nonPunishment':
    'Une victime n’est pas punie pour des actes contraires à la loi qu’elle a été forcée de commettre.',
  'eu.trafficking.residence': 'Les victimes peuvent obtenir un délai de réflexion et un titre de séjour.',
  'eu.trafficking.recovery': 'Une victime présumée a au moins 30 jours pour se rétablir et réfléchir.',
  'eu.bestInterests.factors':
    'L’intérêt supérieur comprend le risque de traite, l’avis de l’enfant et la stabilité de sa prise en charge.',

  'eu.data.basis':
    'Prévenir la police, le tuteur et les autorités repose sur une obligation légale ou une mission d’intérêt public\u00a0; en danger immédiat, sur les intérêts vitaux.',
  'eu.data.specialCategories':
    'Santé, religion, vie sexuelle et origine ethnique ne sont communiquées que dans la mesure où les intérêts vitaux le permettent, ou le droit national\u00a0: pour un intérêt public important, la protection sociale ou les soins.',
  'eu.data.offences': 'Des soupçons d’infraction ne sont communiqués que si le droit national le permet.',
  'eu.data.consent':
    'Le consentement n’est pas la base pour dire qu’un enfant est disparu. Informez et entendez l’enfant si possible.',
  'eu.data.log': 'Consignez qui a été informé de quoi, quand et sur quelle base.',
  'eu.data.retention':
    'Aucun chiffre de l’UE ne dit combien de temps un dossier est conservé\u00a0: suivez votre règle nationale, et effacez tôt les copies sur les appareils.',
  'eu.data.breach':
    'Si des données sont tombées en de mauvaises mains, l’autorité de contrôle est prévenue dans les 72 heures. Prévenez tout de suite votre responsable.',
  'eu.data.toUnitedKingdom': 'Qu’est-ce qui vaut aujourd’hui pour les données envoyées au Royaume-Uni\u00a0?',

  'eu.note.hotline': 'Composez sans préfixe. Les heures d’ouverture varient selon le pays.',
}
