import type {
  commandWords as englishCommand,
  findingBlanks as englishBlanks,
  findingSentences as englishFindings,
  gradeWords as englishGrades,
  reviewScreens as englishScreens,
  viewerWords as englishViewer,
} from '#content/en/review.ts'
import type { AnyWords } from '#content/phrase.ts'
import { reviewedSentences } from './reviewed.ts'

/**
 * What is said of a file that was opened to be checked, one sentence for each verdict: what was found, and where something is
 * wrong what still stands and what to do. `unaltered` is said nowhere: a file can only fit itself, a code or a signature.
 */
export const findingSentences: AnyWords<typeof englishFindings> = {
  tooLarge:
    'Le fichier est trop grand pour être un journal\u00a0: {size} Mo\u00a0; ce programme ouvre au plus {most} Mo. Rien n’a été lu. Vérifiez que c’est le bon fichier.',
  emptyFile: 'Le fichier est vide. Redemandez-le.',
  unreadable:
    'Le fichier n’a pas pu être lu là où il se trouve. Rien n’a changé. Vérifiez qu’il y est encore et choisissez-le de nouveau.',
  damagedPdf:
    'Ce PDF est endommagé et ne peut pas être lu jusqu’au bout. On ne peut rien dire de son journal. Redemandez le fichier.',
  sealed: 'Ce fichier est scellé. On ne peut rien en dire avant de l’ouvrir avec sa phrase de passe ou sa clé.',
  lockedPdf:
    'Ce PDF est protégé par un mot de passe\u00a0; les documents du guide ne le sont jamais. On ne peut rien dire de son journal. Demandez le PDF tel qu’il a été exporté.',
  failed:
    'Ce programme n’a pas pu parcourir ce fichier jusqu’au bout ({what}). On ne peut rien en dire. Vérifiez-le en ligne de commande et gardez le fichier.',
  severalRecords:
    'Ce PDF contient {count} journaux\u00a0: deux programmes peuvent donc en montrer deux différents. Les documents du guide en contiennent un. Demandez le fichier d’origine.',

  noLogForeign:
    'Ce PDF ne contient pas de journal\u00a0: il a été imprimé, converti ou créé par un autre programme ({creator}). Il ne peut pas être vérifié. Demandez le PDF tel qu’il a été exporté.',
  noLogPaper:
    'C’est un document du guide sans journal\u00a0: une copie caviardée, une fiche ou un formulaire. Il ne peut pas être vérifié seul. Comparez le code au bas de la page avec celui du journal des actions dont il est tiré.',

  notText:
    'Ce fichier est endommagé ou d’un autre type\u00a0: il ne peut pas être lu comme du texte. Il n’a pas été modifié. Redemandez le fichier.',
  notARecord:
    'Ce fichier n’est pas un journal de Missing Child Guide. Il n’a pas été modifié. Choisissez le PDF ou le JSON que le guide a exporté.',
  otherFormat:
    'Le journal vient d’une version que ce programme ne connaît pas\u00a0: on ne peut rien en dire. Ouvrez-le avec une version plus récente.',
  notAnEntry:
    'Rompu à l’entrée {n}\u00a0: elle n’a pas la forme d’une entrée. Les {before} entrées précédentes sont cohérentes. Redemandez le fichier d’origine.',
  altered:
    'Rompu à l’entrée {n}\u00a0: ses mots ont été modifiés après avoir été écrits. Les {before} entrées précédentes sont cohérentes. Redemandez le fichier d’origine.',
  brokenLink:
    'Rompu à l’entrée {n}\u00a0: elle ne suit pas l’entrée précédente. Les {before} entrées précédentes sont cohérentes. Redemandez le fichier d’origine.',
  outOfOrder:
    'Rompu à l’entrée {n}\u00a0: une entrée manque, est en double ou déplacée. Les {before} entrées précédentes sont cohérentes. Redemandez le fichier d’origine.',
  unseen:
    'Rompu à l’entrée {n}\u00a0: elle cite une entrée d’un autre appareil qui ne figure pas avant elle. Les {before} entrées précédentes sont cohérentes. Redemandez le fichier d’origine.',
  otherCase:
    'Rompu à l’entrée {n}\u00a0: elle appartient à un autre dossier. Les {before} entrées précédentes sont cohérentes. Redemandez le fichier d’origine.',
  cutOff:
    'Coupé à la fin\u00a0: le fichier annonce {count} entrées et en contient {before}. Ces {before} entrées sont cohérentes. Redemandez le fichier d’origine.',
  noEntry: 'Ce journal ne contient aucune entrée. Redemandez le fichier.',
  countDiffers:
    'Le fichier contient {before} entrées et annonce un autre nombre. Les entrées sont cohérentes. Redemandez le fichier d’origine.',
  headDiffers:
    'La tête annoncée dans le fichier n’est pas celle de ses {before} entrées. Les entrées sont cohérentes. Redemandez le fichier d’origine.',
  notCanonical:
    'Le journal a été écrit par un autre programme\u00a0: son texte n’a pas la forme exacte. Ses {before} entrées sont cohérentes. Demandez le fichier d’origine.',

  codeDiffers:
    'Le code saisi ne correspond à aucun état de ce journal. Soit le journal a été reconstruit ou coupé à la fin, soit le code a été mal noté ou vient d’un autre journal. Demandez à la personne qui l’a noté de le relire.',
  codeNotCode: 'Un code a 16 caractères, 0 à 9 et A à F, en quatre groupes. Vérifiez votre saisie.',
  codeEarlier:
    'Le code saisi est celui d’un état antérieur\u00a0: entrée {n} sur {count}. Jusque-là, rien n’a été modifié, retiré ou coupé depuis que le code a été noté. Il ne dit rien des {later} entrées suivantes.',
  codeMatches:
    'Le code saisi est celui de ce journal\u00a0: rien n’a été modifié, retiré ou coupé depuis qu’il a été noté.',

  pagesDiffer:
    'Pages qui ne disent pas ce que dit le journal\u00a0: {list}. Fiez-vous au journal à l’intérieur, pas à ces pages, et demandez le fichier d’origine.',
  spokenDiffers:
    'Les pages ressemblent au journal, mais ce que reçoit un lecteur d’écran diffère. Fiez-vous au journal à l’intérieur et demandez le fichier d’origine.',
  pagesUnreadable:
    'Les pages ne peuvent pas être lues jusqu’au bout. Le journal à l’intérieur a été vérifié\u00a0; demandez le fichier d’origine.',
  volumeUnfit:
    'Le fichier dit être un volume d’un journal, et cela ne correspond pas au journal à l’intérieur. Ses pages n’ont pas été comparées. Demandez le fichier d’origine.',
  training:
    'Ce dossier a été écrit dans la salle de formation, scénario {scenario}\u00a0: ce n’est pas un dossier réel.',
  volume:
    'Ceci est le volume {number} sur {of}\u00a0: ses pages racontent les entrées {first} à {last}, et il contient le journal jusque-là. Le dernier volume le contient en entier.',
  partsDiffer:
    'Le fichier a été continué après sa création, et dans la partie {list} sur {count}, les pages ou le journal ne sont pas ce que donne le journal de cette partie. Demandez ce qui a été ajouté, et par qui.',
  partsOtherRecord:
    'Le fichier a été continué après sa création, et la partie {list} sur {count} ne contient pas le début du journal que le fichier contient maintenant. Demandez le fichier d’origine.',
  tooManyParts:
    'Le fichier a été continué {count} fois. Seules les {most} dernières parties ont été comparées. Demandez le fichier d’origine.',
  active:
    'Quelque chose se déclenche tout seul quand un autre programme ouvre ce PDF. Les documents du guide ne font jamais cela. Ne l’ouvrez pas dans d’autres programmes\u00a0; demandez le fichier d’origine.',
  pagesOtherVersion:
    'Les pages viennent d’une autre version ou d’un autre programme ({creator}) et n’ont pas été comparées. Le journal à l’intérieur a été vérifié.',
  pagesOtherLanguage:
    'Les pages sont dans une langue que cette version ne produit pas ({language}) et n’ont pas été comparées. Le journal à l’intérieur a été vérifié.',
  pagesNotCompared:
    'Les pages n’ont pas pu être recréées ici ({what})\u00a0: elles n’ont pas été comparées avec le journal.',
  pagesLater: 'Les pages n’ont pas été comparées\u00a0: cela se fait quand ce fichier est ouvert seul.',
  pagesIdentical:
    'Les pages disent ce que dit le journal à l’intérieur\u00a0: recréé à partir de lui, le fichier est identique octet par octet.',
  pagesContinued:
    'La première partie du fichier est, octet par octet, ce que donne ce journal. Ce qui a été ajouté plus tard laisse les pages telles quelles.',
  pagesSavedAgain:
    'Réenregistré par un autre programme, avec le même contenu\u00a0: les pages et ce que reçoit un lecteur d’écran sont ce que donne ce journal. Ce que le fichier dit de lui-même, comme son titre, n’a pas été comparé.',

  signatureAltered:
    'La signature de {who} ne correspond pas\u00a0: ce qu’elle a signé a été modifié ensuite. Demandez le fichier d’origine.',
  signatureForeign:
    'La signature de {who} n’a pas été faite avec le certificat qui l’accompagne. Demandez le fichier d’origine.',
  signatureUnreadable: 'La signature du champ {field} est illisible. On ne peut rien en dire.',
  signaturePart:
    'La signature de {who} est valide mais ne couvre pas tout le fichier\u00a0: quelque chose a été ajouté après elle. Elle n’en dit rien.',
  signatureSelf:
    'La signature de {who} est valide et couvre tout le fichier\u00a0: rien n’a été modifié depuis. Elle prouve qu’une clé a signé, pas qui la détient\u00a0; le nom est tel qu’il a été saisi. Comparez son empreinte avec une empreinte notée ailleurs\u00a0: {fingerprint}',
  signatureWhole:
    'La signature de {who} est valide et couvre tout le fichier\u00a0: rien n’a été modifié depuis. L’émetteur de son certificat n’a pas été vérifié. Comparez son empreinte avec une empreinte notée ailleurs\u00a0: {fingerprint}',
  signatureNotChecked:
    'Le fichier est signé, et les signatures ne peuvent pas être vérifiées ici. Vérifiez-le là où c’est possible.',
  noSignature: 'Le fichier n’est pas signé.',

  stopped:
    'L’entrée {n} ne correspond pas à la procédure telle que cette version la connaît. Elle et ce qui suit sont affichés et ne comptent pas.',
  consistent:
    'Le journal est cohérent en lui-même\u00a0: {count} entrées, code {code}. Comparez le code avec un code noté ailleurs\u00a0; sans cela, on ne peut exclure un journal reconstruit ou une fin coupée. La tête complète est {head}.',

  ...reviewedSentences,
}

