// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import './files.css'

/** Screens of files between devices, loaded apart from the frame. Each takes `onDone`. */
export { BackupLine } from './backup-line.tsx'
export { Backup } from './backup-screen.tsx'
export { DecideFork } from './decide-fork.tsx'
export { GiveAll, GiveCase } from './give-screens.tsx'
export { GiveReview } from './give-review.tsx'
export { TakeIn } from './take-in-screen.tsx'
