import type * as z from 'zod/mini'
import { type Complaint, complaint, type Found, found } from './complaint.ts'
import { type JsonPath, readJson } from './json-places.ts'
import { lintFrame } from './lint-frame.ts'
import { lintPlayed } from './lint-played.ts'
import { lintSteps } from './lint-steps.ts'
import { lintWords } from './lint-words.ts'
import { type Scenario, scenarioLanguages, scenarioSchema, type Texts } from './scenario.ts'

export interface Linted {
  /** The scenario, where its shape is right; usable where there are no complaints. */
  readonly scenario: Scenario | undefined
  /** In the order of their lines. */
  readonly complaints: readonly Complaint[]
}

type Issue = z.core.$ZodIssue

/** The issue that says most: of a choice between shapes the one that comes furthest. */
function plainIssues(issue: Issue, before: JsonPath): { readonly path: JsonPath; readonly problem: string }[] {
  const path = [...before, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))]
  if (issue.code !== 'invalid_union') return [{ path: pathOf(issue, path), problem: problemOf(issue) }]
  const [best] = issue.errors.toSorted((a, b) => gravity(a) - gravity(b))
  return (best ?? []).slice(0, 1).flatMap((inner) => plainIssues(inner, path))
}

/** The fewer and the deeper, the nearer was what was meant. */
const gravity = (issues: readonly Issue[]): number =>
  issues.reduce((sum, { path, code }) => sum + 10 - path.length + (code === 'unrecognized_keys' ? 5 : 0), 0)

const pathOf = (issue: Issue, path: JsonPath): JsonPath =>
  issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path

function problemOf(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `“${issue.keys.join('”, “')}” is not known here`
    case 'invalid_type':
      return issue.message.includes('undefined') || issue.input === undefined
        ? `${issue.expected} is missing or is something else`
        : `${issue.expected} is wanted`
    case 'invalid_value':
      return `one of these is wanted: ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return `it is too small or too short, at least ${issue.minimum}`
    case 'too_big':
      return `it is too big or too long, at most ${issue.maximum}`
    case 'invalid_format':
      return 'it is not written as wanted'
    default:
      return issue.message
  }
}

const languagesOf = (title: Texts) => scenarioLanguages.filter((language) => title[language] !== undefined)

/**
 * Says everything that is wrong with a scenario file, each with its line. Later checks wait for the earlier ones: what is no JSON has
 * no shape, and only what names known steps is played.
 * @param bundled whether it comes with the program, so that every text has to be told in every language; otherwise in those of
 * its title  @param played whether it is also played along its model path and its traps, which takes seconds
 */
export function lintScenario(
  text: string,
  { bundled, played = true }: { readonly bundled: boolean; readonly played?: boolean },
): Linted {
  const read = readJson(text)
  if (!read.ok)
    return {
      scenario: undefined,
      complaints: [complaint(found('notJson', [], { expected: read.expected }), read.place)],
    }
  const told = (all: readonly Found[]): Complaint[] =>
    all.map((one) => complaint(one, read.placeOf(one.path))).sort((a, b) => a.line - b.line || a.column - b.column)
  const twice = read.twice.map((path) => found('twice', path, { name: String(path.at(-1)) }))
  const parsed = scenarioSchema.safeParse(read.value)
  if (!parsed.success) {
    const shape = parsed.error.issues
      .flatMap((issue) => plainIssues(issue, []))
      .map(({ path, problem }) => found('shape', path, { problem }))
    return { scenario: undefined, complaints: told([...twice, ...shape]) }
  }
  const scenario = parsed.data
  const wanted = bundled ? scenarioLanguages : languagesOf(scenario.title)
  const read_ = [...twice, ...lintWords(scenario, wanted)]
  const standing = [...lintFrame(scenario), ...lintSteps(scenario)]
  const along = played && standing.length === 0 ? lintPlayed(scenario) : []
  return { scenario, complaints: told([...read_, ...standing, ...along]) }
}
