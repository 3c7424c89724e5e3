// `npm run fuzz:chains [-- --count N] [--seed N]`: chains with faults, judged by us and by `openssl verify`. What we alone
// accept fails the run, unless it is explained.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { explain } from './explained.mjs'
import { askOpenssl } from './openssl.mjs'
import { askOurselves } from './ourselves.mjs'
import { randomChain } from './random-chain.mjs'
import { randomFrom } from './random.mjs'

const { values } = parseArgs({
  options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
})
const [count, seed] = [Number(values.count), Number(values.seed)]
/** Processes of openssl at a time. */
const SIDE_BY_SIDE = 4

const folder = mkdtempSync(join(tmpdir(), 'tls-gate-fuzz-'))
const tally = { bothAccept: 0, bothReject: 0, opensslAlone: 0, explained: 0, unexplained: 0 }
const reasons = new Map()
let next = 0

async function work() {
  for (;;) {
    const number = next++
    if (number >= count) return
    const chain = randomChain(randomFrom(seed * 1_000_003 + number))
    const ours = askOurselves(chain)
    const theirs = await askOpenssl(chain, join(folder, String(number)))
    judge(number, chain, ours, theirs)
  }
}

function judge(number, chain, ours, theirs) {
  if (ours.accepted === theirs.accepted) tally[ours.accepted ? 'bothAccept' : 'bothReject']++
  else if (theirs.accepted) {
    tally.opensslAlone++
    const rule = /^[^:]*/.exec(ours.problems[0] ?? '?')[0]
    reasons.set(rule, (reasons.get(rule) ?? 0) + 1)
  } else {
    const explanation = explain(theirs.reason, chain)
    tally[explanation === null ? 'unexplained' : 'explained']++
    if (explanation !== null) return
    console.log(`chain ${number} of seed ${seed}: accepted by us alone; openssl: ${theirs.reason}`)
    console.log(
      `  ${JSON.stringify(chain.story, (_, value) => (typeof value === 'bigint' ? String(value) : value))}\n${[...chain.roots, ...chain.chain].map(({ pem }) => pem).join('')}`,
    )
  }
}

try {
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`${count} chains, seed ${seed}: accepted by both ${tally.bothAccept}, rejected by both ${tally.bothReject}`)
console.log(
  `accepted by openssl alone ${tally.opensslAlone}: ${[...reasons].map(([rule, n]) => `${rule} ${n}`).join(', ')}`,
)
console.log(`accepted by us alone: explained ${tally.explained}, unexplained ${tally.unexplained}`)
if (tally.bothAccept * 20 < count) throw new Error('so few good chains show nothing')
process.exitCode = tally.unexplained === 0 ? 0 : 1
