import { describe, expect, it } from '@jest/globals'
import type { BaselineEntry } from '../../src/core/baseline.ts'
import type { Endpoint } from '../../src/core/endpoint.ts'
import type { Observations } from '../../src/core/facts.ts'
import { failed, seen, skipped } from '../../src/core/observed.ts'
import type { ComparePair, Policy, RuleSetting } from '../../src/core/policy.ts'
import type { Finding, PolicyChange, Report } from '../../src/core/report.ts'
import type { SavedScan, SavedTarget } from '../../src/core/saved-scan.ts'
import { assess, type AssessOptions } from '../../src/gate/assess.ts'
import { GRADABLE } from '../../src/gate/gradable.ts'
import { PROBES, TOOL } from '../../src/gate/units.ts'
import deprecatedAccepted from '../../src/rules/protocol/deprecated-accepted.ts'
import { newKey } from '../../src/lab/key.ts'
import { authority, chainOf, issued, storeOf } from '../deductions/test-pki.ts'
import { endpointAt, gapIn, inDays, NOW, observations, settingOf, type SeverityText } from '../rules/facts.ts'
import { ORIGIN, waiverOf } from '../rules/assessed.ts'

const root = authority('Root', { notBefore: new Date(inDays(-900)), notAfter: new Date(inDays(900)) })
const leaf = issued({ subject: { commonName: 'api' }, names: ['api.example.com', '192.0.2.1'], issuer: root })
/** Of a private CA: nobody asks it for timestamps, which only a real log could sign. */
const STORE = './root.pem'
const stores = new Map([[STORE, storeOf(STORE, root)]])

/** What a healthy server shows to every probe, but for these. */
function shown(overrides: Observations = {}): Observations {
  const healthy = observations()
  return {
    ...Object.fromEntries(
      ['addresses' as const, ...PROBES.map(({ fact }) => fact)].map((fact) => [fact, healthy[fact]]),
    ),
    chain: seen(chainOf(leaf.pem)),
    ...overrides,
  }
}

function targetWith(overrides: Observations = {}, address: string | null = '192.0.2.1'): SavedTarget {
  return { address, port: 443, serverName: 'api.example.com', observations: shown(overrides) }
}

interface Looked {
  readonly endpoint?: Partial<Endpoint>
  readonly targets?: readonly SavedTarget[]
}

function scanWith(...looked: readonly Looked[]): SavedScan {
  return {
    schemaVersion: '1',
    kind: 'observations',
    tool: TOOL,
    startedAt: '2026-03-01T11:59:00.000Z',
    finishedAt: NOW.toISOString(),
    connections: 21,
    endpoints: looked.map(({ endpoint, targets = [targetWith()] }) => ({
      endpoint: endpointAt({ origin: ORIGIN, trust: [STORE], ...endpoint }),
      targets,
    })),
  }
}

type Grades = Readonly<Record<string, SeverityText | RuleSetting>>

/** These grades and every other rule off. */
function policyWith(grades: Grades, overrides: Partial<Policy> = {}): Policy {
  const rules = new Map(
    GRADABLE.map((rule): [string, RuleSetting] => {
      const grade = grades[rule.id] ?? 'off'
      return [rule.id, typeof grade === 'object' && 'params' in grade ? grade : settingOf(rule, grade)]
    }),
  )
  return { presets: ['test@1'], rules, overrides: [], waivers: [], compare: [], ...overrides }
}

const ALL_ERRORS: Grades = Object.fromEntries(GRADABLE.map(({ id }) => [id, 'error']))

function assessed(scan: SavedScan, policy: Policy, overrides: Partial<AssessOptions> = {}): Report {
  return assess({ scan, policy, stores, failOn: 'error', now: NOW, ...overrides })
}

const told = ({ findings }: Report): readonly string[] =>
  findings.map(({ rule, severity, verdict, environment }) => `${environment ?? '-'} ${rule} ${severity} ${verdict}`)

