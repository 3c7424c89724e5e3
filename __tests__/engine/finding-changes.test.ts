import { describe, expect, it } from '@jest/globals'
import type { Finding, Report, ReportVerdict, VerdictWord } from '../../src/core/report.ts'
import { findingChanges } from '../../src/engine/finding-changes.ts'
import { sampleEndpoint, sampleTarget } from '../reporters/sample-report.ts'
import { findingOf } from './finding.ts'

type Judged = Pick<Report, 'endpoints' | 'comparisons' | 'findings'>

const RULE = 'protocol/deprecated-accepted'
const verdict = (word: VerdictWord): ReportVerdict => ({ rule: RULE, verdict: word })

/** A run over one endpoint, at an address for each list of verdicts. */
function run(findings: readonly Finding[], ...verdicts: readonly (readonly ReportVerdict[])[]): Judged {
  const targets = verdicts.map((each) => sampleTarget({ verdicts: each }))
  return { endpoints: [sampleEndpoint({ targets })], comparisons: [], findings }
}

const fingerprints = (before: Judged, after: Judged): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(findingChanges(before, after)).map(([name, findings]: [string, readonly Finding[]]) => [
      name,
      findings.map(({ fingerprint }) => fingerprint),
    ]),
  )

const f = (fingerprint: string, overrides: Partial<Finding> = {}): Finding => findingOf({ fingerprint, ...overrides })

describe('the findings of two runs', () => {
  it('are told apart by their fingerprints', () => {
    const before = run([f('a'), f('b')], [verdict('fail')])
    const after = run([f('b', { message: 'otherwise' }), f('c')], [verdict('fail')])
    expect(fingerprints(before, after)).toEqual({ appeared: ['c'], resolved: ['a'], open: [], same: ['b'] })
    expect(findingChanges(before, after).same[0]?.message).toBe('otherwise')
  })

  it.each<[string, readonly (readonly ReportVerdict[])[], 'resolved' | 'open']>([
    ['passed', [[verdict('pass')]], 'resolved'],
    ['does not apply any more', [[verdict('not-applicable')]], 'resolved'],
    ['could not be judged', [[verdict('inconclusive')]], 'open'],
    ['could not be judged at one address', [[verdict('pass')], [verdict('inconclusive')]], 'open'],
    ['is off now', [[{ rule: 'cipher/weak', verdict: 'pass' }]], 'open'],
  ])('that are gone are resolved only where that was seen: the rule %s', (_, verdicts, which) => {
    const changes = fingerprints(run([f('a')], [verdict('fail')]), run([], ...verdicts))
    expect(changes).toEqual({ appeared: [], resolved: [], open: [], same: [], [which]: ['a'] })
  })

  it('are not resolved by not looking', () => {
    const before = run([f('a')], [verdict('fail')])
    const elsewhere = { endpoints: [sampleEndpoint({ url: 'https://b.example/' })], comparisons: [], findings: [] }
    expect(fingerprints(before, elsewhere).open).toEqual(['a'])
    const inStaging = {
      ...elsewhere,
      endpoints: [sampleEndpoint({ environment: 'staging', targets: [sampleTarget({ verdicts: [verdict('pass')] })] })],
    }
    expect(fingerprints(before, inStaging).open).toEqual(['a'])
  })

  it('of the engine itself, which leave no verdict, are resolved when they are not told any more', () => {
    const [waiver, unpaired] = [
      f('w', { rule: 'policy/waiver-unused', endpoint: '', environment: null }),
      f('u', { rule: 'compare/unpaired' }),
    ]
    expect(fingerprints(run([waiver, unpaired], []), run([], [])).resolved).toEqual(['w', 'u'])
    const none = { endpoints: [], comparisons: [], findings: [] }
    expect(fingerprints(run([waiver, unpaired], []), none)).toMatchObject({ resolved: ['w'], open: ['u'] })
  })

  it('of a comparison are judged by what was compared', () => {
    const place = { url: 'https://api.example.com/', environment: 'production', address: null }
    const compared = (word: VerdictWord, findings: readonly Finding[]): Judged => ({
      ...run(findings, []),
      comparisons: [{ relation: 'environments', from: place, to: place, verdicts: [verdict(word)] }],
    })
    expect(fingerprints(compared('fail', [f('a')]), compared('pass', [])).resolved).toEqual(['a'])
    expect(fingerprints(compared('fail', [f('a')]), compared('inconclusive', [])).open).toEqual(['a'])
  })

  it('leave out what a comparison of two scans found', () => {
    const change = f('t', { evidence: { relation: 'times' } })
    const none = { appeared: [], resolved: [], open: [], same: [] }
    expect(fingerprints(run([change], []), run([], []))).toEqual(none)
    expect(fingerprints(run([], []), run([change], []))).toEqual(none)
  })
})
