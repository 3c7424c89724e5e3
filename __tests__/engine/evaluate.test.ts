import { describe, expect, it } from '@jest/globals'
import type { Target } from '../../src/core/endpoint.ts'
import type { Observations } from '../../src/core/facts.ts'
import type { Compared, Relation } from '../../src/core/comparison.ts'
import type { Json } from '../../src/core/json.ts'
import { failed, seen, skipped, type Gap, type Observed } from '../../src/core/observed.ts'
import {
  defineComparison,
  defineRule,
  defineRunRule,
  fail,
  measured,
  missing,
  notApplicable,
  pass,
  proven,
  type AnyComparison,
  type AnyRule,
  type AnyRunRule,
  type Verdict,
} from '../../src/core/rule.ts'
import { DAY_MS } from '../../src/core/window.ts'
import { evaluate, evaluateComparisons, evaluateRun, type Outcome } from '../../src/engine/evaluate.ts'
import type { Versions } from '../../src/probes/versions.ts'
import { gapIn, NOW, policyOf, runOutcomes, settingOf, targetAt, TIMED_OUT, type SeverityText } from '../rules/facts.ts'

const about = {
  id: 'test/rule',
  title: 'It holds',
  cites: [{ text: 'RFC 8446 section 1', url: 'https://www.rfc-editor.org/rfc/rfc8446' }],
  breaks: [],
  fix: 'Mend it.',
} as const

const VERSIONS: Versions = { accepted: ['TLSv1.3'], rejected: ['SSLv3'] }
const FAULT = fail('it is broken', { observed: 1, required: 2 }, 'one of them')

function ruleThat(check: () => Verdict | readonly Verdict[]): AnyRule {
  return defineRule({ ...about, reads: ['versions'], params: {}, check })
}

const passing = ruleThat(() => pass)

function outcomes(rule: AnyRule, versions?: Observed<Versions>, severity: SeverityText = 'error'): Outcome[] {
  const facts: Observations = versions === undefined ? {} : { versions }
  const policy = policyOf([[rule, settingOf(rule, severity)]])
  return evaluate([rule], targetAt(), facts, NOW, policy.rules).map(({ outcome }) => outcome)
}

describe('a fact that was not seen', () => {
  const cases: readonly (readonly [string, Observed<Versions> | undefined, Outcome])[] = [
    [
      'failed: inconclusive, and the fact is its root',
      TIMED_OUT,
      { kind: 'inconclusive', reason: TIMED_OUT.detail, root: 'versions' },
    ],
    [
      'skipped for want of another: inconclusive, and the other is its root',
      skipped('needs reach, which was not seen: refused', 'reach'),
      { kind: 'inconclusive', reason: 'needs reach, which was not seen: refused', root: 'reach' },
    ],
    [
      'skipped on purpose: not applicable',
      skipped('was not asked for'),
      { kind: 'not-applicable', reason: 'versions: was not asked for' },
    ],
    [
      'not looked at: inconclusive',
      undefined,
      { kind: 'inconclusive', reason: 'versions was not looked at', root: 'versions' },
    ],
  ]

  it.each(cases)('%s', (_, observed, expected) => {
    const rule = ruleThat(() => {
      throw new Error('the rule was run without its fact')
    })
    expect(outcomes(rule, observed)).toEqual([expected])
  })

  it('is the first of those the rule reads', () => {
    const rule = defineRule({ ...about, reads: ['reach', 'versions', 'http'], params: {}, check: () => pass })
    const facts: Observations = {
      reach: seen({ connected: true }),
      versions: TIMED_OUT,
      http: failed('reset', 'the connection was reset', 'network'),
    }
    const [only, ...others] = evaluate([rule], targetAt(), facts, NOW, policyOf([[rule, settingOf(rule)]]).rules)
    expect(only?.outcome).toEqual({ kind: 'inconclusive', reason: TIMED_OUT.detail, root: 'versions' })
    expect(others).toEqual([])
  })
})