describe('assess', () => {
  it('passes a healthy endpoint, and shows what it saw and what every rule made of it', () => {
    const report = assessed(scanWith({}), policyWith(ALL_ERRORS))
    expect(report.outcome).toBe('pass')
    expect(report.findings).toEqual([])
    expect(report).toMatchObject({
      schemaVersion: '1',
      tool: TOOL,
      startedAt: '2026-03-01T11:59:00.000Z',
      finishedAt: '2026-03-01T12:00:00.000Z',
      trustStores: [{ name: STORE, source: 'a test', anchors: 1, isStale: false }],
      comparisons: [],
    })
    const [endpoint] = report.endpoints
    expect(endpoint).toMatchObject({ url: 'https://api.example.com/', environment: null, origin: ORIGIN })
    expect(endpoint?.targets[0]?.observations).toEqual(shown())
    const verdicts = endpoint?.targets[0]?.verdicts ?? []
    const rules = (wanted: string): readonly string[] =>
      GRADABLE.filter(({ kind }) => kind === wanted).map(({ id }) => id)
    expect(verdicts.map(({ rule }) => rule)).toEqual([...rules('rule'), ...rules('run')])
    expect([...new Set(verdicts.map(({ verdict }) => verdict))].sort()).toEqual(['not-applicable', 'pass'])
    expect(verdicts.find(({ rule }) => rule === 'cipher/not-allowed')).toEqual({
      rule: 'cipher/not-allowed',
      verdict: 'not-applicable',
      reason: 'the policy lists no suites',
    })
  })

  it('shows the leaf', () => {
    const report = assessed(scanWith({}), policyWith({}))
    expect(report.endpoints[0]?.targets[0]?.leaf).toEqual({
      subject: 'CN=api',
      issuer: 'CN=Root',
      serial: expect.stringMatching(/^[0-9a-f]+$/),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      notBefore: new Date(inDays(-45)).toISOString(),
      notAfter: new Date(inDays(45)).toISOString(),
      names: ['api.example.com', '192.0.2.1'],
      key: 'ec 256 (prime256v1)',
      signature: 'ecdsa-with-SHA256',
    })
  })

  it('shows the intermediates that clients go through, and no root', () => {
    const dates = { notBefore: new Date(inDays(-90)), notAfter: new Date(inDays(300)) }
    const upper = authority('Upper', { issuer: root, ...dates })
    const lower = authority('Lower', { issuer: upper, ...dates })
    const unused = authority('Unused', { issuer: root })
    const below = issued({ names: ['api.example.com'], issuer: lower })
    const sent = [below, lower, unused, upper, root].map(({ pem }) => pem)
    const intermediatesOf = (pems: readonly string[], named: AssessOptions['stores'] = stores) => {
      const scan = scanWith({ targets: [targetWith({ chain: seen(chainOf(...pems)) })] })
      return assessed(scan, policyWith({}), { stores: named }).endpoints[0]?.targets[0]?.intermediates
    }
    expect(intermediatesOf(sent)).toEqual(
      ['CN=Lower', 'CN=Upper'].map((subject) => ({
        subject,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        notBefore: dates.notBefore.toISOString(),
        notAfter: dates.notAfter.toISOString(),
      })),
    )
    // Without any path each of them may be meant to be on it.
    const none = new Map([['mozilla', storeOf('mozilla', unused)]])
    expect(intermediatesOf(sent, none)?.map(({ subject }) => subject)).toEqual(['CN=Lower', 'CN=Unused', 'CN=Upper'])
    expect(intermediatesOf([])).toEqual([])
    expect(intermediatesOf(['no certificate'])).toEqual([])
  })

  it('shows of each trust store whether it has a path, and to which anchor', () => {
    const other = './other.pem'
    const both = new Map([...stores, [other, storeOf(other, authority('Other'))]])
    const trustOf = (chain: NonNullable<Observations['chain']>) => {
      const scan = scanWith({ endpoint: { trust: [STORE, other] }, targets: [targetWith({ chain })] })
      return assessed(scan, policyWith({}), { stores: both }).endpoints[0]?.targets[0]?.trust
    }
    expect(trustOf(seen(chainOf(leaf.pem)))).toEqual([
      { store: STORE, verdict: 'pass', anchor: 'CN=Root', reason: null },
      { store: other, verdict: 'fail', anchor: null, reason: expect.stringContaining('CN=Root') },
    ])
    expect(trustOf(failed('timeout', 'silence', 'network'))).toEqual([])
  })

  it('has no leaf to show when none was sent, and when none was seen', () => {
    const none = targetWith({ chain: seen(chainOf()) })
    const unseen = targetWith({ chain: failed('timeout', 'silence', 'network') })
    const report = assessed(scanWith({ targets: [none, unseen] }), policyWith({}))
    expect(report.endpoints[0]?.targets.map((target) => target.leaf)).toEqual([null, null])
    expect(report.summary).toMatchObject({ minDaysLeft: null, nextExpiry: null })
  })

  it('names the policy that it judged by: every rule that is not off, windows as they were written', () => {
    const { policy } = assessed(
      scanWith({}),
      policyWith({
        'certificate/expires-soon': { error: ['7d', '10%'], notice: ['30d'] },
        'certificate/weak-key': 'warning',
      }),
    )
    expect(policy).toEqual({
      presets: ['test@1'],
      overrides: [],
      rules: {
        'certificate/expires-soon': {
          title: 'The leaf certificate outlives the warning window',
          severity: { error: ['7d', '10%'], notice: ['30d'] },
          onInconclusive: 'fail',
          params: { marks: ['30d', '14d', '7d', '1d'] },
        },
        'certificate/weak-key': {
          title: 'Every key in the chain is strong enough',
          severity: 'warning',
          onInconclusive: 'warn',
          params: { minRsaBits: 2048, minEcBits: 256 },
        },
      },
      changes: [],
    })
  })

  it('sums up: endpoints, targets, findings by severity, waived ones apart, the first to expire', () => {
    const old = { versions: seen({ accepted: ['TLSv1'], rejected: ['TLSv1.2', 'TLSv1.3'] }) }
    const next = issued({ names: ['b.example.com'], issuer: root, notAfter: new Date(inDays(12.5)) })
    const report = assessed(
      scanWith(
        { targets: [targetWith(old), targetWith({}, '192.0.2.2')] },
        {
          endpoint: { host: 'b.example.com' },
          targets: [
            targetWith({ chain: seen(chainOf(next.pem)), cipherSuites: failed('timeout', 'silence', 'network') }),
          ],
        },
      ),
      policyWith(
        {
          'protocol/deprecated-accepted': 'error',
          'protocol/tls-1.2-missing': 'warning',
          'protocol/tls-1.3-missing': 'notice',
          'cipher/weak': 'error',
        },
        { waivers: [waiverOf()] },
      ),
    )
    expect(report.summary).toEqual({
      endpoints: 2,
      targets: 3,
      errors: 0,
      warnings: 1,
      notices: 1,
      inconclusive: 1,
      waived: 1,
      inBaseline: 0,
      minDaysLeft: 12.5,
      nextExpiry: new Date(inDays(12.5)).toISOString(),
      connections: 21,
    })
    expect(report.outcome).toBe('inconclusive')
  })

  it('counts days after the end as less than none', () => {
    const gone = issued({ names: ['api.example.com'], issuer: root, notAfter: new Date(inDays(-2)) })
    const report = assessed(scanWith({ targets: [targetWith({ chain: seen(chainOf(gone.pem)) })] }), policyWith({}))
    expect(report.summary.minDaysLeft).toBe(-2)
  })

  it('judges each address by itself, under one fingerprint', () => {
    const old = { versions: seen({ accepted: ['TLSv1'], rejected: [] }) }
    const targets = ['192.0.2.1', '192.0.2.2'].map((address) => targetWith(old, address))
    const { findings } = assessed(scanWith({ targets }), policyWith({ 'protocol/deprecated-accepted': 'error' }))
    expect(findings.map(({ address }) => address)).toEqual(['192.0.2.1', '192.0.2.2'])
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(1)
    expect(findings[0]?.fingerprint).toMatch(/^[0-9a-f]{32}$/)
  })

  it('judges by the trust stores that each endpoint names', () => {
    const other = new Map([...stores, ['./other.pem', storeOf('./other.pem', authority('Other'))]])
    const report = assessed(
      scanWith({}, { endpoint: { host: 'b.example.com', trust: ['./other.pem'] } }),
      policyWith({ 'chain/incomplete': 'error' }),
      { stores: other },
    )
    expect(report.findings.map(({ endpoint }) => endpoint)).toEqual(['https://b.example.com/'])
    expect(report.trustStores.map(({ name }) => name)).toEqual([STORE, './other.pem'])
  })

  it('passes an endpoint without HTTP: what makes no sense for it is not missed', () => {
    const http = skipped('the endpoint does not speak HTTP')
    const report = assessed(
      scanWith({ endpoint: { scheme: 'tls', port: 8883 }, targets: [targetWith({ http })] }),
      policyWith(ALL_ERRORS),
    )
    expect(report.outcome).toBe('pass')
    expect(report.endpoints[0]?.targets[0]?.verdicts).toContainEqual({
      rule: 'http/hsts-missing',
      verdict: 'not-applicable',
      reason: 'hsts: the endpoint does not speak HTTP',
    })
  })

  it('misses nothing of what is asked of others, where nobody was asked', () => {
    const report = assessed(scanWith({}), policyWith({ 'transparency/newer-certificate-unused': 'error' }))
    expect(report.endpoints[0]?.targets[0]?.verdicts).toEqual([
      {
        rule: 'transparency/newer-certificate-unused',
        verdict: 'not-applicable',
        reason: 'issuedCertificates: no service was asked: see ct-search',
      },
    ])
  })

  it.each(['addresses', 'reach', 'versions', 'cipherSuites', 'chain', 'http'] as const)(
    'does not pass a scan that holds nothing of %s',
    (fact) => {
      const rest = Object.fromEntries(Object.entries(shown()).filter(([name]) => name !== fact))
      const scan = scanWith({ targets: [{ ...targetWith(), observations: rest }] })
      const report = assessed(scan, policyWith(ALL_ERRORS))
      expect(report.outcome).toBe('inconclusive')
      expect(report.findings.map(({ verdict, message }) => [verdict, message])).toEqual([
        ['inconclusive', `${fact} was not looked at`],
      ])
    },
  )

  it('does not pass an endpoint without a target', () => {
    const report = assessed(scanWith({ targets: [] }), policyWith(ALL_ERRORS))
    expect(report.outcome).toBe('inconclusive')
    expect(report.summary).toMatchObject({ endpoints: 1, targets: 1, inconclusive: 1 })
    expect(report.findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['reach/unreachable', 'the saved scan holds no target of this endpoint'],
    ])
  })

  it('tells a crashed rule as that, and as no pass', () => {
    const broken = { versions: { status: 'seen', value: { accepted: null, rejected: [] } } } as unknown as Observations
    const report = assessed(
      scanWith({ targets: [targetWith(broken)] }),
      policyWith({ 'protocol/deprecated-accepted': 'notice' }),
    )
    expect(told(report)).toEqual(['- internal/rule-crashed error fail'])
    expect(report.endpoints[0]?.targets[0]?.verdicts).toEqual([
      {
        rule: 'protocol/deprecated-accepted',
        verdict: 'inconclusive',
        reason: expect.stringMatching(/^the rule crashed: Cannot read propert/),
      },
    ])
  })

  it('fails on a warning when it is told to', () => {
    const old = { versions: seen({ accepted: ['TLSv1.2'], rejected: ['TLSv1.3'] }) }
    const scan = scanWith({ targets: [targetWith(old)] })
    const policy = policyWith({ 'protocol/tls-1.3-missing': 'warning' })
    expect(assessed(scan, policy).outcome).toBe('pass')
    expect(assessed(scan, policy, { failOn: 'warning' }).outcome).toBe('fail')
    expect(assessed(scan, policy, { failOn: 'never' }).outcome).toBe('pass')
  })
})

