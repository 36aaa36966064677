import { sharingChecks } from '#machines/checklists/sharing-checks.ts'
import { declare, needing, parks, plain, seen, telling } from '#machines/steps.ts'

const sharingFields = [
  { id: 'sharingChecks', type: 'checklist', items: sharingChecks, scale: 'tasks' },
  { id: 'sharedWith', type: 'person' },
  { id: 'whatWasShared', type: 'longText' },
  { id: 'reason', type: 'longText' },
] as const

/** Checklist 4.8: share, and why, or why not. In an emergency: share now, record after. */
export const sharingSteps = [
  declare({
    id: 'sharingCheck',
    ref: 'P11',
    kind: 'checklist',
    strand: 'sharing',
    actor: 'anyone',
    urgency: 'standing',
    outcomes: {
      share: telling('sharedWith', 'whatWasShared', 'reason'),
      emergency: telling('sharedWith'),
      doNotShare: needing('reason'),
    },
    fields: sharingFields,
    ground: seen('S59'),
    carries: ['D18', 'G24'],
  }),
  declare({
    id: 'recordSharing',
    ref: 'P11',
    kind: 'form',
    strand: 'sharing',
    actor: 'anyone',
    urgency: 'today',
    outcomes: {
      recorded: needing('sharedWith', 'whatWasShared', 'reason'),
      another: plain,
      notPossible: parks,
    },
    fields: sharingFields,
    ground: seen('S59'),
    carries: ['D18', 'h08', 'h13'],
    recalls: ['sharedWith'],
  }),
] as const
