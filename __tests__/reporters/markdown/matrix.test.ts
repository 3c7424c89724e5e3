import { describe, expect, it } from '@jest/globals'
import { fitMatrix, matrixPart, type MatrixPart } from '../../../src/reporters/markdown/matrix.ts'
import { crowdedReport, richReport, sampleEndpoint, sampleReport, sampleTarget } from '../sample-report.ts'

function partOf(report: Parameters<typeof matrixPart>[0]): MatrixPart {
  const part = matrixPart(report)
  if (part === undefined) throw new Error('there is none')
  return part
}

describe('the matrix in Markdown', () => {
  it('has a row an endpoint and a column an area, the gravest first, with signs that need no colour', () => {
    const { head, rows, clear } = partOf(richReport())
    expect(head).toBe(
      '## Posture\n\n' +
        'The gravest finding in each area of rules: ✗ error, ? could not see, ! warning, · notice, – waived, ✓ judged, and nothing found; empty: not judged.\n\n' +
        '| Environment | Endpoint | `certificate` | `chain` | `cipher` | `compare` | `group` | `http` | `protocol` | `reach` | `revocation` |\n' +
        '| --- | --- | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |\n',
    )
    expect(rows).toEqual([
      '| production | `https://api.example.com/` | ! | ✗ |  | ✗ | · |  | ✓ |  | ? |\n',
      '| production | `https://hooks.example.com/stripe` |  |  | – |  |  |  | ✗ |  |  |\n',
      '| production | `tls://legacy.example.com:8443` |  |  |  |  |  |  |  | ? |  |\n',
      '| staging | `https://api.staging.example.com/` |  |  |  |  |  | ! | ✓ |  |  |\n',
    ])
    expect(clear).toBe(0)
  })

  it('of 20 endpoints shows all, and of 21 those alone with something to tell', () => {
    expect(partOf(crowdedReport(20))).toMatchObject({ rows: { length: 20 }, clear: 0 })
    const part = partOf(crowdedReport(21))
    expect(part.rows).toEqual(['| staging | `https://api-006.example.com/` | ✗ | ✓ |\n'])
    expect(part.clear).toBe(20)
    expect(fitMatrix(part, Infinity)).toBe(`${part.head}${part.rows.join('')}\nand 20 endpoints with nothing found\n\n`)
  })

  it('counts those of which not everything could be seen, though that costs nothing', () => {
    const unseen = sampleTarget({
      verdicts: [{ rule: 'http/hsts-too-short', verdict: 'inconclusive', reason: 'reset' }],
    })
    const { endpoints } = crowdedReport(5)
    const many = Array.from({ length: 20 }, () => endpoints[0] ?? sampleEndpoint())
    const one = sampleEndpoint({ targets: [unseen] })
    const part = partOf(sampleReport({ endpoints: [...many, one] }))
    expect(part).toMatchObject({ rows: [], clear: 21, partlySeen: 1 })
    expect(fitMatrix(part, Infinity)).toContain(
      '\nand 21 endpoints with nothing found, 1 of which could not be seen whole\n',
    )
    expect(partOf(sampleReport({ endpoints: [one] })).rows).toEqual([
      '| production | `https://api.example.com/` | ? |\n',
    ])
  })

  it('has no table where there is nothing to tell of many', () => {
    const part = partOf({ ...crowdedReport(500), findings: [] })
    expect(part.head).not.toContain('|')
    expect(part.rows).toEqual([])
    expect(fitMatrix(part, Infinity)).toBe(`${part.head}and 500 endpoints with nothing found\n\n`)
  })

  it('takes whole rows up to the last byte, and says how many are left out; without room for one it is not there', () => {
    const part = partOf(crowdedReport(1000))
    const [first = ''] = part.rows
    expect(part.rows).toHaveLength(10)
    const bytes = Buffer.byteLength(part.head + first)
    expect(fitMatrix(part, bytes)).toBe(
      `${part.head}${first}\nand 9 more endpoints\n\nand 990 endpoints with nothing found\n\n`,
    )
    expect(fitMatrix(part, bytes - 1)).toBe('')
  })

  it('leaves out what was looked at for a comparison alone', () => {
    const other = sampleEndpoint({ url: 'https://other.example/', isJudged: false })
    expect(partOf(sampleReport({ endpoints: [sampleEndpoint(), other] }))).toMatchObject({
      rows: { length: 1 },
      clear: 0,
    })
  })

  it('is none where nothing was judged', () => {
    expect(matrixPart(sampleReport({ endpoints: [] }))).toBeUndefined()
  })
})
