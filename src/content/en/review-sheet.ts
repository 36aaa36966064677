import type { Certainty } from '#machines/steps.ts'

/** Words of the sheet on which a professional checks a procedure and a profile. */
export const reviewWords = {
  title: 'Review sheet: response to a disappearance',
  mark: 'NOT YET REVIEWED BY PROFESSIONALS',
  intro:
    'Every step of the chart as the program runs it, with its source and how sure it is. Please say of each whether it is right for your country and profession, and write changes on the lines.',
  certainty:
    'Read in the source: the source named says so. Background knowledge: to be verified. Reasoning of the authors: no single source says so; limits of this kind are practice defaults of this tool.',
  /** The same in a few words, beside each source. */
  sure: {
    SEEN: 'read in the source',
    KNOWN: 'background knowledge, verify',
    INFERRED: 'reasoning of the authors',
  } as const satisfies { readonly [C in Certainty]: string },
  reviewer: 'Name, profession, country',
  date: 'Date and signature',
  steps: 'Steps',
  who: 'Who acts',
  asked: 'Asked or done',
  leads: 'Outcomes and where they lead',
  limit: 'Limit',
  noLimit: 'none',
  source: 'Source',
  only: ' ({country} only)',
  right: 'Right? Changes',
  rules: 'Rules of the profile',
  rule: 'Rule',
  numbers: 'Numbers to dial',
  again: 'this step again',
  parked: 'stays open, with a reason',
  /** Resting places of the chart that are not steps. */
  states: {
    underWay: 'all strands open',
    work: 'telling, alerts and care open',
    returned: 'all strands of care open',
    abroad: 'all strands with the other country open',
    fromElsewhere: 'all strands with the other country open',
    settled: 'this strand is done',
    registered: 'registered: follow-up and alerts open',
    told: 'told',
    entered: 'alert entered',
    outsideSis: 'no SIS in this country: Interpol and hotlines',
    asked: 'asked for',
  } as Readonly<Record<string, string>>,
  sources: 'Sources',
  footer: '{procedure} {version} · chart {chart}',
} as const