describe('a verdict over seen facts', () => {
  const lateBy: Verdict = measured({ ms: -1, ofMs: 90 * DAY_MS }, 'late', { observed: -1, required: 0 })
  const inTime: Verdict = measured({ ms: 60 * DAY_MS, ofMs: 90 * DAY_MS }, '60 days', { observed: 60, required: 30 })
  const faultOutcome: Outcome = {
    kind: 'fail',
    message: 'it is broken',
    evidence: { observed: 1, required: 2 },
    about: 'one of them',
    remaining: null,
  }
  const lack = { observed: [], required: ['one'] }
  const lackOutcome: Outcome = {
    kind: 'fail',
    message: 'none was met',
    evidence: lack,
    about: null,
    remaining: null,
  }
  const lateOutcome: Outcome = {
    kind: 'fail',
    message: 'late',
    evidence: { observed: -1, required: '30d left at least' },
    about: null,
    remaining: { ms: -1, ofMs: 90 * DAY_MS },
  }
  const unsure: Outcome = {
    kind: 'inconclusive',
    reason: `not all could be seen: TLSv1.1: ${TIMED_OUT.detail}`,
    root: null,
  }
  const notApplicableOutcome: Outcome = { kind: 'not-applicable', reason: 'there is none' }
  const notYet: Outcome = { kind: 'not-in-force', reason: 'since 2026-03-15' }
  const cases: readonly (readonly [string, Verdict, Outcome, Outcome])[] = [
    ['pass', pass, { kind: 'pass' }, unsure],
    ['proven', proven, { kind: 'pass' }, { kind: 'pass' }],
    ['fail', FAULT, faultOutcome, faultOutcome],
    ['missing', missing('none was met', lack), lackOutcome, unsure],
    ['not-applicable', notApplicable('there is none'), notApplicableOutcome, notApplicableOutcome],
    ['not-in-force', { kind: 'not-in-force', since: '2026-03-15' }, notYet, notYet],
    ['measured outside its windows', inTime, { kind: 'pass' }, unsure],
    ['measured inside a window', lateBy, lateOutcome, lateOutcome],
  ]

  it.each(cases)('of %s stands when everything was seen, and when something was not', (_, verdict, whole, withGap) => {
    const rule = ruleThat(() => verdict)
    const severity = { error: ['30d'] }
    expect(outcomes(rule, seen(VERSIONS), severity)).toEqual([whole])
    expect(outcomes(rule, seen(VERSIONS, [gapIn('TLSv1.1')]), severity)).toEqual([withGap])
  })

  it('names the first of several gaps and counts the others', () => {
    const gaps: readonly Gap[] = [gapIn('TLSv1'), gapIn('TLSv1.1')]
    const reason = `not all could be seen: TLSv1: ${TIMED_OUT.detail}, and 1 more`
    expect(outcomes(passing, seen(VERSIONS, gaps))).toEqual([{ kind: 'inconclusive', reason, root: null }])
  })

  it('is an outcome each when there are several', () => {
    const rule = ruleThat(() => [pass, FAULT, proven])
    expect(outcomes(rule, seen(VERSIONS)).map(({ kind }) => kind)).toEqual(['pass', 'fail', 'pass'])
    expect(outcomes(rule, seen(VERSIONS, [gapIn('x')])).map(({ kind }) => kind)).toEqual([
      'inconclusive',
      'fail',
      'pass',
    ])
  })
})

describe('a rule that misbehaves', () => {
  it('has crashed when it throws', () => {
    const rule = ruleThat(() => {
      throw new Error('no such property')
    })
    expect(outcomes(rule, seen(VERSIONS))).toEqual([{ kind: 'crashed', reason: 'no such property' }])
  })

  it('has crashed when it throws what is no error', () => {
    const rule = ruleThat(() => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- what a careless dependency does
      throw 'only text'
    })
    expect(outcomes(rule, seen(VERSIONS))).toEqual([{ kind: 'crashed', reason: 'only text' }])
  })

  it('has crashed when it gives no verdict, and has not passed', () => {
    const silent = ruleThat(() => [])
    expect(outcomes(silent, seen(VERSIONS))).toEqual([{ kind: 'crashed', reason: 'no verdict was given' }])
  })

  it('takes no other rule with it', () => {
    const broken = ruleThat(() => [])
    const sound: AnyRule = { ...passing, id: 'test/sound' }
    const policy = policyOf([
      [broken, settingOf(broken)],
      [sound, settingOf(sound)],
    ])
    const result = evaluate([broken, sound], targetAt(), { versions: seen(VERSIONS) }, NOW, policy.rules)
    expect(result.map(({ rule, outcome }) => [rule.id, outcome.kind])).toEqual([
      ['test/rule', 'crashed'],
      ['test/sound', 'pass'],
    ])
  })
})