describe('assess, comparing two environments', () => {
  const pair: ComparePair = { from: 'staging', to: 'production', ignore: [], origin: ORIGIN }
  const staging = { endpoint: { host: 'api.staging.example.com', environment: 'staging' } }
  const production = { endpoint: { host: 'api.example.com', environment: 'production' } }
  const compared = policyWith(
    {
      'compare/protocol-removed': 'error',
      'compare/suite-removed': 'warning',
      'compare/unpaired': 'notice',
      'reach/unreachable': 'error',
      'reach/not-tls': 'error',
    },
    { compare: [pair] },
  )
  const only12 = { versions: seen({ accepted: ['TLSv1.2'], rejected: ['TLSv1.3'] }) }

  it('finds the difference at the second, and names the first', () => {
    const report = assessed(scanWith(staging, { ...production, targets: [targetWith(only12)] }), compared)
    expect(report.findings).toMatchObject([
      {
        rule: 'compare/protocol-removed',
        endpoint: 'https://api.example.com/',
        environment: 'production',
        address: '192.0.2.1',
        origin: ORIGIN,
        message: 'TLSv1.3 is not accepted here, compared with https://api.staging.example.com/',
        evidence: { comparedWith: 'https://api.staging.example.com/', comparedEnvironment: 'staging' },
      },
    ])
    expect(report.comparisons).toEqual([
      {
        relation: 'environments',
        from: { url: 'https://api.staging.example.com/', environment: 'staging', address: '192.0.2.1' },
        to: { url: 'https://api.example.com/', environment: 'production', address: '192.0.2.1' },
        verdicts: [
          { rule: 'compare/protocol-removed', verdict: 'fail' },
          { rule: 'compare/suite-removed', verdict: 'pass' },
        ],
      },
    ])
  })

  it('compares every address of the second with the first address of the first', () => {
    const report = assessed(
      scanWith(
        { ...staging, targets: [targetWith({}, '192.0.2.10'), targetWith(only12, '192.0.2.11')] },
        { ...production, targets: [targetWith(only12, '192.0.2.20'), targetWith({}, '192.0.2.21')] },
      ),
      compared,
    )
    const ofEnvironments = report.comparisons.filter(({ relation }) => relation === 'environments')
    expect(ofEnvironments.map(({ from, to }) => [from.address, to.address])).toEqual([
      ['192.0.2.10', '192.0.2.20'],
      ['192.0.2.10', '192.0.2.21'],
    ])
    expect(report.findings.map(({ address, message }) => [address, message])).toEqual([
      ['192.0.2.20', 'TLSv1.3 is not accepted here, compared with https://api.staging.example.com/'],
      ['192.0.2.11', 'TLSv1.3 is not accepted here, compared with 192.0.2.10'],
    ])
  })

  it('leaves out what a pair need not pass', () => {
    const ignoring = { ...compared, compare: [{ ...pair, ignore: ['compare/protocol-removed'] }] }
    const report = assessed(scanWith(staging, { ...production, targets: [targetWith(only12)] }), ignoring)
    expect(report.findings).toEqual([])
    expect(report.comparisons[0]?.verdicts.map(({ rule }) => rule)).toEqual(['compare/suite-removed'])
  })

  it.each([
    ['the first', { ...staging, targets: [targetWith(refused())] }, production, 'staging', 'staging'],
    ['the second', staging, { ...production, targets: [targetWith(refused())] }, 'production', 'production'],
  ])(
    'tells it once when %s cannot be reached: where that is, not again where it is compared',
    (_, from, to, where, side) => {
      const report = assessed(scanWith(from, to), compared)
      expect(told(report)).toEqual([`${where} reach/unreachable error inconclusive`])
      expect(report.comparisons[0]?.verdicts).toContainEqual({
        rule: 'compare/protocol-removed',
        verdict: 'inconclusive',
        reason: `in ${side}, needs reach, which was not seen: refused`,
      })
    },
  )

  function refused(): Observations {
    const reach = failed('refused', 'refused', 'peer')
    const waiting = skipped('needs reach, which was not seen: refused', 'reach')
    return { reach, versions: waiting, cipherSuites: waiting, chain: waiting, http: waiting }
  }

  it('does tell it when nothing else does', () => {
    const lone = policyWith({ 'compare/protocol-removed': 'error' }, { compare: [pair] })
    const report = assessed(scanWith(staging, { ...production, targets: [targetWith(refused())] }), lone)
    expect(told(report)).toEqual(['production compare/protocol-removed error inconclusive'])
    expect(report.outcome).toBe('inconclusive')
  })

  it('does not pass a difference that a gap may hide', () => {
    const versions = seen({ accepted: ['TLSv1.2'], rejected: [] }, [gapIn('TLSv1.3')])
    const report = assessed(scanWith(staging, { ...production, targets: [targetWith({ versions })] }), compared)
    expect(told(report)).toEqual(['production compare/protocol-removed error inconclusive'])
  })

  it('says of each endpoint without a counterpart that it was not compared', () => {
    const lonely = { endpoint: { host: 'hooks.example.com', environment: 'production' } }
    const report = assessed(scanWith(staging, production, lonely), compared)
    expect(report.findings).toMatchObject([
      {
        rule: 'compare/unpaired',
        severity: 'notice',
        endpoint: 'https://hooks.example.com/',
        address: null,
        message: 'it has no counterpart in staging: nothing was compared',
        origin: ORIGIN,
      },
    ])
    expect(report.comparisons).toHaveLength(1)
    const silent = { ...compared, compare: [{ ...pair, ignore: ['compare/unpaired'] }] }
    expect(assessed(scanWith(staging, production, lonely), silent).findings).toEqual([])
  })

  it('waives a difference at the second like any other fault', () => {
    const waivers = [waiverOf({ rule: 'compare/protocol-removed' })]
    const scan = scanWith(staging, { ...production, targets: [targetWith(only12)] })
    const report = assessed(scan, { ...compared, waivers })
    expect(report.outcome).toBe('pass')
    expect(report.findings[0]?.waived).toEqual({
      reason: 'partner migrates in Q1',
      owner: 'payments',
      ticket: null,
      expires: '2026-03-01',
    })
  })
})

