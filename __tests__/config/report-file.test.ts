import { describe, expect, it } from '@jest/globals'
import { renderBaseline } from '../../src/config/baseline-file.ts'
import { parseReport, parseReportFindings } from '../../src/config/report-file.ts'
import { findingOf } from '../engine/finding.ts'
import { richReport, sampleEndpoint, sampleReport, sampleTarget } from '../reporters/sample-report.ts'

const report = (finding: object): string =>
  JSON.stringify({ schemaVersion: '1', outcome: 'fail', endpoints: [], findings: [finding] })

const without = (key: string): object =>
  Object.fromEntries(Object.entries(findingOf()).filter(([name]) => name !== key))

describe('the findings of a report', () => {
  it('are read as they were written', () => {
    const finding = findingOf({ waived: { reason: 'why', owner: 'me', ticket: null, expires: '2027-01-31' } })
    expect(parseReportFindings('report.json', report(finding))).toEqual([finding])
  })

  it('are not to be had of a file of another kind, which says so of itself', () => {
    expect(parseReportFindings('scan.json', '{"schemaVersion":"1","kind":"observations"}')).toBeNull()
    expect(parseReportFindings('baseline.json', renderBaseline([findingOf()]))).toBeNull()
  })

  it.each([
    [
      '{}',
      'report.json: not a file that "check --format json" wrote: schemaVersion (expected "schemaVersion"), findings',
    ],
    ['[', 'report.json: not JSON: '],
    ['[]', 'report.json: not a file that "check --format json" wrote: '],
    [report(findingOf()).replace('"schemaVersion":"1"', '"schemaVersion":"2"'), 'schemaVersion (expected "1")'],
    ...['fingerprint', 'rule', 'severity', 'verdict', 'endpoint', 'environment', 'message', 'waived'].map(
      (key): [string, string] => [report(without(key)), `findings.0.${key} (expected "${key}")`],
    ),
    [report({ ...findingOf(), verdict: 'pass' }), 'findings.0.verdict (expected ("fail" | "inconclusive"))'],
  ])('are refused where it is none: %s', (text, message) => {
    expect(() => parseReportFindings('report.json', text)).toThrow(message)
  })
})

describe('a report', () => {
  const parsed = (report: object) => parseReport('report.json', JSON.stringify(report))

  it('holds the scan that it is of, to be judged by the stores that it names', () => {
    const report = sampleReport({
      endpoints: [
        sampleEndpoint(),
        sampleEndpoint({ url: 'https://192.0.2.1:8443/v1', targets: [sampleTarget({ serverName: null })] }),
        sampleEndpoint({ url: 'tls://mq.example.com:8883', environment: null, origin: null }),
      ],
    })
    const endpoints = parsed(report)?.scan.endpoints.map(({ endpoint }) => endpoint)
    expect(endpoints).toMatchObject([
      {
        url: 'https://api.example.com/',
        host: 'api.example.com',
        port: 443,
        environment: 'production',
        sni: null,
        trust: ['mozilla'],
      },
      { url: 'https://192.0.2.1:8443/v1', hostIsAddress: true, port: 8443, path: '/v1', sni: null },
      { url: 'tls://mq.example.com:8883', scheme: 'tls', sni: 'api.example.com', environment: null, origin: null },
    ])
    expect(endpoints?.[0]?.origin).toEqual(report.endpoints[0]?.origin)
    expect(parsed(report)?.scan).toMatchObject({ kind: 'observations', finishedAt: report.finishedAt, connections: 61 })
    expect(parsed({ ...report, trustStores: [] })?.scan.endpoints[0]?.endpoint.trust).toEqual(['mozilla'])
  })

  it('holds what it found, as it was written', () => {
    const report = richReport()
    const read = parsed(report)?.report
    expect(read?.findings).toEqual(report.findings)
    expect(read?.comparisons).toEqual(report.comparisons)
    expect(read?.endpoints).toEqual(report.endpoints)
  })

  it('from before there was a baseline or a comparison is read', () => {
    const { comparisons, ...older } = richReport()
    const findings = older.findings.map((finding) => ({ ...finding, inBaseline: undefined }))
    const read = parsed({ ...older, findings })?.report
    expect([comparisons.length, read?.comparisons, read?.findings[0]?.inBaseline]).toEqual([1, [], false])
  })

  it('is not to be had of a file of another kind', () => {
    expect(parseReport('scan.json', '{"schemaVersion":"1","kind":"observations"}')).toBeNull()
  })

  it.each([
    ['evidence', { evidence: 'none' }],
    ['breaks', { breaks: [1] }],
    ['cites', { cites: [{}] }],
    ['waived', { waived: 'yes' }],
    ['origin', { origin: { file: 1 } }],
    ['address', { address: 7 }],
  ])('whose finding has no %s as it is written is refused', (key, wrong) => {
    const findings = [{ ...findingOf(), ...wrong }]
    expect(() => parsed({ ...sampleReport(), findings })).toThrow(`findings.0.${key}`)
  })
})
