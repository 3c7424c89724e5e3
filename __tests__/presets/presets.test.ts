import { describe, expect, it } from '@jest/globals'
import { readConfig } from '../../src/config/resolve-policy.ts'
import { RELATIONS } from '../../src/core/comparison.ts'
import type { Facts, Observations } from '../../src/core/facts.ts'
import { failed } from '../../src/core/observed.ts'
import type { Policy } from '../../src/core/policy.ts'
import { evaluate, evaluateComparisons, evaluateRun, type RuleOutcome, type Side } from '../../src/engine/evaluate.ts'
import { COMPARISONS, GRADABLE, PRESETS, RULES, RUN_RULES } from '../../src/gate/gradable.ts'
import {
  caCertificate,
  distrustingStore,
  facts,
  hstsPolicy,
  inDays,
  leafCertificate,
  NO_LEAF,
  NOW,
  observations,
  rootCertificate,
  suites,
  targetAt,
  trustingStore,
} from '../rules/facts.ts'

function policyOf(preset: string): Policy {
  return readConfig(
    { endpoints: [], policyFile: null, preset, mayLackEndpoints: true },
    { rules: GRADABLE, presets: PRESETS },
    null,
  ).policy
}

/** The ids of the rules that fail these facts, by severity where it is one word. */
function failing(policy: Policy, overrides: Partial<Facts>): readonly string[] {
  return evaluate(RULES, targetAt(), observations(overrides), NOW, policy.rules)
    .filter(({ outcome }) => outcome.kind === 'fail')
    .map(({ rule }) => {
      const severity = policy.rules.get(rule.id)?.severity
      return typeof severity === 'string' ? `${rule.id} ${severity}` : rule.id
    })
}

const NONE_ISSUED = { ...facts().issuedCertificates, certificates: [] }

const UNSEEN = Object.fromEntries(
  Object.keys(facts()).map((fact) => [fact, failed('timeout', 'silence', 'network')] as const),
)

const kinds = (outcomes: readonly RuleOutcome[]): readonly string[] => [
  ...new Set(outcomes.map(({ outcome }) => outcome.kind)),
]

/** For any endpoint with TLS 1.2 and 1.3. What passes the others is among the recorded scans. */
const GENERAL = ['recommended', 'api', 'webhook', 'mozilla-intermediate-6.0', 'mozilla-intermediate-5.8']

/** Servers as good ones are. A preset that none of them passes is soon switched off. */
const GOOD: Readonly<Record<string, Partial<Facts>>> = {
  'a P-256 leaf, TLS 1.2 and 1.3': {},
  'an RSA 2048 leaf with all intermediate suites': {
    certificates: {
      leaf: leafCertificate({
        publicKey: { type: 'rsa', bits: 2048, curve: null, hasExplicitCurve: false },
        signature: { name: 'sha256WithRSAEncryption', hash: 'SHA-256', keyType: 'rsa', saltLength: null },
      }),
      others: [caCertificate()],
    },
    cipherSuites: {
      'TLSv1.2': suites(
        'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
        'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
        'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
      ),
      'TLSv1.3': suites('TLS_AES_128_GCM_SHA256', 'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256'),
    },
  },
  'a certificate of six days with three left': {
    certificates: {
      leaf: leafCertificate({ notBefore: inDays(-3), notAfter: inDays(3) }),
      others: [caCertificate()],
    },
  },
  'HSTS with everything': { hsts: hstsPolicy({ includeSubDomains: true, preload: true }) },
}

describe.each(GENERAL)('%s', (name) => {
  const policy = policyOf(name)

  it.each(Object.entries(GOOD))('passes %s', (_, overrides) => {
    expect(failing(policy, overrides)).toEqual([])
  })

  it('finds no difference between two servers that are the same', () => {
    const same = { target: targetAt(), facts: observations() }
    for (const relation of RELATIONS) {
      expect(kinds(evaluateComparisons(COMPARISONS, relation, [same, same], policy.rules))).toEqual(['pass'])
    }
  })

  it('passes no comparison and no run of which nothing was seen', () => {
    const side = (facts: Observations): Side => ({ target: targetAt(), facts })
    const [whole, none] = [side(observations()), side(UNSEEN)]
    for (const sides of [
      [whole, none],
      [none, whole],
    ] as const) {
      expect(kinds(evaluateComparisons(COMPARISONS, 'times', sides, policy.rules))).toEqual(['inconclusive'])
    }
    const run = [{ target: targetAt(), facts: UNSEEN, settings: policy.rules }]
    expect(kinds([...evaluateRun(RUN_RULES, run).values()].flat())).toEqual(['inconclusive'])
  })
})

