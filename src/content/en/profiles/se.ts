import type { SeWordId } from '#profiles/se.ts'

/** What the rules of the Swedish profile say. */
export const seWords = {
  'se.tell.emergency': 'In danger: 112.',
  'se.tell.police': 'Phone the police at once: 114 14 for a child who has left its accommodation, 112 if it is urgent.',
  'se.tell.socialServices':
    'Tell the social services of the assigned municipality at once, after hours their service on call.',
  'se.concern.atOnce': 'How is a concern report made today, and must it be made at once where harm is suspected?',
  'se.tell.guardian': 'Phone the god man on the same day.',
  'se.tell.migrationAgency':
    'Tell the Migration Agency (reception unit or case officer) on the same day, with the child’s case number.',
  'se.tell.chiefGuardian': 'God man or social services tell the chief guardian. The file stays open.',
  'se.tell.hotline': '116 000 is another way to the police. It is answered like a call to 112 and passed on to them.',
  'se.tell.trafficking':
    'On signs of trafficking phone the support line for professionals in office hours; after hours the police on 114 14 or the social emergency service.',
  'se.tell.network': 'Ask school, health care, friends and staff quickly, before or while you report.',

  'se.hotline.relay':
    'Behind 116 000 there is a way to the police, not an organisation that opens a file and supports the family. Swedish and English, an interpreter on request.',
  'se.category.rescue':
    'Where life or health may be in danger the police search as a rescue service. Ask whether they do.',
  'se.category.checklist':
    'On every report the police begin with a checklist of first actions and weigh how urgent it is. Give your reasons.',
  'se.category.noLowering':
    'Teenagers who left and are thought safe are sometimes given an informal label. It must not lower the urgency for an unaccompanied child.',
  'se.category.register':
    'The government has asked the police to consider noting that a missing child has nobody with custody in Sweden. Ask whether they do.',
  'se.publicity.police': 'The police decide about publicity.',
  'se.publicity.childAlert': 'Is there a national child alert? None was found.',
  'se.guidance.national':
    'Since November 2024 there is national guidance against disappearances of unaccompanied children, and there are regional plans. Use the plan of your region.',

  'se.guardian.appointment':
    'A god man is appointed as soon as possible. The Migration Agency or the social welfare board apply for it; it can also be done without an application.',
  'se.guardian.localReading': 'One municipality (Ronneby) reads that as two to three days at most.',
  'se.guardian.afterPermit': 'After a residence permit a specially appointed custodian takes the place of the god man.',
  'se.responsibility.municipality':
    'The assigned municipality is responsible, also while the child is missing and before the child has arrived.',
  'se.responsibility.found': 'Another municipality owes only what is urgent; the assigned one arranges the return.',
  'se.file.threeMonths':
    'Keep the file open until the child is back. Regional plans usually say for three months at least.',
  'se.concern.assessment': 'How soon is the need for protection assessed after a concern report?',
  'se.reception.reform': 'What does the new reception law say, and does it hold yet?',

  'se.trafficking.team':
    'The Gender Equality Agency coordinates, with a national team of police, prosecutors, Migration Agency and others.',
  'se.trafficking.process':
    'There is a formal process of support. Regional coordinators in the social services help, for all ages and all purposes.',
  'se.trafficking.children':
    'The social services protect the child and the police investigate. There is no national network of shelters for children.',
  'se.trafficking.reflection': 'A possible victim can get a residence permit of 30 days to reflect.',

  'se.aftercare.tell': 'Report on 116 000 or 114 14 that the child has been found.',
  'se.aftercare.tellAll': 'Tell social services, god man and Migration Agency.',
  'se.aftercare.place':
    'The assigned municipality arranges the return or a new place, and considers compulsory care (LVU).',
  'se.aftercare.policeHelp': 'The social welfare board may ask the police to help with a child under compulsory care.',
  'se.aftercare.talk': 'The talk on return is part of regional plans. No national limit in hours was found.',
  'se.aftercare.otherState':
    'The unit for transfers of the Migration Agency handles it. After a return a god man has to be appointed again.',

  'se.data.laws': 'GDPR, Acts 2018:218 and 2001:454 and, for the police, the Criminal Data Act 2018:1177.',
  'se.data.secrecy':
    'Secrecy of the social services has exceptions that allow telling the police and other authorities.',
  'se.data.secrecyChanges': 'What changed in 2025?',
  'se.data.childRights': 'The Convention on the Rights of the Child is Swedish law.',
  'se.data.authority': 'Integritetsskyddsmyndigheten (IMY).',

  'se.note.police': 'For a child who has left its accommodation, if it is not urgent.',
  'se.note.hotline': 'A way to the police, no counselling.',
} as const satisfies { readonly [Id in SeWordId]: string }
