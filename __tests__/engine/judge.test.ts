import { describe, expect, it } from '@jest/globals'
import type { FactName } from '../../src/core/facts.ts'
import type { OnInconclusive } from '../../src/core/policy.ts'
import type { Finding } from '../../src/core/report.ts'
import { defineOwnRule, defineRule, pass, type AnyRule } from '../../src/core/rule.ts'
import { DAY_MS } from '../../src/core/window.ts'
import type { Outcome, RuleOutcome } from '../../src/engine/evaluate.ts'
import { judge, type JudgeTools, type Place } from '../../src/engine/judge.ts'
import { endpointAt, policyOf, settingOf, type SeverityText } from '../rules/facts.ts'

const described = {
  title: 'It holds',
  cites: [{ text: 'RFC 8446 section 1', url: 'https://www.rfc-editor.org/rfc/rfc8446' }],
  breaks: [{ client: 'curl 8', error: 'curl: (60) it is broken' }],
  fix: 'Mend it.',
} as const

const crashed = defineOwnRule({ ...described, id: 'internal/rule-crashed', breaks: [], fix: 'Report it.' })

function ruleNamed(id: string, reads: readonly FactName[] = [], speaksFor: readonly FactName[] = []): AnyRule {
  return defineRule({ ...described, id, reads, speaksFor, params: {}, check: () => pass })
}

interface Case {
  readonly rule: AnyRule
  readonly outcome: Outcome
  readonly severity?: SeverityText
  readonly on?: OnInconclusive
}

type Where = Omit<Place, 'settings'>

const HERE: Where = { endpoint: endpointAt({ environment: 'prod' }), address: '192.0.2.1' }

function findings(cases: readonly Case[], where: Where = HERE, runsBefore: JudgeTools['runsBefore'] = null): Finding[] {
  const { rules: settings } = policyOf(
    cases.map(({ rule, severity, on = 'fail' }) => [rule, settingOf(rule, severity, { onInconclusive: on })]),
  )
  const outcomes: readonly RuleOutcome[] = cases.map(({ rule, outcome }) => ({ rule, outcome }))
  // the digest is the text itself: equal fingerprints are equal texts
  return judge({ ...where, settings }, outcomes, { crashed, digest: (text) => text, runsBefore })
}

function failure(overrides: Partial<Extract<Outcome, { kind: 'fail' }>> = {}): Outcome {
  return {
    kind: 'fail',
    message: 'it is broken',
    evidence: { observed: 1, required: 2 },
    about: null,
    remaining: null,
    ...overrides,
  }
}

const unseen = (reason: string, root: FactName | null): Outcome => ({ kind: 'inconclusive', reason, root })

describe('a violation', () => {
  const rule = ruleNamed('test/one')

  it('becomes a finding with all that a reader needs', () => {
    const origin = { file: 'tls.yml', line: 3, column: 5 }
    const place: Where = { endpoint: endpointAt({ environment: 'prod', origin }), address: '192.0.2.1' }
    const [only, ...others] = findings([{ rule, outcome: failure(), severity: 'warning' }], place)
    expect(others).toEqual([])
    expect(only).toEqual({
      rule: 'test/one',
      severity: 'warning',
      verdict: 'fail',
      endpoint: 'https://api.example.com/',
      environment: 'prod',
      address: '192.0.2.1',
      message: 'it is broken',
      evidence: { observed: 1, required: 2 },
      breaks: ['curl 8: curl: (60) it is broken'],
      fix: 'Mend it.',
      cites: described.cites,
      origin,
      fingerprint: only?.fingerprint,
      waived: null,
      inBaseline: false,
    })
  })

  it.each(['error', 'warning', 'notice'] as const)('is as severe as the policy says: %s', (severity) => {
    expect(findings([{ rule, outcome: failure(), severity }]).map((one) => one.severity)).toEqual([severity])
  })

  it('is none when the rule passed, does not apply, is not in force or is off', () => {
    const harmless: readonly Outcome[] = [
      { kind: 'pass' },
      { kind: 'not-applicable', reason: 'no HTTP' },
      { kind: 'not-in-force', reason: 'since 2026-03-15' },
    ]
    expect(harmless.flatMap((outcome) => findings([{ rule, outcome }]))).toEqual([])
    expect(findings([{ rule, outcome: failure(), severity: 'off' }])).toEqual([])
  })

  it('stands in the order of the rules, before what was not seen', () => {
    const cases = [
      { rule: ruleNamed('test/b', ['reach']), outcome: unseen('refused', 'reach') },
      { rule: ruleNamed('test/z'), outcome: failure() },
      { rule: ruleNamed('test/a'), outcome: failure() },
    ]
    expect(findings(cases).map((one) => one.rule)).toEqual(['test/z', 'test/a', 'test/b'])
  })

  it('names the other place of a comparison', () => {
    const endpoint = endpointAt({ host: 'api.staging.example.com', environment: 'staging' })
    const place: Where = { ...HERE, comparedWith: { relation: 'environments', endpoint } }
    expect(findings([{ rule, outcome: failure() }], place)).toMatchObject([
      {
        message: 'it is broken, compared with https://api.staging.example.com/',
        evidence: {
          observed: 1,
          required: 2,
          relation: 'environments',
          comparedWith: 'https://api.staging.example.com/',
          comparedEnvironment: 'staging',
        },
      },
    ])
  })
})

