import type { seWords as english } from '#content/en/profiles/se.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the Swedish profile say. */
export const seWords: AnyWords<typeof english> = {
  'se.tell.emergency': 'En cas de danger\u00a0: 112.',
  'se.tell.police':
    'Appelez tout de suite la police\u00a0: 114\u00a014 pour un enfant qui a quitté son hébergement, 112 si c’est urgent.',
  'se.tell.socialServices':
    'Prévenez tout de suite les services sociaux de la commune désignée, hors horaires leur service de permanence.',
  'se.concern.atOnce':
    'Comment se fait aujourd’hui une déclaration d’inquiétude, et doit-elle être faite tout de suite en cas de soupçon d’atteinte à l’enfant\u00a0?',
  'se.tell.guardian': 'Appelez le tuteur (god man) le jour même.',
  'se.tell.migrationAgency':
    'Prévenez l’Office des migrations (unité d’accueil ou agent chargé du dossier) le jour même, avec le numéro de dossier de l’enfant.',
  'se.tell.chiefGuardian':
    'Le tuteur (god man) ou les services sociaux préviennent l’autorité des tutelles. Le dossier reste ouvert.',
  'se.tell.hotline':
    'Le 116\u00a0000 est une autre voie vers la police. On y répond comme à un appel au 112, puis l’appel lui est transmis.',
  'se.tell.trafficking':
    'Face à des indices de traite, appelez la ligne de soutien aux professionnels aux heures de bureau\u00a0; hors horaires, la police au 114\u00a014 ou les urgences sociales.',
  'se.tell.network':
    'Interrogez vite l’école, les soignants, les amis et le personnel, avant ou pendant la déclaration.',

  'se.hotline.relay':
    'Derrière le 116\u00a0000, il y a une voie vers la police, pas une association qui ouvre un dossier et soutient la famille. Suédois et anglais, un interprète sur demande.',
  'se.category.rescue':
    'Si la vie ou la santé est peut-être en danger, la police recherche au titre du secours. Demandez si elle le fait.',
  'se.category.checklist':
    'À chaque déclaration, la police commence par une liste de premières actions et évalue l’urgence. Donnez vos raisons.',
  'se.category.noLowering':
    'Les adolescents partis et que l’on croit en sécurité reçoivent parfois une étiquette informelle. Elle ne doit pas réduire l’urgence pour un enfant non accompagné.',
  'se.category.register':
    'Le gouvernement a demandé à la police d’envisager de noter qu’un enfant disparu n’a en Suède aucun titulaire de l’autorité parentale. Demandez si elle le fait.',
  'se.publicity.police': 'La police décide de la diffusion.',
  'se.publicity.childAlert': 'Existe-t-il une alerte publique nationale pour enfants\u00a0? Aucune n’a été trouvée.',
  'se.guidance.national':
    'Depuis novembre 2024, il existe des recommandations nationales contre les disparitions d’enfants non accompagnés, et il y a des plans régionaux. Utilisez le plan de votre région.',

  'se.guardian.appointment':
    'Un tuteur (god man) est désigné dès que possible. L’Office des migrations ou la commission sociale le demandent\u00a0; cela peut aussi se faire sans demande.',
  'se.guardian.localReading': 'Une commune (Ronneby) comprend cela comme deux à trois jours au plus.',
  'se.guardian.afterPermit':
    'Après un titre de séjour, un titulaire de l’autorité parentale spécialement désigné remplace le tuteur (god man).',
  'se.responsibility.municipality':
    'La commune désignée est responsable, aussi pendant que l’enfant est disparu et avant qu’il ne soit arrivé.',
  'se.responsibility.found':
    'Une autre commune ne doit que ce qui est urgent\u00a0; la commune désignée organise le retour.',
  'se.file.threeMonths':
    'Gardez le dossier ouvert jusqu’au retour de l’enfant. Les plans régionaux disent en général trois mois au moins.',
  'se.concern.assessment':
    'Dans quel délai le besoin de protection est-il évalué après une déclaration d’inquiétude\u00a0?',
  'se.reception.reform': 'Que dit la nouvelle loi sur l’accueil, et est-elle déjà en vigueur\u00a0?',

  'se.trafficking.team':
    'L’Agence pour l’égalité des genres coordonne, avec une équipe nationale de la police, des procureurs, de l’Office des migrations et d’autres.',
  'se.trafficking.process':
    'Il existe un processus formel de soutien. Des coordinateurs régionaux dans les services sociaux aident, pour tous les âges et toutes les finalités.',
  'se.trafficking.children':
    'Les services sociaux protègent l’enfant et la police enquête. Il n’y a pas de réseau national de lieux protégés pour enfants.',
  'se.trafficking.reflection':
    'Une victime présumée peut obtenir un titre de séjour de 30 jours comme délai de réflexion.',

  'se.aftercare.tell': 'Indiquez au 116\u00a0000 ou au 114\u00a014 que l’enfant a été retrouvé.',
  'se.aftercare.tellAll': 'Prévenez les services sociaux, le tuteur (god man) et l’Office des migrations.',
  'se.aftercare.place':
    'La commune désignée organise le retour ou un nouveau lieu, et envisage une prise en charge obligatoire (LVU).',
  'se.aftercare.policeHelp':
    'La commission sociale peut demander l’aide de la police pour un enfant en prise en charge obligatoire.',
  'se.aftercare.talk':
    'L’entretien au retour fait partie des plans régionaux. Aucun délai national en heures n’a été trouvé.',
  'se.aftercare.otherState':
    'L’unité des transferts de l’Office des migrations s’en charge. Après un retour, un tuteur (god man) doit être désigné de nouveau.',

  'se.data.laws':
    'RGPD, lois 2018:218 et 2001:454 et, pour la police, loi sur les données en matière pénale 2018:1177.',
  'se.data.secrecy':
    'Le secret des services sociaux a des exceptions qui permettent de prévenir la police et d’autres autorités.',
  'se.data.secrecyChanges': 'Qu’est-ce qui a changé en 2025\u00a0?',
  'se.data.childRights': 'La Convention relative aux droits de l’enfant a force de loi en Suède.',
  'se.data.authority': 'Integritetsskyddsmyndigheten (IMY).',

  'se.note.police': 'Pour un enfant qui a quitté son hébergement, si ce n’est pas urgent.',
  'se.note.hotline': 'Une voie vers la police, pas un service de conseil.',
}
