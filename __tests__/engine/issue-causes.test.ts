import { describe, expect, it } from '@jest/globals'
import { EXPIRY, type CauseState, type IssueSettings, type Standing } from '../../src/core/issue.ts'
import { parseLimit } from '../../src/core/window.ts'
import type { Report, VerdictWord } from '../../src/core/report.ts'
import { sampleEndpoint, sampleFinding, sampleTarget } from '../reporters/sample-report.ts'
import { causeOf, causesOf, leafWith, reportOf, type AddressOf } from './issue-sample.ts'

const DAY = 86_400
const RULE = 'chain/incomplete'

const WAIVED = { reason: 'partner migrates', owner: 'payments', ticket: null, expires: '2027-01-31' }

function stateOf(
  addresses: readonly AddressOf[],
  overrides: Partial<Report> = {},
  id = EXPIRY,
): CauseState | undefined {
  return causeOf(reportOf(addresses, overrides), id)?.state
}

const verdict = (word: VerdictWord, rule = RULE): { readonly rule: string; readonly verdict: VerdictWord } => ({
  rule,
  verdict: word,
})

describe('a leaf that runs out', () => {
  const stageOf = (daysLeft: number, lifetimeDays = 90, settings: Partial<IssueSettings> = {}): number | string => {
    const state = causeOf(reportOf([{ leaf: leafWith(daysLeft, lifetimeDays) }]), EXPIRY, settings)?.state
    return state?.kind === 'standing' ? state.stage : (state?.kind ?? 'nothing')
  }

  it.each([
    [30.01, 'mended'],
    [30, 30 * DAY],
    [14.01, 30 * DAY],
    [14, 14 * DAY],
    [7.01, 14 * DAY],
    [7, 7 * DAY],
    [1.01, 7 * DAY],
    [1, DAY],
    [0, DAY],
    [-0.00001, 0],
    [-10, 0],
  ])('with %d days left is at stage %s', (daysLeft, stage) => {
    expect(stageOf(daysLeft)).toBe(stage)
  })

  it.each([
    // A third of six days: the windows of 30, 14 and 7 days are entered at once.
    [6, 2.01, 'mended'],
    [6, 2, 7 * DAY],
    [6, 1.01, 7 * DAY],
    [6, 1, DAY],
    // 45 days, of which clients renew when 15 are left.
    [45, 15.01, 'mended'],
    [45, 15, 30 * DAY],
    [45, 14, 14 * DAY],
    [398, 30.01, 'mended'],
    [398, 30, 30 * DAY],
  ])('of a life of %d days, with %d left, is at stage %s', (lifetimeDays, daysLeft, stage) => {
    expect(stageOf(daysLeft, lifetimeDays)).toBe(stage)
  })

  it('is at the windows of the policy, spans or shares of its life', () => {
    const at = ['50%', '21d'].flatMap((text) => parseLimit(text) ?? [])
    expect(stageOf(45.01, 90, { at })).toBe('mended')
    expect(stageOf(45, 90, { at })).toBe(45 * DAY)
    expect(stageOf(21.01, 90, { at })).toBe(45 * DAY)
    expect(stageOf(21, 90, { at })).toBe(21 * DAY)
  })

  it('opens an issue although no rule fails, and names the window', () => {
    expect(stateOf([{ leaf: leafWith(13) }])).toEqual({
      kind: 'standing',
      stage: 14 * DAY,
      opens: true,
      rank: [2, 13 * DAY * 1000],
      findings: [],
      leaves: [{ address: '203.0.113.10', leaf: leafWith(13), isExpired: false }],
      window: { limit: { text: '14d', ms: 14 * DAY * 1000 }, isCut: false },
    })
    expect(stateOf([{ leaf: leafWith(2, 6) }])).toMatchObject({ window: { limit: { text: '7d' }, isCut: true } })
  })

  it('is one cause whatever rules say of it, and as grave as the gravest', () => {
    const soon = sampleFinding({ rule: 'certificate/expires-soon', severity: 'error' })
    const verdicts = [verdict('fail', 'certificate/expires-soon'), verdict('not-applicable', 'certificate/expired')]
    const report = reportOf([{ leaf: leafWith(6), verdicts }], { findings: [soon] })
    expect(causesOf(report).map(({ id }) => id)).toEqual([EXPIRY])
    expect(causeOf(report)?.state).toMatchObject({ stage: 7 * DAY, rank: [0, 6 * DAY * 1000], findings: [soon] })
  })

  it('is grave once it has expired, whatever the policy makes of it', () => {
    expect(stateOf([{ leaf: leafWith(-1) }])).toMatchObject({
      stage: 0,
      opens: true,
      rank: [0, -DAY * 1000],
      window: null,
    })
  })

  it.each([
    ['error', true],
    ['warning', false],
  ] as const)('before the first window opens one as %s: %s', (severity, opens) => {
    const soon = sampleFinding({ rule: 'certificate/expires-soon', severity })
    const state = stateOf([{ leaf: leafWith(60) }], { findings: [soon] })
    expect(state).toMatchObject({ kind: 'standing', stage: Number.MAX_SAFE_INTEGER, opens, window: null })
    expect((state as Standing).leaves).toHaveLength(1)
  })

  it('at one of two addresses is one cause, of the one that ends first', () => {
    const report = reportOf([
      { address: '203.0.113.10', leaf: leafWith(80) },
      { address: '203.0.113.11', leaf: leafWith(20) },
      { address: '203.0.113.12', leaf: leafWith(10) },
    ])
    expect(causesOf(report)).toHaveLength(1)
    const state = causeOf(report)?.state as Standing
    expect(state.stage).toBe(14 * DAY)
    expect(state.leaves.map(({ address }) => address)).toEqual(['203.0.113.12', '203.0.113.11'])
  })

  it('is accepted where a waiver says so, at that address alone', () => {
    const waived = sampleFinding({ rule: 'certificate/expires-soon', severity: 'warning', waived: WAIVED })
    expect(stateOf([{ leaf: leafWith(10) }], { findings: [waived] })).toEqual({ kind: 'accepted', waiver: WAIVED })
    const other = [{ leaf: leafWith(10) }, { address: '203.0.113.11', leaf: leafWith(10) }]
    const state = stateOf(other, { findings: [waived] }) as Standing
    expect(state.leaves.map(({ address }) => address)).toEqual(['203.0.113.11'])
  })

  it('is accepted in the baseline', () => {
    const known = sampleFinding({ rule: 'certificate/expired', inBaseline: true })
    expect(stateOf([{ leaf: leafWith(-10) }], { findings: [known] })).toEqual({ kind: 'accepted', waiver: null })
  })

  it.each<[string, readonly AddressOf[]]>([
    ['no leaf was seen', [{ leaf: null }]],
    ['none was seen at one of two addresses', [{ leaf: leafWith(80) }, { address: '203.0.113.11', leaf: null }]],
    ['a rule about it could not be judged', [{ verdicts: [verdict('inconclusive', 'certificate/expired')] }]],
    [
      'one was seen, another was not looked at, and a third could not be seen',
      [
        {},
        { address: '2001:db8::1', leaf: null, unreached: 'no-ipv6' },
        { address: '203.0.113.11', leaf: null, unreached: 'timeout' },
      ],
    ],
    ['none was looked at', [{ address: '2001:db8::1', leaf: null, unreached: 'no-ipv6' }]],
  ])('is not known to be mended where %s', (_, addresses) => {
    expect(stateOf(addresses)).toBeUndefined()
  })

  it('is mended where every leaf that is looked at lasts', () => {
    const addresses: readonly AddressOf[] = [{}, { address: '2001:db8::1', leaf: null, unreached: 'no-ipv6' }]
    expect(stateOf(addresses)).toEqual({
      kind: 'mended',
      addresses: [],
      leaves: [{ address: '203.0.113.10', leaf: leafWith(80), isExpired: false }],
    })
  })
})

