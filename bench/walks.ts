import { verifyChain } from '#record/chain.ts'
import { procedures } from '#machines/registry.ts'
import { replay } from '#record/replay.ts'
import { broken } from '../tests/record/broken-rules.ts'
import { Walker } from '../tests/record/walker.ts'

/**
 * Walks through cases for as long as it is told, with seeds that no test uses: `npm run soak -- walks [MINUTES]`. Every walk is judged by
 * the rules of a case, replayed from the start and checked link by link. Exit 1 at the first seed that breaks something.
 */
const minutes = Number(process.argv[2] ?? 10)
const until = performance.now() + minutes * 60_000
let walks = 0
let entries = 0
for (let seed = 1_000_000; performance.now() < until; seed++) {
  const diligent = seed % 4 === 0
  const { file } = new Walker(seed, diligent).walk(diligent ? 120 : 40)
  const faults = broken(file.replayed)
  const again = replay(file.entries, procedures)
  const values = (stages: typeof again.stages) => JSON.stringify(stages.map(({ snapshot }) => snapshot.value))
  if (values(again.stages) !== values(file.replayed.stages)) faults.push('replayed from the start it stands elsewhere')
  if (!verifyChain(file.entries).ok) faults.push('the chain is broken')
  if (faults.length > 0) {
    console.error(`seed ${seed}${diligent ? ', diligent' : ''}: ${faults.join('; ')}`)
    process.exit(1)
  }
  walks++
  entries += file.entries.length
}
console.log(`${walks} walks, ${entries} entries, nothing broken`)
