import type { grWords as english } from '#content/en/profiles/gr.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the Greek profile say. */
export const grWords: AnyWords<typeof english> = {
  'gr.tell.emergency': 'En cas de danger\u00a0: 112, ou 100 pour la police.',
  'gr.tell.police':
    'Déclarez la disparition au poste de police le plus proche, à toute heure, immédiatement et sans délai. Toute personne qui est au courant peut la déclarer.',
  'gr.tell.prosecutor':
    'La police et la structure d’accueil ou le tuteur écrivent le jour même au procureur des mineurs, à défaut au procureur de première instance.',
  'gr.tell.guardian': 'Prévenez le tuteur le jour même, par téléphone ou par écrit.',
  'gr.tell.secretariat':
    'Écrivez le jour même au Secrétariat général pour les personnes vulnérables. Il met à jour le registre des mineurs non accompagnés.',
  'gr.tell.hotline':
    'Appelez le 116\u00a0000 de The Smile of the Child en parallèle de la police. Il peut proposer une Amber Alert.',
  'gr.tell.asylum':
    'Si un dossier ou un rendez-vous est ouvert, le Service de l’asile est prévenu par le tuteur ou l’aide juridique.',
  'gr.tell.trafficking':
    'Face à des indices de traite, orientez tout de suite vers le mécanisme géré par EKKA\u00a0; la ligne 197 répond jour et nuit.',
  'gr.tell.prosecutorAsGuardian':
    'Si aucun tuteur n’est désigné, le procureur agit-il provisoirement comme tuteur\u00a0?',

  'gr.police.photo':
    'Apportez une photo, si possible des six derniers mois, une copie de la carte de demandeur d’asile et le nom du tuteur.',
  'gr.category.none':
    'Aucune échelle graduée pour les travailleurs sociaux n’a été trouvée. Donnez vos raisons à la police\u00a0; une unité spéciale recherche les personnes disparues.',
  'gr.publicity.amber':
    'L’Amber Alert Hellas est activée par The Smile of the Child, avec l’accord de la police et sur ordre du procureur.',
  'gr.publicity.prosecutor':
    'La publication de données sur une personne disparue requiert l’intervention du procureur.',
  'gr.response.tracing':
    'Le mécanisme d’intervention d’urgence (EMEA) aide quand un enfant est rencontré sans abri ou dans des conditions précaires, aussi après une disparition.',

  'gr.guardian.inform':
    'Toute autorité qui rencontre un mineur non accompagné informe sans délai le procureur et le Secrétariat général.',
  'gr.guardian.appointment': 'Le procureur désigne un tuteur dès que possible.',
  'gr.guardian.anyChild':
    'Est non accompagné l’enfant qui arrive sans adulte responsable ou se retrouve seul plus tard, que l’asile soit demandé ou non. Les enfants séparés et abandonnés sont compris.',
  'gr.guardian.reform': 'Qu’est-ce qui a changé en 2026\u00a0?',

  'gr.trafficking.mechanism':
    'Le mécanisme national (EMA) suit une victime des premiers indices jusqu’à l’intégration ou au retour. EKKA le gère.',
  'gr.trafficking.status': 'Un procureur reconnaît formellement une victime.',
  'gr.trafficking.policeUnits':
    'Des unités de police contre la traite, en Attique et à Thessalonique, travaillent avec EKKA.',
  'gr.trafficking.reflection': 'De quel délai de réflexion dispose un mineur qui est peut-être victime\u00a0?',

  'gr.aftercare.tellAll':
    'Prévenez immédiatement la police, le procureur, le Secrétariat général, le tuteur et le 116\u00a0000 dès le retour ou dès qu’il y a des nouvelles.',
  'gr.aftercare.noCustody':
    'Une cellule de police n’est pas un placement\u00a0: la garde protectrice des mineurs non accompagnés a été supprimée en décembre 2020. Faites appel à EMEA pour un hébergement d’urgence.',
  'gr.aftercare.interview':
    'Aucune loi n’exige d’entretien de retour. Le tuteur et le psychologue ou l’assistant social de la structure d’accueil parlent avec l’enfant.',
  'gr.aftercare.otherState':
    'L’unité des transferts du Service de l’asile s’en charge, avec l’évaluation de l’intérêt supérieur par le tuteur.',

  'gr.data.laws': 'RGPD et loi 4624/2019.',
  'gr.data.register': 'Que contient aujourd’hui le registre des mineurs non accompagnés\u00a0?',
  'gr.data.authority': 'Autorité hellénique de protection des données.',

  'gr.note.tracing': 'Fixe et portable\u00a0; les horaires diffèrent selon les sources.',
  'gr.note.units': 'Unités de protection et de tutelle.',
}
