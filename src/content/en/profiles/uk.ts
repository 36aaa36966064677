import type { UkWordId } from '#profiles/uk.ts'

/** What the rules of the British profile say. */
export const ukWords = {
  'uk.tell.emergency': 'In danger: 999.',
  'uk.tell.police': 'Phone 101 or go to a station at once when the first checks are done. There is no waiting period.',
  'uk.tell.childrensServices':
    'Phone the social worker, or the Emergency Duty Team after hours, and the care provider; in Northern Ireland the Health and Social Care Trust (Gateway team). The local authority is responsible for reporting a child in its care.',
  'uk.tell.immigration':
    'In England the local authority tells the Home Office when the child is reported missing, and when found, by the route in its local protocol. Elsewhere ask who does, and by which route.',
  'uk.tell.guardian':
    'Tell the independent guardian on the same day where the child has one; refer the child where trafficking is suspected.',
  'uk.tell.reviewingOfficer':
    'Write to the Independent Reviewing Officer, the placing authority, virtual school, health and solicitor within one working day.',
  'uk.tell.missingPersonsUnit':
    'The police tell the UK Missing Persons Unit after 72 hours, earlier if it is serious. Ask whether they have.',
  'uk.tell.hotline':
    'Phone Missing People in parallel, and SafeCall for those under 25. Check the hours. TextSafe and appeals go by request of the police.',
  'uk.tell.referral':
    'On signs of trafficking a first responder sends the online form of the National Referral Mechanism at once. Do not wait for the return.',
  'uk.tell.strategyMeeting':
    'Social care and police, with health, hold a strategy meeting where significant harm is possible. Some local routes hold it for an unaccompanied child by 24 hours, or sooner.',

  'uk.category.graded':
    'The police grade risk as high, medium, low or no apparent risk. High means that serious harm is very likely; medium that harm is likely but not serious.',
  'uk.category.reviewed':
    'Risk is reviewed all the time, with carers and databases as sources; for a looked-after child the social services are consulted. What was said, by whom and when is recorded.',
  'uk.category.askHigh':
    'Ask the police to treat an unaccompanied child, or one who may have been trafficked, as high risk; record the reason if they grade it lower.',
  'uk.category.lowest': 'What is the lowest level called today? It is never a reason to do nothing.',
  'uk.category.definition':
    'Missing is anyone whose whereabouts cannot be established, until found and known to be well.',
  'uk.outsideSis':
    'The United Kingdom has not used SIS since the end of 2020. Choose: ‘This country does not use SIS’.',
  'uk.interpol.instead':
    'Interpol takes its place: ask the police for a diffusion or a yellow notice. It reaches another country only if that country uses Interpol too.',
  'uk.responsibility.noTransfer':
    'The EU rules on responsibility do not hold. A child found here is looked after under domestic law; a child found in the EU is a matter for the State where it is. Family links go by the immigration rules.',
  'uk.courts.hague': 'Across borders courts go by the Hague Convention of 1996.',
  'uk.publicity.police':
    'The police decide about publicity. They weigh privacy against safety; there are appeals that are not public.',
  'uk.publicity.childRescueAlert':
    'Child Rescue Alert: under 18, imminent danger of serious harm or death, and enough information for the public to help. Several forces also ask for an abduction: sources differ. A senior police officer decides.',

  'uk.england.guardian':
    'Independent Child Trafficking Guardians work in about two thirds of the local authorities of England and Wales.',
  'uk.wales.guardian':
    'Independent Child Trafficking Guardians work in about two thirds of the local authorities of England and Wales.',
  'uk.scotland.guardian': 'Guardianship Scotland.',
  'uk.northernIreland.guardian': 'Independent Guardian Service.',
  'uk.england.healthAssessment': 'A looked-after child has a first health assessment within 20 working days.',
  'uk.england.records': 'The file of a looked-after child is kept for 75 years from birth.',
  'uk.england.policeProtection': 'Police protection lasts at most 72 hours.',
  'uk.wales.policeProtection': 'Police protection lasts at most 72 hours.',

  'uk.trafficking.referral':
    'Police, local authority and other first responders refer with the online form. There is a duty to notify.',
  'uk.trafficking.consent': 'A child’s consent is not needed for the referral.',
  'uk.trafficking.reasonableGrounds': 'A first decision is to come within five working days where possible.',
  'uk.trafficking.pilot': 'At some pilot sites in England and Wales the local authority decides about children itself.',
  'uk.england.recovery': 'After a positive first decision there are at least 30 days to recover.',
  'uk.wales.recovery': 'After a positive first decision there are at least 30 days to recover.',
  'uk.scotland.recovery': 'How long is the time to recover in Scotland?',
  'uk.northernIreland.recovery': 'How long is the time to recover in Northern Ireland?',

  'uk.aftercare.preventionInterview': 'The police hold a prevention interview as soon as possible on return.',
  'uk.england.returnInterview':
    'A return home interview is offered within 72 hours of the return, by somebody independent of the placement.',
  'uk.england.guidanceReplaced': 'Has the guidance of 2014 been replaced?',
  'uk.wales.returnInterview': 'By when is the debrief held in Wales?',
  'uk.scotland.returnDiscussion': 'A return discussion is a commitment of the Scottish framework.',
  'uk.scotland.returnHours': 'By when is the return discussion held?',
  'uk.northernIreland.protocol':
    'What does the joint protocol of the police and the Health and Social Care Trusts say?',
  'uk.aftercare.interviewShared':
    'What was said is shared with social worker and police as needed. A refusal is recorded and the offer made again. Carers are heard too.',
  'uk.aftercare.immigrationTold':
    'In England the local authority tells the Home Office that the child has been found. Elsewhere ask who does.',
  'uk.aftercare.longTerm': 'Agree on review points for a child who is missing for long.',
  'uk.aftercare.otherArea': 'The authority where the child is found owes help to a child in need and accommodation.',

  'uk.data.laws': 'UK GDPR and the Data Protection Act 2018; for the police part 3 of that Act.',
  'uk.data.safeguarding':
    'To safeguard a child, sensitive data may be shared without consent where it cannot be given or got, or asking would harm the protection. A policy document is required.',
  'uk.data.advice':
    'Share what is necessary, proportionate, relevant, accurate, in time and securely; record what, with whom and why. The law does not stand in the way of safeguarding.',
  'uk.data.newDuties': 'Which new duties to share hold today?',
  'uk.data.authority': 'What is the supervisory authority called today?',

  'uk.note.emergency': 'Who has registered can send a text message.',
  'uk.note.hotline': 'Also by text message; may be closed at night.',
  'uk.note.unit': 'Public line and from abroad. Cases are sent in by the police.',
  'uk.note.adults': 'For adults in England and Wales.',
} as const satisfies { readonly [Id in UkWordId]: string }
