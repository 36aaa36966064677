// oxlint-disable no-restricted-imports -- part of main.tsx: what is fetched while the first screen already stands
import './zod-jitless.ts'
export { App } from '#ui/app.tsx'
export { createAppPorts } from './app-ports.ts'
