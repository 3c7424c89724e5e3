import '../native-errors.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Facts } from '../../src/core/facts.ts'
import type { SavedScan } from '../../src/core/saved-scan.ts'
import type { ScanComparison } from '../../src/core/scan-comparison.ts'
import { root, scanAt, shown, targetOf } from '../gate/scans.ts'
import { hiddenIn, openWorkspace, type Ran, type Workspace } from './fake-io.ts'

const only12: Partial<Facts> = { versions: { accepted: ['TLSv1.2'], rejected: ['TLSv1', 'TLSv1.1', 'TLSv1.3'] } }
const old: Partial<Facts> = { versions: { accepted: ['TLSv1', 'TLSv1.2', 'TLSv1.3'], rejected: ['TLSv1.1'] } }
const scan = (days: number, facts: Partial<Facts> = {}): SavedScan =>
  scanAt(days, { targets: [targetOf('192.0.2.1', shown(facts))] })

let workspace: Workspace
beforeAll(async () => {
  workspace = openWorkspace()
  workspace.write('root.pem', root.pem)
  workspace.write('old.json', JSON.stringify(scan(-2, old)))
  workspace.write('before.json', JSON.stringify(scan(-1)))
  workspace.write('after.json', JSON.stringify(scan(0, only12)))
  await workspace.run(['judge', 'old.json', '--format', 'json', '--output', 'old-report.json'])
  await workspace.run(['judge', 'after.json', '--format', 'json', '--output', 'after-report.json'])
})
afterAll(() => {
  workspace.remove()
})

const compare = (...args: readonly string[]): Promise<Ran> => workspace.run(['compare', ...args])

async function compared(...args: readonly string[]): Promise<ScanComparison & { readonly status: number }> {
  const { status, stdout, stderr } = await compare(...args, '--format', 'json')
  expect(stderr).toBe('')
  return { status, ...(JSON.parse(stdout) as ScanComparison) }
}

const rulesOf = ({ differences, appeared, resolved, open, same }: ScanComparison): unknown =>
  Object.fromEntries(
    Object.entries({ differences, appeared, resolved, open, same }).map(([name, findings]) => [
      name,
      findings.map(({ rule }) => rule),
    ]),
  )

const NONE = { differences: [], appeared: [], resolved: [], open: [], same: [] }

