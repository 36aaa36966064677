import { describe, expect, it } from 'vitest'
import { book } from '#content/en/book.ts'
import { buildPaper } from '#export/papers.ts'
import type { FieldValues } from '#machines/policy/fields.ts'
import { verifyChain } from '#record/chain.ts'
import type { CorrectionWish } from '#record/correction.ts'
import { replay } from '#record/replay.ts'
import { runningStage } from '#record/stages.ts'
import { toldAnswers } from '#record/told.ts'
import { grant, type Wish } from '#session/wishes.ts'
import { activeSteps, day, digits, hour, lateEvening, minute, procedures, Scribe, stageOf } from './scribe.ts'

/** Writes as the session does: what the gate grants, all with one reading of the clock. */
class Worker extends Scribe {
  static begin(): Worker {
    const worker = new Worker()
    worker.write({ type: 'caseOpened', reference: 'K7-RMPQ', practice: true })
    worker.write({ type: 'stageOpened', stage: 'response-1' })
    return worker.wait(minute)
  }

  wish(wish: Wish): this {
    const { entries, replayed, case: id } = this
    const granted = grant({ id, entries, replayed, lastEnvelopes: new Map(), damage: undefined }, wish, this.now, 120)
    if (!granted.ok) throw new Error(`refused: ${granted.refusal.reason}`)
    for (const { content, at } of granted.drafts) this.write(content, at)
    expect(this.replayed.stopped).toBeUndefined()
    return this.wait(minute)
  }

  say(event: string, fields: FieldValues = {}, at = this.now): this {
    const [step = '', outcome = ''] = event.split('.')
    const given = { step, outcome, fields, at, lateBecause: 'busy', differsBecause: 'judged so' }
    return this.wish({ kind: 'answers', answers: [given] })
  }

  right(step: string, wish: Partial<CorrectionWish>): this {
    const corrects = this.entryOf(step).hash
    return this.wish({ kind: 'correction', wish: { corrects, reason: 'as it was', ...wish }, at: this.now })
  }

  entryOf(step: string) {
    const entry = this.entries.find(({ content }) => content.type === 'answer' && content.step === step)
    if (!entry) throw new Error(`${step} was never answered`)
    return entry
  }

  get stages() {
    return this.replayed.stages.map(({ stage, ended }) => `${stage} ${ended ?? 'runs'}`)
  }
}

const seen = { seenBy: 'Officer Vella' }
const found = (worker: Worker) => worker.say('childFound.seenFaceToFace', seen)
/** Found, and it is certain who it is: now everyone is told. */
const known = (worker: Worker) => found(worker).say('confirmChild.samePerson', { confirmedBy: 'Officer Vella' })
const settled = (worker: Worker) => runningStage(worker.replayed, 'aftercare')?.nothingToMirror ?? []
const text = (worker: Worker) => JSON.stringify(buildPaper(book, 'record', worker.entries).blocks)

