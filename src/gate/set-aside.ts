/** IPv6 addresses that this machine has no way to, where others of the endpoint were reached: told once, and held against nobody. */
import type { Observations } from '../core/facts.ts'
import { skipped } from '../core/observed.ts'
import type { Finding } from '../core/report.ts'
import type { SavedTarget } from '../core/saved-scan.ts'
import { judge, type JudgeTools } from '../engine/judge.ts'
import type { AssessedEndpoint } from './assess-endpoint.ts'
import { IPV6_NOT_CHECKED } from './gradable.ts'
import { PROBES } from './units.ts'

export function findSetAside(targets: readonly SavedTarget[]): readonly SavedTarget[] {
  if (!targets.some(({ observations: { reach } }) => reach?.status === 'seen')) return []
  return targets.filter(({ observations: { reach } }) => reach?.status === 'failed' && reach.code === 'no-ipv6')
}

/** As if it had been left out on purpose: rules about it are not applicable, where else they would be inconclusive. */
export function notCheckedOf({ observations }: SavedTarget): Observations {
  const reason = skipped('IPv6 cannot be reached from this runner')
  const facts = [...PROBES.map(({ fact }) => fact), ...Object.keys(observations)]
  const { addresses } = observations
  return {
    ...Object.fromEntries(facts.map((fact) => [fact, reason])),
    ...(addresses === undefined ? {} : { addresses }),
  }
}

/** One an endpoint, however many addresses there are. */
export function judgeSetAside({ endpoint, settings, targets }: AssessedEndpoint, tools: JudgeTools): Finding[] {
  const left = targets.flatMap(({ isSetAside, saved: { address } }) =>
    isSetAside && address !== null ? [address] : [],
  )
  if (left.length === 0) return []
  const message = `IPv6 cannot be reached from this runner: ${left.join(', ')} ${left.length === 1 ? 'was' : 'were'} not looked at`
  const evidence = { observed: left, required: 'a way to them' }
  const outcome = { kind: 'fail', message, evidence, about: null, remaining: null } as const
  return judge({ endpoint, address: null, settings }, [{ rule: IPV6_NOT_CHECKED, outcome }], tools)
}
