import { describe, expect, it } from '@jest/globals'
import type { BaselineEntry } from '../../src/core/baseline.ts'
import type { Endpoint, Origin } from '../../src/core/endpoint.ts'
import type { EnvironmentPhase } from '../../src/core/phase.ts'
import type { ComparePair, Override, Policy, Regrade, RuleSetting, Setter, Waiver } from '../../src/core/policy.ts'
import type { Transaction } from '../../src/core/transaction.ts'
import { regrade, ungraded } from '../../src/core/rule-setting.ts'
import { policyChanges, type Change, type Judged } from '../../src/engine/policy-changes.ts'
import { waiverOf } from '../rules/assessed.ts'
import { endpointAt, limits } from '../rules/facts.ts'

const PARAMS = { minBits: 2048, allowed: ['TLSv1.2', 'TLSv1.3'] as readonly string[], until: '14d' }

const line = (number: number): Origin => ({ file: 'tls-gate.yml', line: number, column: 3 })

/** What is set in a layer, by the preset unless a line is given. */
function change(
  values: Partial<Pick<RuleSetting, 'severity' | 'onInconclusive' | 'params'>>,
  by: Setter = 'recommended@1',
): Regrade {
  const { severity, onInconclusive, params = {} } = values
  return {
    ...(severity === undefined ? {} : { severity: { value: severity, by } }),
    ...(onInconclusive === undefined ? {} : { onInconclusive: { value: onInconclusive, by } }),
    params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, { value, by }])),
  }
}

const next = (path: string): Pick<Endpoint, 'nextCertificate'> => ({
  nextCertificate: { kind: 'file', path, origin: { file: 'policy.yml', line: 1, column: 1 } },
})

const ERROR = change({ severity: 'error' })

function override(about: Partial<Omit<Override, 'rules'>>, ...changes: readonly Regrade[]): Override {
  const rules = new Map(changes.map((one, index) => [index === 0 ? 'test/one' : 'test/two', one]))
  return { environment: null, endpoint: null, ...about, rules }
}

const transactionOf = (status: string): Transaction => ({
  method: 'GET',
  path: null,
  headers: {},
  body: null,
  expect: { status: [status], headers: {}, body: null, json: {} },
  withinMs: null,
  clientCertificate: null,
  webhook: null,
})

interface Parts extends Partial<Omit<Policy, 'rules' | 'presets'>> {
  /** Of test/one, one on top of the other. */
  readonly one?: readonly Regrade[]
  readonly endpoints?: readonly Partial<Endpoint>[]
  readonly baseline?: readonly Partial<BaselineEntry>[]
  readonly phases?: readonly EnvironmentPhase[]
  readonly acmeDirectories?: readonly string[]
}

function judged({
  one = [ERROR],
  endpoints = [{}],
  baseline,
  phases = [],
  acmeDirectories = [],
  ...policy
}: Parts = {}): Judged {
  return {
    endpoints: endpoints.map(endpointAt),
    phases,
    acmeDirectories,
    policy: {
      presets: [],
      rules: new Map([
        ['test/one', one.reduce(regrade, ungraded(PARAMS))],
        ['test/two', regrade(ungraded({}), ERROR)],
      ]),
      overrides: [],
      waivers: [],
      compare: [],
      ...policy,
    },
    baseline: baseline === undefined ? null : { entries: baseline.map(entryOf) },
  }
}

function entryOf(overrides: Partial<BaselineEntry>): BaselineEntry {
  return {
    fingerprint: 'f',
    rule: 'cipher/weak',
    severity: 'warning',
    endpoint: 'https://api.example.com/',
    environment: null,
    message: 'weak',
    origin: { file: 'baseline.json', line: 6, column: 1 },
    ...overrides,
  }
}

const changesOf = (base: Parts, head: Parts): readonly Change[] => policyChanges(judged(base), judged(head))

/** `test/one: error -> warning, weaker`. */
const told = (base: Parts, head: Parts): readonly string[] =>
  changesOf(base, head).map(
    ({ subject, before, after, isWeaker }) =>
      `${subject}: ${before ?? 'none'} -> ${after ?? 'none'}${isWeaker ? ', weaker' : ''}`,
  )

