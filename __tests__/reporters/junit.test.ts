import { describe, expect, it } from '@jest/globals'
import junit from '../../src/reporters/junit.ts'
import { attackReport } from './attack-report.ts'
import { expectGolden } from './golden.ts'
import { richReport, sampleEndpoint, sampleFinding, sampleReport, sampleTarget } from './sample-report.ts'

const OPTIONS = { colour: false, width: 80 }

/** The one case of a report with these findings and this verdict of theirs. */
function caseWith(
  findings: Parameters<typeof sampleFinding>[0][],
  verdict?: 'pass' | 'fail' | 'inconclusive' | 'not-applicable',
): string {
  const verdicts =
    verdict === undefined
      ? []
      : [{ rule: 'chain/incomplete', verdict, ...(verdict === 'pass' ? {} : { reason: 'why' }) }]
  const rendered = junit.render(
    sampleReport({
      endpoints: [sampleEndpoint({ targets: [sampleTarget({ verdicts })] })],
      findings: findings.map((finding) =>
        sampleFinding({ breaks: [], evidence: {}, fix: '', origin: null, message: 'm', ...finding }),
      ),
    }),
    OPTIONS,
  )
  return rendered
    .split('\n')
    .slice(3, -3)
    .map((line) => line.trim())
    .join('\n')
}

const HEAD = '<testcase name="chain/incomplete" classname="chain.203_0_113_10"'

describe('the JUnit reporter', () => {
  it('shows findings of every kind', () => {
    expectGolden('rich.junit.xml', junit.render(richReport(), OPTIONS))
  })

  it.each([
    ['passes', [], 'pass', `${HEAD}/>`],
    [
      'fails by an error',
      [{}],
      'fail',
      `${HEAD}><failure message="error: m" type="chain/incomplete">error: m</failure></testcase>`,
    ],
    [
      'passes with a warning, and says it',
      [{ severity: 'warning' }],
      'fail',
      `${HEAD}><system-out>warning: m</system-out></testcase>`,
    ],
    [
      'errs by what could not be seen',
      [{ verdict: 'inconclusive' }],
      'inconclusive',
      `${HEAD}><error message="could not see: m" type="chain/incomplete">could not see: m</error></testcase>`,
    ],
    [
      'passes when what could not be seen is a warning',
      [{ verdict: 'inconclusive', severity: 'warning' }],
      'inconclusive',
      `${HEAD}><system-out>could not see: m</system-out></testcase>`,
    ],
    ['is skipped when not applicable', [], 'not-applicable', `${HEAD}><skipped>why</skipped></testcase>`],
    ['is skipped when undecided at no cost', [], 'inconclusive', `${HEAD}><skipped>why</skipped></testcase>`],
    [
      'passes when waived',
      [{ waived: { reason: 'r', owner: 'o', ticket: null, expires: '2027-01-31' } }],
      'fail',
      `${HEAD}><system-out>error (waived until 2027-01-31): m</system-out></testcase>`,
    ],
    [
      'passes when in the baseline',
      [{ inBaseline: true }],
      'fail',
      `${HEAD}><system-out>error (in the baseline): m</system-out></testcase>`,
    ],
    [
      'is there for a finding without a verdict',
      [{}],
      undefined,
      `${HEAD}><failure message="error: m" type="chain/incomplete">error: m</failure></testcase>`,
    ],
  ] as const)('a case %s', (_, findings, verdict, expected) => {
    expect(caseWith([...findings], verdict)).toBe(expected)
  })

  it('counts what it shows', () => {
    const rendered = junit.render(richReport(), OPTIONS)
    const count = (pattern: RegExp): number => rendered.match(pattern)?.length ?? 0
    const [, tests, failures, errors] =
      /<testsuites name="tls-gate" tests="(\d+)" failures="(\d+)" errors="(\d+)"/.exec(rendered) ?? []
    expect([tests, failures, errors].map(Number)).toEqual([
      count(/<testcase /g),
      count(/<failure /g),
      count(/<error /g),
    ])
    expect(count(/<failure /g)).toBeGreaterThan(0)
  })

  it('shows an attack as text in a document that is XML', () => {
    const rendered = junit.render(attackReport(), OPTIONS)
    expect(rendered).not.toMatch(/[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u)
    const within = rendered.replaceAll(
      /<\/?(?:testsuites?|testcase|failure|error|skipped|system-out)(?: [a-z]+="[^"<>]*")*\/?>|<\?xml[^>]*\?>/g,
      '',
    )
    expect(within).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/)
  })
})