describe.each(PRESETS.map(({ name }) => name))('%s', (name) => {
  const policy = policyOf(name)

  it('holds no certificate against a server that sends none, and crashes over nothing', () => {
    const outcomes = evaluate(RULES, targetAt(), observations(NO_LEAF), NOW, policy.rules)
    const about = outcomes.filter(({ rule }) => /^(?:certificate|chain)\//.test(rule.id))
    expect(kinds(about)).toEqual(['not-applicable'])
    expect(kinds(outcomes)).not.toContain('crashed')
  })

  it('passes nothing of which nothing was seen', () => {
    // Those that go by what the repository says need nothing to be seen.
    const rules = RULES.filter(({ reads }) => reads.length > 0)
    expect(kinds(evaluate(rules, targetAt(), UNSEEN, NOW, policy.rules))).toEqual(['inconclusive'])
    expect(kinds(evaluate(rules, targetAt(), {}, NOW, policy.rules))).toEqual(['inconclusive'])
  })

  it('says when it was read, and where', () => {
    const preset = PRESETS.find((candidate) => candidate.name === name)
    expect(preset?.version).toMatch(/^[1-9]\d*$/)
    expect(preset?.source.readOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(new URL(preset?.source.url ?? '').protocol).toBe('https:')
  })
})

describe('recommended', () => {
  const policy = policyOf('recommended')

  it.each<[string, Partial<Facts>, readonly string[]]>([
    [
      'TLS 1.0 beside the new ones',
      { versions: { accepted: ['TLSv1', 'TLSv1.2', 'TLSv1.3'], rejected: [] } },
      ['protocol/deprecated-accepted error'],
    ],
    [
      'TLS 1.2 alone',
      { versions: { accepted: ['TLSv1.2'], rejected: ['TLSv1.3'] } },
      ['protocol/tls-1.3-missing warning'],
    ],
    [
      'TLS 1.3 alone',
      { versions: { accepted: ['TLSv1.3'], rejected: ['TLSv1.2'] } },
      ['protocol/tls-1.2-missing warning'],
    ],
    [
      'a suite without forward secrecy',
      { cipherSuites: { 'TLSv1.2': suites('TLS_RSA_WITH_AES_128_GCM_SHA256') } },
      ['cipher/no-forward-secrecy warning'],
    ],
    [
      'a CBC suite',
      { cipherSuites: { 'TLSv1.2': suites('TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA') } },
      ['cipher/cbc notice'],
    ],
    [
      'Diffie-Hellman of 1024 bits',
      {
        diffieHellman: {
          parameters: [{ bits: 1024, prime: null, primeSha256: '', generator: '02', versions: ['TLSv1.2'] }],
        },
      },
      ['group/weak-dh error'],
    ],
    [
      'no secure renegotiation',
      { secureRenegotiation: { version: 'TLSv1.2', isIndicated: false } },
      ['protocol/insecure-renegotiation error'],
    ],
    ['no HSTS', { hsts: { kind: 'absent' } }, ['http/hsts-missing notice']],
    [
      'a life of two years',
      {
        certificates: {
          leaf: leafCertificate({ notBefore: inDays(-365), notAfter: inDays(365) }),
          others: [caCertificate()],
        },
        issuedCertificates: NONE_ISSUED,
      },
      ['certificate/lifetime-too-long warning'],
    ],
    [
      'a root that is sent along',
      { certificates: { leaf: leafCertificate(), others: [caCertificate(), rootCertificate()] } },
      ['chain/superfluous notice'],
    ],
    [
      'a wildcard',
      {
        certificates: {
          leaf: leafCertificate({ commonName: '*.example.com', dnsNames: ['*.example.com'] }),
          others: [caCertificate()],
        },
      },
      [],
    ],
    [
      'a store that lacks the root which another has',
      {
        trustPaths: {
          ...facts().trustPaths,
          stores: [trustingStore('mozilla'), distrustingStore('java')],
        },
      },
      ['chain/store-disagreement error'],
    ],
  ])('of %s', (_, overrides, expected) => {
    expect(failing(policy, overrides)).toEqual(expected)
  })

  it.each<[number, number, string]>([
    // of 90 days
    [90, 29.7, 'pass'],
    [90, 29.69, 'notice'],
    [90, 13.99, 'warning'],
    [90, 6.99, 'error'],
    // of six days: the share is less than the days
    [6, 1.98, 'pass'],
    [6, 1.97, 'notice'],
    [6, 1.19, 'warning'],
    [6, 0.59, 'error'],
    // of a year: the days are less than the share
    [365, 30, 'pass'],
    [365, 29.99, 'notice'],
    [365, 7, 'warning'],
  ])('of a certificate of %d days with %d left: %s', (life, left, expected) => {
    const leaf = leafCertificate({ notBefore: inDays(left - life) + 1000, notAfter: inDays(left) })
    const setting = policy.rules.get('certificate/expires-soon')
    const found = (['error', 'warning', 'notice'] as const).find((level) => {
      const severity = typeof setting?.severity === 'object' ? { [level]: setting.severity[level] ?? [] } : 'off'
      const rules = new Map([...policy.rules].filter(([id]) => id === 'certificate/expires-soon'))
      if (setting !== undefined) rules.set('certificate/expires-soon', { ...setting, severity })
      const only = { ...policy, rules }
      return failing(only, { certificates: { leaf, others: [caCertificate()] } }).length > 0
    })
    expect(found ?? 'pass').toBe(expected)
  })
})

describe('mozilla-intermediate-6.0', () => {
  const policy = policyOf('mozilla-intermediate-6.0')

  it.each<[string, Partial<Facts>, readonly string[]]>([
    [
      'TLS 1.2 alone',
      { versions: { accepted: ['TLSv1.2'], rejected: ['TLSv1.3'] } },
      ['protocol/tls-1.3-missing error'],
    ],
    [
      'TLS 1.3 alone',
      { versions: { accepted: ['TLSv1.3'], rejected: ['TLSv1.2'] } },
      ['protocol/tls-1.2-missing error'],
    ],
    [
      'a CBC suite',
      { cipherSuites: { 'TLSv1.2': suites('TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA') } },
      ['cipher/not-allowed error'],
    ],
    ['HSTS of a year', { hsts: hstsPolicy({ maxAge: 31_536_000 }) }, ['http/hsts-too-short warning']],
    [
      'a life of 367 days',
      {
        certificates: {
          leaf: leafCertificate({ notBefore: inDays(-200), notAfter: inDays(166) }),
          others: [caCertificate()],
        },
        issuedCertificates: NONE_ISSUED,
      },
      ['certificate/lifetime-too-long error'],
    ],
    [
      'a life of 366 days, the last second included',
      {
        certificates: {
          leaf: leafCertificate({ notBefore: inDays(-200) + 1000, notAfter: inDays(166) }),
          others: [caCertificate()],
        },
        issuedCertificates: NONE_ISSUED,
      },
      [],
    ],
  ])('of %s', (_, overrides, expected) => {
    expect(failing(policy, overrides)).toEqual(expected)
  })
})

/** What each asks for beyond recommended, and no other way. */
describe.each<[string, readonly (readonly [string, Partial<Facts>, readonly string[]])[]]>([
  [
    'api',
    [
      [
        'a suite without forward secrecy',
        { cipherSuites: { 'TLSv1.2': suites('TLS_RSA_WITH_AES_128_GCM_SHA256') } },
        ['cipher/no-forward-secrecy error'],
      ],
      ['a redirect', { http: { status: 301, statusText: '', headers: [] } }, ['http/redirects notice']],
    ],
  ],
  [
    'webhook',
    [
      [
        'TLS 1.3 alone',
        { versions: { accepted: ['TLSv1.3'], rejected: ['TLSv1.2'] } },
        ['protocol/tls-1.2-missing error'],
      ],
      ['a redirect', { http: { status: 301, statusText: '', headers: [] } }, ['http/redirects error']],
      ['IPv6 alone', { addresses: { all: ['2001:db8::1'] } }, ['reach/no-ipv4 error']],
      [
        'a request for certificates',
        { clientCertificate: { isRequested: true, authorities: [], schemes: [] } },
        ['protocol/client-certificate-requested error'],
      ],
    ],
  ],
])('%s', (name, cases) => {
  const policy = policyOf(name)

  it.each(cases)('of %s', (_, overrides, expected) => {
    expect(failing(policy, overrides)).toEqual(expected)
  })
})

/** `extends: [recommended, pci-dss-4.0.1]`: the second has the last word on what both grade. */
describe.each(
  PRESETS.map(({ name }) => name).filter((name) => !GENERAL.includes(name) && !name.startsWith('mozilla-')),
)('%s over recommended', (name) => {
  /** Read at second hand, so it may be no more than a warning: it asks for 3000 bits. */
  const WEAKENED: readonly string[] = name === 'bsi-tr-02102-2' ? ['certificate/weak-key'] : []

  it('takes nothing back of what that fails', () => {
    const { rules } = policyOf('recommended')
    const preset = PRESETS.find((candidate) => candidate.name === name)
    const rankOf = (severity: unknown): number => ['off', 'notice', 'warning', 'error'].indexOf(String(severity))
    const weakened = Object.entries(preset?.rules ?? {}).filter(([id, grade]) => {
      const severity = typeof grade === 'string' ? grade : grade.severity
      return rankOf(severity) < rankOf(rules.get(id)?.severity)
    })
    expect(weakened.map(([id]) => id)).toEqual(WEAKENED)
  })
})