const both = (base: Parts, head: Parts): readonly (readonly string[])[] => [told(base, head), told(head, base)]

describe('a policy that a pull request leaves as it is', () => {
  it('has no changes, whatever it holds', () => {
    const parts: Parts = {
      one: [change({ severity: { error: limits('7d') }, onInconclusive: { failAfter: 3 }, params: { minBits: 3072 } })],
      overrides: [override({ endpoint: '*.example.com' }, change({ severity: 'off' }))],
      endpoints: [
        {},
        { host: 'b.example', environment: 'production', sni: 'c.example', trust: ['mozilla', './a.pem'] },
      ],
      waivers: [waiverOf(), waiverOf({ address: '192.0.2.1' }), waiverOf({ certificate: 'ab'.repeat(32) })],
      compare: [{ from: 'a', to: 'b', ignore: ['compare/subject'], origin: line(3) }],
      baseline: [{}, { fingerprint: 'g' }],
      acmeDirectories: ['https://acme.example/'],
    }
    expect(changesOf(parts, parts)).toEqual([])
  })

  it('has none because its lines have moved', () => {
    const at = (number: number): Parts => ({
      one: [change({ severity: 'error', params: { minBits: 3072 } }, line(number))],
      endpoints: [{ origin: line(number + 1) }],
      waivers: [waiverOf({ origin: line(number + 2), reason: `why ${String(number)}`, ticket: String(number) })],
      baseline: [{ origin: line(number + 3) }],
    })
    expect(changesOf(at(1), at(20))).toEqual([])
  })

  it('has none because a preset was written out', () => {
    expect(changesOf({ one: [ERROR] }, { one: [ERROR, change({ severity: 'error' }, line(4))] })).toEqual([])
  })
})

describe('the settings of a rule', () => {
  it.each<[string, Parts, Parts, readonly string[], readonly string[]]>([
    [
      'its severity, which what it costs when it cannot be judged follows',
      { one: [ERROR] },
      { one: [change({ severity: 'warning' })] },
      ['test/one: error -> warning, weaker'],
      ['test/one: warning -> error'],
    ],
    [
      'its severity alone',
      { one: [change({ severity: 'error', onInconclusive: 'fail' })] },
      { one: [change({ severity: 'warning', onInconclusive: 'fail' })] },
      ['test/one: error -> warning, weaker'],
      ['test/one: warning -> error'],
    ],
    [
      'whether it is looked at, whatever else there is to it',
      { one: [ERROR] },
      { one: [change({ severity: 'off', params: { minBits: 1 } })] },
      ['test/one: error -> off, weaker'],
      ['test/one: off -> error'],
    ],
    [
      'its windows',
      { one: [change({ severity: { error: limits('7d'), warning: limits('30d') } })] },
      { one: [change({ severity: { error: limits('7d'), warning: limits('14d') } })] },
      ['test/one: error [7d], warning [30d] -> error [7d], warning [14d], weaker'],
      ['test/one: error [7d], warning [14d] -> error [7d], warning [30d]'],
    ],
    [
      'what it costs when it cannot be judged',
      { one: [change({ severity: 'error', onInconclusive: { failAfter: 2 } })] },
      { one: [change({ severity: 'error', onInconclusive: { failAfter: 3 } })] },
      ['test/one: on-inconclusive: fail-after 2 -> fail-after 3, weaker'],
      ['test/one: on-inconclusive: fail-after 3 -> fail-after 2'],
    ],
    [
      'a number among its parameters',
      { one: [ERROR] },
      { one: [ERROR, change({ params: { minBits: 1024 } })] },
      ['test/one: min-bits: 2048 -> 1024, weaker'],
      ['test/one: min-bits: 1024 -> 2048'],
    ],
    [
      'a list among its parameters',
      { one: [ERROR] },
      { one: [ERROR, change({ params: { allowed: ['TLSv1', 'TLSv1.2', 'TLSv1.3'] } })] },
      ['test/one: allowed: [TLSv1.2, TLSv1.3] -> [TLSv1, TLSv1.2, TLSv1.3], weaker'],
      ['test/one: allowed: [TLSv1, TLSv1.2, TLSv1.3] -> [TLSv1.2, TLSv1.3]'],
    ],
    [
      'a list that reads the same',
      { one: [ERROR, change({ params: { allowed: ['a, b'] } })] },
      { one: [ERROR, change({ params: { allowed: ['a', 'b'] } })] },
      ['test/one: allowed: [a, b] -> [a, b], weaker'],
      ['test/one: allowed: [a, b] -> [a, b], weaker'],
    ],
    [
      'what nobody can tell',
      { one: [ERROR] },
      { one: [ERROR, change({ params: { until: '15d' } })] },
      ['test/one: until: 14d -> 15d, weaker'],
      ['test/one: until: 15d -> 14d, weaker'],
    ],
  ])('changed, %s', (_, base, head, there, back) => {
    expect(both(base, head)).toEqual([there, back])
  })

  it('are of nobody’s concern while it is off', () => {
    const off = (minBits: number): Parts => ({ one: [change({ severity: 'off', params: { minBits } })] })
    expect(told(off(4096), off(1))).toEqual([])
  })

  it('changed in a file have their places, and of presets none', () => {
    const base: Parts = { one: [ERROR, change({ params: { minBits: 3072 } }, line(5))] }
    const head: Parts = { one: [ERROR, change({ severity: 'notice', params: { minBits: 2048 } }, line(9))] }
    expect(changesOf(base, head).map(({ subject, origin, stood }) => [subject, origin, stood])).toEqual([
      ['test/one', line(9), null],
      ['test/one: min-bits', line(9), line(5)],
    ])
    expect(changesOf(base, { one: [ERROR] }).map(({ origin, stood }) => [origin, stood])).toEqual([[null, line(5)]])
  })
})

