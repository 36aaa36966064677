import { servedApp } from '../tests/e2e/browser.ts'
import { damageRounds } from './crash/damage.ts'

/**
 * Harms the files of either store while the browser is closed, in every way that was seen in the field, and looks what is left
 * after two starts: `npm run damage-test [times]`. The app must have been built. Exit 1 when a promise is broken.
 */
const app = await servedApp()
const results = await damageRounds(app.url, Number(process.argv[2] ?? 2), console.log)
await app.close()
const broken = results.filter(({ ok }) => !ok)
console.log(`${results.length} kinds of damage, ${broken.length} broken promises`)
process.exit(broken.length === 0 ? 0 : 1)
