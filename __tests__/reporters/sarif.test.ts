import { describe, expect, it } from '@jest/globals'
import sarif from '../../src/reporters/sarif.ts'
import { attackReport } from './attack-report.ts'
import { expectGolden } from './golden.ts'
import { richReport, sampleFinding, sampleReport } from './sample-report.ts'

const OPTIONS = { colour: false, width: 80 }

interface Run {
  readonly tool: {
    readonly driver: { readonly rules: readonly { readonly id: string; readonly [key: string]: unknown }[] }
  }
  readonly invocations: readonly {
    readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[]
  }[]
  readonly results: readonly Result[]
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly { readonly physicalLocation?: { readonly artifactLocation: { readonly uri: string } } }[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly properties: Readonly<Record<string, unknown>>
}

function runOf(report: Parameters<typeof sarif.render>[0]): Run {
  const { runs } = JSON.parse(sarif.render(report, OPTIONS)) as { runs: [Run] }
  return runs[0]
}

describe('the SARIF reporter', () => {
  it('shows findings of every kind', () => {
    expectGolden('rich.sarif', sarif.render(richReport(), OPTIONS))
  })

  it('lists every rule that ran, also those without a result, and points to them', () => {
    const { tool, results } = runOf(richReport())
    const ids = tool.driver.rules.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
    expect(Object.keys(richReport().policy.rules).filter((id) => !ids.includes(id))).toEqual([])
    expect(results.map(({ ruleId, ruleIndex }) => ids[ruleIndex] === ruleId)).toEqual(results.map(() => true))
  })

  it('gives one result for a fault seen at several addresses', () => {
    const { results } = runOf(
      sampleReport({
        findings: [
          sampleFinding(),
          sampleFinding({ address: '203.0.113.11' }),
          sampleFinding({ fingerprint: 'other' }),
        ],
      }),
    )
    expect(results.map(({ partialFingerprints, properties }) => [partialFingerprints, properties.addresses])).toEqual([
      [{ primaryLocationLineHash: 'b7c1:1' }, ['203.0.113.10', '203.0.113.11']],
      [{ primaryLocationLineHash: 'other:1' }, ['203.0.113.10']],
    ])
  })

  it('leaves out what is waived or in the baseline, which would be shown as open', () => {
    const { results } = runOf(
      sampleReport({
        findings: [
          sampleFinding({ waived: { reason: 'r', owner: 'o', ticket: null, expires: '2027-01-31' } }),
          sampleFinding({ inBaseline: true }),
        ],
      }),
    )
    expect(results).toEqual([])
  })

  it.each([
    ['error', 'error', '8.0'],
    ['warning', 'warning', '5.0'],
    ['notice', 'note', '2.0'],
  ] as const)('gives a finding of severity %s the level %s', (severity, level, security) => {
    const { results, tool } = runOf(sampleReport({ findings: [sampleFinding({ severity })] }))
    expect(results[0]?.level).toBe(level)
    expect(tool.driver.rules.find(({ id }) => id === 'chain/incomplete')).toMatchObject({
      defaultConfiguration: { level },
      properties: { 'security-severity': security },
    })
  })

  it.each([
    [5000, 5000, undefined],
    [5001, 5000, '1 results of 5001, the least grave, are left out: code scanning keeps 5000.'],
  ])('of %d results gives %d', (count, shown, note) => {
    const findings = Array.from({ length: count }, (_, index) =>
      sampleFinding({ fingerprint: String(index), severity: index === count - 1 ? 'error' : 'notice' }),
    )
    const { results, invocations } = runOf(sampleReport({ findings }))
    expect(results).toHaveLength(shown)
    expect(results[0]?.level).toBe('error')
    expect(invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(note)
  })

  it('gives no line where there is none', () => {
    const { results } = runOf(sampleReport({ findings: [sampleFinding({ origin: null })] }))
    expect(results[0]?.locations).toEqual([
      { logicalLocations: [{ fullyQualifiedName: 'https://api.example.com/', kind: 'resource' }] },
    ])
  })

  it('shows an attack as text: no link, no argument, nothing hidden, paths within the repository', () => {
    const { results } = runOf(attackReport())
    const texts = results.map(({ message }) => message.text)
    expect(texts.filter((text) => /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u.test(text))).toEqual([])
    expect(texts.filter((text) => /(?<!\\)\[|(?<!\{)\{\d+\}/.test(text))).toEqual([])
    const uris = results.flatMap(({ locations }) =>
      locations.flatMap(({ physicalLocation }) => physicalLocation?.artifactLocation.uri ?? []),
    )
    expect(uris.filter((uri) => !/^[A-Za-z0-9._~!'()*%/-]*$/.test(uri))).toEqual([])
  })

  it('takes `{0}` for no argument', () => {
    const { results } = runOf(sampleReport({ findings: [sampleFinding({ message: 'a {0} [b](c) {x}', breaks: [] })] }))
    expect(results[0]?.message.text.split('\n')[0]).toBe('a {{0} \\[b\\](c) {x}')
  })
})