describe('what a rule is given', () => {
  it('is the facts it reads and no other, the target, the time and the parameters of the policy', () => {
    const given: unknown[] = []
    const rule = defineRule({
      ...about,
      reads: ['versions'],
      params: { least: 1 },
      check: (...all) => {
        given.push(...all)
        return pass
      },
    })
    const target = targetAt()
    const facts: Observations = { versions: seen(VERSIONS), reach: seen({ connected: true }) }
    evaluate([rule], target, facts, NOW, policyOf([[rule, settingOf(rule, 'error', { params: { least: 7 } })]]).rules)
    expect(given).toEqual([{ versions: VERSIONS }, { target, now: NOW, params: { least: 7 } }])
  })

  it('is nothing at all when it is off or the policy does not know it', () => {
    const rule = ruleThat(() => FAULT)
    expect(outcomes(rule, seen(VERSIONS), 'off')).toEqual([])
    expect(evaluate([rule], targetAt(), { versions: seen(VERSIONS) }, NOW, policyOf([]).rules)).toEqual([])
  })
})

describe('a measure against windows', () => {
  const OF = 90 * DAY_MS
  const windows = { error: ['7d', '10%'], warning: ['30d', '33%'] }
  const measure = (ms: number, ofMs: number, severity: SeverityText): readonly Json[] => {
    const rule = ruleThat(() => measured({ ms, ofMs }, 'some days left', { observed: ms, required: 'not known yet' }))
    return outcomes(rule, seen(VERSIONS), severity).map((outcome) =>
      outcome.kind === 'fail' ? outcome.evidence.required : outcome.kind,
    )
  }

  it.each([
    ['well before any window', 60 * DAY_MS, OF, 'pass'],
    ['on the edge of a third', 0.33 * OF, OF, 'pass'],
    ['just inside a third', 0.33 * OF - 1, OF, '30d or 33% left at least'],
    ['on the edge of the seven days', 7 * DAY_MS, OF, '30d or 33% left at least'],
    ['just inside the seven days', 7 * DAY_MS - 1, OF, '7d or 10% left at least'],
    ['inside seven days, but not inside a tenth of six', 0.6 * DAY_MS, 6 * DAY_MS, '30d or 33% left at least'],
    ['inside a tenth of six days', 0.6 * DAY_MS - 1, 6 * DAY_MS, '7d or 10% left at least'],
  ])('names the window entered in what is required: %s', (_, ms, ofMs, expected) => {
    expect(measure(ms, ofMs, windows)).toEqual([expected])
  })

  it('passes over levels that the policy gives no window', () => {
    expect(measure(DAY_MS, OF, { notice: ['2d'] })).toEqual(['2d left at least'])
    expect(measure(3 * DAY_MS, OF, { notice: ['2d'] })).toEqual(['pass'])
  })
})

describe('a comparison', () => {
  const comparison = (compare: AnyComparison['compare'], more: Partial<AnyComparison> = {}): AnyComparison =>
    defineComparison({ ...about, id: 'test/comparison', field: 'protocols', reads: ['versions'], compare, ...more })
  const compared = (
    rule: AnyComparison,
    from: Observations,
    to: Observations,
    severity: SeverityText = 'error',
    relation: Relation = 'environments',
  ): Outcome[] => {
    const { rules } = policyOf([[rule, settingOf(rule, severity)]])
    const sides = [
      { target: targetAt({ environment: 'staging' }), facts: from },
      { target: { ...targetAt({ environment: 'production' }), address: '192.0.2.2' }, facts: to },
    ] as const
    return evaluateComparisons([rule], relation, sides, rules).map(({ outcome }) => outcome)
  }
  const whole: Observations = { versions: seen(VERSIONS) }
  const agreeing = comparison(() => pass)

  it('is handed what it compares with first', () => {
    const rule = comparison((from: { versions: Versions }, to: { versions: Versions }) =>
      fail('differs', { observed: to.versions.accepted, required: from.versions.accepted }),
    )
    const other: Observations = { versions: seen({ accepted: ['TLSv1.2'], rejected: [] }) }
    expect(compared(rule, whole, other)).toMatchObject([
      { kind: 'fail', evidence: { observed: ['TLSv1.2'], required: ['TLSv1.3'] } },
    ])
  })

  it.each([
    ['environments', 'in staging', 'in production'],
    ['addresses', 'at 192.0.2.1', 'at 192.0.2.2'],
    ['times', 'in the earlier scan', 'in this scan'],
  ] as const)('tells which of two %s was not seen', (relation, first, second) => {
    const unseen = (where: string): Outcome[] => [
      { kind: 'inconclusive', reason: `${where}, ${TIMED_OUT.detail}`, root: 'versions' },
    ]
    const none: Observations = { versions: TIMED_OUT }
    expect(compared(agreeing, none, whole, 'error', relation)).toEqual(unseen(first))
    expect(compared(agreeing, whole, none, 'error', relation)).toEqual(unseen(second))
  })

  it('is made between what it is meant for, and knows of it', () => {
    const lone = comparison(
      (_from: never, _to: never, { relation }: Compared) => fail(relation, { observed: 1, required: 2 }),
      {
        between: ['addresses', 'times'],
      },
    )
    const told = (relation: Relation): readonly Outcome[] => compared(lone, whole, whole, 'error', relation)
    expect(told('environments')).toEqual([])
    expect(told('addresses')).toMatchObject([{ message: 'addresses' }])
    expect(told('times')).toMatchObject([{ message: 'times' }])
  })

  it.each([
    [
      'not looked at',
      {},
      { kind: 'inconclusive', reason: 'in production, versions was not looked at', root: 'versions' },
    ],
    [
      'left out on purpose',
      { versions: skipped('was not asked for') },
      { kind: 'not-applicable', reason: 'in production, versions: was not asked for' },
    ],
    [
      'waiting for another fact',
      { versions: skipped('needs reach', 'reach') },
      { kind: 'inconclusive', reason: 'in production, needs reach', root: 'reach' },
    ],
  ] as const)('names the environment whose fact was %s', (_, to, expected) => {
    expect(compared(agreeing, whole, to)).toEqual([expected])
  })

  it.each(['first', 'second'])('is no pass over a gap in the %s environment', (which) => {
    const holed: Observations = { versions: seen(VERSIONS, [gapIn('TLSv1')]) }
    const [from, to] = which === 'first' ? [holed, whole] : [whole, holed]
    expect(compared(agreeing, from, to).map(({ kind }) => kind)).toEqual(['inconclusive'])
    expect(compared(agreeing, whole, whole)).toEqual([{ kind: 'pass' }])
  })

  it('is not run when it is off', () => {
    const rule = comparison(() => FAULT)
    expect(compared(rule, whole, whole, 'off')).toEqual([])
    expect(compared(rule, whole, whole)).toHaveLength(1)
  })
})

