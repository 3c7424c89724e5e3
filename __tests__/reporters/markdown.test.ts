import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../src/core/report.ts'
import markdown, { renderMarkdown } from '../../src/reporters/markdown.ts'
import { byteLength, fill } from '../../src/reporters/view/fill.ts'
import { ATTACKS, attackReport } from './attack-report.ts'
import { expectGolden } from './golden.ts'
import { crowdedReport, richReport, sampleEndpoint, sampleFinding, sampleReport } from './sample-report.ts'

/** What is left to be read as Markdown once charts, code spans and the links of the sample's own citations are gone. */
function outsideOfCode(rendered: string): string {
  return rendered
    .replace(/^```(?:mermaid|diff)\n[^`]*^```$/gm, 'FENCED')
    .replace(/`[^`\n]+`/g, 'CODE')
    .replaceAll('[the rule](https://github.com/tls-gate/tls-gate#rules)', 'LINK')
    .replaceAll('[RFC 8446 section 4.4.2](https://www.rfc-editor.org/rfc/rfc8446#section-4.4.2)', 'LINK')
    .replaceAll(/\[[^\]\n]+\]\(https:\/\/evil\.example\/[^\s()]*\)/g, 'LINK')
}

describe('the Markdown reporter', () => {
  it('shows a report without findings', () => {
    expectGolden('no-findings.md', markdown.render(sampleReport(), { colour: false, width: 80 }))
  })

  it('shows findings of every kind', () => {
    expectGolden('rich.md', renderMarkdown(richReport()))
  })

  it('puts endpoints with errors first', () => {
    const [table = ''] = renderMarkdown(crowdedReport(300)).split('## Posture')
    const rows = table.match(/^\| (?:staging|production) .*$/gm) ?? []
    expect(rows).toHaveLength(300)
    expect(rows.slice(0, 4).map((row) => row.split(' | ')[1])).toEqual([
      '`https://api-006.example.com/`',
      '`https://api-106.example.com/`',
      '`https://api-206.example.com/`',
      '`https://api-000.example.com/`',
    ])
  })

  it('leaves nothing of an attack to be read as Markdown', () => {
    const rest = outsideOfCode(renderMarkdown(attackReport()))
    // Where the trust stores come from, and the policy.
    const fold = ['<details>', '<summary>', '</summary>', '</details>']
    expect(rest.match(/<[^>\n]*>/g)).toEqual([...fold, ...fold])
    expect(rest).not.toMatch(/[@`[\]\\~_$&]|https?:|www\.|GH-|:[a-z]+:|[0-9a-f]{7}|[^\n#]#|#\d/i)
    // Every line begins with something of ours, or with the message, which begins with a word or a span.
    expect(rest.match(/^(?!# |## |### |- | {2}- |\| |<|\*\*\d|[A-Z(]|[a-z]+\b|$).*$/gm) ?? []).toEqual([])
    expect(rest).not.toMatch(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/u)
  })

  it('says which endpoints were looked at for a comparison alone', () => {
    const endpoints = [sampleEndpoint(), sampleEndpoint({ isJudged: false })]
    const rows = renderMarkdown(sampleReport({ endpoints })).match(/^\| production \|.*$/gm) ?? []
    expect(rows.slice(0, 2).map((row) => row.split(' | ')[1])).toEqual([
      '`https://api.example.com/`',
      '`https://api.example.com/` for the comparison alone',
    ])
  })

  it('keeps the cells of every row', () => {
    const rows = renderMarkdown(attackReport()).match(/^\|.*$/gm) ?? []
    // Of the endpoints, of their posture by the area that each of the attacks is, of what the pull request changes, of
    // what was waited for at two addresses each, of the trust stores for fifty, and of the rules.
    const all = ATTACKS.length
    const lengths = [all, all, all, 2 * all, 50, all]
    const columns = lengths.map((length) => [
      ...new Set(rows.splice(0, length + 2).map((row) => row.split('|').length)),
    ])
    expect(columns).toEqual([[9], [all + 4], [7], [7], [all + 4], [6]])
    expect(rows).toEqual([])
  })

  it('says of a waived finding by whom, and not whom it breaks', () => {
    const waived = { reason: 'partner migrates', owner: 'payments', ticket: null, expires: '2027-01-31' }
    const rendered = renderMarkdown(sampleReport({ findings: [sampleFinding({ waived })] }))
    expect(rendered).toContain('- **Waived:** until 2027-01-31 by payments, because partner migrates\n')
    expect(rendered).not.toContain('Who breaks')
    expect(rendered).toContain('## Waived\n')
    expect(rendered).not.toContain('## Errors\n')
  })
})

