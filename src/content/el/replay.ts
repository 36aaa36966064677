import type { replayScreens as english } from '#content/en/replay.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the replay of a record that is reviewed. */
export const replayScreens: AnyWords<typeof english> = {
  title: 'Το ημερολόγιο βήμα βήμα',
  banner: 'Βήμα βήμα: εγγραφή {number} από {count}',
  entered: 'Γράφτηκε {time} από: {person}.',
  nothing: 'Εδώ δεν μπορεί να αλλάξει τίποτα.',
  empty: 'Το ημερολόγιο δεν έχει καμία εγγραφή.',
  earlier: 'Προηγούμενη εγγραφή',
  later: 'Επόμενη εγγραφή',
  slider: 'Εγγραφή που εμφανίζεται',
  value: 'Εγγραφή {number} από {count}, {time}: {what}',
  jump: 'Μετάβαση σε εγγραφή',
  option: '{number} · {time} · {what}',
  keys: 'Στον ρυθμιστή: βέλη, Home και End. Οπουδήποτε σε αυτό το μέρος: [ για την προηγούμενη εγγραφή, ] για την επόμενη.',
  entry: 'Η εγγραφή',
  correctedLater: 'Διορθώθηκε αργότερα από την εγγραφή {number}',
  asideLater: 'Παραμερίστηκε αργότερα από την εγγραφή {number}',
  notThere: 'Εγγραφές άλλης συσκευής που δεν είχαν φτάσει ακόμη εδώ: {count}. Δεν μετρούν σε αυτή τη στιγμή.',
  step: 'Το βήμα όπως ήταν πριν από αυτή την απάντηση',
  answered: 'Τι απαντήθηκε (μόνο για ανάγνωση)',
  notAsked: 'Όπως ήταν τότε η υπόθεση, η διαδικασία δεν ζητούσε αυτό το βήμα. Η εγγραφή εμφανίζεται όπως γράφτηκε.',
  stood: 'Πού βρισκόταν η υπόθεση πριν από αυτή την απάντηση',
  stoodAfter: 'Πού βρισκόταν η υπόθεση με αυτή την εγγραφή',
  stages: 'Στάδια',
  noStage: 'Δεν είχε ανοίξει ακόμη κανένα στάδιο.',
  stopped: 'Έως εδώ το ημερολόγιο δεν εφαρμόζεται στη διαδικασία: η εγγραφή {number} δεν ταιριάζει.',
  otherStep: 'Άλλο βήμα όπως ήταν εκείνη τη στιγμή',
  closeStep: 'Πίσω στην εγγραφή',
  chart: 'Το διάγραμμα ροής εκείνη τη στιγμή',
  chartHere: '{part} (αυτή η εγγραφή)',
}
