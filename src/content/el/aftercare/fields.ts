import type { AnyWords } from '#content/phrase.ts'
import type { aftercareFieldWords as english } from '#content/en/aftercare/fields.ts'
import { returnTopicWords, sharingCheckWords } from '#content/el/checklists.ts'

const { h01, h05, h06, h07, h11, h12, h13 } = sharingCheckWords

/** Words of the fields that only aftercare has. */
export const aftercareFieldWords: AnyWords<typeof english> = {
  identifiedBy: {
    label: 'Πώς επιβεβαιώθηκε',
    items: {
      photo: 'Σύγκριση φωτογραφίας',
      marks: 'Σύγκριση χαρακτηριστικών: ουλές, τατουάζ, σημάδια',
      nameVariants: 'Σύγκριση όλων των γραφών του ονόματος',
      fingerprintsByAuthority: 'Σύγκριση δακτυλικών αποτυπωμάτων από την αρχή',
    },
  },
  condition: { label: 'Πώς είναι το παιδί', hint: 'Τι βλέπετε και τι λέει το παιδί.' },
  meanwhile: {
    label: 'Στο μεταξύ',
    items: {
      foodAndRest: 'Φαγητό και ξεκούραση',
      doctorIfNeeded: 'Γιατρός, αν χρειάζεται',
      safePlace: 'Ασφαλές μέρος για απόψε',
      childProtectionTold: 'Ενημέρωση της παιδικής προστασίας',
    },
  },
  hitMeanwhile: {
    label: 'Στο μεταξύ',
    items: {
      foodAndRest: 'Φαγητό και ξεκούραση',
      doctorIfNeeded: 'Γιατρός, αν χρειάζεται',
      safePlace: 'Ασφαλές μέρος για απόψε',
      childProtectionTold: 'Ενημέρωση της παιδικής προστασίας',
      interimGuardianAsked: 'Αίτημα για προσωρινό επίτροπο',
    },
  },
  welcomeSigns: {
    label: 'Σημάδια που ανησυχούν',
    hint: 'Το άγνωστο μετρά ως ανησυχία.',
    items: {
      afraid: 'Φοβάται κάποιον',
      controlled: 'Φαίνεται ότι κάποιος το ελέγχει',
      phoneKeepsRinging: 'Το τηλέφωνο χτυπά συνεχώς',
      hurtOrUnwell: 'Χτυπημένο, εξαντλημένο ή άρρωστο',
      newThings: 'Χρήματα, ρούχα ή τηλέφωνο που κανείς δεν εξηγεί',
    },
  },
  welcome: {
    label: 'Καλωσόρισμα',
    items: {
      foodAndRest: 'Φαγητό, νερό και ξεκούραση',
      noReproach: 'Καλωσόρισμα χωρίς κατηγορίες',
      interpreter: 'Διερμηνέας που δέχεται το παιδί',
      safeTransport: 'Το έφερε γνωστός ενήλικος, όχι μόνο, όχι από ύποπτο συγγενή',
    },
  },
  protectedPlace: { label: 'Πού προστατεύεται το παιδί', hint: 'Γράψτε τη διεύθυνση μόνο αν πρέπει.' },
  victimTasks: {
    label: 'Πρώτα θύμα',
    items: {
      treatedAsVictim: 'Αστυνομία και εισαγγελέας ενημερώθηκαν: πιθανό θύμα',
      noDetention: 'Δεν κρατείται',
      lawyerCalled: 'Κλήθηκε δικηγόρος πριν από κάθε κατάθεση',
      referralStarted: 'Άρχισε παραπομπή για εμπορία ανθρώπων',
    },
  },
  whatIsKept: { label: 'Τι φυλάσσεται' },
  whoHoldsIt: { label: 'Ποιος το φυλάσσει', hint: 'Όνομα και υπηρεσία.' },
  childAgreed: { label: 'Σε τι συμφώνησε το παιδί', hint: 'Με τα δικά του λόγια.' },

  safeAndWell: {
    label: 'Τι προέκυψε',
    hint: 'Μόνο όσα επέλεξε να πει το παιδί.',
    items: {
      notSafeNow: 'Δεν είναι ασφαλές τώρα',
      victimOrWitness: 'Θύμα ή μάρτυρας εγκλήματος',
      furtherHarm: 'Φόβος για νέα βλάβη',
      disclosed: 'Το παιδί είπε κάτι που απαιτεί ενέργεια',
    },
  },
  whereAndWithWhom: { label: 'Πού ήταν το παιδί και με ποιον' },
  healthSigns: {
    label: 'Ανάγκες που δεν αναβάλλονται',
    hint: 'Το άγνωστο μετρά ως ναι.',
    items: {
      injury: 'Τραυματισμός',
      intoxication: 'Αλκοόλ ή ναρκωτικά',
      sexualViolence: 'Σεξουαλική βία',
      pregnancy: 'Εγκυμοσύνη',
      selfHarm: 'Αυτοτραυματισμός',
      untreatedIllness: 'Ασθένεια χωρίς θεραπεία',
    },
  },
  whoExamined: { label: 'Ποιος είδε το παιδί', hint: 'Όνομα και επάγγελμα.' },
  outAt: { label: 'Πότε διαγράφηκε' },

  fileParts: {
    label: 'Μέρη του φακέλου',
    items: {
      packet: 'Δελτίο στοιχείων ταυτότητας',
      riskRecord: 'Δελτίο κινδύνου',
      referralStatus: 'Παραπομπή για εμπορία: υπάρχει ανοιχτή, και πού',
      guardianContact: 'Επίτροπος και θεραπευτής: άμεση επαφή',
      carePlan: 'Σχέδιο φροντίδας',
      healthRecord: 'Υγεία',
    },
  },
  shareAbroadCheck: { label: 'Πριν περάσει τα σύνορα', items: { h01, h05, h06, h07, h11, h12, h13 } },
  civilChannels: {
    label: 'Δίαυλοι χωρίς την αστυνομία',
    items: {
      childProtectionChannel: 'Κεντρική αρχή, Διεθνής Κοινωνική Υπηρεσία ή Ερυθρός Σταυρός',
      guardianChannel: 'Επίτροπος προς επίτροπο',
      hotlineChannel: 'Γραμμή προς γραμμή',
    },
  },
  interimGuardian: { label: 'Ποιος ενεργεί ως επίτροπος ως τότε', hint: 'Όνομα και υπηρεσία.' },
  whyLeft: { label: 'Γιατί ξεκίνησε το παιδί', hint: 'Με τα δικά του λόγια.' },
  childsWish: { label: 'Τι εύχεται το παιδί', hint: 'Με τα δικά του λόγια.' },
  childsFear: { label: 'Τι φοβάται το παιδί' },
  familyThere: { label: 'Οικογένεια στη χώρα όπου είναι το παιδί' },
  identificationCountry: { label: 'Χώρα όπου γίνεται η παραπομπή' },
  childsView: { label: 'Τι πιστεύει το παιδί γι’ αυτό', hint: 'Με τα δικά του λόγια.' },
  decideAgainAt: { label: 'Πότε αποφασίζεται ξανά' },
  transferTasks: {
    label: 'Πριν από το ταξίδι',
    items: {
      writtenPlan: 'Γραπτό σχέδιο, με συμφωνία και των δύο πλευρών',
      escortKnown: 'Συνοδός που γνωρίζει το παιδί',
      medicine: 'Φάρμακα για το ταξίδι και τις πρώτες ημέρες',
      documents: 'Έγγραφα',
      traffickingRiskThere: 'Εκτιμήθηκε ο κίνδυνος εμπορίας στην άλλη άκρη',
      childKnowsPlan: 'Το παιδί ξέρει το σχέδιο και ποιον να καλέσει',
    },
  },
  receivingGuardian: { label: 'Επίτροπος που υποδέχεται το παιδί', hint: 'Όνομα και αριθμός.' },
  escort: { label: 'Συνοδός', hint: 'Όνομα και υπηρεσία.' },
  travelAt: { label: 'Πότε πρέπει να φτάσει το παιδί' },

  interviewer: { label: 'Ποιος κάνει τη συνέντευξη', hint: 'Όνομα και γιατί είναι ανεξάρτητος.' },
  childsChoice: { label: 'Τι επέλεξε το παιδί', hint: 'Άτομο, φύλο, τόπο ή ώρα.' },
  interviewPlace: { label: 'Πού' },
  interviewAt: { label: 'Πότε' },
  toldBefore: {
    label: 'Τι ειπώθηκε πρώτα στο παιδί',
    hint: 'Ποιος το διαβάζει και τι δεν μπορεί να μείνει μυστικό.',
  },
  returnTopics: { label: 'Θέματα', hint: 'Ακολουθήστε το παιδί· δεν ταιριάζουν όλα.', items: returnTopicWords },
  reasonsForLeaving: {
    label: 'Γιατί έφυγε το παιδί',
    items: {
      pushPlace: 'Το έσπρωξε: το μέρος',
      pushDecision: 'Το έσπρωξε: μια απόφαση',
      pushConflict: 'Το έσπρωξε: μια σύγκρουση',
      pushWaiting: 'Το έσπρωξε: η αναμονή',
      pullFamily: 'Το τράβηξε: οικογένεια',
      pullDebt: 'Το τράβηξε: χρέος',
      pullWork: 'Το τράβηξε: δουλειά',
      pullPartner: 'Το τράβηξε: σύντροφος',
      taken: 'Το πήρε κάποιος',
    },
  },
  analysis: {
    label: 'Η άποψη όποιου έκανε τη συνέντευξη',
    hint: 'Βλάβη, ενδείξεις, επίπεδο, ενέργειες, ποιος παίρνει τι.',
  },
  carerObservations: { label: 'Τι παρατήρησε ο φροντιστής' },
  passedOn: { label: 'Τι διαβιβάστηκε', hint: 'Σε ποιον και για ποιον σκοπό.' },
  victimRights: {
    label: 'Δικαιώματα που εξηγήθηκαν',
    items: {
      recoveryAndReflection: 'Χρόνος ανάρρωσης και περίσκεψης',
      residence: 'Πιθανό δικαίωμα παραμονής',
      nonPunishment: 'Καμία τιμωρία για όσα εξαναγκάστηκε να κάνει',
      legalAid: 'Δωρεάν δικηγόρος',
      compensation: 'Αποζημίωση',
    },
  },
  facts: { label: 'Ενδείξεις, με τα γεγονότα' },

  whatChanges: { label: 'Τι αλλάζει στο μέρος' },
  placeKind: {
    label: 'Είδος μέρους',
    options: {
      otherPlace: 'Άλλο μέρος',
      protectedReception: 'Προστατευμένη υποδοχή',
      family: 'Οικογένεια',
      otherRegion: 'Άλλη περιοχή',
    },
  },
  bestInterestsHeadings: {
    label: 'Σημεία προς στάθμιση',
    items: {
      familyReunification: 'Ένωση με την οικογένεια',
      wellbeingAndStability: 'Ευημερία και σταθερή φροντίδα',
      safety: 'Ασφάλεια, και κίνδυνος εμπορίας ανθρώπων',
      childsViews: 'Η γνώμη του παιδιού',
    },
  },
  familyAssessed: {
    label: 'Είναι η ένωση με την οικογένεια δυνατή και ασφαλής;',
    hint: 'Ποιος αξιολόγησε την οικογένεια και πώς.',
  },
  changesSinceLastPlan: { label: 'Τι αλλάζει από το προηγούμενο σχέδιο' },
  planReviewAt: { label: 'Επόμενη επανεξέταση του σχεδίου' },

  whatWorked: { label: 'Τι λειτούργησε' },
  whatWasLate: { label: 'Τι καθυστέρησε' },
  notReached: { label: 'Ποιος δεν βρέθηκε' },
  missingData: { label: 'Ποια στοιχεία έλειπαν' },
  whatWouldHavePrevented: { label: 'Τι θα το είχε αποτρέψει' },
  localPattern: { label: 'Τοπικό μοτίβο', hint: 'Μέρη, οχήματα, αριθμοί· για την αστυνομία.' },
}