function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('there is none')
  return first
}

describe('assess, with a baseline', () => {
  const old = { versions: seen({ accepted: ['TLSv1'], rejected: ['TLSv1.3'] }) }
  const scan = scanWith({ targets: [targetWith(old), targetWith(old, '192.0.2.2')] })
  const policy = policyWith({
    'protocol/deprecated-accepted': 'error',
    'protocol/tls-1.3-missing': 'error',
    'policy/baseline-unused': 'notice',
  })
  const entryOf = ({ fingerprint, rule, severity, endpoint, environment, message }: Finding): BaselineEntry => ({
    fingerprint,
    rule,
    severity,
    endpoint,
    environment,
    message,
    origin: { file: 'baseline.json', line: 5, column: 1 },
  })
  const entries = assessed(scan, policy).findings.map(entryOf)
  const [deprecated, missing] = ['protocol/deprecated-accepted', 'protocol/tls-1.3-missing'].map((rule) =>
    entries.filter((entry) => entry.rule === rule),
  ) as [BaselineEntry[], BaselineEntry[]]
  const known = (from: SavedScan, ...kept: readonly BaselineEntry[]): Report =>
    assessed(from, policy, { baseline: { entries: kept } })

  it('passes what stands in it, at every address, and counts it apart', () => {
    const report = known(scan, ...entries)
    expect(report.outcome).toBe('pass')
    expect(report.findings.map(({ inBaseline }) => inBaseline)).toEqual([true, true, true, true])
    expect(report.summary).toMatchObject({ errors: 0, warnings: 0, waived: 0, inBaseline: 4 })
  })

  it('fails for what is new, and for that alone', () => {
    const report = known(scan, ...deprecated)
    expect(report.outcome).toBe('fail')
    expect(report.findings.map(({ rule, inBaseline }) => [rule, inBaseline])).toEqual([
      ['protocol/deprecated-accepted', true],
      ['protocol/tls-1.3-missing', false],
      ['protocol/deprecated-accepted', true],
      ['protocol/tls-1.3-missing', false],
    ])
    expect(report.summary).toMatchObject({ errors: 2, inBaseline: 2 })
  })

  it('says which of it is gone, on its line', () => {
    const report = known(scanWith({ targets: [targetWith()] }), ...missing.slice(0, 1))
    expect(report.outcome).toBe('pass')
    expect(report.findings).toMatchObject([
      { rule: 'policy/baseline-unused', severity: 'notice', origin: { file: 'baseline.json', line: 5 } },
    ])
  })

  it('passes nothing that could not be seen', () => {
    const unseen = scanWith({ targets: [targetWith({ versions: failed('timeout', 'silence', 'network') })] })
    const [{ fingerprint } = { fingerprint: '' }] = assessed(unseen, policy).findings
    const entry = { ...firstOf(deprecated), fingerprint }
    expect(known(unseen, entry).outcome).toBe('inconclusive')
  })

  it('counts what is waived as that', () => {
    const report = assessed(
      scan,
      { ...policy, waivers: [waiverOf({ rule: 'protocol/tls-1.3-missing' })] },
      { baseline: { entries } },
    )
    expect(report.outcome).toBe('pass')
    expect(report.summary).toMatchObject({ errors: 0, waived: 2, inBaseline: 2 })
  })
})

