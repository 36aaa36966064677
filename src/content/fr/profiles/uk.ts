import type { ukWords as english } from '#content/en/profiles/uk.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the British profile say. */
export const ukWords: AnyWords<typeof english> = {
  'uk.tell.emergency': 'En cas de danger\u00a0: 999.',
  'uk.tell.police':
    'Appelez le 101 ou rendez-vous à un poste de police tout de suite, dès que les premières vérifications sont faites. Il n’y a aucun délai d’attente.',
  'uk.tell.childrensServices':
    'Appelez l’assistant social, ou l’Emergency Duty Team hors horaires, et l’organisme d’accueil\u00a0; en Irlande du Nord, le Health and Social Care Trust (Gateway team). L’autorité locale est responsable de déclarer la disparition d’un enfant qu’elle prend en charge.',
  'uk.tell.immigration':
    'En Angleterre, l’autorité locale prévient le Home Office quand la disparition de l’enfant est déclarée, et quand il est retrouvé, par la voie de son protocole local. Ailleurs, demandez qui le fait, et par quelle voie.',
  'uk.tell.guardian':
    'Prévenez le tuteur indépendant le jour même si l’enfant en a un\u00a0; en cas de soupçon de traite, orientez l’enfant.',
  'uk.tell.reviewingOfficer':
    'Écrivez à l’Independent Reviewing Officer, à l’autorité qui a placé l’enfant, à la virtual school, aux services de santé et à l’avocat dans un délai d’un jour ouvrable.',
  'uk.tell.missingPersonsUnit':
    'La police prévient la UK Missing Persons Unit après 72 heures, plus tôt si c’est grave. Demandez si elle l’a fait.',
  'uk.tell.hotline':
    'Appelez Missing People en parallèle, et SafeCall pour les moins de 25 ans. Vérifiez les horaires. TextSafe et les appels au public se font à la demande de la police.',
  'uk.tell.referral':
    'Face à des indices de traite, un first responder envoie tout de suite le formulaire en ligne du National Referral Mechanism. N’attendez pas le retour.',
  'uk.tell.strategyMeeting':
    'Les services sociaux et la police, avec les services de santé, tiennent une réunion de stratégie si une atteinte importante est possible. Certaines procédures locales la tiennent à 24 heures au plus tard pour un enfant non accompagné.',

  'uk.category.graded':
    'La police classe le risque\u00a0: élevé, moyen, faible ou sans risque apparent. Élevé signifie qu’une atteinte grave est très probable\u00a0; moyen, qu’une atteinte est probable mais pas grave.',
  'uk.category.reviewed':
    'Le risque est réexaminé en permanence, avec les accueillants et les bases de données comme sources\u00a0; pour un enfant pris en charge par l’autorité locale, les services sociaux sont consultés. On consigne ce qui a été dit, par qui et quand.',
  'uk.category.askHigh':
    'Demandez à la police de classer en risque élevé un enfant non accompagné, ou qui est peut-être victime de la traite\u00a0; consignez la raison si elle le classe plus bas.',
  'uk.category.lowest':
    'Comment s’appelle aujourd’hui le niveau le plus bas\u00a0? Il n’est jamais une raison de ne rien faire.',
  'uk.category.definition':
    'Est disparue toute personne dont on ne peut établir où elle se trouve, jusqu’à ce qu’elle soit retrouvée et qu’on sache qu’elle va bien.',
  'uk.outsideSis':
    'Le Royaume-Uni n’utilise plus le SIS depuis fin 2020. Choisissez\u00a0: «\u00a0Ce pays n’utilise pas le SIS\u00a0».',
  'uk.interpol.instead':
    'Interpol le remplace\u00a0: demandez à la police une diffusion d’Interpol ou une notice jaune. Elle n’atteint un autre pays que s’il utilise aussi Interpol.',
  'uk.responsibility.noTransfer':
    'Les règles de l’UE sur la responsabilité ne s’appliquent pas. Un enfant trouvé ici est pris en charge selon le droit interne\u00a0; un enfant trouvé dans l’UE relève de l’État où il se trouve. Les liens familiaux relèvent des règles d’immigration.',
  'uk.courts.hague': 'Entre pays, les tribunaux suivent la Convention de La Haye de 1996.',
  'uk.publicity.police':
    'La police décide de la diffusion. Elle met en balance vie privée et sécurité\u00a0; il existe des appels non publics.',
  'uk.publicity.childRescueAlert':
    'Child Rescue Alert\u00a0: moins de 18 ans, danger imminent d’atteinte grave ou de mort, et assez d’informations pour que le public puisse aider. Plusieurs polices exigent aussi un enlèvement\u00a0: les sources diffèrent. Un officier de police supérieur décide.',

  'uk.england.guardian':
    'Des tuteurs indépendants (Independent Child Trafficking Guardians) travaillent dans environ deux tiers des autorités locales d’Angleterre et du pays de Galles.',
  'uk.wales.guardian':
    'Des tuteurs indépendants (Independent Child Trafficking Guardians) travaillent dans environ deux tiers des autorités locales d’Angleterre et du pays de Galles.',
  'uk.scotland.guardian': 'Guardianship Scotland.',
  'uk.northernIreland.guardian': 'Independent Guardian Service.',
  'uk.england.healthAssessment':
    'Un enfant pris en charge par l’autorité locale a un premier bilan de santé dans les 20 jours ouvrables.',
  'uk.england.records':
    'Le dossier d’un enfant pris en charge par l’autorité locale est conservé 75 ans à compter de la naissance.',
  'uk.england.policeProtection': 'La protection par la police dure 72 heures au plus.',
  'uk.wales.policeProtection': 'La protection par la police dure 72 heures au plus.',

  'uk.trafficking.referral':
    'La police, l’autorité locale et d’autres first responders orientent par le formulaire en ligne. Il y a une obligation de notifier.',
  'uk.trafficking.consent': 'Le consentement de l’enfant n’est pas nécessaire pour l’orientation.',
  'uk.trafficking.reasonableGrounds': 'Une première décision doit arriver si possible dans les cinq jours ouvrables.',
  'uk.trafficking.pilot':
    'Dans certains sites pilotes d’Angleterre et du pays de Galles, l’autorité locale décide elle-même pour les enfants.',
  'uk.england.recovery': 'Après une première décision positive, il y a au moins 30 jours pour se rétablir.',
  'uk.wales.recovery': 'Après une première décision positive, il y a au moins 30 jours pour se rétablir.',
  'uk.scotland.recovery': 'De combien de temps dispose-t-on pour se rétablir en Écosse\u00a0?',
  'uk.northernIreland.recovery': 'De combien de temps dispose-t-on pour se rétablir en Irlande du Nord\u00a0?',

  'uk.aftercare.preventionInterview': 'La police tient un entretien de prévention dès que possible au retour.',
  'uk.england.returnInterview':
    'Un entretien de retour est proposé dans les 72 heures après le retour, par une personne indépendante du lieu de placement.',
  'uk.england.guidanceReplaced': 'Les recommandations de 2014 ont-elles été remplacées\u00a0?',
  'uk.wales.returnInterview': 'Dans quel délai se tient l’entretien (debrief) au pays de Galles\u00a0?',
  'uk.scotland.returnDiscussion': 'Un entretien au retour est un engagement du cadre écossais.',
  'uk.scotland.returnHours': 'Dans quel délai se tient l’entretien au retour (return discussion)\u00a0?',
  'uk.northernIreland.protocol': 'Que dit le protocole commun de la police et des Health and Social Care Trusts\u00a0?',
  'uk.aftercare.interviewShared':
    'Ce qui a été dit est partagé avec l’assistant social et la police selon les besoins. Un refus est consigné et la proposition renouvelée. Les accueillants sont entendus aussi.',
  'uk.aftercare.immigrationTold':
    'En Angleterre, l’autorité locale prévient le Home Office que l’enfant a été retrouvé. Ailleurs, demandez qui le fait.',
  'uk.aftercare.longTerm': 'Convenez de dates de réexamen pour un enfant disparu depuis longtemps.',
  'uk.aftercare.otherArea':
    'L’autorité du lieu où l’enfant est retrouvé doit aide et hébergement à un enfant dans le besoin.',

  'uk.data.laws': 'UK GDPR et Data Protection Act 2018\u00a0; pour la police, partie 3 de cette loi.',
  'uk.data.safeguarding':
    'Pour protéger un enfant, des données sensibles peuvent être partagées sans consentement s’il ne peut être donné ou obtenu, ou si le demander nuirait à la protection. Un document de politique interne est exigé.',
  'uk.data.advice':
    'Partagez ce qui est nécessaire, proportionné, pertinent, exact, à temps et de façon sûre\u00a0; consignez quoi, avec qui et pourquoi. La loi ne fait pas obstacle à la protection.',
  'uk.data.newDuties': 'Quelles nouvelles obligations de partage valent aujourd’hui\u00a0?',
  'uk.data.authority': 'Comment s’appelle aujourd’hui l’autorité de contrôle\u00a0?',

  'uk.note.emergency': 'Les personnes inscrites peuvent envoyer un SMS.',
  'uk.note.hotline': 'Aussi par SMS\u00a0; peut être fermé la nuit.',
  'uk.note.unit': 'Ligne pour le public, aussi depuis l’étranger. Les affaires sont transmises par la police.',
  'uk.note.adults': 'Pour les adultes en Angleterre et au pays de Galles.',
}
