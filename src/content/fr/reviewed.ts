import type { reviewedSentences as english } from '#content/en/reviewed.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What is said of the reviews a file carries: one sentence for each thing that can be found. */
export const reviewedSentences: AnyWords<typeof english> = {
  reviewAltered:
    'La relecture {n} de ce fichier a été modifiée après avoir été écrite, ou ne peut pas être lue. Le journal relu a été vérifié à part. On ne peut rien dire de la relecture\u00a0; redemandez le fichier d’origine.',
  reviewOtherRecord:
    'La relecture {n} de ce fichier appartient à un autre dossier. Elle ne dit rien de ce journal. Redemandez le fichier d’origine.',
  reviewMissing:
    'La relecture {n} de ce fichier continue des entrées que le fichier ne contient pas\u00a0: une relecture antérieure a été retirée, ou elle porte sur un autre état de ce journal. Redemandez le fichier d’origine.',
  reviewMore:
    'La relecture {n} de ce fichier contient des entrées qui ne font pas partie d’une relecture. Elles ne comptent pas. Redemandez le fichier d’origine.',
  signOffOtherHead:
    'Le visa de {who} porte sur le code {code}. Ce journal n’a jamais eu ce code\u00a0: c’est un autre journal qui a été visé. Demandez à la personne qui a donné le visa.',
  reviewPagesDiffer:
    'Pages de la relecture qui ne disent pas ce que dit la relecture à l’intérieur\u00a0: {list}. Fiez-vous à la relecture à l’intérieur, pas à ces pages, et demandez le fichier d’origine.',
  codeOfRecord:
    'Le code saisi est celui de ce journal avant sa relecture\u00a0: jusque-là, rien n’a été modifié, retiré ou coupé depuis qu’il a été noté. Il ne dit rien des {later} entrées de la relecture.',
  signOffEarlier:
    'Visé par {who}, {time}, jusqu’au code {code} ({count} entrées). Le journal a continué ensuite\u00a0: le visa ne dit rien de {later} entrées.',
  signedOffAccepted:
    'Relu et accepté par {who}, {time}, d’après le fichier\u00a0; personne n’a vérifié ce nom. Le visa porte sur tout le journal jusqu’à la relecture\u00a0: code {code}, {count} entrées.',
  signedOffRemarks:
    'Relu et accepté avec des remarques par {who}, {time}, d’après le fichier\u00a0; personne n’a vérifié ce nom. Le visa porte sur tout le journal jusqu’à la relecture\u00a0: code {code}, {count} entrées.',
  signedOffReturned:
    'Relu et renvoyé pour être repris par {who}, {time}, d’après le fichier\u00a0; personne n’a vérifié ce nom. Le visa porte sur tout le journal jusqu’à la relecture\u00a0: code {code}, {count} entrées.',
  signedOffAgain: 'Le journal a été visé {count} fois. La dernière fois par {who}.',
  reviewPagesFit: 'Les pages de la relecture disent ce que dit la relecture à l’intérieur.',
  reviewComments: 'Il y a des commentaires sur ce journal ({count}, de {who}) et aucun visa.',
  noSignOff:
    'Personne n’a visé ce journal dans ce fichier. Si vous savez qu’un visa existe, ce n’est pas le fichier dans lequel il a été rendu.',
  signatureBeforeReview:
    'La signature de {who} est valide et couvre le fichier tel qu’il était avant que la relecture soit ajoutée derrière. Elle ne dit rien de la relecture. Elle prouve qu’une clé a signé, pas qui la détient. Comparez son empreinte avec une empreinte notée ailleurs\u00a0: {fingerprint}',
}
