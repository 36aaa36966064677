import type { goingMissingSigns } from '#machines/checklists/going-missing-signs.ts'
import type { planElements } from '#machines/checklists/plan-elements.ts'
import type { returnTopics } from '#machines/checklists/return-topics.ts'
import type { sharingChecks } from '#machines/checklists/sharing-checks.ts'
import type { traffickingSigns } from '#machines/checklists/trafficking-signs.ts'

type Labels<List extends readonly string[]> = Readonly<Record<List[number], string>>

/** Signs that a child may go missing. */
export const goingMissingSignWords = {
  c01: 'Came here with the help of smugglers',
  c02: 'A hard past; finds it difficult to rely on anyone',
  c03: 'Does not trust authorities',
  c04: 'Arrived in a group from which others have already disappeared',
  c05: 'Was missing before, here or in another country',
  c06: 'Alcohol or drugs, mental distress, or cannot settle in this place',
  c07: 'Lived on the street or alone for a long time before',
  c08: 'Owes money or is expected to send money',

  c09: 'Little chance of being allowed to stay',
  c10: 'A refusal was received or is expected',
  c11: 'Afraid of being sent to the first country or sent back',
  c12: 'Will soon turn 18',
  c13: 'Asylum or joining the family is taking very long',
  c14: 'Family or people they know in another country',
  c15: 'Has said that they want to travel on',
  c16: 'A move, a new place or a change of service',
  c17: 'The place does not suit: too large, no school, nothing to do',
  c18: 'Has little information, or what smugglers told them',
  c19: 'No guardian, or hardly any contact with the guardian',
  c20: 'Arrived within the last three days',
  c21: 'Their age is being questioned',

  c22: 'New phone, SIM card, clothes or money that nobody can explain',
  c23: 'Calls or messages that change the mood; secretive or afraid',
  c24: 'An adult waits nearby, picks the child up or visits unknown to us',
  c25: 'Has a number or address by heart, or on skin or clothes',
  c26: 'Packs, gives things away, asks for papers back or says goodbye',
  c27: 'Misses appointments or school',
  c28: 'Any sign of trafficking or exploitation',
} as const satisfies Labels<typeof goingMissingSigns>

/** Signs of trafficking or exploitation. */
export const traffickingSignWords = {
  d01: 'Withdrawn, does not dare to speak to officials',
  d02: 'Very afraid: of a person, of deportation or of telling',
  d03: 'The account sounds learnt and much like what others say',
  d04: 'A partner who is much older',
  d05: 'No papers, false papers, or somebody else keeps them',
  d06: 'Does not know which town or country this is',
  d07: 'Came with unrelated people, alone, or with an adult who “found” them',
  d08: 'Carries numbers of taxis or of people to call',
  d09: 'Goes to no school and sees no doctor',
  d10: 'Looks neglected or underfed, or is treated coldly',
  d11: 'Alone, no friends of the same age, eats apart or only leftovers',
  d12: 'Numb, cannot concentrate, aggressive, or shows other signs of trauma',
  d13: 'Seems more grown-up or sure than the age would suggest',
  d14: 'Hurts themselves, or uses alcohol or drugs',
  d15: 'Money, clothes or phones that nobody can explain',
  d16: 'Owes money, hands over earnings or must bring a daily sum',
  d17: 'An adult answers for the child or insists on staying',
  d18: 'One adult, address or phone number appears with several children',
  d19: 'Was away for a time and came back exhausted, hurt or well fed',

  d20: 'The child says they were sexually exploited',
  d21: 'Sexually transmitted infection or unwanted pregnancy',
  d22: 'Found with adults in a brothel, hotel or flat, or belongings suggest it',
  d23: 'Pictures online, gifts for favours, escort adverts or several phones',
  d24: 'An oath or ritual, a “madam”, or a debt for the journey',

  d30: 'Hands, skin or back show hard work; very tired',
  d31: 'Injuries that come from work',
  d32: 'Not paid, pay kept back, long hours, or sleeps at work',
  d33: 'Seen working during school hours: car wash, nail bar, kitchen, building site, farm',
  d34: 'Works without protective clothing or training',

  d40: 'Does most of the housework and hardly leaves the home',
  d41: 'Has no time to play or rest',
  d42: 'Lives with people who are not family, unknown to the authorities',
  d43: 'Sleeps on the floor, has no privacy, or others are treated better',

  d50: 'Found with drugs or at thefts, while adults stay behind the scenes',
  d51: 'Found far away with drugs, weapons, cash or train tickets',
  d52: 'Carries tools for theft, is arrested often or gives several names',
  d53: 'Afraid of accomplices, or owes for what the police seized',
  d54: 'Was made to steer a boat or to guide others',
  d55: 'Begs for a daily sum, is driven around, with a borrowed baby or animal',

  d60: 'Married or promised while under age; an older husband or “uncle”',
  d61: 'Afraid of a journey, a sudden trip planned, kept out of school',
  d62: 'Fled a marriage, and family or the intended husband is searching',

  d70: 'Their name is used for benefits, or they are registered twice',
  d71: 'Adoption outside the law, a baby sold, a mother missing with her baby',
  d72: 'A scar nobody can explain, or medical tests without a reason',
  d73: 'Drawn in by an armed or extremist group',
  d74: 'Made to carry a pregnancy for others',
} as const satisfies Labels<typeof traffickingSigns>

