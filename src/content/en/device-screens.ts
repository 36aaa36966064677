/** Words of the screens about this device: protecting it, what opens it, how it is, what is safe from whom, deleting. */
export const deviceScreens = {
  back: 'Back',
  continue: 'Continue',
  working: 'One moment…',

  protect: {
    title: 'Protect what you have written',
    intro:
      'Until now whoever has this device can read it. With a passphrase only those who know it can. It takes about two minutes, and nothing you wrote is lost.',
    leaving: 'You are leaving a case that is not protected.',
    passphrase: 'Choose a passphrase',
    passphraseHint:
      'Length counts, nothing else: five words or more that do not belong together. Capital letters, digits and signs are not needed. You can paste it.',
    suggestion: 'A suggestion',
    another: 'Another one',
    take: 'Take this one',
    again: 'Type it once more',
    different: 'The two do not match. Type the second one again.',
    weak: {
      tooShort: 'This passphrase is too short. Take five words or more.',
      tooPlain: 'This passphrase repeats too few characters. Take five different words or more.',
      digitsOnly: 'Digits alone are guessed quickly. Take five words or more.',
    },
    blocked: 'Something in the case is not saved yet. Go back and finish that first; nothing is lost.',
    strength: {
      tooShort: '{count} characters, {missing} more are needed.',
      short: 'Enough to begin with. More words are safer.',
      good: 'Good length.',
    },
    write: 'Write it down where only you find it, or keep it in a password manager. Nobody can look it up for you.',
    emergency: 'A child is missing right now? Do this later.',
    skipLeave: 'Leave without protecting it',
    skip: 'Not now',
    skipText: 'Everything stays as it is. The screen goes on saying that it is not protected.',
    confirm: 'Protect it now',
    sealing: 'Everything on this device is being encrypted…',
    done: 'This device is protected.',
    doneText:
      'Lock it with the button at the top. It locks by itself after a while without use, and when the device has slept.',
    doneBack: 'Go on',
  },

  recovery: {
    title: 'Your recovery key',
    intro:
      'It opens this device when the passphrase is forgotten. It is shown once. Print it or write it down, and keep it away from this device.',
    key: 'Recovery key',
    sheetTitle: 'Recovery key of a device',
    sheetMade: 'Made {date}',
    sheetUse:
      'Opens what is stored by the guide on one device if the passphrase is forgotten. Keep it locked away, not with the device. Whoever has this paper and the device can read everything.',
    print: 'Print it',
    printHint: 'A shared printer may keep a copy. Writing it by hand is as good.',
    have: 'I have it on paper',
    confirmTitle: 'Check your paper',
    confirmText: 'Type two groups from your paper, not from the screen.',
    group: 'Group {number}',
    wrong: 'Group {number} is not the same as on the screen before. Look at the paper again.',
    seeAgain: 'Show the key again',
    groupCount: '{count} groups',
  },

  keys: {
    title: 'What opens this device',
    none: 'Nothing is locked: the key lies beside the data.',
    kinds: {
      open: 'No protection yet',
      passphrase: 'Passphrase',
      recovery: 'Recovery key on paper',
      organisation: 'Key of the organisation',
      passkey: 'The lock of this device itself',
    },
    methods: 'How each is made',
    method: {
      none: 'not encrypted',
      argon2id: 'Argon2id, {memory} MiB, {passes} passes, {lanes} lane; then AES-256-GCM',
      argon2idOnce: 'Argon2id, {memory} MiB, 1 pass, {lanes} lane; then AES-256-GCM',
      'hkdf-sha256': '160 random bits, HKDF-SHA-256; then AES-256-GCM',
      'webauthn-prf': 'passkey with WebAuthn PRF, HKDF-SHA-256; then AES-256-GCM',
      'age-x25519': 'age file for {recipient}',
    },
    file: 'Save the key file for the organisation',
    fileText:
      'Whoever holds the organisation’s identity opens this file with age and reads out what unlocks this device. Without that identity it is unreadable.',
    fileSaved: 'Saved as {name}. It opens nothing without the organisation’s identity.',
    fileNone: 'The file could not be handed over. Nothing was changed. Try again.',
    addPasskey: 'Unlock with this device’s own lock',
    addPasskeyText:
      'Fingerprint, face or the PIN of the device then open the guide too. Whoever can unlock the device can then read the cases. If the device keeps passkeys in an online account, so can whoever has the device and that account.',
    made: 'Made {when}',
    change: 'Change the passphrase',
    changeIntro:
      'Who you are is checked once more. What is stored stays as it is; the old passphrase opens nothing afterwards.',
    current: 'Passphrase now',
    save: 'Change it',
    addRecovery: 'Make another recovery key',
    addRecoveryIntro: 'Then remove the old one, if its paper may be in the wrong hands.',
    addOrganisation: 'Let {name} open this device too',
    addOrganisationText: 'Its key can open this device when passphrase and paper are lost.',
    remove: 'Remove',
    removeNamed: 'Remove: {what}',
    removeTitle: 'Remove: {what}',
    removeText: 'It opens nothing afterwards. What is stored stays readable with what is left in the list.',
    done: {
      protected: 'This device is protected.',
      passphraseChanged: 'The passphrase is changed. The old one opens nothing any more.',
      slotAdded: 'Added. It opens this device from now on.',
      slotRemoved: 'Removed. It opens nothing any more.',
      shredded: 'The case is deleted for good.',
    },
    copies:
      'Copies of this device made before, and backup files, still open with what opened them then. Changing a key does not reach them.',
  },

  idle: {
    title: 'Locks by itself',
    quiet: 'After this long without use',
    response: 'While a child is missing',
    minutes: '{count} minutes',
    minute: '1 minute',
    sleep: 'Also when the device has slept, or the guide was out of sight that long.',
    saved: 'Saved.',
    notSaved: 'Not saved. The limits are as they were. Try again.',
    later: 'Works as soon as a passphrase is set.',
  },

  device: {
    title: 'This device',
    intro: 'What is stored is only here, in this browser. How safe it is, and what to do about it:',
    todo: 'What to do: ',
    fine: 'Good',
    attention: 'Look at this',
    unknown: 'Not known',

    protection: 'Protection',
    protected: 'A passphrase protects this device.',
    protectedNoRecovery: 'A passphrase protects this device, but no second way in exists.',
    notProtected: 'Not protected. Whoever has this device can read what is written here.',
    protectNow: 'Set a passphrase now.',
    addSecond: 'Make a recovery key.',
    openKeys: 'What opens this device',

    stores: 'Two copies on this device',
    storesTwo: 'Each entry is written twice, in two ways that break differently.',
    storesMirrorMissing: 'This browser offers only one of the two stores, so each entry is written once.',
    storesMirrorFailing: 'The second store does not answer. Entries are written once.',
    storesDatabaseFailing: 'The first store does not answer. Entries are written once, in the second.',
    storesNone: 'Neither store works. Nothing can be saved.',
    storesOnceTodo:
      'Export each case when you have written to it. A current Chrome, Edge, Firefox or Safari offers both.',
    storesFailingTodo: 'Export open cases now, close other windows of the guide, then load it again.',
    storesNoneTodo: 'Work on paper now. Close private windows, free some space, load the guide again.',
    storesLost: '{count} saved entries are missing from both stores.',
    storesLostTodo: 'Take them back from your last backup, and tell whoever looks after this device.',
    checked: 'Last compared {when}.',
    notChecked: 'Not compared yet since the guide was opened.',

    persistence: 'Kept until you delete it',
    persistent: 'The browser has promised not to clear it by itself.',
    notPersistent: 'The browser may clear it when it needs room or after weeks without use.',
    persistenceUnknown: 'This browser does not say whether it may clear the data by itself.',
    ask: 'Ask the browser to keep the data',
    asked: 'Asked. The browser may show a question of its own; the answer appears here.',
    notPersistentTodo: 'Ask the browser, put the guide on the home screen, and keep a backup.',

    room: 'Room',
    roomSize: '{used} used, about {free} free.',
    roomUnknown: 'The browser does not say how much room is left.',
    roomEnough: 'Enough room.',
    roomLow: 'Room is getting short.',
    roomTooLow: 'Almost full: text can still be saved, pictures cannot.',
    roomTodo: 'Free some space on the device. Do not clear the browser’s data: that deletes the cases.',

    backup: 'Backup',
    backupNever: 'No backup has been made on this device.',
    backupLast: 'Last backup {when}.',
    backupWhole: 'It holds everything that is written here.',
    backupOnlyHere: 'Entries that are only on this device: {count}.',
    backupTodo: 'Make a backup now, into a file outside this device.',
    backupOpen: 'Back up all cases',

    offline: 'Without network',
    offlineStands: {
      checking: 'Looking whether everything is here…',
      ready: 'The whole guide is on this device and works without network.',
      incomplete: 'Not everything of the guide is on this device yet.',
      impossible: 'This browser keeps no copy of the guide, so it needs the network to be opened.',
    },
    offlineTodo: 'Leave the guide open with network for a minute, then look here again.',
    offlineImpossibleTodo: 'Open it in a normal window at its https address, in an up-to-date browser.',

    program: 'Program',
    version: 'Version {version}',
    release: 'Release {hash}',
    releaseUnknown: 'This copy carries no release number to compare.',
    releaseTodo: 'Compare the release with the one your organisation publishes, after each update.',

    private: 'A private window?',
    privateMaybe:
      'The room this browser offers is small, as it is in private windows. That is a guess. In a private window everything is gone when it is closed.',
    privateTodo: 'If this is a private window, open the guide in a normal one.',

    safari: 'iPhone, iPad and Safari',
    safariText:
      'Safari deletes what a page has stored after seven days of use without a visit to that page. A guide on the home screen or in the Dock is spared.',
    safariHere: 'This looks like Safari, not started from the home screen.',
    safariTodo: 'Put the guide on the home screen or in the Dock.',
    safariPhone: 'iPhone and iPad: tap Share, then “Add to Home Screen”. Open the guide from there from now on.',
    safariMac: 'Mac: choose File, then “Add to Dock”.',
    safariCases: 'The one on the home screen begins empty: hand your cases over with a file first.',

    deleted: 'Deleted for good',
    deletedNone: 'No case has been deleted on this device.',
    deletedCount: '{month}: {count}',

    safety: 'What is protected, and what is not',
    print: 'Print this page',
  },

  security: {
    title: 'What is protected, and what is not',
    intro: 'A passphrase is set and the device is locked. Then:',
    yesTitle: 'Protected',
    yes: [
      'The device is lost or stolen, sold or repaired, or its disk is copied: nothing can be read. As strong as the passphrase: five random words, not six digits.',
      'Somebody changes what is stored without the key: it is noticed when the case is opened. Cut off at the end it is noticed only against the second store, a printed code or another device.',
      'Nothing is sent anywhere. The guide has no server and asks no other address.',
    ],
    noTitle: 'Not protected',
    no: [
      'Whoever looks at, or sits down at, the unlocked screen. Lock it, or leave by Exit.',
      'Malware, a hostile browser extension, an administrator or a screen recorder on this device: they see what you see.',
      'Whoever serves the guide’s program could change it. Compare the release number; your organisation should serve it itself.',
      'Traces in memory, swap or hibernation files: have the whole disk encrypted by the device itself.',
      'Files you export or print. They are readable by whoever holds them.',
      'How many cases there are, when they were written to and how large they are can be seen without the passphrase.',
      'Passphrase, paper and organisation’s key all lost: then nobody can open it. That is on purpose.',
    ],
    more: 'In full: docs/security.md, which comes with the program.',
  },

  anew: {
    title: 'Start anew, and keep the closed cases',
    text: 'If a child is missing now, this device can be used again at once. The cases that are closed stay on it, untouched: nothing is deleted and nothing written over them. They open again if what opened the device is put back, for example by whoever looks after it.',
    until:
      'Until then they cannot be read, not even with the passphrase. The device is not protected until a new passphrase is set.',
    first:
      'Try again first, and close other windows of the guide. If there is a backup of this browser’s data, leave it to whoever looks after the device.',
    word: 'anew',
    type: 'Type “{word}” to confirm',
    other: 'That is not the word. Nothing was changed.',
    confirm: 'Start anew',
    starting: 'Starting anew…',
  },

  home: {
    unreadableTitle: 'Cases that cannot be read now',
    unreadable: {
      damaged:
        'Case {reference} cannot be read: what is stored of it, or its key, is damaged. Do not clear the browser’s data. Tell whoever looks after this device. If there is a backup file, take it in on another device.',
      otherVersion:
        'Case {reference} was written by a newer version of this guide. Load the guide again with network, or use that version.',
      storage:
        'Case {reference} did not come out of the storage. Close other windows of the guide, then try again. If that does not help, load the guide again.',
    },
    sealedBefore:
      'Case {reference} was sealed before this device was started anew. It is kept as it was and opens again if what opened the device is put back. A backup file of it can be taken in on another device.',
    safe: 'What was ticked as saved in it is left as it is: nothing is deleted and nothing written over it. All other cases can be used, and a new one can be started.',
    retry: 'Try again',
    mended:
      'One of the two copies on this device had lost a part of case {reference}, and it was put back from the other. Open the case: what happened is noted in its record. Make a backup soon.',
    lost: 'Saved entries of case {reference} that are in neither copy any more: {count}. Open the case, compare it with a backup or a paper, and write down again what you know.',
    gone: 'Saved entries of whole cases that are in neither copy any more: {count}. Take them back from your last backup, and tell whoever looks after this device.',
  },

  erase: {
    title: 'Delete this case for good',
    ruleTitle: 'How long to keep it',
    rule: 'The rule of your organisation for keeping records applies. This guide knows no number of years for it and deletes nothing by itself.',
    button: 'Delete this case for good',
    notYet: 'Only a case in which nothing runs can be deleted. Nothing was deleted.',
    stillRuns:
      'Still running: {stages}. Bring each to its end first. Aftercare begins when a response ends, so close it too.',
    unreadable:
      'Part of this case cannot be read, so nobody can tell whether it has ended. It stays. Tell whoever looks after this device.',
    whatTitle: 'What happens',
    what: [
      'The key of this case is deleted, then what it opened. This guide cannot show it again, to nobody.',
      'Exported papers, printed pages, backup files and cases handed over to others are not reached. Destroy them yourself if the rule says so.',
      'Remnants, also of the key, may stay on the disk for a while. Without what opens this device nobody can read them; with it an expert perhaps could.',
      'Only a count stays: one case, this month. No name, no reference.',
    ],
    unprotected:
      'This device is not protected, so the key lay open. Whoever copied the device before can still read the case.',
    type: 'Type {reference} to confirm',
    confirm: 'Delete for good',
    cancel: 'Keep it',
    deleting: 'Deleting…',
    afterwards:
      'It is deleted. Now deal with exported papers, prints and backup files as your organisation’s rule says.',
  },
} as const
