/**
 * Servers whose certificate has a successor that they do not serve, or one by a CA that nobody allowed, by the word of a
 * service that speaks as crt.sh does; and the same servers while that service is down.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '../../src/core/report.ts'
import { issue } from '../../src/lab/issue.ts'
import { daysFrom } from './authority.ts'
import { runCommand, schemaErrors } from './command.ts'
import { freePorts, startNginx, type Nginx } from './nginx.ts'

const now = new Date()
const ZONE = 'tls-gate-servers.net'
const TLS = { protocols: 'TLSv1.2 TLSv1.3', ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256', dhParameters: null } as const

/** An empty list: to look for a certificate among others it needs to have been in a log, not to prove it. */
const SCTS = { id: '1.3.6.1.4.1.11129.2.4.2', critical: false, value: Buffer.from('04020000', 'hex') }

const SERVERS = ['current', 'renewed', 'foreign'] as const

let servers: Nginx
let service: Nginx
let folder: string
let serviceUrl: string
let deadUrl: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tls-gate-ct-search-'))
  // For nginx, whose workers are somebody else.
  chmodSync(folder, 0o755)
  const ca = issue({
    subject: { organization: 'Servers', commonName: 'Root' },
    ca: true,
    notBefore: daysFrom(now, -400),
    notAfter: daysFrom(now, 1000),
  })
  const dates = { notBefore: daysFrom(now, -60), notAfter: daysFrom(now, 90) }
  const leaf = (names: readonly string[]) => issue({ names, issuer: ca, extensions: [SCTS], ...dates })
  servers = await startNginx(
    SERVERS.map((name) => {
      const { pem, key } = leaf([`${name}.${ZONE}`])
      return { name, hsts: null, tls: { ...TLS, chain: [pem], key } }
    }),
  )

  const entry = (id: number, name: string, days: number, issuer: string): object => ({
    id,
    issuer_name: `${issuer}, CN=Root`,
    name_value: `${name}.${ZONE}`,
    not_before: daysFrom(now, days).toISOString().slice(0, 19),
    not_after: daysFrom(now, days + 150)
      .toISOString()
      .slice(0, 19),
  })
  const documents = join(folder, 'logs')
  mkdirSync(documents, { mode: 0o755 })
  const entries = [
    ...SERVERS.map((name, id) => entry(id, name, -60, 'O=Servers')),
    entry(10, 'renewed', -3, 'O=Servers'),
    entry(11, 'foreign', -70, 'O="Mallory, Inc."'),
  ]
  writeFileSync(join(documents, 'search'), JSON.stringify(entries), { mode: 0o644 })
  const front = issue({ names: ['127.0.0.1'], issuer: ca, ...dates })
  const [port = 0, deadPort = 0] = await freePorts(2)
  service = await startNginx([
    { name: 'service', hsts: null, files: documents, port, tls: { ...TLS, chain: [front.pem], key: front.key } },
  ])
  serviceUrl = `https://127.0.0.1:${String(port)}/search`
  deadUrl = `https://127.0.0.1:${String(deadPort)}/search`

  writeFileSync(join(folder, 'root.pem'), ca.pem)
  mkdirSync(join(folder, '.github'))
  writeFileSync(
    join(folder, '.github', 'tls-gate.yml'),
    [
      'version: 1',
      'extends: [recommended]',
      'trust: [./root.pem]',
      'rules:',
      '  transparency/unexpected-issuer: { allow: [Servers] }',
      'environments:',
      '  production:',
      '    endpoints:',
      ...SERVERS.map(
        (name) =>
          `      - { url: "https://${name}.${ZONE}/${name}", connect-to: "127.0.0.1:${String(servers.portOf(name))}" }`,
      ),
      '',
    ].join('\n'),
  )
}, 60_000)

afterAll(async () => {
  for (const one of [servers, service] as (Nginx | undefined)[]) await one?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function checkWith(...options: readonly string[]): Promise<{ readonly status: number; readonly report: Report }> {
  const args = ['check', '--fetch', 'anywhere', '--dns-server', '127.0.0.1:1', '--format', 'json', ...options]
  const { status, stdout, stderr } = await runCommand(args, folder, {
    environment: { NODE_EXTRA_CA_CERTS: join(folder, 'root.pem') },
  })
  if (stdout === '') throw new Error(stderr)
  return { status, report: JSON.parse(stdout) as Report }
}

function transparencyOf({ findings }: Report): readonly (readonly [string, string, string])[] {
  return findings
    .filter(({ rule }) => rule === 'transparency/newer-certificate-unused' || rule === 'transparency/unexpected-issuer')
    .map(({ endpoint, rule, verdict }) => [new URL(endpoint).pathname.slice(1), rule, verdict])
}

describe('what check says of issued certificates', () => {
  it('is by the word of the service that the user names', async () => {
    const { report } = await checkWith('--ct-search', `crt.sh=${serviceUrl}`)
    expect(transparencyOf(report)).toEqual([
      ['renewed', 'transparency/newer-certificate-unused', 'fail'],
      ['foreign', 'transparency/unexpected-issuer', 'fail'],
    ])
    expect(schemaErrors(report)).toEqual([])
  }, 60_000)

  it('is nothing while the service is down, and that fails no build', async () => {
    const [down, unasked] = [await checkWith('--ct-search', `crt.sh=${deadUrl}`), await checkWith()]
    expect(transparencyOf(down.report)).toEqual([])
    expect(transparencyOf(unasked.report)).toEqual([])
    expect([down.status, down.report.outcome]).toEqual([unasked.status, unasked.report.outcome])
    const verdictsOf = ({ endpoints }: Report) =>
      endpoints.flatMap(({ targets }) =>
        targets.flatMap(({ verdicts }) =>
          verdicts.filter(({ rule }) => rule === 'transparency/newer-certificate-unused').map(({ verdict }) => verdict),
        ),
      )
    expect(verdictsOf(down.report)).toEqual(SERVERS.map(() => 'inconclusive'))
    expect(verdictsOf(unasked.report)).toEqual(SERVERS.map(() => 'not-applicable'))
  }, 60_000)
})
