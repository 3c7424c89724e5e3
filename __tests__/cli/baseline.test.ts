import '../native-errors.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/core/report.ts'
import { startLab, type Lab } from '../../src/lab/lab.ts'
import { NOW } from '../rules/facts.ts'
import { hiddenIn, openWorkspace, type Workspace } from './fake-io.ts'

let lab: Lab
let workspace: Workspace

beforeAll(async () => {
  lab = await startLab({ now: NOW })
  workspace = openWorkspace()
  workspace.write('root.pem', lab.rootPem)
  await check('--output', 'report.json', '--observations', 'seen.json')
})
afterAll(async () => {
  workspace.remove()
  await lab.close()
})

function at(name: string): string {
  const service = lab.services.find((candidate) => candidate.name === name)
  return `https://${name} connect-to=127.0.0.1:${String(service?.port)} trust=./root.pem`
}

const LEGACY = 'legacy.lab.test'
/** All that `recommended` holds against it. */
const FAULTS = ['cipher/cbc', 'cipher/weak', 'protocol/deprecated-accepted']

const check = (...args: readonly string[]) => workspace.run(['check', at(LEGACY), '--format', 'json', ...args])

interface Written {
  readonly kind: string
  readonly findings: readonly Readonly<Record<string, unknown>>[]
}

const rulesOf = (text: string): readonly unknown[] =>
  (JSON.parse(text) as Written).findings.map(({ rule }) => rule).toSorted()

