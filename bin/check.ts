import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { foreignAddresses } from './check/origins.ts'
import { ensurePaperTools } from './check/paper-tools.ts'
import { engineFaults } from './check/engine.ts'
import { builtFiles, judgeWeights, listFaults, weigh, weightTable } from './check/size.ts'
import { runStages, type Stage, type StageOutcome } from './check/stages.ts'
import { tallyOf } from './check/tally.ts'
import { telemetryPackages } from './check/telemetry.ts'
import { findBrowser } from './find-browser.ts'

const ROOT = path.resolve(import.meta.dirname, '..')
const BUILT = path.join(ROOT, 'dist')
const REPORTS = path.join(ROOT, '.cache', 'check')
/** Whatever is written there may show addresses of sources to people. */
const SHOWS_SOURCES = ['machines', 'src/content', 'src/profiles']

/** Runs one of the project's own tools and says whether it was content. */
function tool(name: string, ...args: string[]): Promise<StageOutcome> {
  const command = path.join(ROOT, 'node_modules', '.bin', name)
  // With CI set, vitest compares the committed drawings and never rewrites them.
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CI: 'true' },
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve({ ok: code === 0 }))
  })
}

/** What reads the sources and runs nothing of them: the slowest beside all others, so that no core waits. */
async function readings(): Promise<StageOutcome> {
  const others = async () => [
    await tool('oxlint', '--deny-warnings'),
    await tool('tsc', '--noEmit'),
    await tool('knip'),
  ]
  const [format, rest] = await Promise.all([tool('prettier', '--check', '.'), others()])
  return { ok: [format, ...rest].every(({ ok }) => ok) }
}

async function tests(report: string, projects: readonly string[]): Promise<StageOutcome> {
  await mkdir(REPORTS, { recursive: true })
  const file = path.join(REPORTS, `${report}.json`)
  await rm(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { ok } = await tool('vitest', 'run', ...projects.flatMap((project) => ['--project', project]), ...reporters)
  const counted = tallyOf(JSON.parse(await readFile(file, 'utf8')))
  return { ...counted, ok: ok && counted.ok }
}

async function textsUnder(folder: string): Promise<string> {
  const found = await readdir(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
  const texts = found
    .filter((entry) => entry.isFile())
    .map((entry) => readFile(path.join(entry.parentPath, entry.name), 'utf8'))
  return (await Promise.all(texts)).join('\n')
}

async function whatShips(): Promise<StageOutcome> {
  const files = await builtFiles(BUILT)
  const weights = await weigh(files)
  const sums = judgeWeights(weights)
  const shownToPeople = (await Promise.all(SHOWS_SOURCES.map(textsUnder))).join('\n')
  const addresses = await foreignAddresses(files, shownToPeople)
  const reporters = telemetryPackages(JSON.parse(await readFile(path.join(ROOT, 'package-lock.json'), 'utf8')))
  const faults = [
    ...listFaults(files),
    ...engineFaults(files),
    ...addresses,
    ...reporters.map((name) => `package-lock.json holds ${name}, which reports home`),
  ]
  console.log([...weightTable(weights), ...sums.map(({ line }) => line), ...faults].join('\n'))
  return { ok: sums.every(({ ok }) => ok) && faults.length === 0 }
}

const stage = (name: string, remedy: string, run: () => Promise<StageOutcome>): Stage => ({ name, remedy, run })

const BEFORE_THE_BUILD: readonly Stage[] = [
  stage(
    'format, lint, types and dead code',
    'Run "npm run format", "npm run lint", "npm run typecheck" and "npx knip", one after the other, while you mend it.',
    readings,
  ),
  stage('paper tools', 'The sentence above says what to install.', async () => {
    ensurePaperTools()
    return { ok: true }
  }),
  stage('units, machines and screens', 'Run "npm run test:unit" while you mend it.', () =>
    tests('units', ['core', 'ui']),
  ),
]

const FROM_THE_BUILD_ON: readonly Stage[] = [
  stage('build', 'Run "npm run build" while you mend it.', () => tool('vite', 'build', '--logLevel', 'warn')),
  stage('what ships', 'The table shows which file grew; load later what the first screen does not need.', whatShips),
  stage('browser', 'The sentence above says what to install.', async () => {
    process.env['CHROMIUM_PATH'] = findBrowser()
    return { ok: true }
  }),
  stage('in the browser', 'Run "npm run test:e2e" after "npm run build" while you mend it.', () =>
    tests('browser', ['e2e']),
  ),
]

const stages = process.argv.includes('--quick') ? BEFORE_THE_BUILD : [...BEFORE_THE_BUILD, ...FROM_THE_BUILD_ON]
const { ok } = await runStages(stages, { print: (line) => console.log(line), now: () => performance.now() })
process.exitCode = ok ? 0 : 1
