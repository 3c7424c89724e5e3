import { describe, expect, it } from '@jest/globals'
import type { Report, ReportTarget, ReportTrust } from '../../../src/core/report.ts'
import html from '../../../src/reporters/html.ts'
import { trustStoreSections } from '../../../src/reporters/markdown/trust-stores.ts'
import { sampleEndpoint, sampleReport, sampleTarget } from '../sample-report.ts'

const pass = (store: string): ReportTrust => ({ store, verdict: 'pass', anchor: 'CN=Root', reason: null })
const fail = (store: string): ReportTrust => ({ store, verdict: 'fail', anchor: null, reason: 'no issuer' })

const storeOf = (name: string): Report['trustStores'][number] => ({
  name,
  source: 'a file',
  version: null,
  date: '2024-04-01',
  isStale: true,
  anchors: 2,
  missing: [],
})

const at = (...trust: readonly ReportTrust[]): ReportTarget => sampleTarget({ trust })

function reportOf(...endpoints: readonly (readonly ReportTarget[])[]): Report {
  return sampleReport({
    endpoints: endpoints.map((targets, index) => sampleEndpoint({ url: `https://${String(index)}.example/`, targets })),
    trustStores: [storeOf('mozilla'), storeOf('./internal.pem')],
  })
}

const rowsOf = (report: Report): readonly string[] =>
  trustStoreSections(report)
    .join('')
    .match(/^\| production .*$/gm) ?? []

describe('the trust stores in Markdown', () => {
  it('have a column each, and a row an endpoint: those that are refused first', () => {
    const [section] = trustStoreSections(
      reportOf([at(pass('mozilla'))], [at(fail('mozilla'), pass('./internal.pem'))], [at()]),
    )
    expect(section).toBe(
      '## Trust stores\n\n' +
        'Whether a store has a path to the certificate: ✓ yes, ✗ no, ? no certificate was seen; empty: not a store of the endpoint.\n\n' +
        '| Environment | Endpoint | `mozilla` | `./internal.pem` |\n| --- | --- | :-: | :-: |\n' +
        '| production | `https://1.example/` | ✗ | ✓ |\n' +
        '| production | `https://0.example/` | ✓ |  |\n\n' +
        'and 1 endpoint of which no certificate was seen\n\n' +
        '<details>\n<summary>Where they come from: 2 stores</summary>\n\n' +
        '- `mozilla`: a file, 2 anchors, of 2024-04-01 (stale)\n' +
        '- `./internal.pem`: a file, 2 anchors, of 2024-04-01 (stale)\n\n' +
        '</details>\n\n',
    )
  })

  it('tell apart the addresses of an endpoint that do not agree', () => {
    const targets = [at(fail('mozilla')), at(pass('mozilla')), at(pass('mozilla')), at()]
    expect(rowsOf(reportOf(targets))).toEqual([
      '| production | `https://0.example/` | ✗ at 1 of 4, ✓ at 2 of 4, ? at 1 of 4 |  |',
    ])
  })

  it('of 20 endpoints show all, and of 21 those alone that not every store accepts everywhere', () => {
    const accepted = Array.from({ length: 18 }, () => [at(pass('mozilla'))])
    const telling = [[at(pass('mozilla')), at()], [at(fail('mozilla'))]]
    expect(rowsOf(reportOf(...accepted, ...telling))).toHaveLength(20)
    const many = reportOf(...accepted, [at(pass('mozilla'))], ...telling)
    expect(rowsOf(many)).toEqual([
      '| production | `https://20.example/` | ✗ |  |',
      '| production | `https://19.example/` | ✓ at 1 of 2, ? at 1 of 2 |  |',
    ])
    expect(trustStoreSections(many)[0]).toContain('\n\nand 19 endpoints that every store of theirs accepts\n\n')
  })

  it('show 50 at most, and count the others', () => {
    const refused = Array.from({ length: 51 }, () => [at(fail('mozilla'))])
    expect(rowsOf(reportOf(...refused))).toHaveLength(50)
    expect(trustStoreSections(reportOf(...refused))[0]).toContain('\n\nand 1 more endpoint\n\n')
    expect(trustStoreSections(reportOf(...refused.slice(1)))[0]).not.toContain('more endpoint')
  })

  it('have no table without an endpoint of which a certificate was seen, and no section without a store', () => {
    expect(trustStoreSections(reportOf([at()]))[0]).toMatch(
      /^## Trust stores\n\nand 1 endpoint of which no certificate was seen\n\n<details>/,
    )
    expect(trustStoreSections(sampleReport({ trustStores: [] }))).toEqual([])
  })

  it('are counted in HTML: accepted are those with a path at every address, of those that it is a store of', () => {
    const report = reportOf([at(pass('mozilla'))], [at(fail('mozilla'))], [at(pass('mozilla')), at()])
    const page = html.render(report, { colour: false, width: 80 })
    expect(page).toContain('<td>2024-04-01 (old)</td><td>2</td><td>1 of 3</td></tr>')
    expect(page).toContain('<td>2024-04-01 (old)</td><td>2</td><td>0 of 0</td></tr>')
  })
})
