import type { GrWordId } from '#profiles/gr.ts'

/** What the rules of the Greek profile say. */
export const grWords = {
  'gr.tell.emergency': 'In danger: 112, or 100 for the police.',
  'gr.tell.police':
    'Report at the nearest police station, at any hour, immediately and without delay. Anyone who knows may report.',
  'gr.tell.prosecutor':
    'Police and facility or guardian write to the public prosecutor for minors on the same day, otherwise to the prosecutor of first instance.',
  'gr.tell.guardian': 'Tell the guardian on the same day, by phone or in writing.',
  'gr.tell.secretariat':
    'Write to the General Secretariat for Vulnerable Persons on the same day. It updates the register of unaccompanied minors.',
  'gr.tell.hotline':
    'Phone 116 000 of The Smile of the Child in parallel with the police. It can propose an Amber Alert.',
  'gr.tell.asylum': 'Where a file or an appointment is open the Asylum Service is told through guardian or legal aid.',
  'gr.tell.trafficking':
    'On signs of trafficking refer at once to the mechanism run by EKKA; line 197 is open day and night.',
  'gr.tell.prosecutorAsGuardian': 'Does the prosecutor act as guardian for the time being where none is appointed?',

  'gr.police.photo':
    'Bring a photo, if possible of the last six months, a copy of the applicant’s card and the name of the guardian.',
  'gr.category.none':
    'No graded scale for caseworkers was found. Give the police your reasons; a unit of its own searches for missing persons.',
  'gr.publicity.amber':
    'Amber Alert Hellas is activated by The Smile of the Child, with approval of the police and an order of the prosecutor.',
  'gr.publicity.prosecutor': 'Publishing data about a missing person needs the involvement of the prosecutor.',
  'gr.response.tracing':
    'The emergency response mechanism (EMEA) helps when a child is met homeless or in precarious conditions, also after a disappearance.',

  'gr.guardian.inform':
    'Any authority that meets an unaccompanied minor informs prosecutor and General Secretariat without delay.',
  'gr.guardian.appointment': 'The prosecutor appoints a guardian as soon as possible.',
  'gr.guardian.anyChild':
    'Unaccompanied is whoever arrives without a responsible adult or is left alone later, whether or not asylum is asked for. Separated and abandoned children are included.',
  'gr.guardian.reform': 'What has changed in 2026?',

  'gr.trafficking.mechanism':
    'The national mechanism (EMA) follows a victim from the first signs to integration or return. EKKA runs it.',
  'gr.trafficking.status': 'A prosecutor formally recognises a victim.',
  'gr.trafficking.policeUnits': 'Police units against trafficking in Attica and Thessaloniki work with EKKA.',
  'gr.trafficking.reflection': 'How long does a minor who may be a victim have to reflect?',

  'gr.aftercare.tellAll':
    'Tell police, prosecutor, General Secretariat, guardian and 116 000 immediately on return or news.',
  'gr.aftercare.noCustody':
    'A police cell is no placement: protective custody of unaccompanied minors was abolished in December 2020. Use EMEA for emergency accommodation.',
  'gr.aftercare.interview':
    'No law asks for a return interview. The guardian and psychologist or social worker of the facility talk with the child.',
  'gr.aftercare.otherState':
    'The unit for transfers of the Asylum Service handles it, with the guardian’s assessment of best interests.',

  'gr.data.laws': 'GDPR and Law 4624/2019.',
  'gr.data.register': 'What is kept in the register of unaccompanied minors today?',
  'gr.data.authority': 'Hellenic Data Protection Authority.',

  'gr.note.tracing': 'Phone and mobile; hours differ between sources.',
  'gr.note.units': 'Units for protection and for guardianship.',
} as const satisfies { readonly [Id in GrWordId]: string }
