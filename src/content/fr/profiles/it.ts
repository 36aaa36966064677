import type { itWords as english } from '#content/en/profiles/it.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the Italian profile say. */
export const itWords: AnyWords<typeof english> = {
  'it.tell.emergency': 'En cas de danger\u00a0: 112.',
  'it.tell.police':
    'Toute personne peut déclarer la disparition à la Polizia di Stato ou aux Carabinieri, tout de suite. La police locale reçoit aussi la déclaration et la transmet tout de suite. Il n’y a aucun délai d’attente.',
  'it.tell.prefect':
    'La police informe le préfet quand elle commence à chercher\u00a0; le préfet informe le commissaire extraordinaire. Demandez si c’est fait.',
  'it.tell.dataCentre':
    'La police saisit la déclaration dans le centre de données commun à toutes les forces. Demandez la confirmation.',
  'it.tell.searchPlan':
    'La préfecture peut activer le plan provincial de recherche\u00a0: pompiers, protection civile, secours en montagne, bénévoles.',
  'it.tell.juvenileCourt':
    'La structure d’accueil et la police écrivent le jour même au tribunal pour mineurs et à son parquet.',
  'it.tell.guardian':
    'Appelez le tuteur le jour même\u00a0; le responsable de la structure d’accueil agit jusqu’à ce qu’un tuteur soit désigné.',
  'it.tell.socialServices':
    'Prévenez les services sociaux de la commune, et faites mettre à jour le système d’information (SIM), le jour même ou le jour ouvrable suivant\u00a0: a quitté la structure d’accueil, introuvable.',
  'it.tell.reception':
    'Envoyez l’avis concernant l’accueil à la préfecture ou au service central du SAI, comme le fait votre structure.',
  'it.tell.questura':
    'Prévenez le bureau des mineurs et le bureau de l’immigration de la Questura, pour le titre de séjour et le dossier d’asile.',
  'it.tell.hotline':
    'Appelez le 116\u00a0000 en parallèle. Il transmet à la force compétente et aux lignes d’autres pays.',
  'it.tell.trafficking':
    'Face à des indices de traite, appelez le 800\u00a0290\u00a0290\u00a0: gratuit, anonyme, en de nombreuses langues, jour et nuit.',

  'it.police.copy': 'Vous recevez tout de suite une copie de la déclaration. Une fiche d’identification l’accompagne.',
  'it.category.none':
    'Aucune échelle graduée pour les travailleurs sociaux n’a été trouvée. La loi demande s’il y a un danger pour la vie ou la sécurité\u00a0: donnez vos raisons.',
  'it.category.pattern':
    'La plupart de ces enfants quittent l’accueil pour rejoindre des proches, aussi à l’étranger. Interrogez tôt sur les proches et les itinéraires.',
  'it.publicity.prefect':
    'Le préfet évalue s’il faut associer les médias, après avoir entendu l’autorité judiciaire et la famille.',
  'it.publicity.childAlert': 'Existe-t-il aujourd’hui une alerte publique pour enfants\u00a0?',
  'it.publicity.press': 'Le code de la presse sur les mineurs (Carta di Treviso) vaut pour toute publication.',

  'it.guardian.inform':
    'La police informe immédiatement le tribunal pour mineurs, le procureur et le ministère de la présence d’un mineur non accompagné.',
  'it.guardian.volunteer':
    'Le tribunal pour mineurs désigne un tuteur bénévole de sa liste\u00a0; le responsable de la structure d’accueil agit d’ici là.',
  'it.reception.time': 'Combien de temps peut durer aujourd’hui un séjour en premier accueil\u00a0?',
  'it.reception.interview':
    'À l’entrée en premier accueil, l’enfant a un entretien avec du personnel qualifié et un médiateur culturel.',
  'it.age.judge':
    'Si un mineur est peut-être victime de la traite et que l’âge est douteux, le juge décide dans les deux jours de la demande de la police.',
  'it.age.extraChecks': 'Les vérifications complémentaires de l’âge se font dans les 48 heures.',
  'it.courts.reform':
    'Quel tribunal est compétent aujourd’hui\u00a0? Une réforme des tribunaux de la famille a été reportée plusieurs fois.',

  'it.trafficking.programme':
    'Un seul programme couvre la sortie de l’exploitation, l’assistance et l’intégration\u00a0; les projets sont financés par le Département pour l’égalité des chances.',
  'it.trafficking.firstContact':
    'La ligne d’aide vous oriente vers l’organisme de lutte contre la traite de votre zone.',
  'it.trafficking.permit':
    'Un titre de séjour peut être accordé par une voie judiciaire ou par une voie sociale, qui ne demande pas de plainte.',

  'it.aftercare.tellPolice':
    'Prévenez immédiatement la police quand la raison de la déclaration n’existe plus, p.\u00a0ex. quand l’enfant est de retour.',
  'it.aftercare.tellAll':
    'Prévenez immédiatement la préfecture, le tribunal, le tuteur, le système d’information (SIM) et le 116\u00a0000.',
  'it.aftercare.interview':
    'Aucune loi n’exige d’entretien de retour. Le tuteur, les services sociaux et un psychologue parlent avec l’enfant\u00a0; après une infraction, une audition protégée.',
  'it.aftercare.place':
    'La commune où l’enfant a été retrouvé peut devenir compétente. Le tribunal et le tuteur décident selon l’intérêt supérieur de l’enfant.',
  'it.aftercare.otherState':
    'L’unité des transferts du ministère de l’Intérieur s’en charge, avec le tuteur et le formulaire sur l’intérêt supérieur.',

  'it.data.laws': 'RGPD, décret législatif 196/2003 modifié et, pour la police, décret législatif 51/2018.',
  'it.data.informationSystem': 'Ce que le système d’information (SIM) peut contenir est fixé par le DPR 231/2023.',
  'it.data.authority': 'Garante per la protezione dei dati personali.',
}
