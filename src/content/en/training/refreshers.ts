/** Two-minute cards, one for each known gap in practice. */
export const refresherWords = {
  title: 'Refreshers',
  intro: 'One gap in practice at a time, two minutes each.',
  card: 'Card {number} of {count}',
  question: 'Question',
  right: 'Right.',
  notRight: 'Not this one.',
  shown: 'The answer: {answer}',
  why: 'Why',
  step: 'Step: {step}',
  open: 'Show the step in the presenter',
  previous: 'Previous',
  next: 'Next',
  leave: 'Leave',
  evidence: 'What goes wrong: read in the sources. What is proposed: by this tool, no published source.',
  read: 'To read',
  cards: {
    G01: {
      situation: 'A boy is absent at an interview. Home, guardian and office each think that another has reported him.',
      question: 'Who reports?',
      answers: ['The service that has his file', 'Whoever notices it', 'Whoever saw him last'],
      explanation:
        'Disappearances go unreported when everyone expects somebody else to act. Whoever notices reports; the others are told.',
    },
    G02: {
      situation: 'A girl is not back at 22:00. A colleague wants to look again in the morning.',
      question: 'How long may first checks take?',
      answers: ['Until the morning', '24 hours', 'As long as the limit says; no time at a red sign'],
      explanation:
        'There is no waiting period. First checks end with the limit of her plan, otherwise with this tool’s practice default; a red sign means the police now.',
    },
    G03: {
      situation: 'The police took the report four days ago. Nobody has called since.',
      question: 'What do you do?',
      answers: [
        'Wait: they will call',
        'Call at the time agreed; without an answer, go one step up',
        'Report again as a new case',
      ],
      explanation:
        'Children in migration are often registered and then not followed up like others. Agree each next contact, note each answer, go up the chain.',
    },
    G04: {
      situation: 'An officer says: he left by himself, he wanted to go north anyway.',
      question: 'What do you send?',
      answers: ['Nothing: the police decide', 'A complaint, later', 'A statement that answers each sign of worry'],
      explanation:
        'A label is no assessment. Age, company, debt or illness are answered in writing, and a level can be challenged.',
    },
    G05: {
      situation: 'A child has been missing for an hour. There is no photo, no description, no phone number.',
      question: 'When is the minimum written down?',
      answers: ['On the first day', 'When the police ask', 'Once there is trust'],
      explanation: 'The minimum belongs to day one, the rest grows with trust. A report then takes minutes.',
    },
    G06: {
      situation: 'Five services work on one disappearance. Each has its own list.',
      question: 'What is missing?',
      answers: ['A shared mailbox', 'A sixth service', 'One named coordinator'],
      explanation:
        'Where nobody has the whole, tasks fall in between. One named person and a deputy keep the list and the rhythm of contact.',
    },
    G07: {
      situation: 'A boy is driven to another town. The home closes his file when the car leaves.',
      question: 'When does its duty end?',
      answers: ['When the other side confirms that he arrived', 'When the car leaves', 'When the papers are sent'],
      explanation: 'The risk is greatest at hand-overs. One ends with the confirmed arrival, not before.',
    },
    G08: {
      situation: 'A child has been missing for three weeks. No meeting has been held.',
      question: 'What now?',
      answers: ['Wait for news', 'Call one now and say why it is late', 'Leave it to the police'],
      explanation:
        'Meetings were held months late, or never. A meeting gives each task an owner and a date, and sets the next one.',
    },
    G09: {
      situation: 'A friend says that he spoke of an aunt in another country.',
      question: 'Who is contacted?',
      answers: [
        'Counterparts there, the same day, by every channel',
        'The aunt, by phone from the home',
        'Nobody until it is certain',
      ],
      explanation:
        'Other countries are often not contacted. Ask for a hint at each review; use police, hotline, guardian and child protection there.',
    },
    G10: {
      situation: 'The police say: she must be in SIS by now.',
      question: 'Is the duty done?',
      answers: ['Yes, the police know', 'No: only once it is confirmed', 'Yes, after 24 hours'],
      explanation:
        'An alert in SIS does not follow by itself. It is asked for and confirmed; until then the task stays open.',
    },
    G11: {
      situation: 'The guardian wants to tell the 116 000 hotline once there are more facts.',
      question: 'When is it told?',
      answers: ['With more facts', 'After the meeting', 'The same day'],
      explanation:
        'A hotline was once told after ten days: too late. It opens a case, keeps asking the police and knows its sister hotlines.',
    },
    G12: {
      situation: 'She came back two weeks ago. Two countries still list her as missing.',
      question: 'Who must hear of it?',
      answers: ['Her school', 'Everyone who was told; each alert is taken out', 'Nobody: entries expire'],
      explanation:
        'Found children stay listed, some twice under two spellings. The list of who was told is gone through again, and each alert is confirmed as taken out.',
    },
    G13: {
      situation: 'Police, reception and hotline each count missing children. Their figures differ.',
      explanation:
        'There is no common database. Agree on what is counted and export counts without names, so that they can be compared.',
    },
    G14: {
      situation: 'He turns 18 while he is missing.',
      question: 'What happens to his case?',
      answers: ['It stays open, with tasks for this day', 'It is closed', 'It waits for a request'],
      explanation: 'Cases were dropped after three months, after 48 hours or at 18. Time closes nothing here.',
    },
    G15: {
      situation: 'She is missing for the fourth time. A colleague says: she always comes back.',
      question: 'What does that say of the risk?',
      answers: ['It falls: this is routine', 'Nothing', 'It rises'],
      explanation:
        'Trafficked children go missing again and again. Each absence can raise the risk, never lower it; three in thirty days call for a meeting (guidance of one country).',
    },
    G16: {
      situation: 'The boy nods at everything. The interpreter comes from his group.',
      question: 'Is he informed?',
      answers: ['Only once he has understood, with an independent interpreter', 'Yes, he nodded', 'It can wait'],
      explanation:
        'Where nobody informs children in a way they trust, smugglers do. Talk again after each decision and each move.',
    },
    G17: {
      situation: 'In a small team a disappearance is rare. Nobody has a routine for it.',
      explanation:
        'That is why each step says why it matters, and why there are scenarios. Play one together before you need it.',
    },
    G18: {
      situation: 'The safety plan has forty pages. At night nobody opens it.',
      question: 'What comes first?',
      answers: [
        'After how long to report, and whom to call, day and night',
        'The legal framework',
        'The history of the case',
      ],
      explanation:
        'A plan that was too long was shortened and got clearer checklists. The short plan is made on the day of placement.',
    },
    G19: {
      situation: 'A refusal arrives on Friday. He knows nothing of it yet.',
      question: 'What comes first?',
      answers: ['Handing it over', 'A talk before it: what it means, what is possible', 'Waiting for his reaction'],
      explanation:
        'Slow procedures push children out. Before bad news comes a talk about what it means and about realistic options.',
    },
    G20: {
      situation: 'Tonight only a hotel has a free room.',
      question: 'Is it a safe place for her?',
      answers: ['Yes, for one night', 'Yes, if it is paid', 'No or not known: look for another'],
      explanation:
        'Children disappeared from hotels and large sites. What was tried and why is written down, and the risk is judged with it.',
    },
    G21: {
      situation: 'A cousin says that she is safe with family, but fears for her papers.',
      question: 'What do you offer?',
      answers: [
        'A promise that nobody hears of it',
        'A confidential route; child protection there checks',
        'Nothing: she is safe',
      ],
      explanation:
        'People keep silent because they fear for the migration case. The word is verified; by default no place goes to the migration authority.',
    },
    G22: {
      situation: 'An officer says: he looks twenty.',
      question: 'What changes?',
      answers: ['It waits for an age assessment', 'He counts as adult', 'Nothing: in doubt he is a child'],
      explanation:
        'Doubt about age must not weaken the response. He keeps every service for children until it is decided.',
    },
    G23: {
      situation: 'Only a quarter of the young newcomers reported to the hotlines in 2018 were traced.',
      explanation:
        'Italy 2023: 32 % of the foreign minors were found, 74 % of the national ones. Count the outcomes; then one can ask why.',
    },
    G24: {
      situation: 'A school keeps his phone number from the police: data protection.',
      question: 'What helps?',
      answers: ['Giving up', 'Sending the whole file', 'A check: what to share, with whom and why'],
      explanation:
        'Fear about data protection stops sharing. The check gives a reasoned answer and limits it to what is needed.',
    },
    G25: {
      situation: 'A mother who does not speak the language has not reported her missing son.',
      question: 'What helps with the first step?',
      answers: ['116 000 and her language on the first screen', 'A form by post', 'An appointment'],
      explanation:
        'Relatives do not report for lack of language or of knowledge. The first screen speaks several languages and shows 116 000.',
    },
    G26: {
      situation: 'A trafficked girl is gone before the hearing. The court says that she avoids it.',
      question: 'Who is told the same day?',
      answers: ['Nobody yet', 'Her lawyer: she is a missing child', 'Only the court'],
      explanation:
        'A trafficked child who goes missing during proceedings is taken to have chosen it, and is blamed. Lawyer and wording protect her.',
    },
    G27: {
      situation: 'A boy assigned to a centre never arrived. He is on nobody’s list.',
      question: 'Is he missing?',
      answers: ['Yes: not arriving is a way to begin', 'No, he never lived there', 'After three days'],
      explanation: 'Children who never arrive are counted by nobody. Whoever expected him begins the response.',
    },
    G28: {
      situation: 'She is back. The home fills in the return interview itself.',
      question: 'What is wrong?',
      answers: ['Nothing', 'Somebody independent offers it, after each episode', 'It is too early'],
      explanation:
        'Return interviews are left out or become routine. In England they are offered within 72 hours by somebody independent.',
    },
    G29: {
      situation: 'The file says: left again, reason unknown.',
      question: 'What is asked?',
      answers: ['Who was on shift', 'Nothing: it is normal', 'Why: pushed, pulled or taken'],
      explanation:
        'Reasons stay unknown because nobody asks. They are asked for after each return, and they bear on where the child lives.',
    },
    G30: {
      situation: 'He is back, dirty and tired. Somebody is about to wash his clothes.',
      question: 'What comes first?',
      answers: [
        'The washing',
        'Asking him whether clothes and phone are kept for the police',
        'A statement to the police',
      ],
      explanation:
        'Traces are lost after a return. They are kept before washing, if he agrees; food and rest need not wait.',
    },
  },
} as const