describe('assess, with what a pull request changes of the policy', () => {
  const change: PolicyChange = {
    subject: 'cipher/weak',
    before: 'error',
    after: 'off',
    isWeaker: true,
    origin: ORIGIN,
    allowedBy: null,
  }
  const weakened = {
    ...firstOf(
      assessed(
        scanWith({ targets: [targetWith({ versions: seen({ accepted: ['TLSv1'], rejected: [] }) })] }),
        policyWith({ 'protocol/deprecated-accepted': 'error' }),
      ).findings,
    ),
    rule: 'policy/weakened',
    endpoint: '',
  }

  it('fails for that, beside what it found, and shows all of it', () => {
    const report = assessed(scanWith({}), policyWith({}), { guarded: { changes: [change], findings: [weakened] } })
    expect(report.outcome).toBe('fail')
    expect(report.policy.changes).toEqual([change])
    expect(report.findings).toEqual([weakened])
    expect(report.summary).toMatchObject({ errors: 1, waived: 0, inBaseline: 0 })
  })

  it('lets neither a waiver nor a baseline of the pull request excuse it', () => {
    const { fingerprint, rule, severity, endpoint, environment, message } = weakened
    const entry = { fingerprint, rule, severity, endpoint, environment, message, origin: ORIGIN }
    const report = assessed(
      scanWith({}),
      policyWith({}, { waivers: [waiverOf({ rule: 'policy/weakened', endpoint: '**' })] }),
      { guarded: { changes: [change], findings: [weakened] }, baseline: { entries: [entry] } },
    )
    expect(report.outcome).toBe('fail')
    expect(report.findings).toEqual([weakened])
  })

  it('passes where that is allowed, and shows it still', () => {
    const allowed = { ...change, allowedBy: 'the label "tls-policy"' }
    const report = assessed(scanWith({}), policyWith({}), { guarded: { changes: [allowed], findings: [] } })
    expect(report.outcome).toBe('pass')
    expect(report.policy.changes).toEqual([allowed])
  })
})

