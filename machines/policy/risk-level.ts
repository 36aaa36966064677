import { isConcern, type Sign } from './signs.ts'

/** Neutral scale of the tool, highest first. */
export type RiskLevel = 'immediateDanger' | 'highConcern' | 'concern'

const dangerNow = ['lifeThreat', 'suicidalSigns', 'victimOfCrime'] as const

/**
 * R5: the level this tool proposes. A plain yes to a danger to life, suicidal signs or a crime proposes immediate danger.
 * Everything else is high concern: a child whose whereabouts are unknown is never below it until a named person
 * records why (countries.md section 11). Answers can only raise the proposal, never lower it.
 */
export function proposeRiskLevel(answers: Readonly<Record<string, Sign>>): RiskLevel {
  return dangerNow.some((item) => answers[item] === 'yes') ? 'immediateDanger' : 'highConcern'
}

/** Whether the disappearance is worrying by the criteria of procedures.md 2.3: unknown counts as a reason for concern. */
export function isWorrying(items: readonly string[], answers: Readonly<Record<string, Sign>>): boolean {
  return items.some((item) => isConcern(answers[item]))
}