describe('the limit of bytes', () => {
  const many = (count: number, overrides: Partial<Finding> = {}): Finding[] =>
    Array.from({ length: count }, (_, index) =>
      sampleFinding({ message: `Fault ${String(index)} of 宽度 many.`, ...overrides }),
    )

  it.each([1_000_000, 60_000, 5_000, 2_500])('holds 10,000 findings within %d bytes, with true counts', (maxBytes) => {
    const findings = [...many(6000), ...many(4000, { severity: 'warning' })]
    const rendered = renderMarkdown(sampleReport({ findings }), { maxBytes })
    const shown = rendered.match(/^### /gm)?.length ?? 0
    expect(Buffer.byteLength(rendered)).toBeLessThanOrEqual(maxBytes)
    expect(Buffer.byteLength(rendered)).toBeGreaterThan(maxBytes - 1_500)
    expect(rendered).toContain('**6000 errors, 4000 warnings,')
    expect(rendered).toContain(
      `**Left out here to stay within GitHub's limit: ${String(10_000 - shown)} findings of 10000`,
    )
    expect(rendered).toContain('In all there are 6000 errors, 0 that could not be seen, 4000 warnings,')
    expect(rendered.match(/^- \*\*Declared at:/gm)?.length ?? 0).toBe(shown)
  })

  it('is 1,000,000 when nothing is said, under the 1 MiB of GitHub', () => {
    const report = sampleReport({ findings: many(10_000) })
    expect(renderMarkdown(report)).toBe(renderMarkdown(report, { maxBytes: 1_000_000 }))
  })

  it('cuts the table too, and counts the endpoints', () => {
    const rendered = renderMarkdown(crowdedReport(10_000), { maxBytes: 60_000 })
    const [table = ''] = rendered.split('## Posture')
    const rows = table.match(/^\| (?:staging|production) /gm)?.length ?? 0
    expect(Buffer.byteLength(rendered)).toBeLessThanOrEqual(60_000)
    expect(rows).toBeGreaterThan(100)
    expect(rendered).toContain(`\nand ${String(10_000 - rows)} more endpoints\n`)
  })

  it('leaves nothing out at the size it has, and something one byte below', () => {
    const report = sampleReport({
      findings: many(3),
      policy: { presets: [], rules: {}, overrides: [], changes: [] },
      trustStores: [],
    })
    const whole = renderMarkdown(report)
    const fits = Array.from({ length: 600 }, (_, more) => Buffer.byteLength(whole) + more).find(
      (maxBytes) => renderMarkdown(report, { maxBytes }) === whole,
    )
    if (fits === undefined) throw new Error('never whole')
    expect(renderMarkdown(report, { maxBytes: fits - 1 })).not.toBe(whole)
    expect(renderMarkdown(report, { maxBytes: fits + 1 })).toBe(whole)
  })

  it.each([
    [900, '# tls-gate: FAIL\n\n'],
    [18, '# tls-gate: FAIL\n\n'],
    [17, ''],
    [0, ''],
  ])('of %d leaves %j', (maxBytes, expected) => {
    expect(renderMarkdown(sampleReport({ findings: many(3) }), { maxBytes })).toBe(expected)
  })

  it('is of UTF-8', () => {
    expect(byteLength('a宽\u{1f600}')).toBe(8)
  })

  it('takes whole blocks up to the last byte', () => {
    expect(fill(['aa', '宽', 'b'], 5)).toEqual({ text: 'aa宽', taken: 2 })
    expect(fill(['aa', '宽', 'b'], 4)).toEqual({ text: 'aa', taken: 1 })
    expect(fill(['aa', 'b'], 1)).toEqual({ text: '', taken: 0 })
  })
})
