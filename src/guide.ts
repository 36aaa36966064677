// oxlint-disable no-restricted-imports -- part of main.tsx: what is fetched while the first screen already stands
import './zod-jitless.ts'
export { App } from '#ui/app.tsx'
export { createPasskeys } from '#crypto/passkeys.ts'
export { createStretch } from '#crypto/stretch-client.ts'
export { usualStrength } from '#crypto/stretch.ts'
export { createVault } from '#crypto/vault.ts'
export { fetchOrganisation } from '#storage/organisation.ts'