describe('a rule over the whole run', () => {
  const runRule = (verdictOn: (target: Target, all: number) => Verdict): AnyRunRule =>
    defineRunRule({
      ...about,
      id: 'test/run',
      reads: ['versions'],
      check: (targets) => new Map(targets.map(({ target }) => [target, verdictOn(target, targets.length)])),
    })
  const at = (host: string, versions?: Observed<Versions>) => ({
    target: targetAt({ host }),
    facts: versions === undefined ? {} : { versions },
  })

  it('is handed every target of which its facts were seen, once, and says something of each', () => {
    const rule = runRule((target, all) => fail(target.endpoint.host, { observed: all, required: 0 }))
    const run = [at('a.example', seen(VERSIONS)), at('b.example', TIMED_OUT), at('c.example', seen(VERSIONS))]
    expect(runOutcomes(rule, run)).toMatchObject([
      { kind: 'fail', message: 'a.example', evidence: { observed: 2 } },
      { kind: 'inconclusive', reason: TIMED_OUT.detail, root: 'versions' },
      { kind: 'fail', message: 'c.example', evidence: { observed: 2 } },
    ])
  })

  it('is not applicable to a target of which its facts were left out on purpose, and passes over no gap', () => {
    const rule = runRule(() => pass)
    const run = [at('a.example', skipped('was not asked for')), at('b.example', seen(VERSIONS, [gapIn('TLSv1')]))]
    expect(runOutcomes(rule, run).map(({ kind }) => kind)).toEqual(['not-applicable', 'inconclusive'])
  })

  it('that throws, or leaves a target out, has crashed there', () => {
    const run = [at('a.example', seen(VERSIONS)), at('b.example')]
    const throwing = runRule(() => {
      throw new Error('no such property')
    })
    const silent: AnyRunRule = { ...throwing, check: () => new Map() }
    expect(runOutcomes(throwing, run).map(({ kind }) => kind)).toEqual(['crashed', 'inconclusive'])
    expect(runOutcomes(silent, run)[0]).toEqual({ kind: 'crashed', reason: 'no verdict was given' })
  })

  it('is not run when it is off', () => {
    const rule = runRule(() => FAULT)
    const run = [at('a.example', seen(VERSIONS))]
    for (const policy of [policyOf([]), policyOf([[rule, settingOf(rule, 'off')]])]) {
      const graded = run.map((one) => ({ ...one, settings: policy.rules }))
      expect([...evaluateRun([rule], graded).values()]).toEqual([[]])
    }
  })
})
