import { describe, expect, it } from '@jest/globals'
import type { Relation } from '../../src/core/comparison.ts'
import type { Finding, ReportComparison, VerdictWord } from '../../src/core/report.ts'
import { renderMarkdown } from '../../src/reporters/markdown.ts'
import text from '../../src/reporters/text.ts'
import { placeFindings } from '../../src/reporters/view/placed.ts'
import { sampleFinding, sampleReport } from './sample-report.ts'

const RULE = 'compare/protocol-removed'
const HERE = { url: 'https://api.example.com/', environment: 'production', address: '203.0.113.10' }
const FROM: Readonly<Record<Relation, ReportComparison['from']>> = {
  environments: { url: 'https://api.staging.example.com/', environment: 'staging', address: '203.0.113.20' },
  addresses: { ...HERE, address: '203.0.113.11' },
  times: { ...HERE, scannedAt: '2026-11-20T10:00:00.000Z' },
}

const comparison = (relation: Relation, verdict: VerdictWord = 'fail', from = FROM[relation]): ReportComparison => ({
  relation,
  from,
  to: HERE,
  verdicts: [{ rule: RULE, verdict }],
})

const finding = (evidence: Finding['evidence']): Finding =>
  sampleFinding({ rule: RULE, message: `of ${JSON.stringify(evidence)}`, evidence })

describe('a finding of a comparison', () => {
  it('stands with the comparison of its relation, and of several with the one that it was compared with', () => {
    const canary = { ...FROM.environments, url: 'https://canary.example.com/' }
    const comparisons = [
      comparison('environments'),
      comparison('environments', 'fail', canary),
      comparison('addresses'),
      comparison('times'),
    ]
    const findings = [
      finding({ relation: 'times' }),
      finding({ relation: 'environments', comparedWith: canary.url }),
      finding({ relation: 'addresses' }),
      finding({ relation: 'environments', comparedWith: FROM.environments.url }),
    ]
    const placed = placeFindings(sampleReport({ comparisons, findings })).comparisons
    expect(placed.map((one) => one.findings.map(({ evidence }) => evidence))).toEqual([
      [{ relation: 'environments', comparedWith: FROM.environments.url }],
      [{ relation: 'environments', comparedWith: canary.url }],
      [{ relation: 'addresses' }],
      [{ relation: 'times' }],
    ])
  })
})

describe('the text of comparisons', () => {
  const rendered = (comparisons: readonly ReportComparison[], findings: readonly Finding[] = []): string => {
    const whole = text.render(sampleReport({ comparisons, findings }), { colour: false, width: 100 })
    return /\ncomparisons\n([^]*?)\n\n(?:PASS|FAIL)/.exec(whole)?.[1] ?? ''
  }

  it('says what was compared with what, of each relation', () => {
    const findings = (['environments', 'addresses', 'times'] as const).map((relation) => finding({ relation }))
    const lines = rendered([comparison('environments'), comparison('addresses'), comparison('times')], findings)
    expect(lines.match(/^ {2}(?:from|to) .*$/gm)).toEqual([
      '  from  https://api.staging.example.com/ (staging) at 203.0.113.20',
      '  to    https://api.example.com/ (production) at 203.0.113.10',
      '  from  https://api.example.com/ (production) at 203.0.113.11',
      '  to    https://api.example.com/ (production) at 203.0.113.10',
      '  from  https://api.example.com/ (production) at 203.0.113.10, scanned 2026-11-20T10:00:00.000Z',
      '  to    https://api.example.com/ (production) at 203.0.113.10',
    ])
    expect(lines.match(/compare\/protocol-removed/g)).toHaveLength(3)
  })

  it('only counts those of addresses and times without findings', () => {
    const clean = (relation: Relation): ReportComparison => comparison(relation, 'pass')
    expect(rendered([clean('addresses'), clean('addresses'), clean('times')])).toBe(
      '\n  2 comparisons between addresses without findings\n\n  1 comparison with an earlier scan without findings',
    )
    expect(rendered([clean('environments')])).toContain('1 pass · 0 fail')
  })
})

describe('the Markdown of comparisons', () => {
  it('has a row for each that tells something, and counts the others', () => {
    const comparisons = [
      comparison('environments'),
      comparison('addresses', 'pass'),
      comparison('addresses', 'not-applicable'),
      comparison('times', 'inconclusive'),
    ]
    expect(renderMarkdown(sampleReport({ comparisons }))).toContain(
      [
        '## Comparisons',
        '',
        '| From | To | Pass | Differs | Could not judge |',
        '| --- | --- | --: | --: | --: |',
        '| `https://api.staging.example.com/` (staging) at 203.0.113.20 | `https://api.example.com/` (production) at 203.0.113.10 | 0 | 1 | 0 |',
        '| `https://api.example.com/` (production) at 203.0.113.10, scanned `2026-11-20T10:00:00.000Z` | `https://api.example.com/` (production) at 203.0.113.10 | 0 | 0 | 1 |',
        '',
        'No difference in 2 comparisons between addresses.',
        '',
      ].join('\n'),
    )
  })

  it('has no section where nothing was compared', () => {
    expect(renderMarkdown(sampleReport())).not.toContain('Comparisons')
  })
})
