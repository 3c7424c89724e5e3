import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../src/core/facts.ts'
import { failed, skipped } from '../../src/core/observed.ts'
import type { Report } from '../../src/core/report.ts'
import type { SavedScan } from '../../src/core/saved-scan.ts'
import { assess, type Earlier } from '../../src/gate/assess.ts'
import { GRADABLE } from '../../src/gate/gradable.ts'
import { inDays, NOW, policyOf, settingOf } from '../rules/facts.ts'
import { leafOf, scanAt, shown, stores, targetOf, type Looked } from './scans.ts'

const POLICY = policyOf(
  GRADABLE.map((rule) => [rule, settingOf(rule, /^(?:compare|reach)\//.test(rule.id) ? 'error' : 'off')]),
)

function reportOf(before: SavedScan, after: SavedScan, overrides: Partial<Earlier> = {}): Report {
  const earlier = { scan: before, isWhole: false, ...overrides }
  return assess({ scan: after, policy: POLICY, stores, failOn: 'error', now: NOW, earlier })
}

const told = ({ findings }: Report): readonly unknown[] =>
  findings.map(({ rule, verdict, environment, address, message }) => [rule, verdict, environment, address, message])

const SINCE = `compared with the scan of ${new Date(inDays(-1)).toISOString().replace('.000', '')}`
const only12: Partial<Facts> = { versions: { accepted: ['TLSv1.2'], rejected: ['TLSv1.3'] } }
const having = (overrides: Partial<Facts>, address = '192.0.2.1'): Looked => ({
  targets: [targetOf(address, shown(overrides))],
})

describe('a scan and an earlier one', () => {
  it('of the same are compared, and nothing is found', () => {
    const report = reportOf(scanAt(-1, {}), scanAt(0, {}))
    expect(told(report)).toEqual([])
    const place = { url: 'https://api.example.com/', environment: null, address: '192.0.2.1' }
    expect(report.comparisons).toMatchObject([
      { relation: 'times', from: { ...place, scannedAt: new Date(inDays(-1)).toISOString() }, to: place },
    ])
    expect(report.comparisons[0]?.to).toEqual(place)
  })

  it('that differ: what is lost is found, on the line of now', () => {
    const report = reportOf(scanAt(-1, {}), scanAt(0, having(only12)))
    expect(told(report)).toEqual([
      ['compare/protocol-removed', 'fail', null, '192.0.2.1', `TLSv1.3 is no longer accepted, ${SINCE}`],
    ])
    expect(report.findings[0]?.evidence).toMatchObject({ relation: 'times' })
    expect(report.findings[0]?.origin).not.toBeNull()
  })

  it('is held against the earlier certificate as that was then', () => {
    const before = leafOf({
      notBefore: new Date(inDays(-91)),
      notAfter: new Date(inDays(-1)),
      names: ['api.example.com', 'b.example.com'],
    })
    const report = reportOf(scanAt(-1, { targets: [targetOf('192.0.2.1', shown({}, [before]))] }), scanAt(0, {}))
    expect(told(report)).toEqual([
      ['compare/key-changed', 'fail', null, '192.0.2.1', `the key of the certificate is another one, ${SINCE}`],
      [
        'compare/names-differ',
        'fail',
        null,
        '192.0.2.1',
        `the certificate no longer has the name b.example.com, ${SINCE}`,
      ],
    ])
  })

  it('pairs addresses with themselves, and new ones with any', () => {
    const before = scanAt(-1, { targets: [targetOf('192.0.2.1', shown(only12)), targetOf('192.0.2.2')] })
    const now = scanAt(0, { targets: ['192.0.2.3', '192.0.2.2', '192.0.2.4'].map((address) => targetOf(address)) })
    const pairs = reportOf(before, now)
      .comparisons.filter(({ relation }) => relation === 'times')
      .map(({ from, to }) => [from.address, to.address])
    expect(pairs).toEqual([
      ['192.0.2.2', '192.0.2.2'],
      ['192.0.2.1', '192.0.2.3'],
      ['192.0.2.1', '192.0.2.4'],
    ])
  })

  it('pairs endpoints by URL and environment, and those of one URL by where they connect to', () => {
    const place = (environment: string, port: number): Looked => ({
      environment,
      connectTo: { address: '127.0.0.1', port },
    })
    const before = scanAt(-1, { ...place('a', 1), ...having(only12) }, place('a', 2), place('b', 1))
    const now = scanAt(0, place('b', 1), place('a', 2), { ...place('a', 1), ...having(only12) })
    expect(told(reportOf(before, now))).toEqual([])
  })

  it('says what the earlier one does not hold, and of what is not looked at again where both should be whole', () => {
    const before = scanAt(-1, { host: 'old.example.com' }, {})
    const now = scanAt(0, {}, { host: 'new.example.com' })
    const isNew = [
      'compare/unpaired',
      'fail',
      null,
      null,
      `it is not in ${SINCE.slice('compared with '.length)}: nothing was compared`,
    ]
    expect(told(reportOf(before, now))).toEqual([isNew])
    const [first, second] = reportOf(before, now, { isWhole: true }).findings
    expect([first?.endpoint, second?.endpoint]).toEqual(['https://new.example.com/', 'https://old.example.com/'])
    expect(second?.message).toMatch(/^it is in the scan of .*, and was not looked at again$/)
  })

  it('is inconclusive where the earlier one saw nothing, and told once where this one sees nothing', () => {
    const waiting = skipped('needs reach, which was not seen: refused', 'reach')
    const unseen = {
      ...Object.fromEntries(Object.keys(shown()).map((fact) => [fact, waiting])),
      reach: failed('refused', 'refused', 'peer'),
    }
    const silent: Looked = { targets: [targetOf('192.0.2.1', unseen)] }
    expect(told(reportOf(scanAt(-1, silent), scanAt(0, {})))).toMatchObject([
      [
        expect.stringMatching(/^compare\//),
        'inconclusive',
        null,
        '192.0.2.1',
        expect.stringMatching(/^in the earlier scan, needs reach/),
      ],
    ])
    expect(told(reportOf(scanAt(-1, {}), scanAt(0, silent)))).toMatchObject([
      ['reach/unreachable', 'inconclusive', null, '192.0.2.1', 'needs reach, which was not seen: refused'],
    ])
  })

  it('copes with an earlier one from before there were some facts', () => {
    const { groups, alpn, ...fewer } = shown()
    expect([groups?.status, alpn?.status]).toEqual(['seen', 'seen'])
    const report = reportOf(scanAt(-1, { targets: [targetOf('192.0.2.1', fewer)] }), scanAt(0, {}))
    expect(report.findings.map(({ verdict }) => verdict)).toEqual(['inconclusive', 'inconclusive'])
    expect(report.findings.map(({ message }) => message)).toEqual([
      `in the earlier scan, alpn was not looked at, ${SINCE}`,
      `in the earlier scan, groups was not looked at, ${SINCE}`,
    ])
  })

  it('keeps the fingerprints of what it finds, whenever the earlier one was', () => {
    const found = [-1, -2].map((days) => reportOf(scanAt(days, {}), scanAt(0, having(only12))).findings)
    expect(found[0]?.map(({ fingerprint }) => fingerprint)).toEqual(found[1]?.map(({ fingerprint }) => fingerprint))
  })
})