describe('the settings for some endpoints', () => {
  const fixed = { onInconclusive: 'fail' } as const
  const error = [change({ severity: 'error', ...fixed })]
  const hosts = [{ host: 'a.example' }, { host: 'b.example' }]

  it('changed are said for each host that they are for', () => {
    const head = [override({ endpoint: '*.example' }, change({ severity: 'notice' }, line(4)))]
    const changes = changesOf({ one: error, endpoints: hosts }, { one: error, endpoints: hosts, overrides: head })
    expect(changes).toEqual([
      {
        subject: 'test/one for a.example',
        before: 'error',
        after: 'notice',
        isWeaker: true,
        origin: line(4),
        stood: null,
      },
      expect.objectContaining({ subject: 'test/one for b.example' }),
    ])
    expect(told({ one: error, endpoints: hosts, overrides: head }, { one: error, endpoints: hosts })).toEqual([
      'test/one for a.example: notice -> error',
      'test/one for b.example: notice -> error',
    ])
  })

  it('are not said again where they change as they do for all', () => {
    const weaker = [change({ severity: 'warning', ...fixed })]
    expect(told({ one: error, endpoints: hosts }, { one: weaker, endpoints: hosts })).toEqual([
      'test/one: error -> warning, weaker',
    ])
  })

  it('are said beside what changes for all where it is another change', () => {
    const weaker = [change({ severity: 'warning', ...fixed })]
    const overrides = [override({ endpoint: 'b.example' }, change({ severity: 'off' }))]
    expect(told({ one: error, endpoints: hosts }, { one: weaker, endpoints: hosts, overrides })).toEqual([
      'test/one: error -> warning, weaker',
      'test/one for b.example: error -> off, weaker',
    ])
  })

  it('are not said where an override keeps what changes for all', () => {
    const weaker = [change({ severity: 'warning', ...fixed })]
    const overrides = [override({ endpoint: 'b.example' }, change({ severity: 'error' }))]
    expect(told({ one: error, endpoints: hosts }, { one: weaker, endpoints: hosts, overrides })).toEqual([
      'test/one: error -> warning, weaker',
    ])
  })

  it('are said once for a host with several endpoints, unless they change in several ways', () => {
    const endpoints = [
      { host: 'a.example', environment: 'staging' },
      { host: 'a.example', environment: 'production' },
      { host: 'a.example', port: 8443, environment: 'production' },
    ]
    const off = (environment: string | null): readonly Override[] => [
      override({ environment }, change({ severity: 'off' })),
    ]
    expect(told({ one: error, endpoints }, { one: error, endpoints, overrides: off(null) })).toEqual([
      'test/one for a.example: error -> off, weaker',
    ])
    const notice = override({ environment: 'staging' }, change({ severity: 'notice' }))
    expect(
      told({ one: error, endpoints }, { one: error, endpoints, overrides: [...off('production'), notice] }),
    ).toEqual(['test/one for a.example: error -> notice, weaker', 'test/one for a.example: error -> off, weaker'])
  })

  it('of an endpoint that is new are no change', () => {
    const overrides = [override({ endpoint: 'b.example' }, change({ severity: 'off' }))]
    expect(told({ endpoints: hosts.slice(0, 1) }, { endpoints: hosts, overrides })).toEqual([
      'the endpoint https://b.example/: none -> looked at',
    ])
  })
})

