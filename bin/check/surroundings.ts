import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import path from 'node:path'

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/** Where a command is installed, or undefined. */
export function onPath(command: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, command))
    .find(isProgram)
}

/** Whether packages of Debian, or of a system made from it, can be installed without asking anybody. */
export function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get') !== undefined
}

function succeeds(command: string, args: readonly string[], variables: Readonly<Record<string, string>> = {}): boolean {
  console.log(`  ${command} ${args.join(' ')}`)
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...variables },
  })
  return status === 0
}

/** Installs Debian packages; whether it worked shows when they are looked for again. */
export function debianInstall(packages: readonly string[]): void {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  if (succeeds('apt-get', ['update'], quiet)) {
    succeeds('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quiet)
  }
}

/** Lets Playwright download a browser of its own; whether it worked shows when it is looked for again. */
export function playwrightDownload(browser: string): void {
  succeeds('npx', ['--no-install', 'playwright-core', 'install', browser])
}
