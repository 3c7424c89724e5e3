import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { Endpoint } from '../../src/core/endpoint.ts'
import { defineOwnRule, defineRule, pass, type AnyRule } from '../../src/core/rule.ts'
import { DAY_MS } from '../../src/core/window.ts'
import type { Counterpart } from '../../src/engine/counterpart.ts'
import type { Outcome } from '../../src/engine/evaluate.ts'
import { judge } from '../../src/engine/judge.ts'
import { endpointAt, policyOf, settingOf } from '../rules/facts.ts'

const described = {
  title: 'It holds',
  cites: [{ text: 'RFC 8446 section 1', url: 'https://www.rfc-editor.org/rfc/rfc8446' }],
  breaks: [],
  fix: 'Mend it.',
} as const

const crashed = defineOwnRule({ ...described, id: 'internal/rule-crashed' })
const ruleNamed = (id: string): AnyRule =>
  defineRule({ ...described, id, reads: ['reach'], params: {}, check: () => pass })

type Failing = Extract<Outcome, { kind: 'fail' }>
type Unseen = Extract<Outcome, { kind: 'inconclusive' }>

const FAULT: Failing = {
  kind: 'fail',
  message: 'expires in 6.0 days',
  evidence: { observed: '2026-03-07', required: '7d left at least' },
  about: null,
  remaining: null,
}
const UNSEEN: Unseen = { kind: 'inconclusive', reason: 'refused', root: 'reach' }

interface Circumstances {
  readonly rule?: string
  readonly outcome?: Outcome
  readonly endpoint?: Partial<Endpoint>
  readonly address?: string | null
  readonly comparedWith?: Counterpart
}

function fingerprint({
  rule = 'test/one',
  outcome = FAULT,
  endpoint = {},
  address = '192.0.2.1',
  comparedWith,
}: Circumstances): string {
  const subject = ruleNamed(rule)
  const { rules: settings } = policyOf([[subject, settingOf(subject)]])
  const place = {
    settings,
    endpoint: endpointAt({ environment: 'prod', ...endpoint }),
    address,
    ...(comparedWith && { comparedWith }),
  }
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
  const [finding] = judge(place, [{ rule: subject, outcome }], { crashed, digest, runsBefore: null })
  if (finding === undefined) throw new Error('no finding was made')
  return finding.fingerprint
}

const inEnvironment = (endpoint: Partial<Endpoint>): Counterpart => ({
  relation: 'environments',
  endpoint: endpointAt(endpoint),
})
const STAGING = inEnvironment({ host: 'api.staging.example.com', environment: 'staging' })

describe('the fingerprint of a finding', () => {
  it('is a digest', () => {
    expect(fingerprint({})).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each<[string, Circumstances]>([
    ['another address, as after a deploy', { address: '2001:db8::7' }],
    ['no address', { address: null }],
    ['a message that counts days', { outcome: { ...FAULT, message: 'expires in 5.0 days' } }],
    ['other evidence', { outcome: { ...FAULT, evidence: { observed: 'x', required: 'y', more: 1 } } }],
    ['less time left', { outcome: { ...FAULT, remaining: { ms: -1, ofMs: 90 * DAY_MS } } }],
    ['another line of the policy file', { endpoint: { origin: { file: 'other.yml', line: 9, column: 1 } } }],
    ['another address to connect to', { endpoint: { connectTo: { address: '192.0.2.9', port: 8443 } } }],
  ])('stays the same with %s', (_, changed) => {
    expect(fingerprint(changed)).toBe(fingerprint({}))
  })

  it.each<[string, Circumstances]>([
    ['another rule', { rule: 'test/two' }],
    ['another host', { endpoint: { host: 'www.example.com' } }],
    ['another port', { endpoint: { port: 8443 } }],
    ['another path', { endpoint: { path: '/v2' } }],
    ['another environment', { endpoint: { environment: 'staging' } }],
    ['no environment', { endpoint: { environment: null } }],
    ['another thing that it is about', { outcome: { ...FAULT, about: 'CN=Intermediate' } }],
    ['something not seen instead', { outcome: { ...UNSEEN, root: null } }],
    ['a crash of the rule', { outcome: { kind: 'crashed', reason: 'no such property' } }],
    ['another place to compare with', { comparedWith: STAGING }],
  ])('is another with %s', (_, changed) => {
    expect(fingerprint(changed)).not.toBe(fingerprint({}))
  })

  it('keeps two comparisons apart whose other places are alike but for the environment', () => {
    const blue = fingerprint({ comparedWith: inEnvironment({ environment: 'blue' }) })
    expect(fingerprint({ comparedWith: inEnvironment({ environment: 'green' }) })).not.toBe(blue)
  })

  it('of a difference between addresses, or in time, is the same whichever they are, and no other', () => {
    const at = (address: string): string => fingerprint({ comparedWith: { relation: 'addresses', address } })
    const since = (time: string): string => fingerprint({ comparedWith: { relation: 'times', at: time } })
    expect(at('192.0.2.2')).toBe(at('192.0.2.1'))
    expect(since('2026-02-01T00:00:00.000Z')).toBe(since('2026-01-01T00:00:00.000Z'))
    expect(new Set([at('192.0.2.1'), since('2026-01-01T00:00:00.000Z'), fingerprint({})]).size).toBe(3)
  })

  it('of what was not seen goes by the fact at the root, not by the reason', () => {
    const noReach = fingerprint({ outcome: UNSEEN })
    expect(fingerprint({ outcome: { ...UNSEEN, reason: 'timed out' } })).toBe(noReach)
    expect(fingerprint({ outcome: { ...UNSEEN, root: 'http' } })).not.toBe(noReach)
  })

  it('keeps the crashes of two rules apart', () => {
    const outcome: Outcome = { kind: 'crashed', reason: 'no such property' }
    expect(fingerprint({ rule: 'test/two', outcome })).not.toBe(fingerprint({ outcome }))
  })
})