describe('the endpoints', () => {
  const api: Partial<Endpoint> = { environment: 'production', origin: line(5) }

  it('that are gone are no longer looked at; new ones are', () => {
    const more = { ...api, host: 'b.example', origin: line(6) }
    expect(both({ endpoints: [api, more] }, { endpoints: [api] })).toEqual([
      ['the endpoint https://b.example/ in production: looked at -> none, weaker'],
      ['the endpoint https://b.example/ in production: none -> looked at'],
    ])
    expect(changesOf({ endpoints: [api, more] }, { endpoints: [api] })).toMatchObject([
      { origin: null, stood: line(6) },
    ])
    expect(changesOf({ endpoints: [api] }, { endpoints: [api, more] })).toMatchObject([
      { origin: line(6), stood: null },
    ])
  })

  it('in another environment are others', () => {
    expect(told({ endpoints: [api] }, { endpoints: [{ ...api, environment: 'qa' }] })).toEqual([
      'the endpoint https://api.example.com/ in production: looked at -> none, weaker',
      'the endpoint https://api.example.com/ in qa: none -> looked at',
    ])
  })

  it.each<[Partial<Endpoint>, string]>([
    [{ connectTo: { address: '192.0.2.1', port: null } }, 'connect-to 192.0.2.1'],
    [{ connectTo: { address: '192.0.2.1', port: 8443 } }, 'connect-to 192.0.2.1 port 8443'],
    [{ sni: 'b.example' }, 'sni b.example'],
    [{ starttls: 'smtp' }, 'starttls smtp'],
    [{ sni: 'b.example', starttls: 'smtp' }, 'sni b.example, starttls smtp'],
  ])('that are looked at elsewhere may be others altogether: %j', (door, text) => {
    const subject = 'the endpoint https://api.example.com/ in production: where it is looked at'
    expect(both({ endpoints: [api] }, { endpoints: [{ ...api, ...door }] })).toEqual([
      [`${subject}: as its name says -> ${text}, weaker`],
      [`${subject}: ${text} -> as its name says, weaker`],
    ])
  })

  it('of one address that are looked at through several doors are told apart', () => {
    const at = (address: string): Partial<Endpoint> => ({ ...api, connectTo: { address, port: null } })
    const two = [at('192.0.2.1'), at('192.0.2.2')]
    expect(told({ endpoints: two }, { endpoints: two.toReversed() })).toEqual([])
    expect(both({ endpoints: two }, { endpoints: two.slice(1) })).toEqual([
      ['the endpoint https://api.example.com/ in production: looked at -> none, weaker'],
      ['the endpoint https://api.example.com/ in production: none -> looked at'],
    ])
    expect(told({ endpoints: two }, { endpoints: [at('192.0.2.3'), at('192.0.2.2')] })).toEqual([
      'the endpoint https://api.example.com/ in production: where it is looked at: connect-to 192.0.2.1 -> connect-to 192.0.2.3, weaker',
    ])
  })

  it.each<[string, readonly string[], readonly string[], boolean]>([
    ['more', ['mozilla'], ['mozilla', './own.pem'], true],
    // a store that disagreed is no longer asked
    ['fewer', ['mozilla', './own.pem'], ['mozilla'], true],
    ['others', ['mozilla'], ['./own.pem'], true],
    ['the same in another order', ['mozilla', './own.pem'], ['./own.pem', 'mozilla'], false],
  ])('that are judged by %s trust stores', (_, before, after, isWeaker) => {
    const subject = 'the endpoint https://api.example.com/ in production: trust'
    expect(told({ endpoints: [{ ...api, trust: before }] }, { endpoints: [{ ...api, trust: after }] })).toEqual([
      `${subject}: ${before.join(', ')} -> ${after.join(', ')}${isWeaker ? ', weaker' : ''}`,
    ])
  })

  it.each<[string, Partial<Endpoint>, Partial<Endpoint>, string]>([
    [
      'other pins',
      { pins: { current: ['b', 'a'], backup: ['c'] } },
      { pins: { current: ['d'], backup: [] } },
      'pins: current a, b; backup c -> current d, weaker',
    ],
    ['pins where there were none', {}, { pins: { current: ['a'], backup: [] } }, 'pins: none -> current a'],
    ['no pins any more', { pins: { current: ['a'], backup: [] } }, {}, 'pins: current a -> none, weaker'],
    ['another file of the next certificate', next('a.pem'), next('b.pem'), 'next certificate: a.pem -> b.pem'],
    ['no next certificate any more', next('a.pem'), {}, 'next certificate: a.pem -> none, weaker'],
    [
      'another port of plain HTTP',
      { plainHttpPort: 80 },
      { plainHttpPort: 8080 },
      'plain HTTP port: 80 -> 8080, weaker',
    ],
  ])('that have %s', (_, before, after, change) => {
    expect(told({ endpoints: [{ ...api, ...before }] }, { endpoints: [{ ...api, ...after }] })).toEqual([
      `the endpoint https://api.example.com/ in production: ${change}`,
    ])
  })

  it('that have the same pins in another order are the same', () => {
    const [before, after] = [
      ['a', 'b'],
      ['b', 'a'],
    ].map((current) => [{ ...api, pins: { current, backup: [] } }])
    expect(told({ endpoints: before ?? [] }, { endpoints: after ?? [] })).toEqual([])
  })

  it('that are asked less by a transaction, or that may be', () => {
    const subject = 'the endpoint https://api.example.com/ in production: transaction'
    const transaction = transactionOf('200')
    const other = { ...api, transaction: transactionOf('2xx') }
    const changes = (before: Partial<Endpoint>, after: Partial<Endpoint>) =>
      policyChanges(judged({ endpoints: [before] }), judged({ endpoints: [after] })).map((one) => ({
        subject: one.subject,
        before: one.before === null ? null : /"status":\["(\w+)"\]/.exec(one.before)?.[1],
        after: one.after === null ? null : /"status":\["(\w+)"\]/.exec(one.after)?.[1],
        isWeaker: one.isWeaker,
      }))
    expect(changes({ ...api, transaction }, api)).toEqual([{ subject, before: '200', after: null, isWeaker: true }])
    expect(changes(api, { ...api, transaction })).toEqual([{ subject, before: null, after: '200', isWeaker: false }])
    expect(changes({ ...api, transaction }, other)).toEqual([{ subject, before: '200', after: '2xx', isWeaker: true }])
    expect(changes({ ...api, transaction }, { ...api, transaction: transactionOf('200') })).toEqual([])
  })

  it('changed stand where they are listed now', () => {
    const head = { endpoints: [{ ...api, sni: 'b.example', trust: ['./own.pem'], origin: line(8) }] }
    expect(changesOf({ endpoints: [api] }, head).map(({ origin, stood }) => [origin, stood])).toEqual([
      [line(8), line(5)],
      [line(8), line(5)],
    ])
  })
})

