import { describe, expect, it } from '@jest/globals'
import type { Report, ReportEndpoint, ReportTarget } from '../../src/core/report.ts'
import { DAY_MS } from '../../src/core/window.ts'
import { timelineSections } from '../../src/reporters/markdown/timeline.ts'
import { timelineOf } from '../../src/reporters/view/timeline.ts'
import { ATTACKS, attackReport } from './attack-report.ts'
import { sampleEndpoint, sampleIntermediate, sampleLeaf, sampleReport, sampleTarget } from './sample-report.ts'

/** When the scan of the sample ended. */
const NOW = Date.parse('2026-11-23T00:00:04.200Z')

const inDays = (days: number): string => new Date(NOW + days * DAY_MS).toISOString()

/** A leaf that ends in so many days, and nothing else. */
function leafTarget(days: number, sha256 = `leaf ${String(days)}`): ReportTarget {
  return sampleTarget({ leaf: sampleLeaf({ sha256, notAfter: inDays(days) }), intermediates: [] })
}

const endpointAt = (url: string, ...targets: readonly ReportTarget[]): ReportEndpoint =>
  sampleEndpoint({ url, targets })

const reportOf = (...endpoints: readonly ReportEndpoint[]): Report => sampleReport({ endpoints })

const namesAndDays = (report: Report): readonly string[] =>
  timelineOf(report).expiries.map(({ places: [{ host }], days }) => `${host} ${String(days)}`)

