/** Runs probes over one target, each as soon as what it needs was seen. The only stage with I/O in, and that through the net it is handed. */
import type { Target } from '../core/endpoint.ts'
import type { FactName, Observations } from '../core/facts.ts'
import type { TargetNet } from '../core/net.ts'
import { failed, failedAs, NotSeenError, skipped, type Observed } from '../core/observed.ts'
import type { AnyProbe } from '../core/probe.ts'

export interface ObserveOptions<Asked> {
  readonly target: Target
  readonly net: TargetNet
  readonly ledger: Asked
  readonly probes: readonly AnyProbe<Asked>[]
  /** What is known before any probe runs: the addresses of the name. */
  readonly prior: Observations
}

export async function observe<Asked>({
  target,
  net,
  ledger,
  probes,
  prior,
}: ObserveOptions<Asked>): Promise<Observations> {
  const running = new Map<FactName, Promise<Observed<unknown>>>()
  for (const [fact, observed] of Object.entries(prior)) running.set(fact as FactName, Promise.resolve(observed))

  function observationOf(fact: FactName): Promise<Observed<unknown>> {
    const started = running.get(fact)
    if (started !== undefined) return started
    const probe = probes.find((candidate) => candidate.fact === fact)
    const promise = probe === undefined ? Promise.resolve(skipped('was not asked for')) : run(probe)
    running.set(fact, promise)
    return promise
  }

  async function run(probe: AnyProbe<Asked>): Promise<Observed<unknown>> {
    const facts: Record<string, unknown> = {}
    for (const need of probe.needs) {
      const observed = await observationOf(need)
      if (observed.status !== 'seen') return skippedFor(need, observed)
      facts[need] = observed.value
    }
    const [outcome, ...foundations] = await Promise.all([
      runSafely(probe, facts),
      ...(probe.restsOn ?? []).map(async (fact) => ({ fact, observed: await observationOf(fact) })),
    ])
    for (const { fact, observed } of foundations) {
      // Left out on purpose is no reason: it was not needed.
      if (observed.status !== 'seen' && !(observed.status === 'skipped' && observed.because === null)) {
        return skippedFor(fact, observed)
      }
    }
    return outcome
  }

  async function runSafely(probe: AnyProbe<Asked>, facts: Record<string, unknown>): Promise<Observed<unknown>> {
    try {
      return await probe.run({ target, net, ledger, facts: facts as never })
    } catch (error) {
      if (error instanceof NotSeenError) return failedAs(error.failure)
      // A probe that throws is a mistake of ours. The target's other facts are not lost for it.
      return failed(
        'internal',
        `the probe of ${probe.title} crashed: ${error instanceof Error ? error.message : String(error)}`,
        'us',
      )
    }
  }

  const observations: Record<string, Observed<unknown>> = { ...prior }
  const settled = await Promise.all(probes.map(async (probe) => [probe.fact, await observationOf(probe.fact)] as const))
  for (const [fact, observed] of settled) observations[fact] = observed
  return observations
}

/**
 * Names the root of the trouble, not the last link: what needs versions, which need reach, waits for reach.
 * What was left out on purpose leaves out on purpose what needs it: `because` stays null.
 */
function skippedFor(need: FactName, observed: Exclude<Observed<unknown>, { status: 'seen' }>): Observed<unknown> {
  return observed.status === 'skipped'
    ? observed
    : skipped(`needs ${need}, which was not seen: ${observed.detail}`, need)
}
