import { describe, expect, it } from '@jest/globals'
import text from '../../../src/reporters/text.ts'
import { painter } from '../../../src/reporters/text/paint.ts'
import { policyChangeLines } from '../../../src/reporters/text/policy-changes.ts'
import { ATTACKS } from '../attack-report.ts'
import { changedReport, CHANGES, sampleChange } from '../policy-change.ts'
import { sampleReport } from '../sample-report.ts'

const page = (colour: boolean, width = 120) => ({ paint: painter(colour), width, finishedAt: '' })

describe('changes of the policy, as text', () => {
  it('are told each on a line, in their order, with what was and where it stands', () => {
    expect(policyChangeLines(changedReport(CHANGES), page(false))).toEqual([
      '  changed certificate/weak-key: min-rsa-bits: 2048 became 3072 (.github/tls-gate.yml:7)',
      '  weaker  cipher/weak: error became warning (.github/tls-gate.yml:7)',
      '  weaker  the waiver of cipher/cbc for *.example.com: new, until 2026-12-31 (.github/tls-gate.yml:7)',
      '  weaker  the endpoint https://a.example.com/: gone, it was looked at, allowed by the label "tls-policy"',
    ])
  })

  it('are marked by colour, and by nothing else', () => {
    const coloured = policyChangeLines(changedReport(CHANGES.slice(0, 2)), page(true))
    expect(coloured[0]).toMatch(/^ {2}\u001b\[2mchanged \u001b\[0mcertificate/)
    expect(coloured[1]).toMatch(/^ {2}\u001b\[33mweaker {2}\u001b\[0mcipher/)
    expect(coloured.map((line) => line.replace(/\u001b\[\d+m/g, ''))).toEqual(
      policyChangeLines(changedReport(CHANGES.slice(0, 2)), page(false)),
    )
  })

  it.each([40, 60, 80])('keep within %d columns', (width) => {
    const lines = policyChangeLines(changedReport(CHANGES), page(false, width))
    expect(lines.length).toBeGreaterThan(CHANGES.length)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width)
  })

  it('stand under a title before the summary, which is not there without them', () => {
    const plain = { colour: false, width: 100 }
    const rendered = text.render(changedReport(CHANGES), plain)
    expect(rendered).toContain('\npolicy\n  changed certificate/weak-key')
    expect(rendered.indexOf('\npolicy\n')).toBeLessThan(rendered.indexOf('\nPASS\n'))
    expect(text.render(sampleReport(), plain)).not.toContain('\npolicy\n')
  })

  it('let nothing of an attack through', () => {
    for (const attack of ATTACKS) {
      const change = sampleChange({
        subject: attack,
        before: attack,
        after: attack,
        allowedBy: attack,
        origin: { file: attack, line: 1, column: 1 },
      })
      for (const line of policyChangeLines(changedReport([change]), page(false, 60))) {
        expect(line).not.toMatch(/^\s*::|##\[|[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u)
      }
    }
  })
})
