import type { AnyWords } from '#content/phrase.ts'
import type { volumeWords as english } from '#content/en/papers/volumes.ts'

/** Words of a record that is too long for one file. */
export const volumeWords: AnyWords<typeof english> = {
  title: '{title}, τόμος {number} από {of}',
  attached: 'Ποιος τόμος είναι αυτό το αρχείο: {number} από {of}',
  volume: 'Τόμος',
  which: '{number} από {of}, εγγραφές {first} έως {last}',
  previousHead: 'Σύνοψη στο τέλος του προηγούμενου τόμου (SHA-256)',
  noneBefore: 'Κανένας, αυτός είναι ο πρώτος',
  earlier:
    'Αυτός ο τόμος δείχνει τις εγγραφές {first} έως {last}, όπως ήταν όταν η εγγραφή {last} ήταν η νεότερη. Όσα διορθώθηκαν αργότερα, η περίληψη και η σελίδα για υπογραφή είναι στον τελευταίο τόμο.',
  lastOne:
    'Το χρονολόγιο των εγγραφών πριν από την {first} είναι στους προηγούμενους τόμους. Όλα τα άλλα σε αυτό το έγγραφο αφορούν ολόκληρο το ημερολόγιο.',
}
