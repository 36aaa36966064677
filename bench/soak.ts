import { spawnSync } from 'node:child_process'
import path from 'node:path'

interface LongRun {
  readonly script: string
  readonly args: string
  /** What it shows, in one line. */
  readonly shows: string
}

const runs: Readonly<Record<string, LongRun>> = {
  walks: { script: 'walks.ts', args: '[MINUTES]', shows: 'ways through a case no test uses keep every rule' },
  papers: {
    script: 'soak-papers.ts',
    args: '[ENTRIES] [RUNS]',
    shows: 'long records in bounds; any text prints soundly',
  },
  kills: { script: 'kill-test.ts', args: '[KILLS] [OF THESE]', shows: 'what is ticked as saved survives SIGKILL' },
  damage: { script: 'damage-test.ts', args: '[TIMES]', shows: 'either store mends the other, lost in both is told' },
  power: {
    script: 'power-test.ts',
    args: '[CUTS] [FULL DISKS]',
    shows: 'power cuts and full disks lose nothing saved',
  },
  canaries: { script: 'canary.ts', args: '[WORDS]', shows: 'behind a passphrase no written word lies in the files' },
  'import-fuzz': { script: 'import-fuzz.ts', args: '[COUNT]', shows: 'no changed file is taken for what was written' },
  'two-devices': {
    script: 'two-devices.ts',
    args: '[MINUTES]',
    shows: 'devices that exchange lose no entry and no fork',
  },
  alignment: {
    script: 'alignment.ts',
    args: '[RECORDS] [EACH] [SEED]',
    shows: 'findings agree with alignments computed from the drawings of the procedures',
  },
  windows: { script: 'windows.ts', args: '[NOTES]', shows: 'three windows write one case and lose nothing' },
  screens: { script: 'screens.ts', args: '', shows: 'every screen keeps WCAG 2.2 AA in every view' },
  pictures: { script: 'pictures.ts', args: '[FOLDER]', shows: 'names in ten scripts look as a browser draws them' },
}

/**
 * The long runs by name: `npm run soak -- [NAME] [ARGUMENTS]`. Without a name it walks through cases, for as many minutes as it
 * is told. Exits as the run does, 1 when it could not be run and 2 with the list when there is no run of that name, such as `list`.
 */
const given = process.argv.slice(2)
const isMinutes = given[0] === undefined || Number.isFinite(Number(given[0]))
const [name = '', ...args] = isMinutes ? ['walks', ...given] : given
const run = Object.hasOwn(runs, name) ? runs[name] : undefined
if (run === undefined) {
  if (name !== 'list') console.error(`There is no long run named “${name}”.`)
  console.error('npm run soak -- [NAME] [ARGUMENTS]; without a name: walks.\n')
  for (const [known, { args: takes, shows }] of Object.entries(runs)) {
    console.error(`  ${`${known} ${takes}`.padEnd(28)} ${shows}`)
  }
  process.exit(2)
}
const script = path.join(import.meta.dirname, run.script)
const { status, error } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { stdio: 'inherit' })
if (error !== undefined) console.error(error.message)
process.exit(status ?? 1)
