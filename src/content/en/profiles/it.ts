import type { ItWordId } from '#profiles/it.ts'

/** What the rules of the Italian profile say. */
export const itWords = {
  'it.tell.emergency': 'In danger: 112.',
  'it.tell.police':
    'Anyone may report to Polizia di Stato or Carabinieri, at once. Local police take a report too and pass it on at once. There is no waiting period.',
  'it.tell.prefect':
    'The police inform the prefect when they begin to search; the prefect informs the special commissioner. Ask whether it has been done.',
  'it.tell.dataCentre': 'The police enter the report in the data centre of all forces. Ask for the confirmation.',
  'it.tell.searchPlan':
    'The prefecture may activate the provincial search plan: fire brigade, civil protection, mountain rescue, volunteers.',
  'it.tell.juvenileCourt': 'Facility and police write to the juvenile court and its prosecutor on the same day.',
  'it.tell.guardian':
    'Phone the guardian on the same day; the head of the facility acts until a guardian is appointed.',
  'it.tell.socialServices':
    'Tell the social services of the municipality, and have the information system (SIM) updated, on the same or the next working day: left the facility, cannot be traced.',
  'it.tell.reception':
    'Send the notice of reception to the prefecture or the SAI central service, as your facility does.',
  'it.tell.questura': 'Tell the minors office and the immigration office of the Questura, for permit and asylum file.',
  'it.tell.hotline':
    'Phone 116 000 in parallel. It forwards to the competent force and to the hotlines of other countries.',
  'it.tell.trafficking':
    'On signs of trafficking phone 800 290 290: free, anonymous, in many languages, day and night.',

  'it.police.copy': 'You get a copy of the report at once. A sheet for identification goes with it.',
  'it.category.none':
    'No graded scale for caseworkers was found. The law asks whether there is danger to life or safety: give your reasons.',
  'it.category.pattern':
    'Most of these children leave reception to reach relatives, also abroad. Ask early for relatives and routes.',
  'it.publicity.prefect':
    'The prefect weighs whether media are involved, after hearing the judicial authority and the family.',
  'it.publicity.childAlert': 'Is there a child alert today?',
  'it.publicity.press': 'The press code on minors (Carta di Treviso) holds for every publication.',

  'it.guardian.inform':
    'The police inform juvenile court, prosecutor and ministry immediately of an unaccompanied minor.',
  'it.guardian.volunteer':
    'The juvenile court appoints a volunteer guardian from its list; the head of the facility acts meanwhile.',
  'it.reception.time': 'How long may a stay in first reception be today?',
  'it.reception.interview':
    'On entering first reception the child is interviewed by qualified staff with a cultural mediator.',
  'it.age.judge':
    'Where a minor may have been trafficked and the age is in doubt, the judge decides within two days of the request of the police.',
  'it.age.extraChecks': 'Further checks of age are made within 48 hours.',
  'it.courts.reform': 'Which court is competent today? A reform of the family courts has been postponed several times.',

  'it.trafficking.programme':
    'One programme covers the way out of exploitation, assistance and integration; projects are paid for by the Department for Equal Opportunities.',
  'it.trafficking.firstContact': 'The helpline passes you on to the anti-trafficking body of your area.',
  'it.trafficking.permit': 'A permit can be given on a judicial path or on a social one, which needs no complaint.',

  'it.aftercare.tellPolice':
    'Tell the police immediately when the reason for the report has ended, e.g. the child is back.',
  'it.aftercare.tellAll': 'Tell prefecture, court, guardian, information system (SIM) and 116 000 immediately.',
  'it.aftercare.interview':
    'No law asks for a return interview. Guardian, social services and a psychologist talk with the child; after a crime a protected hearing.',
  'it.aftercare.place':
    'The municipality where the child was found may become competent. Court and guardian decide in the best interests of the child.',
  'it.aftercare.otherState':
    'The unit for transfers of the Ministry of the Interior handles it, with the guardian and the form on best interests.',

  'it.data.laws': 'GDPR, Legislative Decree 196/2003 as amended and, for the police, Legislative Decree 51/2018.',
  'it.data.informationSystem': 'What the information system (SIM) may hold is laid down in DPR 231/2023.',
  'it.data.authority': 'Garante per la protezione dei dati personali.',
} as const satisfies { readonly [Id in ItWordId]: string }
