import { type FieldValues, fieldsOf } from '#machines/policy/fields.ts'
import { procedures, stepById } from '#machines/registry.ts'
import { headOf } from '#record/chain.ts'
import type { Entry } from '#record/entry.ts'
import { replay, replayOn } from '#record/replay.ts'
import { runningStages } from '#record/stages.ts'
import { type Draft, writeEntries } from '#record/write.ts'
import type { CaseFile } from '#session/case-file.ts'
import { startDrafts } from '#session/new-case.ts'
import { grant, type Wish } from '#session/wishes.ts'
import { day, digits, hour, lateEvening, minute } from '../record/scribe.ts'

const offset = 120
const writer = { name: 'Eleni Markou', role: 'carer' }

/** The evening on which the boy is missed. */
const evening = lateEvening + 9 * day + hour

/** Tells a case through the gate of the session, so that what follows in other stages is written too. */
export class Teller {
  #file: CaseFile = {
    id: digits('case', 32),
    entries: [],
    replayed: replay([], procedures),
    lastEnvelopes: new Map(),
    damage: undefined,
  }
  #now = lateEvening
  #salts = 0

  get entries(): readonly Entry[] {
    return this.#file.entries
  }

  /** Ids of the steps that can be answered now. */
  get active(): string[] {
    return runningStages(this.#file.replayed).flatMap(({ active }) => active.map(({ step }) => step.id))
  }

  begin(way: Parameters<typeof startDrafts>[2]): this {
    this.#write(startDrafts({ hex: (bytes) => digits('refer', bytes * 2) }, this.#now, way))
    return this
  }

  wait(ms: number): this {
    this.#now += ms
    return this
  }

  answer(event: string, fields: FieldValues = {}): this {
    const [step = '', outcome = ''] = event.split('.')
    const declared = stepById.get(step)
    if (!declared) throw new Error(`no such step: ${step}`)
    const known = fieldsOf(declared).map(({ id }) => id)
    const answer = {
      step,
      outcome,
      // What a later chart asks elsewhere is left out.
      fields: Object.fromEntries(Object.entries(fields).filter(([id]) => known.includes(id))),
      at: this.#now,
      differsBecause: 'as the team saw it',
      lateBecause: 'nobody on shift',
    }
    return this.wish({ kind: 'answers', answers: [answer] }, event)
  }

  /** Answers a step if it can be answered now, and so. */
  ifDue(event: string, fields: FieldValues = {}): this {
    const [step = '', outcome = ''] = event.split('.')
    const due = this.active.includes(step) && outcome in (stepById.get(step)?.outcomes ?? {})
    return due ? this.answer(event, fields) : this
  }

  /** What a supervisor adds days later. */
  review(): this {
    const [first] = this.entries
    const remark = {
      kind: 'comment',
      text: 'The night number had not been tried',
      lesson: true,
      at: this.#now,
    } as const
    this.wish({ ...remark, step: 'notifyGuardian', ...(first ? { on: first.hash } : {}) })
    const head = headOf(this.entries)
    const text = 'The first report came too late'
    return this.wish({ kind: 'signOff', reviewed: head, result: 'acceptedWithRemarks', text, at: this.#now })
  }

  wish(wish: Wish, what: string = wish.kind): this {
    const granted = grant(this.#file, wish, this.#now, offset, writer)
    if (!granted.ok) throw new Error(`${what} was refused; active: ${this.active.join(' ')}`)
    this.#write(granted.drafts)
    this.#now += 3 * minute
    return this
  }

  #write(drafts: readonly Draft[]): void {
    const { entries: before, replayed } = this.#file
    const added = writeEntries(before, drafts, {
      caseId: this.#file.id,
      device: digits('device', 32),
      actor: writer,
      app: 'Missing Child Guide 0.1.0',
      charts: procedures,
      reading: { wall: this.#now, mono: this.#now - lateEvening, zone: 'Europe/Athens', offset },
      salt: () => digits(++this.#salts, 32),
    })
    this.#file = {
      ...this.#file,
      entries: [...before, ...added],
      replayed: replayOn(replayed, before, added, procedures),
    }
  }
}

const item = (id: string, value: string): Wish => ({
  kind: 'plain',
  content: { type: 'item', item: id, value },
  at: lateEvening,
})

/** Invented: a boy who did not come back, was found after two days, and came back to care. */
export function wholeCase(): readonly Entry[] {
  const told = new Teller().begin('newlyMet')
  for (const [id, value] of [
    ['a01', 'Tesfay, Yonas (ዮናስ ተስፋይ)'],
    ['a02', 'Male'],
    ['a03', '2010, stated'],
    ['a05', '1.62 m, slim, short black hair, brown eyes'],
    ['a08', 'Eritrean; Tigrinya, some English'],
    ['a11', 'Guardian: Nikos Laskaris, +30 210 000 0001'],
    ['a12', 'Asthma, inhaler'],
    ['b03', 'Grey hooded jacket, black rucksack, phone off'],
    ['b19', 'Nothing to the embassy; the uncle in Patras must not know the address'],
  ] as const)
    told.wish(item(id, value))
  told
    .answer('ageQuestion.yes', { whatWasStated: 'fifteen' })
    .answer('languageQuestion.yes', { language: 'Tigrinya', interpreter: 'Selam H.' })
    .answer('situationQuestion.alone', {
      howFirstMet: 'At the bus station, by the night patrol',
      whoIsWithChild: 'Nobody',
    })
    .answer('adultClaimsChild.notVerified', { whoClaims: 'A man who says he is an uncle' })
    .answer('checkClaim.refuted', { linkCheckedBy: 'Ms Ioannou', whoWasReached: 'Ms Ioannou' })
    .answer('referToChildProtection.done', {
      whoWasReached: 'Ms Ioannou',
      channel: 'phone',
      recipientReference: 'CP-88',
      whatWasAgreed: 'Takes the file over today',
    })
    .answer('confirmReferral.confirmed', { responsiblePerson: 'Ms Ioannou', recipientReference: 'CP-88' })
    .answer('placeSafeTonight.yes', {
      placeName: 'Shared flat in Kypseli',
      placeType: 'smallUnit',
      placeRisks: { pickUpPoint: { answer: 'no' } },
      whoKnowsAddress: 'Carers and guardian only',
    })
    .answer('signAtFirstSight.suspected', { whatWasNoticed: 'He looked at the man before each answer' })
    .answer('actOnFirstSign.done', { whoWasReached: 'Ms Ioannou', whatWasAgreed: 'Not left alone with the man' })
    .answer('firstTalk.understood', {
      childSays: 'I want to see my sister in Sweden. I like football.',
      childOnPublicity: 'Call Selam. No photo on the street.',
      toldTopics: { whereYouAre: { answer: 'done' } },
    })
    .answer('likelihoodFirst.high', {
      goingMissingSigns: {
        c08: { answer: 'yes', note: 'he said so himself' },
        c14: { answer: 'yes' },
        c20: { answer: 'unknown' },
      },
      protectiveFactors: {},
      decidedBy: 'Eleni Markou',
      reason: 'Debt and a sister abroad',
    })
    .answer('measuresFirst.done', { highRiskMeasures: { planToday: { answer: 'done' } } })
    .answer('shortPlan.done', {
      reportingThresholdMinutes: 30,
      whoMustBeTold: 'Guardian, police station Omonia, Ms Ioannou',
      trustedAdult: 'Selam H., interpreter',
      ifChildMustLeave: 'I call Selam first. I keep 20 euros for the bus back.',
    })
    .answer('guardianQuestion.appointed', { guardian: 'Nikos Laskaris', guardianPhone: '+30 210 000 0001' })
    .answer('handOverAhead.planned', { whatHappened: 'Moves to a foster family' })
    .answer('prepareHandOver.prepared', {
      receiver: 'Foster family Angelou',
      receiverPhone: '+30 210 000 0005',
      responsibleFrom: lateEvening + 3 * hour,
      expectedAt: lateEvening + 2 * hour,
      handOverItems: { packet: { answer: 'done' }, medicine: { answer: 'done', note: 'inhaler' } },
    })
    .answer('sharingCheck.share', {
      sharedWith: 'Foster family Angelou',
      whatWasShared: 'Health and plan',
      reason: 'They look after him from tomorrow',
      sharingChecks: { h05: { answer: 'done' } },
    })
    .wait(9 * day)
    .answer('childPresent.absent')
    .answer('absenceNoticed.unknown', {
      noticedAt: evening - 20 * minute,
      lastSeenAt: evening - 5 * hour,
      lastSeenWhere: 'Bus stop in front of the unit',
      lastSeenBy: 'Maria Petrou, carer',
      howNoticed: 'notWhereExpected',
    })
    .answer('dangerScreen.red', {
      redItems: {
        under13: { answer: 'no' },
        traffickingSign: { answer: 'suspected', note: 'an older man rang three times' },
        groupMissing: { answer: 'yes', note: 'Robel left last week' },
      },
    })
    .answer('reportToPolice.toldToWait', {
      whatPoliceSaid: 'Come back tomorrow',
      station: 'Omonia',
      officer: 'Officer K.',
    })
    .answer('escalateSupervisor.done', { whoWasReached: 'Duty officer at the headquarters' })
    .answer('escalateMissingPersonsUnit.accepted', {
      policeReference: 'MP-2026-0071',
      officer: 'Sergeant Dimou',
      nextContactAt: evening + 10 * hour,
    })
    .answer('notifyChildProtection.done', {
      whoWasReached: 'Night desk, Ms Ioannou',
      channel: 'phone',
      recipientReference: 'CP-88',
      whatWasAgreed: 'Calls back at eight',
    })
    .answer('notifyGuardian.notPossible', { reason: 'No answer, three calls', whoWasTold: 'Manager' })
    .wish({
      kind: 'plain',
      content: {
        type: 'call',
        direction: 'out',
        whom: 'School, caretaker',
        number: '+30 210 000 0009',
        result: 'noAnswer',
        reference: '',
        what: 'rang twice',
      },
      at: evening + 30 * minute,
    })
    .wish({
      kind: 'onCall',
      by: { name: 'Ruth Alafouzou', role: 'supervisor' },
      code: '3F2A 90C1 77BE 04D2',
      told: 'Response open, police told, guardian not reached',
      decision: 'Go to the school with a colleague',
      step: 'notifyGuardian',
      at: evening + 35 * minute,
    })
    .answer('worryingCriteria.highConcern', {
      criteria: {
        under13: { answer: 'no' },
        medication: { answer: 'yes', note: 'inhaler left behind' },
        dangerousCompany: { answer: 'unknown' },
        victimOfCrime: {
          answer: 'suspected',
          note: 'debt to the people who brought him',
          source: 'the boy, in November',
        },
      },
      decidedBy: 'Eleni Markou',
      reason: 'Asthma without medicine, unknown company',
    })
    .answer('askNationalRegister.asked', { askedOf: 'Sergeant Dimou' })
    .answer('confirmNationalRegister.confirmed', { alertReference: 'NR-55', enteredAt: evening + 2 * hour })
    .answer('askSis.asked', { askedOf: 'Sergeant Dimou' })
    .wait(20 * hour)
    .answer('confirmSis.confirmed', { alertReference: 'SIS-902', enteredAt: evening + 12 * hour })
    .answer('notifyGuardian.done', {
      whoWasReached: 'Nikos Laskaris',
      channel: 'phone',
      whatWasAgreed: 'Comes in the morning',
    })
    .answer('notifyHotline.done', { whoWasReached: '116 000, Anna', recipientReference: 'H-12', channel: 'phone' })
    .answer('nameCoordinator.named', { coordinator: 'Katerina Vlachou', coordinatorPhone: '+30 210 000 0004' })
    .answer('publicityDecision.professionalOnly', {
      decidedBy: 'Prosecutor Georgiou',
      takeDownOwner: 'Sergeant Dimou',
      nextReviewAt: evening + 4 * day,
      weighed: { exposesChild: { answer: 'yes', note: 'the uncle reads the papers' } },
    })
    .answer('planMeeting.planned', { meetingAt: evening + 2 * day, chair: 'Ms Ioannou', invited: 'Police, guardian' })
    .wait(day)
    .answer('childFound.seenFaceToFace', {
      seenBy: 'Officer Roussos',
      seenWhere: 'Patras, harbour',
      howFound: 'police',
    })
    .answer('confirmChild.samePerson', {
      confirmedBy: 'Officer Roussos',
      identifiedBy: { photo: { answer: 'done' }, marks: { answer: 'done' } },
      condition: 'Tired, hungry, no injury',
    })
    .answer('whereFound.sameArea', { seenWhere: 'Patras, harbour' })
    .answer('tellPolice.told', {
      whoWasReached: 'Sergeant Dimou',
      channel: 'phone',
      recipientReference: 'MP-2026-0071',
    })
    .answer('tellGuardian.told', { whoWasReached: 'Nikos Laskaris', channel: 'inPerson' })
    .answer('tellHotline.told', { whoWasReached: '116 000, Anna' })
    .answer('closeNationalRegister.asked', { askedOf: 'Sergeant Dimou', alertReference: 'NR-55' })
    .answer('confirmNationalRegisterOut.confirmed', { confirmedBy: 'Sergeant Dimou', outAt: evening + 4 * day })
    .answer('closeSis.asked', { askedOf: 'Sergeant Dimou', alertReference: 'SIS-902' })
    .answer('healthNow.notUrgent', { healthSigns: { injury: { answer: 'no' } } })
    .answer('afraidOrControlled.yes', { childSays: 'He wants the money until Friday.' })
    .answer('protectChild.done', { protectedPlace: 'Second unit', whoWasReached: 'Sergeant Dimou' })
    .answer('newIndicators.yes', {
      traffickingSigns: {
        d16: { answer: 'yes', note: 'four thousand euros, he says' },
        d02: { answer: 'suspected', note: 'shakes when the phone rings' },
        d05: { answer: 'no' },
      },
    })
    .answer('referAfterReturn.referred', {
      whoWasReached: 'National referral desk',
      recipientReference: 'NRM-4',
      facts: 'Debt, calls, a man at the gate',
      childSays: 'He wants the money until Friday.',
    })
    .answer('samePlaceAgain.no', {
      childsView: 'Not there, he knows the door.',
      reasonsForLeaving: { pullDebt: { answer: 'yes' } },
    })
    .answer('findOtherPlace.found', {
      placeKind: 'protectedReception',
      decidedBy: 'Ms Ioannou',
      childsView: 'Yes, if Selam may visit.',
      whoKnowsAddress: 'Guardian, police',
    })
    .answer('arrangeInterview.arranged', {
      interviewer: 'Dr Alexiou',
      interviewAt: evening + 5 * day,
      interviewPlace: 'Library',
      childsChoice: 'A woman, with Selam',
    })
    .answer('returnInterview.done', {
      interviewer: 'Dr Alexiou',
      toldBefore: 'Threats go to the police, the rest stays here',
      returnTopics: {
        f01: { answer: 'done', note: 'Sleeps badly' },
        f03: { answer: 'done', note: 'The man said: Friday' },
        f05: { answer: 'done', note: 'Two nights behind the harbour office' },
        f13: { answer: 'done', note: 'Another door, football' },
        f16: { answer: 'done', note: 'Debt bondage likely' },
      },
      reasonsForLeaving: { pullDebt: { answer: 'yes' } },
      childSays: 'I did not want to go.',
      analysis: 'Debt bondage likely; the man must not find the place',
    })
    .ifDue('signsInInterview.no')
    .answer('useInterview.done', { passedOn: 'Number of the man, car plate', whoWasReached: 'Sergeant Dimou' })
    .answer('assessBestInterests.decided', {
      bestInterestsHeadings: {
        familyReunification: { answer: 'done', note: 'Sister in Malmö, assessed by the authority there' },
        wellbeingAndStability: { answer: 'done', note: 'School place kept' },
        safety: { answer: 'done', note: 'Debt, hence a protected place' },
        childsViews: { answer: 'done', note: 'Wants to join the sister, safely' },
      },
      familyAssessed: 'Possible, being checked',
      childsView: 'To my sister, with papers',
      decidedBy: 'Ms Ioannou',
      reason: 'Safety first, then the route to the sister',
    })
    .answer('likelihoodAfterReturn.high', {
      goingMissingSigns: { c08: { answer: 'yes' } },
      protectiveFactors: {},
      decidedBy: 'Ms Ioannou',
      reason: 'The debt is open',
    })
    .ifDue('measuresAfterReturn.done', { whoWasReached: 'Ms Ioannou', guardianReached: 'Nikos Laskaris' })
    .answer('exploitationAfterReturn.strong', {
      exploitationForm: 'Debt bondage',
      decidedBy: 'Ms Ioannou',
      reason: 'Calls and debt',
    })
    .ifDue('protectBeforePlan.done', { protectedPlace: 'Second unit', whoWasReached: 'Sergeant Dimou' })
    .ifDue('referBeforePlan.referred', { whoWasReached: 'National referral desk' })
    .answer('agreeNewPlan.agreed', {
      planElements: {
        g01: { answer: 'done', note: 'Football on Tuesdays helps; the phone at night worries me' },
        g04: { answer: 'done', note: 'New number, no visitors' },
        g06: { answer: 'done', note: 'Back by eight' },
      },
      changesSinceLastPlan: 'New place, new number',
      reportingThresholdMinutes: 15,
      agreedWith: 'Yonas, guardian, police, carer',
      planReviewAt: evening + 14 * day,
    })
    .ifDue('planningMeetingNeeded.notNeeded')
    .ifDue('welcomeChild.done')
    .ifDue('foundExploited.no')
    .ifDue('keepEvidence.childSaidNo', { childAgreed: 'Not now' })
    .ifDue('medicalCheck.done', { whoExamined: 'Dr Pappas', results: 'Inhaler renewed' })
    .ifDue('mentalHealth.done', { whoExamined: 'Ms Rizou' })
    .ifDue('askSafeAndWell.asked', { officer: 'Sergeant Dimou' })
    .ifDue('safeAndWellCheck.safe', { officer: 'Sergeant Dimou', whereAndWithWhom: 'Harbour, alone' })
    .ifDue('safeAndWellCheck.done', { officer: 'Sergeant Dimou', whereAndWithWhom: 'Harbour, alone' })
    .ifDue('tellVictimRights.done')
    .ifDue('decideCrimeReport.notNow', { reason: 'He wants to think', decidedBy: 'Nikos Laskaris' })
    .ifDue('reviewProtection.holds', { decidedBy: 'Ms Ioannou' })
    .ifDue('learningReview.done', {
      whatWorked: 'The unit for missing persons took the report',
      whatWasLate: 'The first report was not taken',
      notReached: 'The guardian at night',
      missingData: 'A recent photo',
      whatWouldHavePrevented: 'Acting on the calls in the first week',
    })
    .review()
  return told.entries
}