describe('tls-gate baseline', () => {
  it('writes the faults of a report, each with what it costs, on stdout', async () => {
    const { status, stdout, stderr } = await workspace.run(['baseline', 'report.json'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const baseline = JSON.parse(stdout) as Written
    const { findings } = JSON.parse(workspace.read('report.json')) as Report
    expect(baseline).toMatchObject({ schemaVersion: '1', kind: 'baseline' })
    expect(rulesOf(stdout)).toEqual(findings.map(({ rule }) => rule).toSorted())
    expect(rulesOf(stdout)).toEqual(expect.arrayContaining(FAULTS))
    expect(baseline.findings.find(({ rule }) => rule === 'cipher/weak')).toEqual({
      fingerprint: findings.find(({ rule }) => rule === 'cipher/weak')?.fingerprint,
      rule: 'cipher/weak',
      severity: 'error',
      endpoint: `https://${LEGACY}/`,
      environment: null,
      message: expect.any(String),
    })
  })

  it('writes the same of a saved scan, which it judges', async () => {
    const ofReport = await workspace.run(['baseline', 'report.json'])
    expect(await workspace.run(['baseline', 'seen.json'])).toEqual(ofReport)
  })

  it('judges a saved scan by the policy that it is told', async () => {
    workspace.write('policy.yml', 'version: 1\nextends: []\nrules: { cipher/weak: warning }\n')
    const { stdout } = await workspace.run(['baseline', 'seen.json', '--config', 'policy.yml'])
    expect((JSON.parse(stdout) as Written).findings).toMatchObject([{ rule: 'cipher/weak', severity: 'warning' }])
    const preset = await workspace.run(['baseline', 'seen.json', '--preset', 'pqc-ready'])
    expect(rulesOf(preset.stdout)).toContain('group/no-post-quantum')
  })

  it('needs no file to count in', async () => {
    workspace.write('counting.yml', 'version: 1\non-inconclusive: { fail-after: 3 }\n')
    expect((await workspace.run(['baseline', 'seen.json', '--config', 'counting.yml'])).status).toBe(0)
  })

  it('--output writes a file, whose folders it makes, and leaves stdout empty', async () => {
    const { stdout } = await workspace.run(['baseline', 'report.json'])
    const written = await workspace.run(['baseline', 'report.json', '--output', 'tls/baseline.json'])
    expect(written).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(workspace.read('tls/baseline.json')).toBe(stdout)
  })

  it.each([
    ['no file', [], 'baseline: 0 files found, expected one that "check --format json" or "check --observations" wrote'],
    ['two files', ['a.json', 'b.json'], 'baseline: 2 files found, expected one'],
    ['a file that is not there', ['nowhere.json'], 'baseline: there is no file "nowhere.json"'],
    ['an option of check', ['report.json', '--fail-on', 'error'], "Unknown option '--fail-on'"],
    ['a policy that is not there', ['seen.json', '--config', 'no.yml'], '--config: there is no file "no.yml"'],
  ])('is called wrongly with %s', async (_, args, message) => {
    const { status, stdout, stderr } = await workspace.run(['baseline', ...args])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })

  it.each([
    ['{', /^wrong\.json: not JSON: /],
    ['[]', /^wrong\.json: not a file that "check --format json" wrote: /],
    ['{}', /^wrong\.json: not a file that "check --format json" wrote: schemaVersion /],
    ['{"kind": "baseline"}', /^wrong\.json: not a file that "check --observations" saved: schemaVersion /],
    ['"\u001b[2J"', /^wrong\.json: not /],
  ])('refuses %j with status 2', async (text, message) => {
    workspace.write('wrong.json', text)
    const { status, stdout, stderr } = await workspace.run(['baseline', 'wrong.json'])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(hiddenIn(stderr)).toEqual([])
  })
})

describe('tls-gate check --baseline', () => {
  beforeAll(async () => {
    await workspace.run(['baseline', 'report.json', '--output', 'all.json'])
    const all = JSON.parse(workspace.read('all.json')) as Written
    const some = { ...all, findings: all.findings.filter(({ rule }) => rule !== 'cipher/weak') }
    workspace.write('some.json', JSON.stringify(some, null, 2))
  })

  it('passes what stands in it, and shows it', async () => {
    expect((await check()).status).toBe(1)
    const { status, stdout } = await check('--baseline', 'all.json')
    expect(status).toBe(0)
    const { findings, summary, outcome } = JSON.parse(stdout) as Report
    expect(outcome).toBe('pass')
    expect(findings.every(({ inBaseline }) => inBaseline)).toBe(true)
    expect(summary).toMatchObject({ errors: 0, warnings: 0, inBaseline: findings.length })
  })

  it('fails for what is new', async () => {
    const { status, stdout } = await check('--baseline', 'some.json')
    expect(status).toBe(1)
    const standing = (JSON.parse(stdout) as Report).findings.filter(({ inBaseline }) => !inBaseline)
    expect(standing.map(({ rule }) => rule)).toEqual(['cipher/weak'])
  })

  it('says on its line what no longer occurs', async () => {
    const { status, stdout } = await workspace.run([
      ...['check', at('api.lab.test').replace('api.lab.test', LEGACY), '--format', 'json'],
      ...['--baseline', 'some.json', '--only', 'versions'],
    ])
    expect(status).toBe(0)
    const gone = (JSON.parse(stdout) as Report).findings.filter(({ rule }) => rule === 'policy/baseline-unused')
    const lines = workspace.read('some.json').split('\n')
    expect(gone.map(({ evidence }) => evidence.observed)).toContain('protocol/deprecated-accepted: gone')
    for (const { origin, severity } of gone) {
      expect([origin?.file, severity]).toEqual(['some.json', 'notice'])
      expect(lines[(origin?.line ?? 0) - 1]).toContain('"fingerprint"')
    }
  })

  it('judges a saved scan the same', async () => {
    const checked = await check('--baseline', 'some.json')
    const judged = await workspace.run(['judge', 'seen.json', '--format', 'json', '--baseline', 'some.json'])
    expect([judged.status, rulesOf(judged.stdout)]).toEqual([checked.status, rulesOf(checked.stdout)])
  })

  it('that is not there, or is none, is a mistake, told with the others', async () => {
    const none = await check('--baseline', 'nowhere.json')
    expect([none.status, none.stdout]).toEqual([2, ''])
    expect(none.stderr).toContain('--baseline: there is no file "nowhere.json"')
    const { status, stderr } = await check('--baseline', 'seen.json', '--timeout', '0', '--preset', 'strict')
    expect(status).toBe(2)
    expect(stderr.split('\n').map((line) => line.split(':')[0])).toEqual([
      '--timeout',
      'preset',
      'seen.json',
      '3 mistakes',
      '',
    ])
  })
})
