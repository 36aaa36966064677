import { mirrors } from '#machines/case/joins.ts'
import type { Replay, StageState } from '#record/replay.ts'
import { runningStages } from '#record/stages.ts'

/** What must hold of every case, whatever way it went; each line names what is wrong. */
export function broken(replayed: Replay): string[] {
  const { stages, answers, stopped } = replayed
  const running = runningStages(replayed).map(({ procedure }) => procedure.id)
  const inStage = (stage: StageState) => answers.filter((answer) => answer.stage === stage.stage)
  const gave = (stage: StageState, ...events: string[]) =>
    inStage(stage).some(({ step, outcome }) => events.includes(`${step}.${outcome}`))
  return [
    ...(stopped ? [`stopped: ${stopped.refusal.reason}`] : []),
    ...(new Set(running).size === running.length ? [] : ['a procedure runs twice']),
    ...(running.includes('response') && running.includes('aftercare') ? ['missing and back at once'] : []),
    ...stages.flatMap((stage, index) => [
      ...(stage.ended === 'seenAndSafe' &&
      !gave(
        stage,
        'childFound.seenFaceToFace',
        'seeFaceToFace.seenFaceToFace',
        'policeToKnownPlace.seenFaceToFace',
        'collectChild.seenFaceToFace',
      )
        ? [`${stage.stage}: safe without having been seen`]
        : []),
      ...(stage.ended === 'takenOver' && !gave(stage, 'takeOver.confirmed') ? [`${stage.stage}: no authority`] : []),
      ...(stage.ended === 'episodeClosed' ? notTakenBack(replayed, index) : []),
    ]),
  ]
}

/** Whoever was told in the episode that this stage closes, and was not told of its end in it. */
function notTakenBack({ stages, answers }: Replay, index: number): string[] {
  const before = stages.slice(0, index)
  const since = before.findLastIndex(({ ended }) => ended === 'episodeClosed') + 1
  const responses = before.slice(since).filter(({ procedure }) => procedure.id === 'response')
  const names = new Set(responses.map(({ stage }) => stage))
  return mirrors.flatMap(({ step, none, asked, undone = [] }) => {
    const events = answers.filter(({ stage }) => names.has(stage)).map((a) => `${a.step}.${a.outcome}`)
    const last = events.findLastIndex((event) => undone.includes(event))
    if (!events.some((event, at) => at > last && asked.includes(event))) return []
    const answer = answers.find((a) => a.stage === stages[index]?.stage && a.step === step && a.outcome !== none)
    return answer ? [] : [`${stages[index]?.stage ?? ''}: ${step} was never taken back`]
  })
}
