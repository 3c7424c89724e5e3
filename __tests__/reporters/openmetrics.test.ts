import { describe, expect, it } from '@jest/globals'
import openmetrics from '../../src/reporters/openmetrics.ts'
import { attackReport } from './attack-report.ts'
import { expectGolden } from './golden.ts'
import { richReport, sampleEndpoint, sampleLeaf, sampleReport, sampleTarget } from './sample-report.ts'

const OPTIONS = { colour: false, width: 80 }

describe('the OpenMetrics reporter', () => {
  it('shows a run', () => {
    expectGolden('rich.metrics', openmetrics.render(richReport(), OPTIONS))
  })

  it('ends with its mark, and leaves out families that have nothing to say', () => {
    const rendered = openmetrics.render(sampleReport({ endpoints: [] }), OPTIONS)
    expect(rendered.endsWith('\n# EOF\n')).toBe(true)
    expect(rendered).not.toContain('tls_gate_certificate')
  })

  it('has no sample for a time that cannot be read', () => {
    const targets = [sampleTarget({ leaf: sampleLeaf({ notAfter: 'never' }) })]
    const rendered = openmetrics.render(sampleReport({ endpoints: [sampleEndpoint({ targets })] }), OPTIONS)
    expect(rendered).not.toContain('NaN')
    expect(rendered).not.toContain('not_after')
  })

  it('has every series once, though an address be listed twice', () => {
    const rendered = openmetrics.render(sampleReport({ endpoints: [sampleEndpoint(), sampleEndpoint()] }), OPTIONS)
    const series = rendered
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .map((line) => line.replace(/ [^ ]*$/, ''))
    expect(series).toEqual([...new Set(series)])
  })

  it('keeps an attack within its quotes', () => {
    const lines = openmetrics.render(attackReport(), OPTIONS).trimEnd().split('\n')
    const sample = /^[a-z_]+(?:\{[a-z]+="(?:[^"\\]|\\[\\"n])*"(?:,[a-z]+="(?:[^"\\]|\\[\\"n])*")*\})? [0-9.e+-]+$/
    expect(lines.filter((line) => !line.startsWith('# ') && !sample.test(line))).toEqual([])
    expect(lines.join('')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
  })
})
