import { describe, expect, it } from '@jest/globals'
import type { VerdictWord } from '../../../src/core/report.ts'
import { kindsIn, matrixOf, type Posture } from '../../../src/reporters/view/matrix.ts'
import { sampleEndpoint, sampleFinding, sampleReport, sampleTarget } from '../sample-report.ts'

const ENDPOINT = sampleEndpoint({ targets: [] })

const waived = { reason: 'later', owner: 'me', ticket: null, expires: '2026-12-31' }

/** The postures by area of one endpoint, each list of verdicts at an address of its own. */
function posturesOf(
  targets: readonly (readonly (readonly [rule: string, verdict: VerdictWord])[])[],
  findings: readonly Parameters<typeof sampleFinding>[0][] = [],
): Readonly<Record<string, Posture>> {
  const { areas, rows } = matrixOf(
    sampleReport({
      endpoints: [
        {
          ...ENDPOINT,
          targets: targets.map((verdicts) =>
            sampleTarget({ verdicts: verdicts.map(([rule, verdict]) => ({ rule, verdict })) }),
          ),
        },
      ],
      findings: findings.map(sampleFinding),
    }),
  )
  return Object.fromEntries(areas.map((area, index) => [area, rows[0]?.postures[index] ?? null]))
}

describe('the posture of an endpoint in an area', () => {
  it('is the gravest finding of any address, whatever their order', () => {
    const one = { rule: 'chain/incomplete' }
    const other = { rule: 'chain/out-of-order', severity: 'warning', address: '203.0.113.11' } as const
    expect(posturesOf([], [one, other])).toEqual({ chain: 'error' })
    expect(posturesOf([], [other, one])).toEqual({ chain: 'error' })
    expect(posturesOf([], [other, { ...one, waived }])).toEqual({ chain: 'warning' })
    expect(posturesOf([], [{ ...one, waived }])).toEqual({ chain: 'waived' })
  })

  it('is clear where all that was judged passed, or its failure is graded off', () => {
    expect(posturesOf([[['cipher/weak', 'pass']], [['cipher/cbc', 'fail']]])).toEqual({ cipher: 'clear' })
    expect(
      posturesOf([
        [
          ['cipher/weak', 'pass'],
          ['cipher/cbc', 'not-applicable'],
        ],
      ]),
    ).toEqual({ cipher: 'clear' })
  })

  it.each(['not-applicable', 'not-in-force'] as const)('is none where all is %s', (verdict) => {
    expect(posturesOf([[['http/redirects', verdict]]])).toEqual({ http: null })
  })

  it('is unseen where one of many could not be seen, though the policy lets that pass, in either order', () => {
    const seen = [['http/redirects', 'pass']] as const
    const unseen = [['http/hsts-too-short', 'inconclusive']] as const
    expect(posturesOf([seen, unseen])).toEqual({ http: 'unseen' })
    expect(posturesOf([unseen, seen])).toEqual({ http: 'unseen' })
    expect(posturesOf([unseen], [{ rule: 'http/redirects', severity: 'notice' }])).toEqual({ http: 'notice' })
  })

  it('is not unseen for the sake of a rule that is off', () => {
    const off = [['http/hsts-missing', 'inconclusive']] as const
    expect(posturesOf([off])).toEqual({ http: null })
    expect(posturesOf([[['http/redirects', 'pass'], ...off]])).toEqual({ http: 'clear' })
  })

  it('is unseen where an override grades the rule', () => {
    const { policy } = sampleReport()
    const rules = { 'cipher/cbc': { severity: 'warning' } } as const
    const unseen = sampleTarget({ verdicts: [{ rule: 'cipher/cbc', verdict: 'inconclusive', reason: 'reset' }] })
    const { rows } = matrixOf(
      sampleReport({
        endpoints: [sampleEndpoint({ targets: [unseen] })],
        policy: { ...policy, overrides: [{ environment: null, endpoint: 'api.example.com', rules }] },
      }),
    )
    expect(rows[0]?.postures).toEqual(['unseen'])
  })
})

describe('the matrix', () => {
  it('has the areas of all endpoints in their order, and the kinds that stand in it', () => {
    const endpoints = [
      sampleEndpoint({ targets: [sampleTarget({ verdicts: [{ rule: 'renewal/late', verdict: 'pass' }] })] }),
      sampleEndpoint({ url: 'https://b.example/', targets: [] }),
    ]
    const findings = [
      sampleFinding({ rule: 'chain/incomplete', endpoint: 'https://b.example/' }),
      sampleFinding({ rule: 'policy/waiver-unused', endpoint: '', environment: null }),
    ]
    const matrix = matrixOf(sampleReport({ endpoints, findings }))
    expect(matrix.areas).toEqual(['chain', 'renewal'])
    expect(matrix.rows.map(({ endpoint: { url }, postures }) => [url, ...postures])).toEqual([
      ['https://api.example.com/', null, 'clear'],
      ['https://b.example/', 'error', null],
    ])
    expect(kindsIn(matrix)).toEqual(['error'])
  })

  it('of nothing has no areas', () => {
    expect(matrixOf(sampleReport({ endpoints: [] }))).toEqual({ areas: [], rows: [] })
  })
})
