import '../native-errors.ts'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/core/report.ts'
import type { SavedScan } from '../../src/core/saved-scan.ts'
import { issue } from '../../src/lab/issue.ts'
import { inDays } from '../rules/facts.ts'
import { scanOf } from '../rules/assessed.ts'
import { hiddenIn, openWorkspace, type Workspace } from './fake-io.ts'

const root = issue({
  subject: { commonName: 'Root' },
  ca: true,
  notBefore: new Date(inDays(-365)),
  notAfter: new Date(inDays(365)),
})

/** A healthy endpoint, with a certificate that is good for `daysLeft` more days. */
function savedScan(daysLeft = 45): SavedScan {
  const leaf = issue({
    names: ['api.example.com'],
    issuer: root,
    notBefore: new Date(inDays(daysLeft - 90)),
    notAfter: new Date(inDays(daysLeft)),
  })
  const scan = scanOf([{ trust: ['./root.pem'] }])
  const value = { certificates: [leaf.pem], version: 'TLSv1.2', suite: 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256' }
  return {
    ...scan,
    endpoints: scan.endpoints.map(({ endpoint, targets }) => ({
      endpoint,
      targets: targets.map((target) => ({
        ...target,
        observations: {
          ...target.observations,
          addresses: { status: 'seen', value: { all: ['192.0.2.1'] } },
          reach: { status: 'seen', value: { connected: true } },
          chain: { status: 'seen', value },
          staple: {
            status: 'seen',
            value: { responses: [{ version: 'TLSv1.2', response: null, certificates: value.certificates }] },
          },
        },
      })),
    })),
  }
}

let workspace: Workspace
beforeAll(() => {
  workspace = openWorkspace()
  workspace.write('root.pem', root.pem)
  workspace.write('healthy.json', JSON.stringify(savedScan()))
  workspace.write('expired.json', JSON.stringify(savedScan(-3)))
  mkdirSync(join(workspace.cwd, 'folder'))
})
afterAll(() => {
  workspace.remove()
})

describe('tls-gate judge', () => {
  it('exits with 0 when nothing is wrong', async () => {
    const { status, stdout, stderr } = await workspace.run(['judge', 'healthy.json', '--format', 'json'])
    expect((JSON.parse(stdout) as Report).findings).toEqual([])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('exits with 1 when the policy is violated, by the clock of the scan', async () => {
    const { status, stdout } = await workspace.run(['judge', 'expired.json', '--format', 'json'])
    const report = JSON.parse(stdout) as Report
    expect(status).toBe(1)
    expect(report.findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['certificate/expired', 'the certificate expired 3.0 days ago'],
    ])
  })

  it('exits with 3 when something could not be judged', async () => {
    const scan = savedScan()
    const [first] = scan.endpoints
    workspace.write('partly.json', JSON.stringify({ ...scan, endpoints: [{ ...first, targets: [] }] }))
    const { status, stdout } = await workspace.run(['judge', 'partly.json', '--format', 'json'])
    expect(status).toBe(3)
    expect((JSON.parse(stdout) as Report).findings).toMatchObject([
      {
        rule: 'reach/unreachable',
        verdict: 'inconclusive',
        message: 'the saved scan holds no target of this endpoint',
      },
    ])
  })

  it('judges by another policy on demand', async () => {
    workspace.write('lenient.yml', 'version: 1\nextends: []\nrules:\n  certificate/expired: warning\n')
    const lenient = await workspace.run(['judge', 'expired.json', '--config', 'lenient.yml', '--format', 'json'])
    expect(lenient.status).toBe(0)
    expect(JSON.parse(lenient.stdout)).toMatchObject({ summary: { errors: 0, warnings: 1 } })
    const strict = ['--preset', 'mozilla-intermediate-6.0', '--format', 'json']
    const report = JSON.parse((await workspace.run(['judge', 'healthy.json', ...strict])).stdout) as Report
    expect(report.policy.presets).toEqual(['mozilla-intermediate-6.0@1'])
    expect(report.outcome).toBe('pass')
  })

  it('--fail-on and --output work as for check', async () => {
    const argv = ['judge', 'expired.json', '--fail-on', 'never', '--format', 'json', '--output', 'judged.json']
    expect(await workspace.run(argv)).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(JSON.parse(workspace.read('judged.json'))).toMatchObject({ outcome: 'fail' })
  })

  it('does not believe a file about what is worked out from what was seen', async () => {
    const scan = JSON.parse(JSON.stringify(savedScan(-3)).replaceAll('./root.pem', './other.pem')) as SavedScan
    workspace.write(
      'other.pem',
      issue({ ca: true, notBefore: new Date(inDays(-9)), notAfter: new Date(inDays(9)) }).pem,
    )
    const path = { stores: [{ store: './other.pem', trusted: true, path: [], reason: null }], leafIssuer: 'sent' }
    const forged = {
      ...scan,
      endpoints: scan.endpoints.map(({ endpoint, targets }) => ({
        endpoint,
        targets: targets.map((target) => ({
          ...target,
          observations: { ...target.observations, trustPaths: { status: 'seen', value: path } },
        })),
      })),
    }
    workspace.write('forged.json', JSON.stringify(forged))
    const { stdout } = await workspace.run(['judge', 'forged.json', '--format', 'json'])
    expect((JSON.parse(stdout) as Report).findings.map(({ rule }) => rule)).toEqual([
      'certificate/expired',
      'chain/incomplete',
    ])
  })

  it('copes with values of facts that are not what they were: what cannot be judged is not a pass', async () => {
    const text = JSON.stringify(savedScan())
    for (const [name, from, to] of [
      ['no-list', '"certificates":[', '"certificates":7,"x":['],
      ['junk', '-----BEGIN CERTIFICATE-----\\n', '-----BEGIN CERTIFICATE-----\\nAAAA'],
      ['null', '"accepted":["TLSv1.2","TLSv1.3"]', '"accepted":null'],
    ] as const) {
      expect(text).toContain(from)
      workspace.write(`${name}.json`, text.replace(from, to))
      const { status, stdout, stderr } = await workspace.run(['judge', `${name}.json`, '--format', 'json'])
      expect(stderr).toBe('')
      expect([1, 3]).toContain(status)
      expect((JSON.parse(stdout) as Report).outcome).not.toBe('pass')
    }
  })

  it.each([
    ['broken JSON', '{"schemaVersion": "1",', /^wrong\.json: not JSON: .+\n1 mistake: nothing was looked at\n$/],
    ['nothing', '', /^wrong\.json: not JSON: /],
    ['an empty object', '{}', /^wrong\.json: not a file that "check --observations" saved: schemaVersion /],
    ['null', 'null', /^wrong\.json: not a file that "check --observations" saved: the whole /],
    [
      'an endpoint that is not one',
      '{"schemaVersion":"1","kind":"observations","startedAt":"2026-03-01T12:00:00Z","finishedAt":"2026-03-01T12:00:00Z","connections":0,"endpoints":[{"endpoint":{"url":"x"},"targets":[]}]}',
      /endpoints\.0\.endpoint\.url/,
    ],
  ])('refuses %s with status 2', async (_, text, message) => {
    workspace.write('wrong.json', text)
    const { status, stdout, stderr } = await workspace.run(['judge', 'wrong.json'])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
  })

  it('refuses a report where observations belong', async () => {
    await workspace.run(['judge', 'healthy.json', '--format', 'json', '--output', 'report.json'])
    const { status, stdout, stderr } = await workspace.run(['judge', 'report.json'])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^report\.json: not a file that "check --observations" saved: kind /)
  })

  it.each([
    ['no file', [], 'judge: 0 files found, expected one'],
    ['two files', ['healthy.json', 'expired.json'], 'judge: 2 files found, expected one'],
    ['a file that is not there', ['nowhere.json'], 'judge: there is no file "nowhere.json"'],
    ['a folder', ['folder'], 'judge: "folder" cannot be read: EISDIR'],
    ['an option of check', ['healthy.json', '--timeout', '1'], "Unknown option '--timeout'"],
  ])('is called wrongly with %s', async (_, args, message) => {
    const { status, stdout, stderr } = await workspace.run(['judge', ...args])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
  })

  it('shows nothing of a stranger raw', async () => {
    const hostile = JSON.stringify(savedScan(-3))
      .replaceAll('https://api.example.com/', 'https://api.example.com/\\u001b[2J\\u202e')
      .replaceAll('./root.pem', './\\u0007.pem')
    workspace.write('hostile.json', hostile)
    const refused = await workspace.run(['judge', 'hostile.json'])
    expect(refused.status).toBe(2)
    expect(hiddenIn(refused.stderr)).toEqual([])
    workspace.write('\u0007.pem', root.pem)
    const judged = await workspace.run(['judge', 'hostile.json'])
    expect(judged.status).toBe(1)
    expect(hiddenIn(judged.stdout)).toEqual([])
    workspace.write('garbage.json', '{"\u001b[2J\u0085')
    expect(hiddenIn((await workspace.run(['judge', 'garbage.json'])).stderr)).toEqual([])
  })
})