describe('whoever was told', () => {
  it('stays told when their step no longer fits after a correction of something before it', () => {
    const worker = Worker.begin()
    worker.say('absenceNoticed.alreadyMissingLonger')
    worker.say('notifyHotline.done', { whoWasReached: 'Maria' })
    worker.say('notifyFamily.told', { whoWasReached: 'her mother' })
    worker.right('absenceNoticed', { instead: { outcome: 'unknown', fields: {}, at: lateEvening } })
    expect(activeSteps(worker.replayed)).not.toContain('notifyHotline')
    expect(toldAnswers(worker.replayed).map(({ step }) => step)).toEqual(['notifyHotline', 'notifyFamily'])
    known(worker)
    expect(settled(worker)).not.toContain('tellHotline')
    expect(settled(worker)).not.toContain('tellFamily')
    expect(text(worker)).toContain('they were told all the same')
  })

  it('is not told any more once somebody says that it never happened', () => {
    const worker = Worker.begin()
    worker.say('absenceNoticed.alreadyMissingLonger')
    worker.say('notifyHotline.done', { whoWasReached: 'Maria' })
    worker.right('notifyHotline', {})
    known(worker)
    expect(settled(worker)).toContain('tellHotline')
  })

  it('keeps a response from vanishing with them: it has to end as opened in error', () => {
    const worker = new Worker()
    worker.write({ type: 'stageOpened', stage: 'prevention-1', begins: 'inCareWorried' })
    worker
      .wait(minute)
      .say('childPresent.absent')
      .say('reportToPolice.accepted', { policeReference: 'P', officer: 'o' })
    const corrects = worker.entryOf('childPresent').hash
    expect(worker.preview({ corrects, reason: 'was in bed' })).toEqual({ ok: false, refusal: { reason: 'toldInside' } })
  })

  it('counts by calls too: logged later, made before the case was opened, or for a step', () => {
    const call = { direction: 'out', number: '1', reference: '', what: '', result: 'reached' } as const
    const worker = Worker.begin()
    worker.say('absenceNoticed.unknown', { noticedAt: lateEvening - hour })
    worker.write({ type: 'call', ...call, whom: 'Aunt' }, lateEvening - hour / 2)
    known(worker)
    expect(settled(worker)).not.toContain('tellOthers')
    expect(settled(worker)).toContain('tellPolice')

    const later = known(Worker.begin().wait(hour))
    expect(settled(later)).toContain('tellOthers')
    later.wait(day).write({ type: 'call', ...call, whom: 'Aunt' }, lateEvening + 10 * minute)
    expect(settled(later)).not.toContain('tellOthers')
    expect(activeSteps(later.replayed)).toContain('tellOthers')
    later.write({ type: 'call', ...call, whom: 'Desk', step: 'reportToPolice' }, lateEvening + 20 * minute)
    expect(activeSteps(later.replayed)).toContain('tellPolice')
  })

  it('includes police who were sent to a known place', () => {
    const worker = Worker.begin().say('absenceNoticed.knownUnsafe')
    worker.say('policeToKnownPlace.notThere', { policeReference: 'P-77', place: 'Port' })
    expect(settled(known(worker))).not.toContain('tellPolice')
  })

  it('must still take down what an earlier response published, also when a later one took down its own', () => {
    const publicity = { decidedBy: 'Prosecutor', takeDownOwner: 'Hotline' }
    const worker = Worker.begin()
      .say('absenceNoticed.alreadyMissingLonger')
      .say('publicityDecision.national', publicity)
    known(worker).say('childMissingAgain.yes').say('absenceNoticed.alreadyMissingLonger')
    worker.say('publicityDecision.local', publicity).say('takeDownPublicity.takenDown', { whoWasReached: 'Editor' })
    expect(settled(known(worker))).not.toContain('takeDownAfterReturn')
  })
})

describe('the end of a response that is corrected', () => {
  it('opens aftercare when the right answer is the one that ends it', () => {
    const worker = Worker.begin().say('childFound.notSeen')
    worker.right('childFound', { instead: { outcome: 'seenFaceToFace', fields: seen, at: lateEvening } })
    expect(worker.stages).toEqual(['response-1 seenAndSafe', 'aftercare-1 runs'])
  })

  it('opens aftercare anew when it was withdrawn and stands after all', () => {
    const worker = found(Worker.begin())
    worker.right('childFound', {})
    expect(worker.stages).toEqual(['response-1 runs'])
    worker.right('childFound', { instead: { outcome: 'seenFaceToFace', fields: seen, at: lateEvening } })
    expect(worker.stages).toEqual(['response-1 seenAndSafe', 'aftercare-2 runs'])
  })

  it('keeps its aftercare when another answer of the same writing is corrected', () => {
    const worker = Worker.begin().say('absenceNoticed.knownSafe')
    const at = worker.now
    const given = { at, lateBecause: 'busy' }
    worker.wish({
      kind: 'answers',
      answers: [
        { step: 'reportToPolice', outcome: 'accepted', fields: { policeReference: 'P', officer: 'o' }, ...given },
        { step: 'collectChild', outcome: 'seenFaceToFace', fields: seen, ...given },
      ],
    })
    worker.right('reportToPolice', { instead: { outcome: 'refused', fields: { whatPoliceSaid: 'no' }, at } })
    expect(worker.stages).toEqual(['response-1 turnedUp', 'aftercare-1 runs'])
  })

  it('moves the beginning of its aftercare, and the limits with it', () => {
    const worker = found(Worker.begin().wait(day))
    const at = lateEvening + hour
    worker.right('childFound', { instead: { outcome: 'seenFaceToFace', fields: seen, at } })
    expect(runningStage(worker.replayed, 'aftercare')?.openedAt).toBe(at)
  })
})

describe('a corrected judgement', () => {
  it('is held to what is proposed for the right words, with the reason of the correction', () => {
    const none = Object.fromEntries(
      (procedures.response.steps.get('dangerScreen')?.fields?.[0]?.items ?? []).map((item) => [item, { answer: 'no' }]),
    )
    const worker = Worker.begin().say('absenceNoticed.unknown').say('dangerScreen.clear', { redItems: none })
    const fields = { redItems: { ...none, selfHarm: { answer: 'yes' } } }
    worker.right('dangerScreen', { instead: { outcome: 'clear', fields, at: worker.now }, reason: 'old scars' })
    const answer = worker.replayed.answers.find(({ step }) => step === 'dangerScreen')
    expect(answer).toMatchObject({ proposed: 'red', differsBecause: 'old scars' })
    expect(text(worker)).toContain('old scars')
  })

  it('cannot happen in the future', () => {
    const worker = Worker.begin().say('absenceNoticed.unknown')
    const instead = { outcome: 'knownSafe', fields: {}, at: worker.now + day }
    expect(() => worker.right('absenceNoticed', { instead })).toThrow('inTheFuture')
  })
})

