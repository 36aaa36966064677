import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A disk of its own in a file, which can be filled up and whose power can be cut. */
export interface SmallDisk {
  readonly folder: string
  /** Nothing that has not been flushed reaches the disk from here on, as when the power fails. */
  readonly cutPower: () => void
  /** After `cutPower` or in order: the disk again, with what is on it. */
  readonly remount: () => void
  readonly remove: () => void
}

const run = (command: string, ...words: string[]) => execFileSync(command, words, { stdio: 'pipe' })

/** Why there can be no such disk here; undefined if there can. */
export function noSmallDisk(): string | undefined {
  if (process.platform !== 'linux') return 'only Linux has loop-mounted images'
  if (process.getuid?.() !== 0) return 'it needs root'
  for (const command of ['mkfs.ext4', 'mount', 'umount', 'perl'])
    if (spawnSync('which', [command]).status !== 0) return `${command} is not installed`
  try {
    const disk = smallDisk(16)
    try {
      disk.cutPower()
      return undefined
    } finally {
      disk.remove()
    }
  } catch (error) {
    return `a loop device cannot be mounted here (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`
  }
}

// EXT4_IOC_SHUTDOWN with "no log flush", which is what file system tests use for a power cut.
const shutdown = 'open(F, "<", $ARGV[0]) or die; my $how = pack("L", 2); ioctl(F, 0x8004587D, $how) or die "ioctl: $!"'

export function smallDisk(megabytes: number): SmallDisk {
  const place = mkdtempSync(path.join(tmpdir(), 'small-disk-'))
  const image = path.join(place, 'image')
  const folder = path.join(place, 'disk')
  mkdirSync(folder)
  run('truncate', '-s', `${megabytes}M`, image)
  // Nothing in reserve for root: a full disk is full.
  run('mkfs.ext4', '-q', '-F', '-m', '0', image)
  const mount = () => run('mount', '-o', 'loop', image, folder)
  const unmount = () => {
    for (let tries = 0; isMounted(folder); tries++) {
      if (spawnSync('umount', [folder]).status !== 0 && tries > 20) spawnSync('umount', ['-l', folder])
      if (tries > 30) throw new Error(`${folder} cannot be unmounted`)
      spawnSync('sleep', ['0.2'])
    }
  }
  mount()
  return {
    folder,
    cutPower: () => void run('perl', '-e', shutdown, folder),
    remount: () => {
      unmount()
      mount()
    },
    remove: () => {
      unmount()
      rmSync(place, { recursive: true, force: true })
    },
  }
}

const isMounted = (folder: string): boolean => readFileSync('/proc/mounts', 'utf8').includes(` ${folder} `)