describe('tls-gate compare', () => {
  it('exits with 0 where nothing has changed', async () => {
    const result = await compared('before.json', 'before.json')
    expect([result.status, result.outcome, rulesOf(result)]).toEqual([0, 'pass', NONE])
    expect(result.comparisons).toHaveLength(1)
  })

  it.each(['after.json', 'after-report.json'])('finds what is lost, and what appeared, in %s', async (after) => {
    const result = await compared('before.json', after)
    expect([result.status, result.outcome, rulesOf(result)]).toEqual([
      1,
      'fail',
      { ...NONE, differences: ['compare/protocol-removed'], appeared: ['protocol/tls-1.3-missing'] },
    ])
    expect(result.before).toMatchObject({ file: 'before.json', endpoints: 1 })
    expect(result.after).toMatchObject({ file: after, finishedAt: '2026-03-01T12:00:00.000Z' })
  })

  it.each(['old.json', 'old-report.json'])('tells what is resolved since %s', async (before) => {
    const result = await compared(before, 'before.json')
    expect([result.status, rulesOf(result)]).toEqual([0, { ...NONE, resolved: ['protocol/deprecated-accepted'] }])
  })

  it('does not call resolved what could not be judged again', async () => {
    const unseen = {
      ...shown(),
      versions: { status: 'failed', code: 'reset', detail: 'reset', whose: 'peer' } as const,
    }
    workspace.write('unseen.json', JSON.stringify(scanAt(0, { targets: [targetOf('192.0.2.1', unseen)] })))
    const result = await compared('old.json', 'unseen.json')
    expect(result).toMatchObject({
      status: 3,
      outcome: 'inconclusive',
      resolved: [],
      open: [{ rule: 'protocol/deprecated-accepted' }],
    })
  })

  it('grades by another policy on demand, and --fail-on and --output work as for check', async () => {
    workspace.write(
      'lenient.yml',
      'version: 1\nrules:\n  compare/protocol-removed: notice\n  protocol/tls-1.3-missing: off\n',
    )
    expect(await compared('before.json', 'after.json', '--config', 'lenient.yml')).toMatchObject({
      status: 0,
      outcome: 'pass',
    })
    const written = await compare('before.json', 'after.json', '--fail-on', 'never', '--output', 'changes.txt')
    expect(written).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(workspace.read('changes.txt')).toContain('compare/protocol-removed')
    const warned = ['before.json', 'after.json', '--preset', 'api', '--fail-on', 'warning']
    expect((await compared(...warned)).presets).toEqual(['api@1'])
  })

  it('prints text and Markdown for people', async () => {
    const { status, stdout } = await compare('before.json', 'after.json')
    expect(status).toBe(1)
    expect(stdout.replace(/^tls-gate .*\n/, '')).toBe(`
  before  before.json, scanned 2026-02-28T12:00:00.000Z, 1 endpoint
  after   after.json, scanned 2026-03-01T12:00:00.000Z, 1 endpoint

differences

  https://api.example.com/ at 192.0.2.1
    ✗ error          compare/protocol-removed
      TLSv1.3 is no longer accepted, compared with the scan of 2026-02-28T12:00:00Z; who breaks: a
      client that was only tried against what it is compared with
      observed   TLSv1.2
      required   TLSv1.2, TLSv1.3
      breaks     a client that was only tried against what it is compared with: tlsv1 alert protocol
                 version
      fix        Configure both alike, from one source. Where the difference is meant, list it under
                 ignore of the comparison, or waive it.
      at         .github/tls-gate.yml:7

appeared

  https://api.example.com/ at 192.0.2.1
    ! warning        protocol/tls-1.3-missing
      TLS 1.3 is refused
      observed   TLSv1.2
      required   TLSv1.3
      fix        Add TLS 1.3: nginx "ssl_protocols TLSv1.2 TLSv1.3;" with OpenSSL 1.1.1 or later;
                 Java 11 or later; Node.js 12 or later.
      at         .github/tls-gate.yml:7

FAIL
  changes   1 difference, 1 appeared, 0 resolved, 0 the same
  compared  1 address
  presets   recommended@1
`)
    const markdown = (await compare('before.json', 'after.json', '--format', 'markdown')).stdout
    expect(markdown).toMatch(
      /^# tls-gate compare: FAIL\n\n\*\*1 difference, 1 appeared, 0 resolved, 0 the same\.\*\*\n/,
    )
    expect(markdown.match(/^##+ .*$/gm)).toEqual([
      '## Differences',
      '### `compare/protocol-removed` at `https://api.example.com/`',
      '## Appeared',
      '### `protocol/tls-1.3-missing` at `https://api.example.com/`',
    ])
  })

  it.each([
    ['no file', [], 'compare: 0 files found, expected two'],
    ['one file', ['before.json'], 'compare: 1 files found, expected two'],
    ['three files', ['before.json', 'after.json', 'old.json'], 'compare: 3 files found, expected two'],
    ['a file that is not there', ['before.json', 'nowhere.json'], 'compare: there is no file "nowhere.json"'],
    [
      'a format that there is not',
      ['before.json', 'after.json', '--format', 'html'],
      '--format: "html" found, expected text, json, markdown',
    ],
    ['an option of check', ['before.json', 'after.json', '--baseline', 'x'], "Unknown option '--baseline'"],
  ])('is called wrongly with %s', async (_, args, message) => {
    const { status, stdout, stderr } = await compare(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })

  const KIND = 'not a file that "check --observations" or "check --format json" wrote: '
  it.each([
    ['nothing', '', 'not JSON: '],
    ['broken JSON', '{', 'not JSON: '],
    ['null', 'null', KIND],
    ['an empty object', '{}', `${KIND}schemaVersion (expected "schemaVersion")`],
    [
      'a file of another kind',
      '{"schemaVersion":"1","kind":"state","inconclusiveRuns":{}}',
      'kind (expected "observations")',
    ],
    ['a report without what it found', () => withoutFindings(), 'findings (expected "findings")'],
    ['a report of a place that is none', () => elsewhere(), 'endpoints.0.url: '],
    [
      'more levels than anybody writes',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      'nested more than 200 levels deep',
    ],
    ['levels within what was seen', () => deep(), 'nested more than 200 levels deep'],
  ])('refuses %s with status 2, in either place', async (_, text, message) => {
    workspace.write('wrong.json', typeof text === 'string' ? text : text())
    for (const files of [
      ['wrong.json', 'after.json'],
      ['before.json', 'wrong.json'],
    ]) {
      const { status, stdout, stderr } = await compare(...files)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^wrong\.json: /)
      expect(stderr).toContain(message)
    }
  })

  it('shows nothing of a stranger raw', async () => {
    const hostile = workspace.read('after-report.json').replaceAll('TLS 1.3 is refused', '\\u001b[2J::error::x')
    workspace.write('hostile.json', hostile)
    for (const format of ['text', 'json', 'markdown']) {
      const { status, stdout } = await compare('before.json', 'hostile.json', '--format', format)
      expect(status).toBe(1)
      expect(stdout).toContain('error::x')
      expect(hiddenIn(stdout)).toEqual([])
      expect(stdout).not.toMatch(/^\s*::/m)
    }
  })

  function withoutFindings(): string {
    const { findings, ...rest } = JSON.parse(workspace.read('after-report.json')) as Record<string, unknown>
    expect(findings).toHaveLength(1)
    return JSON.stringify(rest)
  }

  function elsewhere(): string {
    return workspace.read('after-report.json').replaceAll('"url": "https://api.example.com/"', '"url": "ftp://x"')
  }

  function deep(): string {
    return JSON.stringify(scan(0)).replace('"accepted":[', `"accepted":${'['.repeat(300)}${']'.repeat(300)},"x":[`)
  }
})