/** What stands in a sentence where the file names nothing. */
export const findingBlanks: AnyWords<typeof englishBlanks> = {
  creator: 'non indiqué',
  failure: 'aucune raison donnée',
}

/** The word that goes with the shape and the colour of a verdict. */
export const gradeWords: AnyWords<typeof englishGrades> = {
  bad: 'Quelque chose ne va pas',
  open: 'Tout n’a pas pu être vérifié',
  good: 'Aucune anomalie trouvée',
}

/** Words of the screen on which a file is checked. */
export const reviewScreens: AnyWords<typeof englishScreens> = {
  title: 'Examiner des journaux',
  intro:
    'Ouvrez les fichiers PDF, JSON ou scellés que le guide a exportés\u00a0: un, plusieurs ou un dossier entier. Ils sont lus ici et nulle part ailleurs\u00a0: rien n’est enregistré, modifié ni envoyé.',
  choose: 'Fichiers à ouvrir',
  drop: 'Vous pouvez aussi déposer ici des fichiers ou un dossier de fichiers.',
  reading: 'Lecture du fichier…',
  comparing: 'Pages recréées pour les comparer\u00a0: {percent}\u00a0%',
  stop: 'Arrêter',
  another: 'Retour aux fichiers',
  back: 'Retour à l’accueil',

  verdict: 'Ce qui a été trouvé',
  alone:
    'Il concorde avec lui-même. Cela ne prouve pas qu’il n’a été ni reconstruit ni coupé à la fin\u00a0: comparez son code avec un code noté ailleurs.',
  rest: 'En détail',
  proves: 'Ce que cela prouve, et ne prouve pas',
  provesText: [
    'Une entrée modifiée, retirée ou échangée se voit dans le fichier.',
    'Un journal reconstruit depuis le début, ou coupé à la fin, ne se voit que par un code ou une signature venus d’ailleurs.',
    'Rien ici ne prouve que ce qui a été écrit est vrai, ni qui tenait l’appareil.',
  ],
  noPages: 'Les pages sont recréées et comparées une à une. Un fichier d’une autre version du guide n’est pas comparé.',

  codeTitle: 'Comparer avec un code noté ailleurs',
  codeLabel: 'Code, 16 caractères',
  codeHint: 'Comme lu au téléphone ou imprimé au bas d’une page, par exemple 3F2A 90C1 77BE 04D2.',
  codeCompare: 'Comparer',
  codeOfFile: 'Code de ce journal',
  entries: '{count} entrées',
  signatures: 'Signatures',
  signedAt: 'Signé {time} UTC, selon l’appareil qui a signé\u00a0; personne d’autre ne l’a confirmé.',
  fingerprint: 'Empreinte du certificat (SHA-256)\u00a0: {fingerprint}',

  record: 'Ce que dit le journal',
  recordHint: 'Tiré du journal dans le fichier, pas de ses pages. Rien ici ne peut être modifié.',
  recordPart: 'Seulement les {count} entrées cohérentes. Ce qui les suit dans le fichier n’est pas affiché.',
}

/** Words of the single-file viewer. */
export const viewerWords: AnyWords<typeof englishViewer> = {
  product: 'Missing Child Guide\u00a0: lecteur de journaux',
  note: 'Lit et vérifie. Ne garde rien, n’enregistre rien, n’envoie rien.',
  noScript: 'Cette page a besoin de JavaScript pour lire un journal.',
}

/** Words of the command line. */
export const commandWords: AnyWords<typeof englishCommand> = {
  unreadable: 'Le fichier ne peut pas être ouvert\u00a0: {why}. Vérifiez le nom et réessayez.',
}
