/** Servers whose next renewal is in doubt: by the word of an ACME server, and by CAA records of a real DNS server. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { issue, type CertificateRequest, type Issued } from '../../src/lab/issue.ts'
import { renewalIdOf } from '../../src/wire/acme/renewal-info.ts'
import { readCertificate } from '../../src/wire/x509/certificate.ts'
import type { Report } from '../../src/core/report.ts'
import { daysFrom } from './authority.ts'
import { runCommand, schemaErrors } from './command.ts'
import { freePorts, startNginx, type Nginx, type ServerBlock } from './nginx.ts'
import { startDnsServer, type DnsServer } from './resolver.ts'

const now = new Date()
const ZONE = 'tls-gate-servers.net'

/** What `check` has to say of the renewal of each; null: nothing. */
const SERVERS: readonly (readonly [server: string, rule: string | null, message: RegExp])[] = [
  ['window-open', null, /^/],
  ['window-passed', 'renewal/ari-window-passed', /^its CA wanted it renewed until .*, 2\.0 days ago: /],
  ['caa-allows', null, /^/],
  ['caa-allows-above', null, /^/],
  ['caa-forbids', 'renewal/caa-forbids-issuer', /^/],
]

let servers: Nginx
let acme: Nginx
let dns: DnsServer
let folder: string
let report: Report

const TLS = { protocols: 'TLSv1.2 TLSv1.3', ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256', dhParameters: null } as const

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tls-gate-renewal-'))
  // For nginx, whose workers are somebody else.
  chmodSync(folder, 0o755)
  const root = issue({
    subject: { commonName: 'Root' },
    ca: true,
    notBefore: daysFrom(now, -400),
    notAfter: daysFrom(now, 1000),
  })
  const caOf = (organization: string): Issued =>
    issue({
      subject: { organization, commonName: 'CA' },
      ca: true,
      issuer: root,
      notBefore: daysFrom(now, -400),
      notAfter: daysFrom(now, 1000),
    })
  const [own, globalSign] = [caOf('Servers'), caOf('GlobalSign nv-sa')]
  const leaf = (name: string, issuer: Issued, bent: Partial<CertificateRequest> = {}): Issued =>
    issue({ names: [`${name}.${ZONE}`], issuer, notBefore: daysFrom(now, -10), notAfter: daysFrom(now, 80), ...bent })
  const leaves: readonly (readonly [name: string, issuer: Issued, leaf: Issued])[] = [
    ['window-open', own, leaf('window-open', own)],
    ['window-passed', own, leaf('window-passed', own)],
    ['caa-allows', globalSign, leaf('caa-allows', globalSign)],
    ['caa-allows-above', globalSign, leaf('caa-allows-above', globalSign, { names: [`a.b.caa-allows.${ZONE}`] })],
    ['caa-forbids', globalSign, leaf('caa-forbids', globalSign)],
  ]

  dns = await startDnsServer(ZONE, [
    `caa-allows.${ZONE}. CAA 0 issue "globalsign.com; validationmethods=dns-01"`,
    `caa-forbids.${ZONE}. CAA 0 issue "letsencrypt.org"`,
  ])

  // An ACME server as far as anybody needs it who asks when to renew: its directory, and a document a certificate.
  const documents = join(folder, 'acme')
  mkdirSync(join(documents, 'renewal-info'), { recursive: true, mode: 0o755 })
  const [acmePort = 0] = await freePorts(1)
  const base = `https://127.0.0.1:${String(acmePort)}`
  writeFileSync(join(documents, 'directory'), JSON.stringify({ renewalInfo: `${base}/renewal-info` }), { mode: 0o644 })
  const windows = new Map([
    ['window-open', [-1, 1]],
    ['window-passed', [-4, -2]],
  ])
  for (const [name, , { der }] of leaves) {
    const [start, end] = windows.get(name) ?? []
    if (start === undefined || end === undefined) continue
    const suggestedWindow = { start: daysFrom(now, start).toISOString(), end: daysFrom(now, end).toISOString() }
    const id = renewalIdOf(readCertificate(der)) ?? ''
    writeFileSync(join(documents, 'renewal-info', id), JSON.stringify({ suggestedWindow }), { mode: 0o644 })
  }
  const front = issue({ names: ['127.0.0.1'], issuer: own, notBefore: daysFrom(now, -10), notAfter: daysFrom(now, 80) })
  const acmeBlock: ServerBlock = {
    name: 'acme',
    hsts: null,
    files: documents,
    port: acmePort,
    tls: { ...TLS, chain: [front.pem, own.pem], key: front.key },
  }
  acme = await startNginx([acmeBlock])
  servers = await startNginx(
    leaves.map(([name, issuer, { pem, key }]) => ({
      name,
      hsts: null,
      tls: { ...TLS, chain: [pem, issuer.pem], key },
    })),
  )

  writeFileSync(join(folder, 'root.pem'), root.pem)
  mkdirSync(join(folder, '.github'))
  writeFileSync(
    join(folder, '.github', 'tls-gate.yml'),
    [
      'version: 1',
      'extends: [recommended]',
      'trust: [./root.pem]',
      `renewal: { directories: ["${base}/directory"] }`,
      'environments:',
      '  production:',
      '    endpoints:',
      ...leaves.map(([name, , { der }]) => {
        const [host = ''] = readCertificate(der).dnsNames
        return `      - { url: "https://${host}/${name}", connect-to: "127.0.0.1:${String(servers.portOf(name))}" }`
      }),
      '',
    ].join('\n'),
  )
  const args = ['check', '--fetch', 'anywhere', '--dns-server', dns.address, '--format', 'json']
  const { stdout, stderr } = await runCommand(args, folder, {
    environment: { NODE_EXTRA_CA_CERTS: join(folder, 'root.pem') },
  })
  if (stdout === '') throw new Error(stderr)
  report = JSON.parse(stdout) as Report
}, 120_000)

afterAll(async () => {
  for (const one of [servers, acme, dns] as (Nginx | DnsServer | undefined)[]) await one?.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('what check says of the next renewal', () => {
  it.each(SERVERS)('of %s is %s', (server, rule, message) => {
    const found = report.findings.filter(
      (finding) => finding.endpoint.endsWith(`/${server}`) && finding.rule.startsWith('renewal/'),
    )
    expect(found.map((finding) => [finding.rule, finding.verdict])).toEqual(rule === null ? [] : [[rule, 'fail']])
    for (const finding of found) expect(finding.message).toMatch(message)
  })

  it('is in a report that keeps to the committed JSON Schema', () => {
    expect(schemaErrors(report)).toEqual([])
  })
})
