import type { ResponseWords } from '#content/words.ts'
import { notPossible, notPossibleThen, registered } from './labels.ts'

/** R3 and R3e. */
export const policeWords = {
  reportToPolice: {
    title: 'Report the child missing to the police now',
    name: 'Police report',
    why: 'Reports fail when everyone thinks someone else has called. You report, at any hour.',
    steps: [
      'Call the police and give the sheet and photo.',
      'Ask to register a missing child, not ‘left’.',
      'Get the reference and the officer’s name.',
      'Ask for the risk level and a SIS alert.',
      'Agree the next contact time.',
    ],
    say: 'I am reporting a missing child. Please register the child as a missing child. Please give me the reference number, your name and the risk level. Please ask for a SIS alert. Who follows up, and when do we speak next? There is no waiting period.',
    never: 'Do not wait 24 hours. Do not take ‘call again tomorrow’ for an answer.',
    outcomes: {
      accepted: registered,
      refused: { label: 'Police refused', hint: 'Write down their words. A supervisor comes next.' },
      otherLabel: {
        label: 'Police used another label, such as ‘left’',
        hint: 'Write down the label. A supervisor comes next.',
      },
      toldToWait: { label: 'Police said to wait', hint: 'Write down their words. A supervisor comes next.' },
      notPossible,
    },
  },
  escalateSupervisor: {
    title: 'Take it to a supervisor at once',
    name: 'Supervisor',
    why: 'A child registered as ‘left’, or not at all, may not be searched for. Each refusal goes into the record.',
    steps: [
      'Ask for the officer’s supervisor.',
      'Tell your own supervisor as well.',
      'Ask again for registration as a missing child.',
      'Write down name and answer.',
    ],
    say: 'A child is missing and is not registered as missing. There is no waiting period. Please register the child as missing now and give me the reference number.',
    outcomes: {
      accepted: registered,
      done: { label: 'Reached, child not registered', hint: 'The missing persons unit comes next.' },
      notPossible: notPossibleThen('The missing persons unit comes next.'),
    },
  },
  escalateMissingPersonsUnit: {
    title: 'Ask the missing persons unit to register the child',
    name: 'Missing persons unit',
    why: 'The child is still not registered. A unit that works on missing people may judge otherwise.',
    steps: [
      'Ask to be put through to the unit.',
      'Say what the first officers answered.',
      'Name each reason for concern.',
      'Write down name and answer.',
    ],
    say: 'A child is missing. The station did not register the child as missing. Please do so now. These are the reasons for concern.',
    outcomes: {
      accepted: registered,
      refused: { label: 'Unit refused', hint: 'Write down their words. The prosecutor comes next.' },
      notPossible: notPossibleThen('The prosecutor comes next.'),
    },
  },
  escalateProsecutor: {
    title: 'Ask the prosecutor to have the child registered',
    name: 'Prosecutor',
    why: 'In France a disagreement about the report goes to the prosecutor. Elsewhere, ask whether this route exists.',
    steps: [
      'Ask police for the prosecutor on duty.',
      'Give each refusal: name, time, words.',
      'Name each reason for concern.',
      'Write down name and answer.',
    ],
    say: 'A child is missing and the police have not registered the child as missing. I give you the refusals with names and times. Please have the child registered.',
    outcomes: {
      accepted: registered,
      refused: { label: 'Prosecutor refused', hint: 'Write down the answer. The hotline comes next.' },
      notPossible: notPossibleThen('The hotline comes next.'),
    },
  },
  escalateHotline: {
    title: 'Ask the 116 000 hotline to help with the police',
    name: 'Hotline helps',
    why: 'Hotlines call the police for progress. Some open a case for every child, whatever label police use.',
    steps: ['Say who has refused, and when.', 'Ask the hotline to call the police.', 'Get the hotline’s case number.'],
    say: 'A child is missing and the police have not registered the child as missing. Please open a case and call the police. Please give me your case number.',
    outcomes: {
      accepted: registered,
      done: { label: 'Hotline told, child not registered', hint: 'Report to the police again next.' },
      notPossible: notPossibleThen('Report to the police again next.'),
    },
  },
  reportAgain: {
    title: 'Report the missing child to the police again',
    name: 'Report again',
    why: 'The child is still missing and not registered. Every attempt and every refusal stays in the record.',
    steps: [
      'Call again, or go there in person.',
      'Bring the sheet, the photo and asylum card.',
      'Name whoever you have told meanwhile.',
    ],
    say: 'I am reporting a missing child again. Earlier refusals are in our record. Please register the child as a missing child now and give me the reference number and your name.',
    never: 'Do not stop because earlier calls were refused.',
    outcomes: {
      accepted: registered,
      refused: { label: 'Police refused again', hint: 'Write down their words. A supervisor comes next.' },
      notPossible,
    },
  },
  policeFollowUp: {
    title: 'Ask the police what has been done',
    name: 'Police follow-up',
    why: 'Some reports are registered and then not followed up as for national children. A fixed next contact prevents that.',
    steps: [
      'Call at the time agreed.',
      'Ask what was done and what follows.',
      'Pass on every new fact.',
      'Agree the next contact time.',
    ],
    say: 'I am calling about the missing child with this reference number. What has been done? What do you need from us? When do we speak next?',
    outcomes: {
      answered: { label: 'Police answered', hint: 'Note the answer and the next time.' },
      noAnswer: { label: 'No answer', hint: 'Comes back. Call again.' },
      dropped: { label: 'Police closed or relabelled the case', hint: 'Challenge it next.' },
      notPossible,
    },
  },
  challengeDropped: {
    title: 'Ask that the search for the child goes on',
    name: 'Challenge: case dropped',
    why: 'A missing child stays missing until found. Time, age or a label end nothing.',
    steps: [
      'Ask who decided, and on which facts.',
      'Say that nobody has seen the child.',
      'Tell your supervisor and the prosecutor.',
      'Ask the 116 000 hotline to press.',
    ],
    say: 'This child has not been seen by anyone competent. Please take the case up again as a missing child. Who decided to close it, and why?',
    outcomes: {
      takenUpAgain: { label: 'Police took it up again', hint: 'Note the next contact time.' },
      refused: { label: 'Police refused again', hint: 'Stays open. Note their words.' },
      notPossible,
    },
  },
} as const satisfies Partial<ResponseWords>