describe('a rule that fails', () => {
  it.each([
    ['error', 'error', true],
    ['warning', 'error', false],
    ['warning', 'warning', true],
    ['notice', 'warning', false],
  ] as const)('as %s opens an issue from %s up: %s', (severity, least, opens) => {
    const report = reportOf([{ verdicts: [verdict('fail')] }], { findings: [sampleFinding({ severity })] })
    expect(causeOf(report, RULE, { severity: least })?.state).toMatchObject({ kind: 'standing', opens })
  })

  it('at two addresses is one cause, with the findings of both and the gravest severity', () => {
    const findings = [sampleFinding({ severity: 'warning' }), sampleFinding({ address: '203.0.113.11' })]
    const addresses = [{ verdicts: [verdict('fail')] }, { address: '203.0.113.11', verdicts: [verdict('fail')] }]
    const causes = causesOf(reportOf(addresses, { findings })).filter(({ id }) => id === RULE)
    expect(causes).toEqual([
      {
        key: expect.stringMatching(/^[0-9a-f]{12}$/),
        id: RULE,
        endpoint: 'https://api.example.com/',
        environment: 'production',
        origin: { file: '.github/tls-gate.yml', line: 12, column: 9 },
        state: { kind: 'standing', stage: 0, opens: true, rank: [0, Infinity], findings, leaves: [], window: null },
      },
    ])
  })

  it.each<[string, readonly VerdictWord[], string | undefined]>([
    ['passes', ['pass'], 'mended'],
    ['passes at both addresses', ['pass', 'pass'], 'mended'],
    ['passes at one, and does not apply at the other', ['pass', 'not-applicable'], 'mended'],
    ['passes at one, and could not be judged at the other', ['pass', 'inconclusive'], undefined],
    ['could not be judged', ['inconclusive'], undefined],
    ['does not apply', ['not-applicable'], undefined],
    ['is not in force', ['not-in-force'], undefined],
    ['fails, and costs nothing', ['fail'], undefined],
  ])('that %s: %j is %s', (_, words, kind) => {
    const addresses = words.map((word, index) => ({ address: `203.0.113.${String(index)}`, verdicts: [verdict(word)] }))
    expect(stateOf(addresses, {}, RULE)?.kind).toBe(kind)
  })

  it('is mended where it passes, which is said', () => {
    const addresses = [{ verdicts: [verdict('pass')] }, { address: '203.0.113.11', verdicts: [verdict('pass')] }]
    expect(stateOf(addresses, {}, RULE)).toEqual({
      kind: 'mended',
      addresses: ['203.0.113.10', '203.0.113.11'],
      leaves: [],
    })
  })

  it('is accepted when all of it is waived or in the baseline, and not when part of it stands or is unseen', () => {
    const waived = sampleFinding({ waived: WAIVED })
    const known = sampleFinding({ inBaseline: true })
    const one = [{ verdicts: [verdict('fail')] }]
    const unseen = [...one, { address: '203.0.113.11', verdicts: [verdict('inconclusive')] }]
    expect(stateOf(one, { findings: [known, waived] }, RULE)).toEqual({ kind: 'accepted', waiver: WAIVED })
    expect(stateOf(one, { findings: [known] }, RULE)).toEqual({ kind: 'accepted', waiver: null })
    expect(stateOf(one, { findings: [waived, sampleFinding()] }, RULE)?.kind).toBe('standing')
    expect(stateOf(unseen, { findings: [waived] }, RULE)).toBeUndefined()
  })

  it('of which nobody judged this endpoint is no cause', () => {
    expect(causesOf(reportOf([{ verdicts: [verdict('pass', 'cipher/cbc')] }])).map(({ id }) => id)).toEqual([
      EXPIRY,
      'cipher/cbc',
    ])
    const endpoints = [sampleEndpoint({ isJudged: false, targets: [sampleTarget({ leaf: leafWith(1) })] })]
    expect(causesOf(reportOf([], { endpoints }))).toEqual([])
  })

  it('about the policy, or another endpoint, is none of this one', () => {
    const findings = [
      sampleFinding({ rule: 'policy/waiver-expired', endpoint: '*.example.com', environment: null }),
      sampleFinding({ endpoint: 'https://other.example.com/' }),
      sampleFinding({ environment: 'staging' }),
      sampleFinding({ verdict: 'inconclusive' }),
    ]
    expect(causesOf(reportOf([{ verdicts: [verdict('pass')] }], { findings })).map(({ state }) => state.kind)).toEqual([
      'mended',
      'mended',
    ])
  })

  it('in a comparison is judged there', () => {
    const place = { url: 'https://api.example.com/', environment: 'production', address: '203.0.113.10' }
    const comparison = (word: VerdictWord): Partial<Report> => ({
      comparisons: [
        {
          relation: 'environments',
          from: { ...place, environment: 'staging' },
          to: place,
          verdicts: [verdict(word, 'compare/protocol-removed')],
        },
      ],
    })
    const findings = [sampleFinding({ rule: 'compare/protocol-removed' })]
    const kindOf = (overrides: Partial<Report>): string | undefined =>
      stateOf([{}], overrides, 'compare/protocol-removed')?.kind
    expect(kindOf({ ...comparison('fail'), findings })).toBe('standing')
    expect(kindOf(comparison('pass'))).toBe('mended')
    expect(kindOf(comparison('inconclusive'))).toBeUndefined()
  })
})

