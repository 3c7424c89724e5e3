/**
 * A certificate that a real ACME server has issued, served as it came and in two ways that callers refuse. What an ACME server
 * says of renewals is in renewal.test.ts: this one says nothing of them.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report, ReportTarget } from '../../src/core/report.ts'
import { obtainCertificate } from './acme-client.ts'
import { runCommand, schemaErrors } from './command.ts'
import { startNginx, type Nginx } from './nginx.ts'
import { startPebble, type Pebble } from './pebble.ts'
import { startDnsServer, type DnsServer } from './resolver.ts'
import { findTool, runTool } from './tool.ts'

const ZONE = 'tls-gate-servers.net'
const NAME = `api.${ZONE}`
const LIFETIME_DAYS = 90

/** All that `check` has against each. */
const SERVERS: readonly (readonly [server: string, host: string, findings: readonly string[]])[] = [
  ['as-issued', NAME, []],
  ['without-intermediate', NAME, ['chain/incomplete']],
  ['under-another-name', `other.${ZONE}`, ['certificate/hostname-mismatch']],
]

let folder: string
let dns: DnsServer
let challenges: Nginx
let pebble: Pebble
let servers: Nginx
let report: Report

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tls-gate-issuance-'))
  // For nginx, whose workers are somebody else.
  chmodSync(folder, 0o755)
  const documents = join(folder, 'documents')
  const answers = join(documents, '.well-known', 'acme-challenge')
  mkdirSync(answers, { recursive: true, mode: 0o755 })
  challenges = await startNginx([{ name: 'challenges', tls: null, hsts: null, files: documents }])
  dns = await startDnsServer(ZONE, [`${NAME}. A 127.0.0.1`])
  pebble = await startPebble({
    httpPort: challenges.portOf('challenges'),
    dnsServer: dns.address,
    lifetimeDays: LIFETIME_DAYS,
  })

  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc', '-keyout', 'leaf.key']
  const request = ['req', '-new', ...newKey, '-subj', '/', '-addext', `subjectAltName=DNS:${NAME}`]
  await runTool(findTool('openssl'), [...request, '-outform', 'DER', '-out', 'leaf.csr'], folder)
  const chain = await obtainCertificate({
    directory: pebble.directory,
    trusted: pebble.front,
    name: NAME,
    csr: readFileSync(join(folder, 'leaf.csr')),
    publish: (token, text) => {
      writeFileSync(join(answers, token), text, { mode: 0o644 })
    },
  })
  const [leaf = '', ...others] = chain.match(/-----BEGIN[^]*?-----END CERTIFICATE-----\n/g) ?? []
  const tls = {
    key: readFileSync(join(folder, 'leaf.key'), 'utf8'),
    protocols: 'TLSv1.2 TLSv1.3',
    ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256',
    dhParameters: null,
  } as const
  servers = await startNginx(
    SERVERS.map(([name]) => ({
      name,
      hsts: 'max-age=63072000',
      tls: { ...tls, chain: name === 'without-intermediate' ? [leaf] : [leaf, ...others] },
    })),
  )

  writeFileSync(join(folder, 'front.pem'), pebble.front)
  writeFileSync(join(folder, 'root.pem'), pebble.root)
  mkdirSync(join(folder, '.github'))
  writeFileSync(
    join(folder, '.github', 'tls-gate.yml'),
    [
      'version: 1',
      'extends: [recommended]',
      'trust: [./root.pem]',
      `renewal: { directories: ["${pebble.directory}"] }`,
      'environments:',
      '  production:',
      '    endpoints:',
      ...SERVERS.map(
        ([server, host]) =>
          `      - { url: "https://${host}/${server}", connect-to: "127.0.0.1:${String(servers.portOf(server))}" }`,
      ),
      '',
    ].join('\n'),
  )
  const args = ['check', '--fetch', 'anywhere', '--dns-server', dns.address, '--format', 'json']
  const { stdout, stderr } = await runCommand(args, folder, {
    environment: { NODE_EXTRA_CA_CERTS: join(folder, 'front.pem') },
  })
  if (stdout === '') throw new Error(stderr)
  report = JSON.parse(stdout) as Report
}, 120_000)

afterAll(async () => {
  for (const one of [servers, pebble, dns, challenges] as ({ stop(): Promise<void> } | undefined)[]) await one?.stop()
  rmSync(folder, { recursive: true, force: true })
})

function targetOf(server: string): ReportTarget {
  const [target] = report.endpoints.find(({ url }) => url.endsWith(`/${server}`))?.targets ?? []
  if (target === undefined) throw new Error(`the report holds no ${server}`)
  return target
}

describe('what check says of a certificate that an ACME server has issued', () => {
  it.each(SERVERS)('served %s to callers of %s is %j', (server, _host, findings) => {
    const found = report.findings.filter(({ endpoint }) => endpoint.endsWith(`/${server}`))
    expect(found.map(({ rule, verdict }) => [rule, verdict])).toEqual(findings.map((rule) => [rule, 'fail']))
  })

  it('is that it has a path to the root of that server, and the name that was ordered', () => {
    const { verdicts } = targetOf('as-issued')
    for (const rule of ['chain/incomplete', 'chain/untrusted', 'certificate/hostname-mismatch']) {
      expect(verdicts).toContainEqual({ rule, verdict: 'pass' })
    }
  })

  it.each(SERVERS)('served %s is not when to renew it: Pebble 2.4 tells nobody', (server) => {
    const { observations, verdicts } = targetOf(server)
    const reason = 'it tells nobody when to renew'
    expect(observations.renewalInfo).toEqual({
      status: 'seen',
      value: { notAsked: null, suggested: null, silent: [{ directory: pebble.directory, reason }], unanswered: [] },
    })
    expect(verdicts).toContainEqual({
      rule: 'renewal/ari-window-passed',
      verdict: 'not-applicable',
      reason: `${pebble.directory}: ${reason}`,
    })
  })

  it('is in a report that keeps to the committed JSON Schema', () => {
    expect(schemaErrors(report)).toEqual([])
  })
})
