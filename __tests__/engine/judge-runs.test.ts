import { describe, expect, it } from '@jest/globals'
import { parseState, renderState } from '../../src/config/state-file.ts'
import type { FactName } from '../../src/core/facts.ts'
import type { OnInconclusive } from '../../src/core/policy.ts'
import type { Finding } from '../../src/core/report.ts'
import { defineOwnRule, defineRule, pass, type AnyRule } from '../../src/core/rule.ts'
import type { Outcome, RuleOutcome } from '../../src/engine/evaluate.ts'
import { judge, outcomeOf, type JudgeTools } from '../../src/engine/judge.ts'
import { endpointAt, policyOf, settingOf } from '../rules/facts.ts'

const described = {
  title: 'It holds',
  cites: [{ text: 'RFC 8446 section 1', url: 'https://www.rfc-editor.org/rfc/rfc8446' }],
  breaks: [],
  fix: 'Mend it.',
} as const

const crashed = defineOwnRule({ ...described, id: 'internal/rule-crashed' })

function ruleNamed(id: string, reads: readonly FactName[] = ['reach']): AnyRule {
  return defineRule({ ...described, id, reads, params: {}, check: () => pass })
}

type Case = readonly [rule: AnyRule, outcome: Outcome, on: OnInconclusive]

const REFUSED: Outcome = { kind: 'inconclusive', reason: 'refused', root: 'reach' }
const PASSED: Outcome = { kind: 'pass' }
const one = ruleNamed('test/one')

function findings(cases: readonly Case[], runsBefore: JudgeTools['runsBefore'], environment = 'production'): Finding[] {
  const { rules: settings } = policyOf(
    cases.map(([rule, , onInconclusive]) => [rule, settingOf(rule, 'error', { onInconclusive })]),
  )
  const outcomes: readonly RuleOutcome[] = cases.map(([rule, outcome]) => ({ rule, outcome }))
  const place = { endpoint: endpointAt({ environment }), address: '192.0.2.1', settings }
  return judge(place, outcomes, { crashed, digest: (text) => text, runsBefore })
}

const told = (found: readonly Finding[]): readonly unknown[] =>
  found.map(({ severity, evidence: { runsInARow } }) => [severity, runsInARow])

describe('what could not be judged in several runs in a row', () => {
  it.each<[string, number, number]>([
    ['warning', 3, 0],
    ['warning', 3, 1],
    ['error', 3, 2],
    ['error', 3, 3],
    ['warning', 2, 0],
    ['error', 2, 1],
    ['warning', 1000, 998],
    ['error', 1000, 999],
  ])('is a mere %s where it fails after %d runs and there were %d before this one', (severity, failAfter, before) => {
    expect(told(findings([[one, REFUSED, { failAfter }]], () => before))).toEqual([[severity, before + 1]])
  })

  it.each<[OnInconclusive, string]>([
    ['fail', 'error'],
    ['warn', 'warning'],
  ])('costs at once what it always does where it is %j, and is counted', (on, severity) => {
    expect(told(findings([[one, REFUSED, on]], () => 7))).toEqual([[severity, 8]])
  })

  it('that is ignored is not counted', () => {
    expect(findings([[one, REFUSED, 'ignore']], () => 7)).toEqual([])
  })

  it('is counted by nobody where there is no state', () => {
    const [found] = findings([[one, REFUSED, { failAfter: 2 }]], null)
    expect(found?.severity).toBe('warning')
    expect(found?.evidence).toEqual({ observed: 'refused', required: 'reach seen', undecided: ['test/one'] })
  })

  it('costs what the strictest of the rules says that wait for it', () => {
    const cases = (failAfter: number, other: OnInconclusive): readonly Case[] => [
      [one, REFUSED, { failAfter }],
      [ruleNamed('test/other'), REFUSED, other],
    ]
    expect(told(findings(cases(3, 'warn'), () => 1))).toEqual([['warning', 2]])
    expect(told(findings(cases(2, 'warn'), () => 1))).toEqual([['error', 2]])
    expect(told(findings(cases(3, { failAfter: 2 }), () => 1))).toEqual([['error', 2]])
    expect(told(findings(cases(3, 'fail'), () => 0))).toEqual([['error', 1]])
    expect(told(findings(cases(2, 'ignore'), () => 1))).toEqual([['error', 2]])
  })

  it('is counted by its fingerprint, which neither the count nor the cost changes', () => {
    const asked: string[] = []
    const runsBefore = (fingerprint: string): number => asked.push(fingerprint)
    const first = findings([[one, REFUSED, { failAfter: 2 }]], runsBefore)
    const second = findings([[one, REFUSED, { failAfter: 2 }]], runsBefore)
    expect(told([...first, ...second])).toEqual([
      ['error', 2],
      ['error', 3],
    ])
    expect(new Set([...asked, ...[...first, ...second].map(({ fingerprint }) => fingerprint)]).size).toBe(1)
  })

  it('is another thing in another environment, for another fact, and as a violation', () => {
    const partly: Outcome = { kind: 'inconclusive', reason: 'not all could be seen', root: null }
    const failure: Outcome = {
      kind: 'fail',
      message: 'broken',
      evidence: { observed: 1, required: 2 },
      about: null,
      remaining: null,
    }
    const all = [
      ...findings([[one, REFUSED, 'fail']], null),
      ...findings([[one, REFUSED, 'fail']], null, 'staging'),
      ...findings([[one, partly, 'fail']], null),
      ...findings([[one, failure, 'fail']], null),
    ]
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(4)
  })

  it('fails the gate from run to run through the state that each leaves, and begins anew once it was judged', () => {
    let state = renderState([])
    const run = (outcome: Outcome): string => {
      const found = findings([[one, outcome, { failAfter: 3 }]], parseState('state.json', state))
      state = renderState(found)
      return outcomeOf(found, 'error')
    }
    expect([REFUSED, REFUSED, REFUSED, REFUSED, PASSED, REFUSED, REFUSED, REFUSED].map(run)).toEqual([
      'pass',
      'pass',
      'inconclusive',
      'inconclusive',
      'pass',
      'pass',
      'pass',
      'inconclusive',
    ])
  })
})