/** Topics of the return interview. */
export const returnTopicWords = {
  f01: 'How are you? Food, a doctor, rest, someone beside you?',
  f02: 'Who will read this, and what cannot stay between us',
  f03: 'Before: what pushed you, what drew you, did someone tell you to go?',
  f04: 'Did anyone know? Did you try to tell us?',
  f05: 'Away: where, with whom, how you travelled, slept, ate and paid',
  f06: 'Hurt, threatened, afraid, made to do things, given things, photographed',
  f07: 'Other children who were there',
  f08: 'People, phones, accounts, places and cars, only if you wish',
  f09: 'Coming back: how, why now, who brought you',
  f10: 'How this place feels, whether it is safe, whom you trust',
  f11: 'Asylum, transfer, age, turning 18: what you know and what you fear',
  f12: 'Family: news, pressure, money owed',
  f13: 'What would have to change for you to stay',
  f14: 'If you must go again: staying safer, numbers, safe word, whom to call',
  f15: 'What we should do for you, and what not',
  f16: 'The interviewer’s view: harm, signs, level, next steps, who gets what',
  f17: 'Refused or not possible: what was tried, why, what the carer noticed',
} as const satisfies Labels<typeof returnTopics>

/** Elements of a safety plan and of the plan after a return. */
export const planElementWords = {
  g01: 'The child’s own words: what helps, what worries, what I agree to',
  g02: 'A trusted adult by name, within reach day and night',
  g03: 'The risks: going missing and why, exploitation by whom',
  g04: 'Keeping traffickers away: address, way to school, phone, visitors, online',
  g05: 'Phone: agree on a safe phone and SIM, never only take it',
  g06: 'Time to be back, and how long until we report missing',
  g07: 'If I feel I must leave: steps, code word, numbers, way back',
  g08: 'Whom to tell if the child is missing, with numbers',
  g09: 'Missing packet up to date, date of the next photo',
  g10: 'Legal dates: lawyer, trafficking referral, permission to stay, joining the family',
  g11: 'Health: body, mind, trauma, alcohol or drugs',
  g12: 'School, things to do, friends',
  g13: 'A safe way to be in touch with family; Red Cross',
  g14: 'Why this place suits, what else there is, who knows the address',
  g15: 'Changes ahead (decision, move, turning 18) and the talk before each',
  g16: 'Protection that goes on after 18',
  g17: 'Police measures against adults who are named',
  g18: 'Next review, what brings it forward, version, signatures',
  g19: 'Partner in the other country: name and number',
  g20: 'After a return: what is different from the last plan',
} as const satisfies Labels<typeof planElements>

/** Before information is shared. */
export const sharingCheckWords = {
  h01: 'Say in one sentence why: keep the child safe, or find the child',
  h02: 'Name the legal basis; consent is often not the right one',
  h03: 'Health, origin, sexual life or biometrics: name the extra ground',
  h04: 'Data about offences go to the police only',
  h05: 'Does this person need it? Only the details they need',
  h06: 'Could sharing endanger the child or the family?',
  h07: 'Asylum stays confidential: nothing to the country of origin',
  h08: 'In an emergency share now, write it down afterwards',
  h09: 'Tell the child what is shared, unless that brings danger',
  h10: 'For regular sharing: is there an agreement and an impact assessment?',
  h11: 'Leaving the EU or EEA: note what allows it',
  h12: 'Secure way, protected file, the right person confirmed',
  h13: 'Note what, when, to whom, by whom and why, or why not',
  h14: 'How long it is kept; nothing just in case',
  h15: 'Publicity is decided separately',
  h16: 'This device: encrypted, locks itself, no gallery photos, no cloud copy',
  h17: '“Data protection forbids it” is no reason; silence can harm more',
} as const satisfies Labels<typeof sharingChecks>
