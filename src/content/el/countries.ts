import type { countryWords as english } from '#content/en/countries.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Names of countries, and what is said around the rules of their profiles. */
export const countryWords: AnyWords<typeof english> = {
  countries: {
    EU: 'Δεν επιλέχθηκε χώρα, μόνο κανόνες της ΕΕ',
    BE: 'Βέλγιο',
    FR: 'Γαλλία',
    GR: 'Ελλάδα',
    IT: 'Ιταλία',
    SE: 'Σουηδία',
    UK: 'Ηνωμένο Βασίλειο',
  },
  otherCountries: { IE: 'Ιρλανδία' },
  parts: {
    flemishCommunity: 'Φλαμανδική Κοινότητα',
    frenchCommunity: 'Γαλλική Κοινότητα',
    germanSpeakingCommunity: 'Γερμανόφωνη Κοινότητα',
    england: 'Αγγλία',
    northernIreland: 'Βόρεια Ιρλανδία',
    scotland: 'Σκωτία',
    wales: 'Ουαλία',
  },
  /** A part within its country. */
  within: '{country}, {part}',
  /** The layer a rule is from. */
  eu: 'Ευρωπαϊκή Ένωση',
  topics: {
    telling: 'Ποιοι ενημερώνονται',
    category: 'Πώς κατατάσσει τις εξαφανίσεις η αστυνομία',
    guardian: 'Επίτροπος και εκπρόσωπος',
    reception: 'Υποδοχή και τοποθέτηση',
    alert: 'Καταχωρίσεις',
    publicity: 'Δημοσιοποίηση',
    trafficking: 'Εμπορία ανθρώπων',
    aftercare: 'Μετά την επιστροφή',
    responsibility: 'Ποια χώρα ή περιοχή είναι υπεύθυνη',
    dataProtection: 'Προστασία δεδομένων',
  },
  strengths: {
    law: 'νόμος',
    statutoryGuidance: 'οδηγία που δεσμεύει δημόσιους φορείς',
    guidance: 'οδηγία',
    practice: 'πρακτική',
  },
  certainties: {
    SEEN: 'διαβάστηκε στην πηγή',
    KNOWN: 'γενική γνώση, επαληθεύστε',
    'SEEN-OLD': 'η πηγή είναι παλιά, ελέγξτε',
    UNSURE: 'αβέβαιο, ελέγξτε',
    INFERRED: 'προεπιλογή πρακτικής αυτού του εργαλείου, χωρίς δημοσιευμένη πηγή',
  },
  /** When somebody on the list of those who are told is told. */
  when: {
    atOnce: 'αμέσως',
    sameDay: 'την ίδια ημέρα',
    nextWorkingDay: 'την επόμενη εργάσιμη ημέρα',
    workingDays: 'σε εργάσιμες ημέρες',
    meanwhile: 'παράλληλα',
    onSigns: 'αμέσως με ενδείξεις',
    onDanger: 'σε κίνδυνο, πρώτα',
  },
  hours: {
    always: 'Μέρα και νύχτα',
    office: 'Ώρες γραφείου',
    daily: 'Κάθε ημέρα, {from} έως {to}',
    onlyDuringAlert: 'Μόνο όσο διαρκεί ένας συναγερμός',
    check: 'Ελέγξτε τις ώρες',
  },
  /** Roles that are no actor of a procedure. */
  roles: {
    foreignAuthority: 'αρχή της άλλης χώρας',
    interpolBureau: 'γραφείο Interpol της αστυνομίας',
    publicAuthority: 'δημόσια αρχή',
    receptionAuthority: 'αρχή υποδοχής',
    guardianshipService: 'υπηρεσία επιτροπείας',
    judge: 'δικαστής',
    prefect: 'νομάρχης',
    dataProtectionAuthority: 'αρχή προστασίας δεδομένων',
  },
  check: 'Ρωτήστε: {role}. {rule}',
  checkedOn: 'ελέγχθηκε {date}',
}