describe('comparisons', () => {
  const pair = (overrides: Partial<ComparePair> = {}): ComparePair => ({
    from: 'staging',
    to: 'production',
    ignore: [],
    origin: line(12),
    ...overrides,
  })

  it('that are gone are weaker, and new ones are not', () => {
    expect(both({ compare: [pair()] }, {})).toEqual([
      ['the comparison of staging with production: made -> none, weaker'],
      ['the comparison of staging with production: none -> made'],
    ])
    expect(changesOf({ compare: [pair()] }, {})).toMatchObject([{ origin: null, stood: line(12) }])
    expect(changesOf({}, { compare: [pair()] })).toMatchObject([{ origin: line(12), stood: null }])
  })

  it('the other way round are others', () => {
    expect(told({ compare: [pair()] }, { compare: [pair({ from: 'production', to: 'staging' })] })).toEqual([
      'the comparison of staging with production: made -> none, weaker',
      'the comparison of production with staging: none -> made',
    ])
  })

  it('that ignore more are weaker', () => {
    const subject = 'the comparison of staging with production: ignore'
    expect(both({ compare: [pair()] }, { compare: [pair({ ignore: ['compare/a', 'compare/b'] })] })).toEqual([
      [`${subject}: nothing -> compare/a, compare/b, weaker`],
      [`${subject}: compare/a, compare/b -> nothing`],
    ])
    expect(
      told({ compare: [pair({ ignore: ['compare/a'] })] }, { compare: [pair({ ignore: ['compare/b'] })] }),
    ).toEqual([`${subject}: compare/a -> compare/b, weaker`])
  })
})