describe('assess, in several runs', () => {
  const scan = scanWith({ targets: [targetWith({ versions: failed('timeout', 'silence', 'network') })] })
  const setting: RuleSetting = { ...settingOf(deprecatedAccepted, 'error'), onInconclusive: { failAfter: 2 } }
  const policy = policyWith({ 'protocol/deprecated-accepted': setting })

  it.each([
    [0, 'pass', 'warning', 1],
    [1, 'inconclusive', 'error', 2],
    [2, 'inconclusive', 'error', 3],
  ])('after %d before, what fails after 2 is: %s', (before, outcome, severity, runsInARow) => {
    const report = assessed(scan, policy, { runsBefore: () => before })
    expect(report.outcome).toBe(outcome)
    expect(report.findings).toMatchObject([{ verdict: 'inconclusive', severity, evidence: { runsInARow } }])
    expect(report.policy.rules['protocol/deprecated-accepted']?.onInconclusive).toEqual({ failAfter: 2 })
  })

  it('asks how often by the fingerprint that the report has', () => {
    const asked: string[] = []
    const { findings } = assessed(scan, policy, {
      runsBefore: (fingerprint) => {
        asked.push(fingerprint)
        return 0
      },
    })
    expect(asked).toEqual(findings.map(({ fingerprint }) => fingerprint))
  })
})

