import { describe, expect, it } from '@jest/globals'
import type { RememberedFinding, RememberedRun } from '../../src/core/remembered.ts'
import type { Finding, ReportVerdict, VerdictWord } from '../../src/core/report.ts'
import type { Judged } from '../../src/engine/finding-changes.ts'
import { remember, sinceLastRun } from '../../src/engine/since-last-run.ts'
import { sampleEndpoint, sampleTarget } from '../reporters/sample-report.ts'
import { findingOf } from './finding.ts'

const verdict = (word: VerdictWord): ReportVerdict => ({ rule: 'protocol/deprecated-accepted', verdict: word })

function run(findings: readonly Finding[], word: VerdictWord = 'fail'): Judged {
  const targets = [sampleTarget({ verdicts: [verdict(word)] })]
  return { endpoints: [sampleEndpoint({ targets })], comparisons: [], findings }
}

const f = (fingerprint: string, overrides: Partial<Finding> = {}): Finding => findingOf({ fingerprint, ...overrides })
const first = (findings: readonly Finding[]): RememberedRun => remember(run(findings), { commit: 'c1', since: null })
const names = (findings: readonly { readonly fingerprint: string }[]): readonly string[] =>
  findings.map(({ fingerprint }) => fingerprint)

function told(last: RememberedRun, now: Judged): Record<string, readonly string[]> {
  const { appeared, mended, open, mendedBefore } = sinceLastRun(last, now)
  return { appeared: names(appeared), mended: names(mended), open: names(open), mendedBefore: names(mendedBefore) }
}

const NOTHING = { appeared: [], mended: [], open: [], mendedBefore: [] }

describe('since the last run', () => {
  it('nothing has changed where the same is found', () => {
    expect(told(first([f('a'), f('b')]), run([f('b'), f('a')]))).toEqual(NOTHING)
  })

  it('what is new and what is mended is told', () => {
    expect(told(first([f('a'), f('b')]), run([f('b'), f('c')]))).toEqual({ ...NOTHING, appeared: ['c'], mended: ['a'] })
  })

  it('what could not be judged again is not mended', () => {
    expect(told(first([f('a')]), run([], 'inconclusive'))).toEqual({ ...NOTHING, open: ['a'] })
  })

  it('what costs nothing is not new, and what was waived is not mended', () => {
    const waived = { reason: 'r', owner: 'o', ticket: null, expires: '2027-01-01' }
    expect(told(first([f('a')]), run([f('a', { waived }), f('b', { waived }), f('c', { inBaseline: true })]))).toEqual(
      NOTHING,
    )
  })

  it('nothing is new where not everything is remembered', () => {
    expect(told({ ...first([f('a')]), isCut: true }, run([f('b')]))).toEqual({ ...NOTHING, mended: ['a'] })
  })

  it('a fault at two addresses is mended once', () => {
    const last = first([f('a'), f('a', { address: '192.0.2.2' })])
    expect(names(last.findings)).toEqual(['a'])
    expect(told(last, run([]))).toEqual({ ...NOTHING, mended: ['a'] })
  })
})

describe('what is remembered', () => {
  const next = (last: RememberedRun, now: Judged): RememberedRun =>
    remember(now, { commit: 'c2', since: sinceLastRun(last, now) })

  it('is what tells a finding again', () => {
    const own: RememberedFinding = {
      fingerprint: 'w',
      rule: 'policy/waiver-unused',
      severity: 'error',
      endpoint: '',
      environment: null,
      isOfRule: false,
    }
    const finding = f('w', { rule: own.rule, endpoint: '', environment: null })
    expect(first([f('a'), finding])).toEqual({
      commit: 'c1',
      findings: [
        {
          fingerprint: 'a',
          rule: 'protocol/deprecated-accepted',
          severity: 'error',
          endpoint: 'https://api.example.com/',
          environment: 'production',
          isOfRule: true,
        },
        own,
      ],
      isCut: false,
      mended: [],
    })
  })

  it('tells in later runs what was mended before, until it is back', () => {
    const second = next(first([f('a'), f('b')]), run([f('b')]))
    expect(names(second.mended)).toEqual(['a'])
    const third = next(second, run([]))
    expect(names(third.mended)).toEqual(['b', 'a'])
    expect(told(second, run([]))).toEqual({ ...NOTHING, mended: ['b'], mendedBefore: ['a'] })
    expect(told(third, run([f('a')]))).toEqual({ ...NOTHING, appeared: ['a'], mendedBefore: ['b'] })
    expect(names(next(third, run([f('a')])).mended)).toEqual(['b'])
  })

  it('keeps what could not be judged again, to be mended in the run that can', () => {
    const second = next(first([f('a')]), run([], 'inconclusive'))
    expect(names(second.findings)).toEqual(['a'])
    expect(told(second, run([], 'pass'))).toEqual({ ...NOTHING, mended: ['a'] })
  })
})