describe('waivers', () => {
  const subject = 'the waiver of protocol/deprecated-accepted for api.example.com'

  it('that are new are weaker, and gone they are not', () => {
    expect(both({}, { waivers: [waiverOf()] })).toEqual([
      [`${subject}: none -> until 2026-03-01, weaker`],
      [`${subject}: until 2026-03-01 -> none`],
    ])
    const at = waiverOf({ origin: line(20) })
    expect(changesOf({}, { waivers: [at] })).toMatchObject([{ origin: line(20), stood: null }])
    expect(changesOf({ waivers: [at] }, {})).toMatchObject([{ origin: null, stood: line(20) }])
  })

  it.each<[boolean, string, string]>([
    [true, '2026-03-01', '2026-03-02'],
    [false, '2026-03-02', '2026-03-01'],
    [true, '2026-12-31', '2027-01-01'],
  ])('that end on another day are weaker: %s, from %s to %s', (isWeaker, before, after) => {
    expect(told({ waivers: [waiverOf({ expires: before })] }, { waivers: [waiverOf({ expires: after })] })).toEqual([
      `${subject}: until ${before} -> until ${after}${isWeaker ? ', weaker' : ''}`,
    ])
  })

  it.each<[boolean, Partial<Waiver>, Partial<Waiver>]>([
    [false, { endpoint: '*.example.com' }, { endpoint: 'api.example.com' }],
    [true, { endpoint: 'api.example.com' }, { endpoint: '*.example.com' }],
    [true, { endpoint: 'api.example.com' }, { endpoint: 'www.example.com' }],
    [true, { endpoint: '*.example.com' }, { endpoint: 'a.b.example.com' }],
    [false, { endpoint: '**.example.com' }, { endpoint: 'a.b.example.com' }],
    // whether one pattern holds another nobody tells
    [true, { endpoint: '**.example.com' }, { endpoint: '*.example.com' }],
    [false, {}, { address: '192.0.2.1' }],
    [true, { address: '192.0.2.1' }, {}],
    [true, { address: '192.0.2.1' }, { address: '192.0.2.2' }],
    [false, {}, { certificate: 'ab'.repeat(32) }],
    [true, { certificate: 'ab'.repeat(32) }, {}],
    [true, { certificate: 'ab'.repeat(32) }, { certificate: `${'ab'.repeat(31)}ac` }],
    [true, { rule: 'cipher/weak' }, { rule: 'cipher/cbc' }],
    [true, { endpoint: '*.example.com' }, { endpoint: 'api.example.com', expires: '2026-03-02' }],
    [false, { endpoint: '*.example.com' }, { endpoint: 'api.example.com', expires: '2026-02-28' }],
  ])(
    'that excuse something else are weaker unless it was excused before: %s, from %j to %j',
    (isWeaker, before, after) => {
      const changes = changesOf({ waivers: [waiverOf(before)] }, { waivers: [waiverOf(after)] })
      expect(changes.map((one) => [one.before === null ? 'new' : 'gone', one.isWeaker])).toEqual([
        ['gone', false],
        ['new', isWeaker],
      ])
    },
  )

  it('are told with the address and the certificate that they are for', () => {
    const waiver = waiverOf({ address: '192.0.2.1', certificate: 'ab'.repeat(32) })
    expect(told({}, { waivers: [waiver] })).toEqual([
      `${subject} at 192.0.2.1 with the certificate abababababababab: none -> until 2026-03-01, weaker`,
    ])
  })

  it('for the same with several days are unchanged in whatever order', () => {
    const two = [waiverOf({ expires: '2026-02-28' }), waiverOf({ expires: '2026-12-31' })]
    expect(told({ waivers: two }, { waivers: two.toReversed() })).toEqual([])
  })

  it('by the hundred thousand take no more steps than there are', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => waiverOf({ endpoint: `h${String(index)}.example.com` }))
    expect(told({ waivers: many }, { waivers: [...many, waiverOf()] })).toEqual([
      `${subject}: none -> until 2026-03-01, weaker`,
    ])
  })
})

