import { describe, expect, it } from '@jest/globals'
import { failed } from '../../src/core/observed.ts'
import text from '../../src/reporters/text.ts'
import { attackReport } from './attack-report.ts'
import { expectGolden } from './golden.ts'
import {
  crowdedReport,
  richReport,
  sampleEndpoint,
  sampleFinding,
  sampleReport,
  sampleTarget,
  sampleLeaf,
} from './sample-report.ts'

const PLAIN = { colour: false, width: 100 }

/** What the runner of GitHub Actions would take for a command: white space as .NET trims it, and our colours, skipped. */
const COMMAND = /^(?:\s|\u0085|\u001b\[\d*m)*::|##\[/

describe('the text reporter', () => {
  it('shows a report without findings', () => {
    expectGolden('no-findings.txt', text.render(sampleReport(), PLAIN))
  })

  it('shows findings of every kind', () => {
    expectGolden('rich.txt', text.render(richReport(), PLAIN))
  })

  it('shows the same in colour, with nothing changed but the colours', () => {
    const coloured = text.render(richReport(), { ...PLAIN, colour: true })
    expectGolden('rich-colour.txt', coloured)
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(text.render(richReport(), PLAIN))
  })

  it('shows 300 endpoints, the healthy ones in a line each', () => {
    expectGolden('crowded.txt', text.render(crowdedReport(300), PLAIN))
  })

  it.each([
    [20, 20],
    [21, 0],
  ])('of %d healthy endpoints shows %d with their addresses', (count, withAddresses) => {
    const rendered = text.render(sampleReport({ endpoints: crowdedReport(count).endpoints }), PLAIN)
    expect(rendered.match(/203\.0\.113\.10/g) ?? []).toHaveLength(withAddresses)
    expect(rendered.match(/https:\/\/api-/g)).toHaveLength(count)
  })

  it('says in a few words that this machine has no way to an address', () => {
    const observations = { reach: failed('no-ipv6', 'IPv6 cannot be reached from this runner (ENETUNREACH)', 'us') }
    const targets = [sampleTarget(), sampleTarget({ address: '2001:db8::1', observations })]
    expect(text.render(sampleReport({ endpoints: [sampleEndpoint({ targets })] }), PLAIN)).toContain(
      '\n    [2001:db8::1]:443  IPv6 cannot be reached from this runner (ENETUNREACH)\n',
    )
  })

  it('says which endpoints were looked at for a comparison alone', () => {
    const endpoints = [sampleEndpoint({ isJudged: false })]
    expect(text.render(sampleReport({ endpoints }), PLAIN)).toContain(
      '\n  https://api.example.com/ (for the comparison alone)\n',
    )
    const many = [...crowdedReport(20).endpoints, sampleEndpoint({ isJudged: false })]
    expect(text.render(sampleReport({ endpoints: many }), PLAIN).match(/for the comparison alone/g)).toHaveLength(1)
  })

  it('says in the one line of a healthy endpoint what could not be seen', () => {
    const targets = richReport().endpoints[1]?.targets ?? []
    const endpoints = [...crowdedReport(20).endpoints, sampleEndpoint({ targets })]
    expect(text.render(sampleReport({ endpoints }), { ...PLAIN, width: 160 })).toContain(
      '3 addresses · TLSv1.2 TLSv1.3 · expires in 12 days · could not see all at 1 of them · 1 verdict could not be reached\n',
    )
  })

  it.each([60, 80, 200])('keeps within %d columns', (width) => {
    const lines = text.render(richReport(), { colour: false, width }).split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width)
  })

  it('takes a width below 40 for 40', () => {
    expect(text.render(richReport(), { colour: false, width: 0 })).toBe(
      text.render(richReport(), { colour: false, width: 40 }),
    )
  })

  it('leaves the names of environments out where there are none', () => {
    const endpoints = [sampleEndpoint({ environment: null }), sampleEndpoint({ environment: null, url: 'https://b/' })]
    expect(text.render(sampleReport({ endpoints }), PLAIN)).not.toContain('environment')
  })

  it('puts the endpoints of one environment together', () => {
    const endpoints = ['a', 'b', 'a'].map((environment, index) =>
      sampleEndpoint({ environment, url: `https://${String(index)}.example/` }),
    )
    const rendered = text.render(sampleReport({ endpoints }), PLAIN)
    expect(rendered.match(/^(?:[ab]| {2}https:.*)$/gm)).toEqual([
      'a',
      '  https://0.example/',
      '  https://2.example/',
      'b',
      '  https://1.example/',
    ])
  })

  it('says all addresses when all are alike, and none when there is one', () => {
    const targets = ['192.0.2.1', '192.0.2.2'].map((address) => sampleTarget({ address }))
    const findings = targets.map(({ address }) => sampleFinding({ address }))
    const two = text.render(sampleReport({ endpoints: [sampleEndpoint({ targets })], findings }), PLAIN)
    expect(two).toContain('      addresses  all 2\n')
    expect(two.match(/chain\/incomplete/g)).toHaveLength(1)
    expect(text.render(sampleReport({ findings: [sampleFinding()] }), PLAIN)).not.toContain('addresses ')
  })

  it('tells findings at two addresses apart when they differ', () => {
    const findings = [sampleFinding(), sampleFinding({ evidence: { observed: [], required: 2 } })]
    expect(text.render(sampleReport({ findings }), PLAIN).match(/✗ error/g)).toHaveLength(2)
  })

  it('counts comparisons without findings when there are more than 20', () => {
    const place = { url: 'https://api.example.com/', environment: 'production', address: '203.0.113.10' }
    const verdicts = [{ rule: 'compare/protocol-removed', verdict: 'pass' }] as const
    const comparisons = (length: number): typeof rich =>
      Array.from({ length }, () => ({ relation: 'environments', from: place, to: place, verdicts }))
    const rich = richReport().comparisons
    expect(
      text.render(sampleReport({ comparisons: comparisons(20) }), PLAIN).match(/ {4}1 pass · 0 fail/g),
    ).toHaveLength(20)
    const many = text.render(richReport({ comparisons: [...comparisons(20), ...rich] }), PLAIN)
    expect(many).toContain('\n  20 comparisons without findings\n')
    expect(many.match(/ {2}from {2}/g)).toHaveLength(1)
  })

  it('says that nothing was seen, not nothing', () => {
    const endpoints = [sampleEndpoint({ targets: [sampleTarget({ observations: {}, leaf: null, verdicts: [] })] })]
    expect(text.render(sampleReport({ endpoints }), PLAIN)).toContain('203.0.113.10:443  nothing was seen\n')
  })

  it('does not take observations of another shape for seen', () => {
    const observations = {
      versions: { status: 'seen', value: 'TLSv1.3' },
      cipherSuites: { status: 'seen', value: ['x'] },
    } as const
    const leaf = sampleLeaf({ notAfter: 'soon' })
    const endpoints = [sampleEndpoint({ targets: [sampleTarget({ observations, leaf })] })]
    expect(text.render(sampleReport({ endpoints }), PLAIN)).toContain('203.0.113.10:443  nothing was seen\n')
  })

  it.each([false, true])('gives the runner no command and the terminal no code (colour %p)', (colour) => {
    const rendered = text.render(attackReport(), { colour, width: 80 })
    const lines = rendered.split('\n')
    expect(lines.filter((line) => COMMAND.test(line))).toEqual([])
    expect(lines.join('').replace(/\u001b\[(?:0|1|2|3[1-6])m/g, '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u)
    expect(rendered).toContain('\\x1b[2J')
    expect(rendered).toContain('\\u202e')
    expect(rendered).toContain('(100000 characters)')
    expect(rendered.length).toBeLessThan(1_500_000)
  })
})