describe('the key of a cause', () => {
  const keys = (report: Report, shown = report): readonly string[] => causesOf(report, {}, shown).map(({ key }) => key)
  const report = reportOf([{ verdicts: [verdict('fail')] }], { findings: [sampleFinding()] })

  it('is the same whatever the address, the leaf and the severity', () => {
    const later = reportOf([{ address: '198.51.100.1', leaf: leafWith(1), verdicts: [verdict('fail')] }], {
      findings: [sampleFinding({ address: '198.51.100.1', severity: 'warning', message: 'Otherwise.' })],
    })
    expect(keys(later)).toEqual(keys(report))
  })

  it('is another for every cause, endpoint and environment', () => {
    const endpoints = [
      sampleEndpoint(),
      sampleEndpoint({ environment: 'staging' }),
      sampleEndpoint({ environment: null }),
      sampleEndpoint({ url: 'https://api.example.com/v1' }),
    ]
    const all = keys(reportOf([], { endpoints }))
    expect(all).toHaveLength(8)
    expect(new Set(all).size).toBe(8)
  })

  it('is of the endpoint as it is, where another name of it is shown', () => {
    const shown = {
      ...report,
      endpoints: [
        sampleEndpoint({ url: 'https://endpoint-1/', targets: [sampleTarget({ address: 'address-1', verdicts: [] })] }),
      ],
      findings: [sampleFinding({ endpoint: 'https://endpoint-1/', address: 'address-1' })],
    }
    expect(keys(report, shown)).toEqual(keys(report))
    const causes = causesOf(report, {}, shown)
    expect(causes.map(({ endpoint }) => endpoint)).toEqual(['https://endpoint-1/', 'https://endpoint-1/'])
    expect(JSON.stringify(causes)).not.toMatch(/203\.0\.113|api\.example\.com\//)
  })

  it('of an endpoint that is listed twice is one', () => {
    const target = (address: string, daysLeft: number) =>
      sampleTarget({ address, leaf: leafWith(daysLeft), verdicts: [] })
    const endpoints = [
      sampleEndpoint({ targets: [target('203.0.113.10', 80)] }),
      sampleEndpoint({ targets: [target('203.0.113.11', 5)] }),
    ]
    const causes = causesOf(reportOf([], { endpoints }))
    expect(causes.map(({ state }) => state.kind)).toEqual(['standing'])
  })
})