describe('the baseline', () => {
  const subject = 'the baseline: cipher/weak for https://api.example.com/'

  it('that knows more is weaker; what is gone from it is no change of the policy', () => {
    expect(both({ baseline: [] }, { baseline: [{}] })).toEqual([[`${subject}: none -> warning, weaker`], []])
    expect(told({}, { baseline: [{}] })).toEqual([`${subject}: none -> warning, weaker`])
    expect(told({ baseline: [{}] }, {})).toEqual([])
  })

  it('that knows it worse is weaker', () => {
    expect(both({ baseline: [{}] }, { baseline: [{ severity: 'error' }] })).toEqual([
      [`${subject}: warning -> error, weaker`],
      [],
    ])
  })

  it('stands in its own file', () => {
    const head = { baseline: [{ severity: 'error', origin: { file: 'baseline.json', line: 14, column: 1 } }] } as const
    expect(changesOf({ baseline: [{}] }, head)).toMatchObject([
      { origin: { file: 'baseline.json', line: 14 }, stood: { file: 'baseline.json', line: 6 } },
    ])
  })
})

describe('the phase of an environment', () => {
  const inPhase = (phase: EnvironmentPhase['phase'], line: number): readonly EnvironmentPhase[] => [
    { environment: 'staging', phase, origin: { file: '.github/tls-gate.yml', line, column: 5 } },
  ]

  it('that is another one leaves it out where it was judged', () => {
    const [before, after] = [{ phases: inPhase('before-deploy', 3) }, { phases: inPhase('after-deploy', 4) }]
    const subject = 'the phase of the environment staging'
    expect(both(before, after)).toEqual([
      [`${subject}: before-deploy -> after-deploy, weaker`],
      [`${subject}: after-deploy -> before-deploy, weaker`],
    ])
    expect(changesOf(before, after)).toMatchObject([{ origin: { line: 4 }, stood: { line: 3 } }])
  })

  it('that comes or goes with its endpoints is not told by itself', () => {
    expect(both({ phases: inPhase('before-deploy', 3) }, {})).toEqual([[], []])
  })
})

describe('the directories of ACME servers', () => {
  it('that are gone are no longer asked, and new ones are', () => {
    const subject = 'the directory https://acme.example/'
    expect(both({ acmeDirectories: ['https://acme.example/'] }, {})).toEqual([
      [`${subject}: asked -> none, weaker`],
      [`${subject}: none -> asked`],
    ])
  })
})
