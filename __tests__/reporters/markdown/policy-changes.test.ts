import { describe, expect, it } from '@jest/globals'
import { renderMarkdown } from '../../../src/reporters/markdown.ts'
import { policyChangeSections } from '../../../src/reporters/markdown/policy-changes.ts'
import { ATTACKS } from '../attack-report.ts'
import { changedReport, CHANGES, sampleChange } from '../policy-change.ts'
import { sampleReport } from '../sample-report.ts'

describe('changes of the policy, in Markdown', () => {
  it('are a table, what weakens it first', () => {
    expect(policyChangeSections(changedReport(CHANGES))).toEqual([
      [
        '## Policy: 4 changes, 3 of which weaken it',
        '',
        '| What | Before | After | Weaker | Line |',
        '| --- | --- | --- | --- | --- |',
        '| cipher/weak | error | warning | yes | `.github/tls-gate.yml:7` |',
        '| the waiver of cipher/cbc for `*.example.com` |  | until 2026-12-31 | yes | `.github/tls-gate.yml:7` |',
        '| the endpoint `https://a.example.com/` | looked at |  | yes, allowed by the label "tls-policy" |  |',
        '| certificate/weak-key: min-rsa-bits | 2048 | 3072 | no | `.github/tls-gate.yml:7` |',
        '',
        '',
      ].join('\n'),
    ])
  })

  it.each([
    [[sampleChange()], '## Policy: 1 change, 1 of which weakens it'],
    [[sampleChange({ isWeaker: false })], '## Policy: 1 change, 0 of which weaken it'],
    [[sampleChange(), sampleChange()], '## Policy: 2 changes, 2 of which weaken it'],
  ])('are counted', (changes, title) => {
    expect(policyChangeSections(changedReport(changes))[0]).toContain(`${title}\n`)
  })

  it('are in the report, before the details, and not there without them', () => {
    const rendered = renderMarkdown(changedReport(CHANGES))
    expect(rendered.indexOf('## Policy: 4 changes')).toBeGreaterThan(0)
    expect(rendered.indexOf('## Policy: 4 changes')).toBeLessThan(rendered.indexOf('<details>'))
    expect(renderMarkdown(sampleReport())).not.toContain('## Policy')
    expect(policyChangeSections(sampleReport())).toEqual([])
  })

  it('keep their cells, and let nothing of an attack through', () => {
    for (const attack of ATTACKS) {
      const change = sampleChange({
        subject: attack,
        before: attack,
        after: attack,
        allowedBy: attack,
        origin: { file: attack, line: 1, column: 1 },
      })
      const [, , , , row = '', ...more] = policyChangeSections(changedReport([change]))[0]?.split('\n') ?? []
      expect(more).toEqual(['', ''])
      expect(row.split('|')).toHaveLength(7)
      expect(row.replaceAll(/`[^`\n]+`/g, 'CODE')).not.toMatch(/[<>@`[\]\\~_$&]|https?:|www\.|[\p{Zl}\p{Zp}\p{C}]/u)
    }
  })
})
