import { describe, expect, it } from '@jest/globals'
import type { BaselineEntry } from '../../src/core/baseline.ts'
import type { Severity } from '../../src/core/policy.ts'
import type { Finding, ReportComparison, ReportEndpoint, ReportVerdict } from '../../src/core/report.ts'
import { applyBaseline } from '../../src/engine/baseline.ts'
import type { OwnTools } from '../../src/engine/own-finding.ts'
import baselineUnused from '../../src/rules/policy/baseline-unused.ts'
import { settingOf } from '../rules/facts.ts'
import { findingOf } from './finding.ts'

const ENTRY: BaselineEntry = {
  fingerprint: 'f',
  rule: 'protocol/deprecated-accepted',
  severity: 'error',
  endpoint: 'https://api.example.com/',
  environment: 'production',
  message: 'TLSv1 is still accepted',
  origin: { file: 'baseline.json', line: 6, column: 1 },
}

const tools: OwnTools = {
  gradable: [baselineUnused],
  settings: new Map([[baselineUnused.id, settingOf(baselineUnused, 'notice')]]),
  digest: (text) => text,
}

type Verdict = ReportVerdict['verdict']

function verdictsOf(...verdicts: readonly Verdict[]): readonly ReportVerdict[] {
  return verdicts.map((verdict) =>
    verdict === 'pass' || verdict === 'fail'
      ? { rule: ENTRY.rule, verdict }
      : { rule: ENTRY.rule, verdict, reason: 'it says why' },
  )
}

/** An endpoint with a target for each list of verdicts of the entry's rule. */
function endpointWith(
  targets: readonly (readonly ReportVerdict[])[],
  overrides: Partial<ReportEndpoint> = {},
): ReportEndpoint {
  return {
    url: ENTRY.endpoint,
    environment: ENTRY.environment,
    origin: null,
    isJudged: true,
    targets: targets.map((verdicts, index) => ({
      address: `192.0.2.${String(index)}`,
      port: 443,
      serverName: null,
      observations: {},
      leaf: null,
      intermediates: [],
      trust: [],
      verdicts: [{ rule: 'cipher/weak', verdict: 'pass' }, ...verdicts],
      clients: [],
    })),
    ...overrides,
  }
}

interface Looked {
  readonly entries?: readonly BaselineEntry[]
  readonly endpoints?: readonly ReportEndpoint[]
  readonly comparisons?: readonly ReportComparison[]
}