describe('windows', () => {
  const rule = ruleNamed('test/expiry')
  const severity = { error: ['7d'], warning: ['30d'], notice: ['60d'] }
  const severityAt = (days: number | null, windows: SeverityText = severity): readonly string[] => {
    const remaining = days === null ? null : { ms: days * DAY_MS, ofMs: 90 * DAY_MS }
    return findings([{ rule, outcome: failure({ remaining }), severity: windows }]).map((one) => one.severity)
  }

  it.each([
    [61, []],
    [59, ['notice']],
    [29, ['warning']],
    [6, ['error']],
    [-1, ['error']],
  ])('%d days left cost as much as the most severe window entered: %j', (days, expected) => {
    expect(severityAt(days)).toEqual(expected)
  })

  it('grade what is measured by nothing with the most severe level that has one', () => {
    expect(severityAt(null)).toEqual(['error'])
    expect(severityAt(null, { notice: ['60d'], warning: ['30d'] })).toEqual(['warning'])
  })
})

describe('what was not seen', () => {
  const waits = ruleNamed('test/waits', ['versions'])
  const reads = ruleNamed('test/reads', ['reach'])
  const speaks = ruleNamed('test/speaks', ['versions'], ['reach'])
  const waited = unseen('needs reach, which was not seen: refused', 'reach')
  const refused = unseen('refused', 'reach')

  it('is one finding for all rules that wait for the same fact', () => {
    const cases = [
      { rule: waits, outcome: waited },
      { rule: reads, outcome: refused },
    ]
    expect(findings(cases)).toMatchObject([
      {
        rule: 'test/reads',
        severity: 'error',
        verdict: 'inconclusive',
        message: 'refused',
        evidence: { observed: 'refused', required: 'reach seen', undecided: ['test/waits', 'test/reads'] },
      },
    ])
  })

  it('is told by the rule that speaks for the fact, in the words of one that read it', () => {
    const cases = [
      { rule: reads, outcome: refused },
      { rule: speaks, outcome: waited, on: 'warn' as const },
    ]
    expect(findings(cases).map(({ rule, message }) => [rule, message])).toEqual([['test/speaks', 'refused']])
  })

  it('is told by the first that fails the gate when no rule reads the fact itself', () => {
    const cases = [
      { rule: waits, outcome: waited, on: 'warn' as const },
      { rule: ruleNamed('test/strict', ['chain']), outcome: waited },
      { rule: ruleNamed('test/late', ['http']), outcome: waited },
    ]
    expect(findings(cases).map(({ rule }) => rule)).toEqual(['test/strict'])
    expect(findings(cases.slice(0, 1)).map(({ rule }) => rule)).toEqual(['test/waits'])
  })

  it('is a finding for each fact that is a root', () => {
    const cases = [
      { rule: reads, outcome: refused },
      { rule: ruleNamed('test/http', ['http']), outcome: unseen('no answer', 'http') },
    ]
    expect(findings(cases).map(({ message }) => message)).toEqual(['refused', 'no answer'])
  })

  it('is a finding a rule when facts were seen in part, and each rule is named once', () => {
    const partly = unseen('not all could be seen: TLSv1: timeout', null)
    const cases = [
      { rule: reads, outcome: partly },
      { rule: reads, outcome: partly },
      { rule: waits, outcome: partly },
    ]
    expect(findings(cases).map(({ rule, evidence }) => [rule, evidence.required, evidence.undecided])).toEqual([
      ['test/reads', 'all of it seen', ['test/reads']],
      ['test/waits', 'all of it seen', ['test/waits']],
    ])
  })

  it.each([
    ['fail', ['error']],
    ['warn', ['warning']],
    ['ignore', []],
  ] as const)('costs what on-inconclusive says, whatever the severity: %s', (on, expected) => {
    expect(findings([{ rule: reads, outcome: refused, severity: 'notice', on }]).map((one) => one.severity)).toEqual(
      expected,
    )
  })

  it('costs as much as for the strictest rule that waits, and is not told by one that ignores it', () => {
    const cases = [
      { rule: speaks, outcome: waited, on: 'ignore' as const },
      { rule: reads, outcome: refused, on: 'warn' as const },
      { rule: waits, outcome: waited, on: 'fail' as const },
    ]
    expect(findings(cases)).toMatchObject([
      { rule: 'test/reads', severity: 'error', evidence: { undecided: ['test/reads', 'test/waits'] } },
    ])
  })
})

describe('a rule that crashed', () => {
  it('is an error of our own that names it, however mild the rule and whatever is inconclusive', () => {
    const rule = ruleNamed('test/one')
    const outcome: Outcome = { kind: 'crashed', reason: 'no such property' }
    expect(findings([{ rule, outcome, severity: 'notice', on: 'ignore' }])).toMatchObject([
      {
        rule: 'internal/rule-crashed',
        severity: 'error',
        verdict: 'fail',
        message: 'the rule test/one crashed',
        evidence: { observed: 'no such property', required: 'a verdict', rule: 'test/one' },
        fix: 'Report it.',
      },
    ])
  })

  it('is a finding for each rule', () => {
    const outcome: Outcome = { kind: 'crashed', reason: 'no such property' }
    const prints = findings(['test/a', 'test/b'].map((id) => ({ rule: ruleNamed(id), outcome }))).map(
      ({ fingerprint }) => fingerprint,
    )
    expect(new Set(prints).size).toBe(2)
  })
})
