import type { beWords as english } from '#content/en/profiles/be.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the Belgian profile say. */
export const beWords: AnyWords<typeof english> = {
  'be.tell.emergency': 'En cas de danger\u00a0: 112, ou 101 pour la police.',
  'be.tell.police':
    'Déclarez la disparition en personne ou par téléphone à la police locale de la zone où l’enfant a disparu, dès qu’elle est remarquée. Demandez le numéro du procès-verbal (PV).',
  'be.tell.magistrate':
    'Dès qu’un critère est rempli, la police informe le magistrat de garde, qui ordonne ce qui est fait pour retrouver l’enfant. Demandez si cela a eu lieu.',
  'be.tell.guardian':
    'Appelez le tuteur le jour même. Le tuteur peut aussi faire la déclaration, et il reste joignable.',
  'be.tell.guardianshipService': 'Appelez le Service des Tutelles le jour même.',
  'be.tell.reception': 'Envoyez le rapport d’incident à Fedasil ou au siège du partenaire d’accueil le jour même.',
  'be.tell.immigration':
    'L’accueil ou le tuteur écrit le jour même ou le jour ouvrable suivant à l’Office des étrangers (cellule mineurs et traite), et à l’autorité de l’asile là où un dossier est ouvert.',
  'be.tell.hotline':
    'Appelez Child Focus dès que la police est prévenue, ou tout de suite si vous ne savez pas quoi faire. Child Focus ouvre un dossier pour chaque enfant déclaré disparu.',
  'be.tell.missingPersonsUnit':
    'Dans les cas inquiétants, la cellule fédérale des personnes disparues aide la police locale à toute heure. C’est la police qui la contacte, pas vous\u00a0: demandez-lui de le faire.',
  'be.tell.youthProtection':
    'Prévenez les services de la jeunesse le jour ouvrable suivant s’ils ont déjà un mandat\u00a0; en cas de danger, tout de suite.',
  'be.tell.traffickingCentre':
    'Face à des indices de traite, appelez tout de suite l’un des trois centres spécialisés. Ils donnent un premier conseil à toute heure.',
  'be.frenchCommunity.youthHelp': 'En Communauté française, ce sont le SAJ et le SPJ.',
  'be.flemishCommunity.youthHelp': 'En Communauté flamande, ce sont l’OCJ et le tribunal de la jeunesse.',
  'be.germanSpeakingCommunity.youthHelp': 'En Communauté germanophone, c’est le Jugendhilfedienst.',

  'be.category.oneCriterion':
    'Un seul critère suffit pour une disparition inquiétante, et la liste n’est pas complète\u00a0: une absence anormalement longue compte aussi.',
  'be.category.whoJudges':
    'L’officier de police judiciaire de garde juge en premier. Les parquets ont un magistrat de référence pour les disparitions.',
  'be.category.directive':
    'Une directive ministérielle sur la recherche des personnes disparues lie la police\u00a0; elle a été renouvelée en mai 2022.',
  'be.publicity.together':
    'La police et Child Focus décident ensemble avec toutes les personnes concernées, et ne diffusent que si cela ne nuit pas à l’enquête.',
  'be.prevention.signs':
    'Le guide de 2023 cite\u00a0: arrivé avec des passeurs, milieu vulnérable ou problèmes d’attachement, méfiance envers les institutions, venu avec un groupe dont d’autres ont déjà disparu.',
  'be.prevention.measures':
    'Le guide de 2023 cite\u00a0: aider l’enfant à accepter le lieu, contact régulier du tuteur, parler à un centre spécialisé des indices de traite, dresser la carte du réseau de l’enfant, parler des projets de départ.',

  'be.guardian.signal':
    'Toute autorité qui apprend la présence d’un mineur étranger non accompagné (MENA) en informe immédiatement le Service des Tutelles.',
  'be.guardian.firstReport': 'Le tuteur envoie un premier rapport dans les 15 jours de sa désignation.',
  'be.guardian.laterReports': 'Le tuteur fait rapport au moins tous les six mois.',
  'be.guardian.lastReport': 'Le tuteur envoie un dernier rapport dans les 15 jours après la fin de sa mission.',
  'be.guardian.missingForLong': 'La tutelle continue-t-elle quand un enfant est disparu depuis longtemps\u00a0?',
  'be.reception.observation':
    'Combien de temps peut durer aujourd’hui un séjour en centre d’observation et d’orientation (COO)\u00a0?',

  'be.trafficking.circular':
    'Une circulaire de 2016 dit comment police, inspection du travail, parquets, Office des étrangers et centres travaillent ensemble.',
  'be.trafficking.whoDecides':
    'Un magistrat accorde le statut de victime, aussi à titre provisoire. L’Office des étrangers délivre les documents à la demande d’un centre spécialisé.',
  'be.trafficking.conditions':
    'Le statut exige une rupture avec les auteurs, l’accompagnement d’un centre reconnu et la coopération avec la justice.',
  'be.trafficking.document':
    'Un mineur étranger non accompagné (MENA) qui est peut-être victime reçoit directement un titre de séjour de trois mois\u00a0; les adultes ont 45 jours de réflexion.',
  'be.trafficking.shelters':
    'Esperanto (Wallonie, adresse discrète) et Minor-Ndako (Bruxelles et Flandre) accueillent des enfants qui sont peut-être victimes.',

  'be.aftercare.tellAll':
    'La police clôt le signalement. Le tuteur, le Service des Tutelles, Fedasil, l’Office des étrangers et Child Focus sont prévenus.',
  'be.aftercare.interview':
    'Aucune loi n’exige d’entretien de retour. L’audition par la police et un entretien avec le tuteur ou l’accueil en tiennent lieu.',
  'be.aftercare.place':
    'Fedasil attribue la place. Envisagez un lieu de répit, un lieu de petite taille ou un refuge à l’adresse protégée en cas de soupçon de traite.',
  'be.aftercare.otherState':
    'Le tuteur et le Service des Tutelles accompagnent\u00a0; l’Office des étrangers traite la prise en charge et la reprise en charge.',

  'be.data.laws': 'RGPD, loi du 30 juillet 2018 et, pour la police, loi sur la fonction de police.',
  'be.data.secrecy':
    'Un nouveau Code pénal est en vigueur depuis le 8 avril 2026\u00a0: où se trouvent maintenant le secret professionnel et ses exceptions pour les mineurs en danger\u00a0?',
  'be.data.authority': 'Autorité de protection des données\u00a0; pour les données de police, le COC.',

  'be.criterion.under13': 'A moins de 13 ans',
  'be.criterion.disability': 'A un handicap physique ou mental, ou manque d’autonomie',
  'be.criterion.medicine': 'Suit un traitement médical ou a besoin de médicaments indispensables',
  'be.criterion.mortalDanger': 'Est peut-être en danger de mort',
  'be.criterion.thirdParties':
    'Est peut-être avec des personnes qui menacent son bien-être, ou risque d’être victime d’une infraction',
  'be.criterion.unlike': 'Son absence est totalement contraire à ses habitudes',

  'be.note.police': 'En cas de danger\u00a0; sinon la police locale de la zone.',
  'be.note.shelter': 'Accueille des enfants qui sont peut-être victimes.',
  'be.note.appeals': 'Pour ce que le public a vu.',
}