function apply(findings: readonly Finding[], { entries = [ENTRY], endpoints = [], comparisons = [] }: Looked = {}) {
  const all = applyBaseline(findings, { baseline: { entries }, endpoints, comparisons, tools })
  return {
    inBaseline: all.slice(0, findings.length).map(({ inBaseline }) => inBaseline),
    about: all.slice(findings.length),
  }
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice']

describe('a finding that stands in the baseline', () => {
  it('stays where it is and is marked, and others are not', () => {
    const findings = [findingOf({ fingerprint: 'g' }), findingOf({ message: 'TLSv1.1 too, by now' })]
    expect(applyBaseline(findings, { baseline: { entries: [ENTRY] }, endpoints: [], comparisons: [], tools })).toEqual([
      findings[0],
      { ...findings[1], inBaseline: true },
    ])
  })

  it.each(SEVERITIES.flatMap((then) => SEVERITIES.map((now) => [then, now] as const)))(
    'at %s is known at %s unless it got worse',
    (then, now) => {
      const isKnown = SEVERITIES.indexOf(now) >= SEVERITIES.indexOf(then)
      const { inBaseline, about } = apply([findingOf({ severity: now })], {
        entries: [{ ...ENTRY, severity: then }],
        endpoints: [endpointWith([verdictsOf('fail')])],
      })
      expect(inBaseline).toEqual([isKnown])
      expect(about).toEqual([])
    },
  )

  it('is known at every address', () => {
    expect(apply([findingOf(), findingOf({ address: '192.0.2.2' })]).inBaseline).toEqual([true, true])
  })

  it('may be waived as well', () => {
    const waived = { reason: 'why', owner: 'me', ticket: null, expires: '2027-01-31' }
    expect(apply([findingOf({ waived })]).inBaseline).toEqual([true])
  })

  it('is not known once it cannot be seen, and is not gone either', () => {
    const { inBaseline, about } = apply([findingOf({ verdict: 'inconclusive' })], {
      endpoints: [endpointWith([verdictsOf('inconclusive')])],
    })
    expect(inBaseline).toEqual([false])
    expect(about).toEqual([])
  })
})

describe('an entry of the baseline that no longer occurs', () => {
  const isGone = (looked: Looked): boolean => apply([], looked).about.length > 0

  it('is said on its line', () => {
    expect(apply([], { endpoints: [endpointWith([verdictsOf('pass')])] }).about).toMatchObject([
      {
        rule: 'policy/baseline-unused',
        severity: 'notice',
        verdict: 'fail',
        endpoint: ENTRY.endpoint,
        environment: 'production',
        message: 'the fault of protocol/deprecated-accepted that the baseline knows is gone: TLSv1 is still accepted',
        evidence: { observed: 'protocol/deprecated-accepted: gone', required: 'an entry for what is there' },
        origin: ENTRY.origin,
      },
    ])
  })

  it.each<[boolean, string, readonly (readonly Verdict[])[]]>([
    [true, 'passed', [['pass']]],
    [true, 'passed at every address', [['pass'], ['pass']]],
    [true, 'failed, for something else', [['fail']]],
    [true, 'passed at one address and does not apply at another', [['pass'], ['not-applicable']]],
    [false, 'could not be judged', [['inconclusive']]],
    [false, 'could not be judged at one address', [['pass'], ['inconclusive']]],
    [false, 'could not be judged in part', [['pass', 'inconclusive']]],
    // left out on purpose, as with --only
    [false, 'was not applied', [['not-applicable']]],
    [false, 'is not in force', [['not-in-force']]],
    [false, 'is off', [[]]],
    [false, 'was off everywhere', [[], []]],
    [false, 'met no target', []],
  ])('is gone: %s, where the rule %s', (expected, _, targets) => {
    expect(isGone({ endpoints: [endpointWith(targets.map((verdicts) => verdictsOf(...verdicts)))] })).toBe(expected)
  })

  it('of an endpoint that was not looked at may still be there', () => {
    const seen = [verdictsOf('pass')]
    expect(isGone({ endpoints: [] })).toBe(false)
    expect(isGone({ endpoints: [endpointWith(seen, { url: 'https://other.example.com/' })] })).toBe(false)
    expect(isGone({ endpoints: [endpointWith(seen, { environment: 'staging' })] })).toBe(false)
    expect(isGone({ endpoints: [endpointWith(seen, { environment: null })] })).toBe(false)
  })

  it('of an endpoint that is looked at through two doors is gone when both say so', () => {
    const both = (second: Verdict): Looked => ({
      endpoints: [endpointWith([verdictsOf('pass')]), endpointWith([verdictsOf(second)])],
    })
    expect(isGone(both('pass'))).toBe(true)
    expect(isGone(both('inconclusive'))).toBe(false)
  })

  it('of a comparison is judged by what was compared', () => {
    const rule = 'compare/protocol-removed'
    const looked = (verdicts: readonly ReportVerdict[], environment = 'production'): Looked => ({
      entries: [{ ...ENTRY, rule }],
      endpoints: [endpointWith([[]])],
      comparisons: [
        {
          relation: 'environments',
          from: { url: 'https://api.staging.example.com/', environment: 'staging', address: null },
          to: { url: ENTRY.endpoint, environment, address: null },
          verdicts,
        },
      ],
    })
    expect(isGone(looked([{ rule, verdict: 'pass' }]))).toBe(true)
    expect(isGone(looked([{ rule, verdict: 'inconclusive', reason: 'refused' }]))).toBe(false)
    expect(isGone(looked([{ rule, verdict: 'pass' }], 'staging'))).toBe(false)
    expect(isGone(looked([]))).toBe(false)
  })

  it('is no finding where the policy does not ask for it', () => {
    const settings = new Map([[baselineUnused.id, settingOf(baselineUnused, 'off')]])
    const endpoints = [endpointWith([verdictsOf('pass')])]
    expect(
      applyBaseline([], { baseline: { entries: [ENTRY] }, endpoints, comparisons: [], tools: { ...tools, settings } }),
    ).toEqual([])
  })
})
