import type { FrWordId } from '#profiles/fr.ts'

/** What the rules of the French profile say. */
export const frWords = {
  'fr.tell.emergency': 'In danger: 17 or 112; 114 by text message for those who are deaf or hard of hearing.',
  'fr.tell.police':
    'Report to police or gendarmerie at once, by 17 or at any station, open day and night. Bring a photo. There is no waiting period.',
  'fr.tell.prosecutor': 'Has the prosecutor been informed? By when does the present text of the law ask for it?',
  'fr.tell.childWelfare':
    'Tell the manager on call of the child welfare service (ASE) and the director of the establishment on the same day, with an incident note.',
  'fr.tell.judge':
    'The child welfare service writes to the judge who ordered the placement, and to the judge of guardianship, on the next working day.',
  'fr.tell.guardian':
    'Tell the administrateur ad hoc or the guardian on the same day; often the department is guardian.',
  'fr.tell.asylum': 'Where an asylum file is open, prefecture and OFPRA are told through the administrateur ad hoc.',
  'fr.tell.hotline': 'Phone 116 000 after the police. It is there for professionals too.',
  'fr.tell.dangerUnit': 'In danger, or on new worrying information, tell the CRIP or 119 at once.',
  'fr.tell.nationalMission':
    'The national mission for unaccompanied minors helps where the child turns up in another department or has two placements.',
  'fr.tell.trafficking':
    'On signs of trafficking contact a specialised organisation at once, or follow the local protocol (Paris, Marseille).',

  'fr.category.presumption':
    'The disappearance of a minor is treated as worrying in itself, also when everything points to the child having left on its own.',
  'fr.category.noLowerResponse':
    'That a child left on its own is no category of the law. It must not lower the response.',
  'fr.category.signs':
    'Looked at in practice: left without belongings, vulnerable, note or threat of suicide, radicalisation.',
  'fr.police.inquiryAtOnce': 'Once declared, a disappearance is investigated at once by police or gendarmerie.',
  'fr.police.register':
    'The missing child is entered in the national file of wanted persons (FPR) immediately, unless the inquiry asks for something else. Ask whether it has been done.',
  'fr.police.informsReporter': 'Is whoever reported kept informed, and must they pass on all news?',
  'fr.police.eightDays':
    'On the prosecutor’s instruction the police have wide powers for eight days; then another kind of inquiry follows.',
  'fr.publicity.alert':
    'The child abduction alert needs all four: a minor, a proven abduction (a disappearance, even a worrying one, is not enough), danger to life or body, and information that can help to find child or suspect. The prosecutor decides after asking the ministry; it may be refused where it would endanger the child.',
  'fr.publicity.threeHours': 'The alert is broadcast for three hours.',
  'fr.publicity.magistrate': 'Nothing is broadcast without authorisation of the magistrate.',

  'fr.guardian.adHoc':
    'The prosecutor is told immediately and appoints an administrateur ad hoc without delay for a minor who asks for asylum.',
  'fr.guardian.department': 'The president of the department is told immediately of such an application.',
  'fr.guardian.waitingZone': 'How soon is an administrateur ad hoc appointed for a minor in a waiting zone?',
  'fr.reception.fiveDays':
    'Whoever says to be an unaccompanied minor is sheltered for five days first, before anything is assessed.',
  'fr.guardian.reform': 'What has changed in 2026?',

  'fr.trafficking.plan': 'MIPROF coordinates; a national plan runs from 2024 to 2027.',
  'fr.trafficking.mechanism': 'Is there a national identification and referral mechanism today?',
  'fr.trafficking.whoIdentifies':
    'Police, gendarmerie and labour inspectors identify victims formally; organisations may see the first signs.',
  'fr.trafficking.policeUnits':
    'Police units: OFMIN (minors), OCRTEH (sexual exploitation), OLTIM (smuggling and trafficking), OCRVP (disappearances).',
  'fr.trafficking.places':
    'Koutcha has protected places for children; the Satouk network and a place far away are other ways.',
  'fr.trafficking.reflection': 'A possible victim has 30 days to reflect.',

  'fr.aftercare.hearing':
    'A child who was found is normally heard by police or gendarmerie on the reasons and on what happened.',
  'fr.aftercare.liftEntry':
    'Has the entry in the file (FPR) been lifted now that the child is back? What else does the law ask of you?',
  'fr.aftercare.address':
    'Before an address is given to the family: must the judge agree? The family may be the traffickers.',
  'fr.aftercare.project': 'The child welfare service looks at the child’s project (PPE) anew.',
  'fr.aftercare.emergencyPlacement':
    'The prosecutor can order an emergency placement. Within 15 days of an emergency order it is for the children’s judge.',
  'fr.aftercare.placementStands': 'A department may not stop its care while the order of placement stands.',
  'fr.aftercare.otherDepartment':
    'National mission and both prosecutors clarify who is responsible. Age is not assessed a second time where it has been recorded.',
  'fr.aftercare.medical': 'A check-up; after violence the forensic unit (UMJ).',

  'fr.data.laws': 'GDPR, Loi 78-17 and, for the file of wanted persons, decree 2010-569.',
  'fr.data.sharing':
    'Professionals bound by secrecy in child protection may share what is strictly necessary. Parents and child are informed unless that is against the child’s interest.',
  'fr.data.reporting': 'The criminal code allows reports to the authorities in spite of secrecy.',
  'fr.data.authority': 'The CNIL has a reference framework for child protection.',

  'fr.note.police': 'Police and gendarmerie, in danger.',
  'fr.note.textMessage': 'By text message, for those who are deaf or hard of hearing.',
  'fr.note.team': 'Check the hours of the case team.',
  'fr.note.alert': 'For what the public has seen, while an alert runs.',
} as const satisfies { readonly [Id in FrWordId]: string }
