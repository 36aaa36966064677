import type { AnyWords } from '#content/phrase.ts'
import type * as english from '#content/en/response/labels.ts'

/** Labels that mean the same at every step. */

export const notPossible: AnyWords<typeof english.notPossible> = {
  label: 'Δεν γίνεται τώρα',
  hint: 'Μένει ανοιχτό. Πείτε γιατί.',
}

/** For steps that go on to the next one instead of staying open. */
export const notPossibleThen: typeof english.notPossibleThen = (next) => ({
  label: 'Δεν γίνεται τώρα',
  hint: `Πείτε γιατί. ${next}`,
})

export const notKnown: AnyWords<typeof english.notKnown> = { label: 'Άγνωστο', hint: 'Μένει ανοιχτό. Πείτε γιατί.' }

export const registered: AnyWords<typeof english.registered> = {
  label: 'Η αστυνομία κατέγραψε το παιδί ως εξαφανισμένο',
  hint: 'Γράψτε τον αριθμό πρωτοκόλλου.',
}

export const seenFaceToFace: AnyWords<typeof english.seenFaceToFace> = {
  label: 'Κάποιος είδε το παιδί από κοντά',
  hint: 'Πείτε ποιος είδε το παιδί.',
}

/** What to say when the child answers or calls: no threat, no reproach, no promise of silence. */
export const sayToChild: AnyWords<typeof english.sayToChild> =
  'Ανησυχούμε για σένα. Μπορείς να γυρίσεις. Μπορούμε να έρθουμε να σε πάρουμε.'

export const noCallsToRelatives: AnyWords<typeof english.noCallsToRelatives> =
  'Μην καλείτε εσείς συγγενείς, όταν υπάρχει υποψία εμπορίας ανθρώπων.'

export const keepTheRoom: AnyWords<typeof english.keepTheRoom> =
  'Μη συμμαζέψετε το δωμάτιο. Αφήστε συσκευές, χαρτιά και σεντόνια όπως είναι.'
