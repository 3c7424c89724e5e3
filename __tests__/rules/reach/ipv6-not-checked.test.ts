import { describe, expect, it } from '@jest/globals'
import { failed, seen, skipped, type Failed } from '../../../src/core/observed.ts'
import type { Policy } from '../../../src/core/policy.ts'
import type { Report } from '../../../src/core/report.ts'
import type { SavedScan, SavedTarget } from '../../../src/core/saved-scan.ts'
import { readConfig } from '../../../src/config/resolve-policy.ts'
import { assess } from '../../../src/gate/assess.ts'
import { GRADABLE, PRESETS } from '../../../src/gate/gradable.ts'
import { scanOf } from '../assessed.ts'
import { NOW } from '../facts.ts'

const NO_IPV6 = failed('no-ipv6', 'IPv6 cannot be reached from this runner (ENETUNREACH)', 'us')
const REFUSED = failed('refused', 'the connection was refused', 'peer')
const [V4, V6, OTHER_V6] = ['192.0.2.1', '2001:db8::1', '2001:db8::2']

const { policy } = readConfig(
  { endpoints: [], policyFile: null, preset: null, mayLackEndpoints: true },
  { rules: GRADABLE, presets: PRESETS },
  null,
)

type Reached = Readonly<Record<string, Failed | null>>

/** One endpoint with these addresses; null: it was reached. */
function scanned(reached: Reached): SavedScan {
  const scan = scanOf([{}])
  const [saved] = scan.endpoints
  const [healthy] = saved?.targets ?? []
  if (saved === undefined || healthy === undefined) throw new Error('there is one')
  const all = Object.keys(reached)
  const targets = Object.entries(reached).map(([address, failure]): SavedTarget => {
    const addresses = seen({ all })
    if (failure === null) return { ...healthy, address, observations: { ...healthy.observations, addresses } }
    const unseen = skipped(`needs reach: ${failure.detail}`, 'reach')
    const left = Object.keys(healthy.observations).map((fact) => [fact, unseen] as const)
    return { ...healthy, address, observations: { ...Object.fromEntries(left), addresses, reach: failure } }
  })
  return { ...scan, endpoints: [{ ...saved, targets }] }
}

function judged(reached: Reached, changed: Partial<Policy> = {}): Report {
  return assess({
    scan: scanned(reached),
    policy: { ...policy, ...changed },
    stores: new Map(),
    failOn: 'error',
    now: NOW,
  })
}

const told = ({ findings }: Report): readonly unknown[] =>
  findings
    .filter(({ rule }) => rule.startsWith('reach/'))
    .map(({ rule, verdict, severity, address, message }) => [rule, verdict, severity, address, message])

describe('reach/ipv6-not-checked', () => {
  it('tells once of IPv6 addresses that this machine has no way to, and lets the endpoint pass by the others', () => {
    const report = judged({ [V4]: null, [V6]: NO_IPV6, [OTHER_V6]: NO_IPV6 })
    expect(told(report)).toEqual([
      [
        'reach/ipv6-not-checked',
        'fail',
        'notice',
        null,
        `IPv6 cannot be reached from this runner: ${V6}, ${OTHER_V6} were not looked at`,
      ],
    ])
    const [, left] = report.endpoints[0]?.targets ?? []
    expect(left?.observations.reach).toEqual(NO_IPV6)
    const words = new Set(left?.verdicts.filter(({ rule }) => rule !== 'reach/no-ipv4').map(({ verdict }) => verdict))
    expect([...words]).toEqual(['not-applicable'])
    expect(report.outcome).toBe(judged({ [V4]: null }).outcome)
  })

  it('passes no endpoint of which nothing was seen', () => {
    expect(judged({ [V6]: NO_IPV6 }).outcome).toBe('inconclusive')
    expect(told(judged({ [V6]: NO_IPV6 }))).toEqual([
      ['reach/no-ipv4', 'fail', 'warning', V6, 'there are IPv6 addresses only'],
      ['reach/unreachable', 'inconclusive', 'error', V6, NO_IPV6.detail],
    ])
    expect(told(judged({ [V4]: REFUSED, [V6]: NO_IPV6 }))).toEqual([
      ['reach/unreachable', 'inconclusive', 'error', V4, REFUSED.detail],
      ['reach/unreachable', 'inconclusive', 'error', V6, NO_IPV6.detail],
    ])
  })

  it('is about this machine: what else is wrong with an IPv6 address is told as ever', () => {
    expect(told(judged({ [V4]: null, [V6]: REFUSED }))).toEqual([
      ['reach/unreachable', 'inconclusive', 'error', V6, REFUSED.detail],
    ])
  })

  it('fails where the policy wants every address looked at', () => {
    const setting = policy.rules.get('reach/ipv6-not-checked')
    if (setting === undefined) throw new Error('it has a setting')
    const rules = new Map(policy.rules).set('reach/ipv6-not-checked', { ...setting, severity: 'error' })
    expect(judged({ [V4]: null, [V6]: NO_IPV6 }, { rules }).outcome).toBe('fail')
  })
})
