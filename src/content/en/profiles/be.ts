import type { BeWordId } from '#profiles/be.ts'

/** What the rules of the Belgian profile say. */
export const beWords = {
  'be.tell.emergency': 'In danger: 112, or 101 for the police.',
  'be.tell.police':
    'Report in person or by phone to the local police of the zone where the child disappeared, as soon as it is noticed. Ask for the number of the report (PV).',
  'be.tell.magistrate':
    'As soon as one criterion is met the police inform the magistrate on duty, who orders what is done to find the child. Ask whether that has happened.',
  'be.tell.guardian': 'Phone the guardian on the same day. The guardian can also make the report, and stays reachable.',
  'be.tell.guardianshipService': 'Phone the Guardianship Service on the same day.',
  'be.tell.reception':
    'Send the incident report to Fedasil or to the head office of the reception partner on the same day.',
  'be.tell.immigration':
    'Reception or guardian write to the Immigration Office (unit for minors and trafficking) on the same or the next working day, and to the asylum authority where a file is open.',
  'be.tell.hotline':
    'Phone Child Focus as soon as the police know, or at once if you are not sure what to do. Child Focus opens a file for every child reported missing.',
  'be.tell.missingPersonsUnit':
    'In worrying cases the federal unit for missing persons helps the local police at any hour. The police contact it, not you: ask them to.',
  'be.tell.youthProtection':
    'Tell the youth services on the next working day where they already have a mandate; in danger at once.',
  'be.tell.traffickingCentre':
    'On signs of trafficking phone one of the three specialised centres at once. They give first advice at any hour.',
  'be.frenchCommunity.youthHelp': 'In the French Community these are SAJ and SPJ.',
  'be.flemishCommunity.youthHelp': 'In the Flemish Community these are OCJ and the youth court.',
  'be.germanSpeakingCommunity.youthHelp': 'In the German-speaking Community this is the Jugendhilfedienst.',

  'be.category.oneCriterion':
    'One criterion is enough for a worrying disappearance, and the list is not complete: an unusually long absence counts too.',
  'be.category.whoJudges':
    'The officer of the judicial police on duty judges first. Prosecutors have a magistrate of reference for disappearances.',
  'be.category.directive':
    'A ministerial directive on the search for missing persons binds the police; it was renewed in May 2022.',
  'be.publicity.together':
    'Police and Child Focus decide together with all concerned, and publish only if that does not harm the inquiry.',
  'be.prevention.signs':
    'The guide of 2023 names: arrived with smugglers, vulnerable background or attachment problems, distrust of institutions, came with a group of which others already disappeared.',
  'be.prevention.measures':
    'The guide of 2023 names: help the child to accept the place, regular contact of the guardian, talk to a specialised centre about signs of trafficking, map the child’s network, speak about plans to leave.',

  'be.guardian.signal':
    'Any authority that learns of an unaccompanied minor informs the Guardianship Service immediately.',
  'be.guardian.firstReport': 'The guardian sends a first report within 15 days of being appointed.',
  'be.guardian.laterReports': 'The guardian reports at least every six months.',
  'be.guardian.lastReport': 'The guardian sends a last report within 15 days after the end of the mission.',
  'be.guardian.missingForLong': 'Does guardianship go on when a child has been missing for long?',
  'be.reception.observation': 'How long may the stay in an observation and orientation centre be today?',

  'be.trafficking.circular':
    'A circular of 2016 says how police, labour inspection, prosecutors, Immigration Office and centres work together.',
  'be.trafficking.whoDecides':
    'A magistrate grants the status of a victim, also for the time being. The Immigration Office issues documents when a specialised centre asks.',
  'be.trafficking.conditions':
    'The status asks for a break with the perpetrators, company of a recognised centre and cooperation with justice.',
  'be.trafficking.document':
    'An unaccompanied minor who may be a victim goes straight to a residence document of three months; adults have 45 days to reflect.',
  'be.trafficking.shelters':
    'Esperanto (Wallonia, discreet address) and Minor-Ndako (Brussels and Flanders) take in children who may be victims.',

  'be.aftercare.tellAll':
    'The police close the alert. Guardian, Guardianship Service, Fedasil, Immigration Office and Child Focus are told.',
  'be.aftercare.interview':
    'No law asks for a return interview. Police hearing, and a talk of guardian or reception, take its place.',
  'be.aftercare.place':
    'Fedasil assigns the place. Consider a time-out place, a small-scale place or a shelter with a secure address where trafficking is suspected.',
  'be.aftercare.otherState':
    'Guardian and Guardianship Service go along; the Immigration Office handles taking charge and taking back.',

  'be.data.laws': 'GDPR, the Act of 30 July 2018 and, for the police, the Police Function Act.',
  'be.data.secrecy':
    'A new Criminal Code is in force since 8 April 2026: where do professional secrecy and its exceptions for minors in danger stand now?',
  'be.data.authority': 'Data protection authority; for police data the COC.',

  'be.criterion.under13': 'Is under 13',
  'be.criterion.disability': 'Has a physical or mental disability, or cannot look after itself',
  'be.criterion.medicine': 'Is under medical treatment or needs essential medicine',
  'be.criterion.mortalDanger': 'May be in mortal danger',
  'be.criterion.thirdParties': 'May be with others who threaten its well-being, or may become a victim of an offence',
  'be.criterion.unlike': 'Stays away in a way that is wholly unlike its usual behaviour',

  'be.note.police': 'In danger; otherwise the local police of the zone.',
  'be.note.shelter': 'Takes in children who may be victims.',
  'be.note.appeals': 'For what the public has seen.',
} as const satisfies { readonly [Id in BeWordId]: string }