describe('an episode that goes on', () => {
  it('keeps its own facts, and a new one starts without those of the last', () => {
    const worker = Worker.begin()
    worker.say('absenceNoticed.unknown', { lastSeenWhere: 'Victoria Square', noticedAt: lateEvening - hour })
    worker.say('reportToPolice.accepted', { policeReference: 'POL-42', officer: 'o' })
    worker.write({ type: 'item', item: 'b04', value: 'red jacket' })
    worker.write({ type: 'item', item: 'a01', value: 'Qiro' })
    found(worker).say('confirmChild.anotherPerson', { confirmedBy: 'Officer', reason: 'another boy' })
    expect(text(worker)).toContain('POL-42')
    expect(text(worker)).toContain('Victoria Square')
    const sheet = () => JSON.stringify(buildPaper(book, 'policeReport', worker.entries).blocks)
    expect(sheet()).toContain('red jacket')

    found(worker)
      .wait(60 * day)
      .say('childMissingAgain.yes')
    worker.say('absenceNoticed.unknown', { lastSeenWhere: 'Patras harbour' })
    expect(sheet()).toContain('Patras harbour')
    expect(sheet()).not.toContain('Victoria Square')
    expect(sheet()).not.toContain('red jacket')
    expect(sheet()).toContain('Qiro')
  })

  it('is not left by saying that its aftercare was opened by mistake: the end of the response is what to correct', () => {
    const worker = found(Worker.begin()).say('endAftercareOtherwise.openedByMistake')
    const leave = () => worker.say('aftercareMistakeCheck.confirmed', { reason: 'typed wrongly', secondPerson: 'M' })
    expect(leave).toThrow('episodeOpen')
  })
})

describe('a hand-over that does not arrive', () => {
  it('opens a response: the child on the way is missing', () => {
    const worker = new Worker()
    worker.write({ type: 'stageOpened', stage: 'prevention-1', begins: 'inCareWorried' })
    worker.wait(minute).say('handOverAhead.planned')
    const fields = (step: string, outcome: string) =>
      Object.fromEntries(
        (procedures.prevention.steps.get(step)?.outcomes[outcome]?.needs ?? []).map((id) => {
          const field = procedures.prevention.steps.get(step)?.fields?.find((one) => one.id === id)
          return [id, field?.type === 'instant' ? worker.now : 'as agreed']
        }),
      )
    worker.say('prepareHandOver.prepared', fields('prepareHandOver', 'prepared'))
    worker.say('sendChild.sent', fields('sendChild', 'sent'))
    worker.say('childOnTheWay.notArrived').say('raiseMissing.raised')
    expect(worker.stages).toEqual(['prevention-1 runs', 'response-1 runs'])
    expect(activeSteps(worker.replayed)).toContain('childAway')
  })
})

describe('entries of two devices', () => {
  const phone = () => Scribe.opened()

  it('are broken where one names another that does not stand before it', () => {
    const first = phone()
    first.answer('absenceNoticed.unknown')
    const laptop = new Scribe({ device: digits('laptop', 32), entries: first.entries, salt: 50 })
    laptop.answer('dangerScreen.red')
    const [a, b, c, d] = laptop.entries
    expect(verifyChain(laptop.entries)).toEqual({ ok: true })
    expect(verifyChain([a, b, d, c])).toEqual({ ok: false, index: 2, fault: 'unseen' })
  })

  it('do not make a time late that was in time where it was answered', () => {
    const worker = Scribe.opened()
    worker.answer('absenceNoticed.alreadyMissingLonger')
    worker.wait(10 * minute)
    worker.answer('notifyHotline.done')
    const east = new Scribe({
      device: digits('east', 32),
      entries: worker.entries,
      salt: 60,
      offset: 180,
      zone: 'Europe/Minsk',
      start: worker.now + day,
    })
    east.write({ type: 'note', text: 'exported later' })
    const words = JSON.stringify(buildPaper(book, 'record', east.entries).blocks)
    expect(words).not.toMatch(/116 000[^\]]*late by/)
    expect(stageOf(replay(east.entries, procedures))?.ended).toBeUndefined()
  })
})
