import { procedures } from '#machines/registry.ts'
import { findingsOf } from '#review/findings/findings-of.ts'
import type { RecordFinding } from '#review/findings/record-finding.ts'
import type { WishRefusal } from '#session/wishes.ts'
import { type Found, found } from './complaint.ts'
import { dueInjects } from './due-injects.ts'
import { playAll, type Played, type PlayedWith } from './play.ts'
import type { Scenario, Trap } from './scenario.ts'
import { instantOf } from './start-of.ts'

/** Nothing of this reaches a store: names, salts and the run only have to be the same at each run. */
function onPaper(): PlayedWith {
  let salts = 0
  return {
    caseId: '0'.repeat(32),
    device: '0'.repeat(32),
    salt: () => (++salts).toString(16).padStart(32, '0'),
    app: '',
    language: 'en',
    words: { text: 'as usual', person: 'Somebody', phone: '555-0100' },
    actor: (role) => ({ name: '', role: role.slice(0, 100) }),
    run: '0'.repeat(32),
  }
}

/** What is found of a record besides what was simply done. */
export const departuresIn = ({ entries }: Pick<Played, 'entries'>): RecordFinding[] =>
  findingsOf(entries, procedures).filter(({ kind }) => kind !== 'done')

/** Whether the findings of a record name what a trap has to give. */
export const givesFinding = (findings: readonly RecordFinding[], { finding }: Pick<Trap, 'finding'>): boolean =>
  findings.some(
    ({ kind, step, stage }) =>
      kind === finding.kind && step === finding.step && (finding.stage === undefined || finding.stage === stage),
  )

const reasonOf = ({ reason, fields }: WishRefusal): string =>
  [reason, ...(fields && fields.length > 0 ? [`(${fields.join(', ')})`] : [])].join(' ')

const named = ({ kind, step = '', stage = '' }: RecordFinding): string => `${kind} of ${step} in ${stage}`

/** Plays a scenario along its model path and along each trap, and says where the charts or the findings do not follow. */
export function lintPlayed(scenario: Scenario): Found[] {
  const { model, fallen: along } = playAll(scenario, onPaper(), scenario.traps)
  const refused = model.moves.flatMap(({ move, refusal }) =>
    refusal
      ? [found('moveRefused', ['modelPath', scenario.modelPath.indexOf(move)], { reason: reasonOf(refusal) })]
      : [],
  )
  const stuck = model.stuck.map(({ step, stage, refusal }) =>
    found('usualRefused', ['usual'], { step, stage, reason: reasonOf(refusal) }),
  )
  const faults = departuresIn(model).map(({ kind, step = '', stage = '' }) => {
    const index = scenario.modelPath.findIndex((move) => 'step' in move && move.step === step)
    return found('modelPathFinding', index < 0 ? ['modelPath'] : ['modelPath', index], { kind, step, stage })
  })
  const traps = scenario.traps.flatMap((trap, index): Found[] => {
    const { deviation } = trap
    const fallen = along[index] ?? model
    if (!fallen.departed)
      return [found('deviationNeverComes', ['traps', index, 'deviation', 'step'], { step: deviation.step })]
    const findings = departuresIn(fallen)
    if (givesFinding(findings, trap)) return []
    const { kind, step } = trap.finding
    const shown = [...new Set(findings.map((one) => named(one)))].slice(0, 5).join('; ') || 'nothing'
    return [found('trapWithoutFinding', ['traps', index, 'finding'], { kind, step, found: shown })]
  })
  return [...refused, ...stuck, ...faults, ...traps, ...neverDue(scenario, [model, ...along])]
}

/** Injects whose condition comes true on no way that was played. A duty that is late only where a trainee is slow may still be. */
function neverDue(scenario: Scenario, played: readonly Played[]): Found[] {
  const end = instantOf(scenario, scenario.length)
  const due = new Set(
    played.flatMap(({ replayed }) => dueInjects(scenario, replayed, end).map(({ inject }) => inject.id)),
  )
  return scenario.injects.flatMap(({ id, due: when }, index) =>
    'on' in when && !('late' in when.on) && !due.has(id) ? [found('neverTrue', ['injects', index, 'due'])] : [],
  )
}
