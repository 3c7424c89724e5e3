import type { FactName, Facts } from '../core/facts.ts'
import type { Observed } from '../core/observed.ts'
import type { SavedEndpoint, SavedScan, SavedTarget } from '../core/saved-scan.ts'

/** The same scan, with one more fact about each target, all of them looked for at the same time. */
export async function withFact<F extends FactName>(
  scan: SavedScan,
  fact: F,
  find: (target: SavedTarget, endpoint: SavedEndpoint['endpoint']) => Promise<Observed<Facts[F]>>,
): Promise<SavedScan> {
  const endpoints = scan.endpoints.map(async (saved) => {
    const { endpoint, targets } = saved
    const looked = targets.map(async (target) => {
      const found = await find(target, endpoint)
      return { ...target, observations: { ...target.observations, [fact]: found } }
    })
    return { ...saved, targets: await Promise.all(looked) }
  })
  return { ...scan, endpoints: await Promise.all(endpoints) }
}
