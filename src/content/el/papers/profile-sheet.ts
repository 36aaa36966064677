import type { profileSheetWords as english } from '#content/en/papers/profile-sheet.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the sheet on which a professional checks the profile of a country. */
export const profileSheetWords: AnyWords<typeof english> = {
  title: 'Φύλλο ελέγχου: προφίλ: {place}',
  intro:
    'Όλα όσα λέει το πρόγραμμα για αυτή τη χώρα, κανόνα προς κανόνα, με την πηγή και τη βεβαιότητα. Πείτε για καθέναν αν ισχύει σήμερα και γράψτε τις αλλαγές στις γραμμές.',
  order: 'Ποιος ενημερώνεται και με ποια σειρά',
  shownAt: 'Φαίνεται στο',
  labels: 'Κατηγορίες της αστυνομίας',
  names: 'Ονόματα αρχών',
  footer: '{place} · προφίλ {code}',
}