describe('what ends when', () => {
  it('is told of leaves and intermediates, the first to end first', () => {
    const report = reportOf(
      endpointAt('https://a.example/', leafTarget(60)),
      endpointAt(
        'tls://mq.example:8883',
        sampleTarget({
          leaf: sampleLeaf({ sha256: 'mq', subject: 'CN=mq', notAfter: inDays(-2.5) }),
          intermediates: [
            sampleIntermediate({ sha256: 'r3', subject: 'O=Example,CN=R3', notAfter: inDays(30) }),
            sampleIntermediate({ sha256: 'r4', subject: 'O=Example', notAfter: inDays(70) }),
          ],
        }),
      ),
    )
    expect(timelineOf(report)).toEqual({
      from: '2026-11-23',
      expiries: [
        {
          kind: 'leaf',
          name: 'mq',
          places: [{ host: 'mq.example:8883', environment: 'production' }],
          date: '2026-11-20',
          days: -3,
        },
        {
          kind: 'intermediate',
          name: 'R3',
          places: [{ host: 'mq.example:8883', environment: 'production' }],
          date: '2026-12-23',
          days: 30,
        },
        {
          kind: 'leaf',
          name: 'api.example.com',
          places: [{ host: 'a.example', environment: 'production' }],
          date: '2027-01-22',
          days: 60,
        },
        {
          kind: 'intermediate',
          name: 'O=Example',
          places: [{ host: 'mq.example:8883', environment: 'production' }],
          date: '2027-02-01',
          days: 70,
        },
      ],
      more: 0,
    })
  })

  it('is told of each certificate once, with every endpoint that serves it', () => {
    const twice = endpointAt('https://a.example/', leafTarget(60, 'same'), leafTarget(60, 'same'))
    const other = endpointAt('https://b.example:8443/v1', leafTarget(60, 'same'))
    const staging = { ...twice, environment: 'staging' }
    const { expiries } = timelineOf(
      reportOf(twice, other, staging, endpointAt('https://a.example/v2', leafTarget(60, 'same'))),
    )
    expect(expiries.map(({ places }) => places)).toEqual([
      [
        { host: 'a.example', environment: 'production' },
        { host: 'b.example:8443', environment: 'production' },
        { host: 'a.example', environment: 'staging' },
      ],
    ])
  })

  it('goes no further than 400 days', () => {
    const report = reportOf(
      endpointAt('https://a.example/', leafTarget(400), leafTarget(400 + 1 / 86_400)),
      endpointAt('https://b.example/', leafTarget(-10_000)),
    )
    expect(namesAndDays(report)).toEqual(['b.example -10000', 'a.example 400'])
  })

  it('has thirty rows at the most, and counts the others', () => {
    const endpoints = Array.from({ length: 31 }, (_, index) =>
      endpointAt(`https://a${String(index)}.example/`, leafTarget(index + 1)),
    )
    expect(timelineOf(reportOf(...endpoints.slice(1)))).toMatchObject({ expiries: { length: 30 }, more: 0 })
    const { expiries, more } = timelineOf(reportOf(...endpoints.toReversed()))
    expect(expiries.map(({ days }) => days)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
    expect(more).toBe(1)
    expect(timelineOf(reportOf(...endpoints), { withinDays: 3, maxExpiries: 2 })).toMatchObject({
      expiries: [{ days: 1 }, { days: 2 }],
      more: 1,
    })
  })

  it('leaves out what has no date, and is empty where nothing was seen', () => {
    const undated = sampleTarget({ leaf: sampleLeaf({ notAfter: 'soon' }), intermediates: [] })
    const unseen = sampleTarget({ leaf: null, intermediates: [] })
    expect(timelineOf(reportOf(endpointAt('https://a.example/', undated, unseen)))).toMatchObject({
      expiries: [],
      more: 0,
    })
    expect(timelineOf(sampleReport({ endpoints: [] }))).toEqual({ from: '2026-11-23', expiries: [], more: 0 })
  })

  it('takes a URL that is none, and a subject that is no name, as they are', () => {
    const intermediates = [sampleIntermediate({ subject: 'no name', notAfter: inDays(1) })]
    const endpoint = endpointAt('::error::', sampleTarget({ leaf: null, intermediates }))
    expect(timelineOf(reportOf(endpoint)).expiries).toMatchObject([
      { name: 'no name', places: [{ host: '::error::' }] },
    ])
  })
})

/** Lines of the chart, without its fence. */
const chartOf = (report: Report): readonly string[] =>
  /^```mermaid\n([^]*?)^```$/m.exec(timelineSections(report).join(''))?.[1]?.trimEnd().split('\n') ?? []

describe('the chart of what ends when', () => {
  it('has a bar from the day of the scan to the end, by kind', () => {
    const report = reportOf(
      endpointAt(
        'https://a.example/',
        sampleTarget({
          leaf: sampleLeaf({ notAfter: inDays(12.5) }),
          intermediates: [sampleIntermediate({ notAfter: inDays(300) })],
        }),
      ),
      { ...endpointAt('https://b.example:8443/', leafTarget(60, 'b')), environment: null },
      endpointAt('https://c.example/', leafTarget(60, 'b')),
      endpointAt('https://d.example/', leafTarget(60, 'b')),
    )
    expect(timelineSections(report).join('')).toBe(`## What ends when

\`\`\`mermaid
gantt
  dateFormat YYYY-MM-DD
  section Leaves
  12 days left, a.example (production) :2026-11-23, 2026-12-05
  60 days left, b.example port 8443 and 2 more endpoints :2026-11-23, 2027-01-22
  section Intermediates
  300 days left, Example CA R3 of a.example (production) :2026-11-23, 2027-09-19
\`\`\`

`)
  })

  it.each([
    [7, '  7 days left, a.example (production) :2026-11-23, 2026-11-30'],
    [6.99, '  6 days left, a.example (production) :crit, 2026-11-23, 2026-11-29'],
    [1, '  1 day left, a.example (production) :crit, 2026-11-23, 2026-11-24'],
    // A bar needs a day.
    [0, '  0 days left, a.example (production) :crit, 2026-11-23, 2026-11-24'],
    [-0.5, '  expired 1 day ago, a.example (production) :crit, 2026-11-22, 2026-11-23'],
    [-14, '  expired 14 days ago, a.example (production) :crit, 2026-11-09, 2026-11-23'],
    [-400, '  expired 400 days ago, a.example (production) :crit, 2026-11-09, 2026-11-23'],
  ])('draws %d days as %s', (days, line) => {
    expect(chartOf(reportOf(endpointAt('https://a.example/', leafTarget(days)))).slice(2)).toEqual([
      '  section Leaves',
      line,
    ])
  })

  it('says how many more there are', () => {
    const endpoints = (count: number): ReportEndpoint[] =>
      Array.from({ length: count }, (_, index) => endpointAt(`https://a${String(index)}.example/`, leafTarget(index)))
    expect(timelineSections(reportOf(...endpoints(31))).join('')).toMatch(
      /^```\n\nand 1 more certificate that ends within 400 days\n\n$/m,
    )
    expect(timelineSections(reportOf(...endpoints(42))).join('')).toMatch(
      /^```\n\nand 12 more certificates that end within 400 days\n\n$/m,
    )
    expect(timelineSections(reportOf(...endpoints(30))).join('')).not.toContain('more')
  })

  it('is not there where nothing ends before long', () => {
    expect(timelineSections(reportOf(endpointAt('https://a.example/', leafTarget(401))))).toEqual([])
    expect(timelineSections(sampleReport({ finishedAt: 'never' }))).toEqual([])
  })

  /** As a line of a Gantt chart is read: a name up to the first colon, behind a word of ours, and what stands after it. */
  const TASK =
    /^ {2}(?:\d+ days? left|expired \d+ days? ago), [\p{L}\p{N} .…()*/_-]+ :(?:crit, )?\d{4}-\d{2}-\d{2}, \d{4}-\d{2}-\d{2}$/u

  it('is read as it is meant, whatever the names in it', () => {
    for (const attack of [
      ...ATTACKS,
      '%%{init: {}}%%',
      'title x',
      'gantt',
      'click a href "x"',
      'x :crit, 2026-01-01',
      '2026-01-01',
    ]) {
      const endpoint = sampleEndpoint({
        url: attack,
        environment: attack,
        targets: [
          sampleTarget({
            leaf: sampleLeaf({ subject: attack, notAfter: inDays(1) }),
            intermediates: [
              sampleIntermediate({ sha256: '1', subject: attack, notAfter: inDays(2) }),
              sampleIntermediate({ sha256: '2', subject: `CN=${attack}`, notAfter: inDays(3) }),
            ],
          }),
        ],
      })
      const lines = chartOf(reportOf(endpoint))
      expect(lines).toHaveLength(7)
      expect([lines[0], lines[1], lines[2], lines[4]]).toEqual([
        'gantt',
        '  dateFormat YYYY-MM-DD',
        '  section Leaves',
        '  section Intermediates',
      ])
      for (const line of [lines[3], lines[5], lines[6]]) expect(line).toMatch(TASK)
    }
  })

  it('stays small, however long the names', () => {
    const [section = ''] = timelineSections(attackReport())
    expect(chartOf(attackReport())).toHaveLength(3 + 30)
    expect(Buffer.byteLength(section)).toBeLessThan(10_000)
  })
})
