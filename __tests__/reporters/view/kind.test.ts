import { describe, expect, it } from '@jest/globals'
import { annotationsOf } from '../../../src/reporters/annotations.ts'
import { renderMarkdown } from '../../../src/reporters/markdown.ts'
import text from '../../../src/reporters/text.ts'
import { kindOf, ranked, tally } from '../../../src/reporters/view/kind.ts'
import { sampleEndpoint, sampleFinding, sampleReport } from '../sample-report.ts'

const waived = { reason: 'partner migrates', owner: 'payments', ticket: 'PAY-7', expires: '2027-01-31' }
const known = sampleFinding({ inBaseline: true })

describe('the kind of a finding', () => {
  it.each([
    [sampleFinding(), 'error'],
    [sampleFinding({ severity: 'warning' }), 'warning'],
    [sampleFinding({ severity: 'notice' }), 'notice'],
    [sampleFinding({ verdict: 'inconclusive', severity: 'warning' }), 'unseen'],
    [known, 'known'],
    [sampleFinding({ inBaseline: true, severity: 'notice' }), 'known'],
    [sampleFinding({ waived }), 'waived'],
    [sampleFinding({ waived, inBaseline: true }), 'waived'],
  ])('%# is %s', (finding, kind) => {
    expect(kindOf(finding)).toBe(kind)
  })

  it('ranks those of the baseline last, and counts them', () => {
    const findings = [known, sampleFinding({ waived }), sampleFinding({ severity: 'notice' }), sampleFinding()]
    expect(ranked(findings).map(kindOf)).toEqual(['error', 'notice', 'waived', 'known'])
    expect(tally(findings)).toEqual({ error: 1, unseen: 0, warning: 0, notice: 1, waived: 1, known: 1 })
  })
})

describe('a finding of the baseline', () => {
  const sample = sampleReport()
  const report = sampleReport({
    outcome: 'pass',
    findings: [known, sampleFinding({ inBaseline: true, address: '203.0.113.11' })],
    summary: { ...sample.summary, errors: 0, inBaseline: 2 },
  })

  it('has a mark of its own in text, with what was seen, and is counted', () => {
    const rendered = text.render(report, { colour: false, width: 100 })
    expect(rendered).toContain('    - baseline       chain/incomplete\n')
    expect(rendered).toContain('observed   CN=api.example.com\n')
    expect(rendered).not.toContain('✗')
    expect(rendered).toContain('0 errors, 0 warnings, 0 notices, 0 could not be seen, 0 waived, 2 in the baseline\n')
    expect(text.render(report, { colour: true, width: 100 })).toContain('\u001b[2m- baseline       \u001b[0m')
  })

  it('has a section of its own in Markdown, after those that count, and is counted', () => {
    const rendered = renderMarkdown(
      sampleReport({ ...report, findings: [...report.findings, sampleFinding({ severity: 'notice' })] }),
    )
    expect(rendered.match(/^## .*$/gm)?.slice(2, 4)).toEqual(['## Notices', '## In the baseline'])
    expect(rendered).toContain('0 could not be seen, 0 waived, 2 in the baseline.**')
    expect(rendered).not.toContain('## Errors')
  })

  it('has no annotation', () => {
    expect(annotationsOf(report)).toEqual([])
    expect(annotationsOf(sampleReport({ findings: [known, sampleFinding()] }))).toHaveLength(1)
  })

  it('is not counted where there is no baseline', () => {
    const plain = sampleReport({ endpoints: [sampleEndpoint()] })
    expect(text.render(plain, { colour: false, width: 100 })).not.toContain('baseline')
    expect(renderMarkdown(plain)).not.toContain('baseline')
  })
})