describe('assess, over the whole run', () => {
  const policy = policyWith({ 'certificate/shared-key': 'warning', 'reach/unreachable': 'error' })
  const key = newKey('ec', 'P-256')
  const certified = (host: string) => ({
    endpoint: { host },
    targets: ['192.0.2.1', '192.0.2.2'].map((address) =>
      targetWith({ chain: seen(chainOf(issued({ names: [host], issuer: root, key }).pem)) }, address),
    ),
  })
  const unseen = {
    endpoint: { host: 'c.example.com' },
    targets: [targetWith({ chain: failed('timeout', 'silence', 'network') })],
  }

  it('finds a fault at each endpoint that has it, on its line, and says so among the verdicts of each target', () => {
    const report = assessed(scanWith(certified('a.example.com'), {}, certified('b.example.com')), policy)
    expect(report.outcome).toBe('pass')
    expect(report.findings).toMatchObject(
      ['a', 'a', 'b', 'b'].map((label, index) => ({
        rule: 'certificate/shared-key',
        severity: 'warning',
        endpoint: `https://${label}.example.com/`,
        address: `192.0.2.${String((index % 2) + 1)}`,
        origin: ORIGIN,
        breaks: [],
      })),
    )
    expect(new Set(report.findings.map(({ fingerprint }) => fingerprint)).size).toBe(2)
    expect(report.endpoints.map(({ targets }) => targets.map(({ verdicts }) => verdicts.at(-1)))).toEqual(
      ['fail', 'pass', 'fail'].map((verdict) =>
        (verdict === 'pass' ? [1] : [1, 2]).map(() => ({ rule: 'certificate/shared-key', verdict })),
      ),
    )
  })

  it('keeps the fingerprint when the key is another, and when a third endpoint has it too', () => {
    const fingerprints = (...hosts: readonly string[]): readonly string[] =>
      assessed(scanWith(...hosts.map(certified)), policy).findings.map(({ fingerprint }) => fingerprint)
    const [before] = fingerprints('a.example.com', 'b.example.com')
    expect(fingerprints('a.example.com', 'b.example.com', 'd.example.com')[0]).toBe(before)
  })

  it('is inconclusive where the chain was not seen, and adds no second finding to that trouble', () => {
    const also = policyWith({ 'certificate/shared-key': 'warning', 'certificate/expired': 'error' })
    const { findings, endpoints } = assessed(scanWith(certified('a.example.com'), unseen), also)
    expect(findings).toMatchObject([
      {
        rule: 'certificate/expired',
        verdict: 'inconclusive',
        endpoint: 'https://c.example.com/',
        evidence: { undecided: ['certificate/expired', 'certificate/shared-key'] },
      },
    ])
    expect(endpoints[1]?.targets[0]?.verdicts.at(-1)).toMatchObject({
      rule: 'certificate/shared-key',
      verdict: 'inconclusive',
    })
  })

  it('waives it at one endpoint and not at the other', () => {
    const waivers = [waiverOf({ rule: 'certificate/shared-key', endpoint: 'a.example.com' })]
    const { findings } = assessed(scanWith(certified('a.example.com'), certified('b.example.com')), {
      ...policy,
      waivers,
    })
    expect(findings.map(({ endpoint, waived }) => [new URL(endpoint).hostname, waived !== null])).toEqual([
      ['a.example.com', true],
      ['a.example.com', true],
      ['b.example.com', false],
      ['b.example.com', false],
    ])
  })
})
