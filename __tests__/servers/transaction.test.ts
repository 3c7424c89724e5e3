/** Transactions of the command against a real nginx: before a service that checks signatures, and with client certificates. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Report } from '../../src/core/report.ts'
import { daysFrom, newAuthority } from './authority.ts'
import { issue } from '../../src/lab/issue.ts'
import { runCommand } from './command.ts'
import { startNginx, type Nginx } from './nginx.ts'

jest.setTimeout(120_000)

const now = new Date()
const authority = newAuthority(now)
const clients = issue({
  subject: { commonName: 'Client CA' },
  ca: true,
  notBefore: daysFrom(now, -1),
  notAfter: daysFrom(now, 90),
})
const client = issue({
  subject: { commonName: 'a client' },
  issuer: clients,
  extendedKeyUsage: ['clientAuth'],
  notBefore: daysFrom(now, -1),
  notAfter: daysFrom(now, 30),
})
const hooks = authority.leaf('hooks')
const api = authority.leaf('api')

const RIGHT = 'whsec_right+secret/of&the=service'
const WRONG = 'whsec_wrong+secret/of&somebody=else'

let service: Server
let nginx: Nginx
let folder = ''
/** What the service was told of signatures. */
let deliveries: { readonly path: string; readonly isRight: boolean }[] = []

/** As a careless service: what it refuses it says back. */
function startService(): Server {
  return createServer((request, response) => {
    let body = ''
    request.on('data', (data: Buffer) => (body += data.toString()))
    request.on('end', () => {
      const [, time = '', sent = ''] =
        /^t=(\d+),v1=([\da-f]{64})$/.exec(String(request.headers['stripe-signature'])) ?? []
      const expected = createHmac('sha256', RIGHT).update(`${time}.${body}`).digest()
      const isFresh = Math.abs(Date.now() / 1000 - Number(time)) < 300
      const isRight = isFresh && sent !== '' && timingSafeEqual(expected, Buffer.from(sent, 'hex'))
      // The scan asks by GET.
      if (request.method === 'POST') deliveries.push({ path: request.url ?? '', isRight })
      if (isRight) response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"received":true}')
      else
        response
          .writeHead(400, `no ${String(request.headers['x-token'])}`)
          .end(JSON.stringify({ token: request.headers['x-token'], ...request.headers }))
    })
  })
}

beforeAll(async () => {
  service = startService().listen(0, '127.0.0.1')
  await once(service, 'listening')
  const tls = { protocols: 'TLSv1.2 TLSv1.3', ciphers: 'ECDHE+AESGCM', dhParameters: null }
  const chainOf = (leaf: typeof hooks) => ({ ...tls, chain: [leaf.pem, authority.intermediate.pem], key: leaf.key })
  nginx = await startNginx([
    { name: 'hooks', tls: chainOf(hooks), hsts: null, passTo: (service.address() as AddressInfo).port },
    { name: 'api', tls: { ...chainOf(api), clientCa: clients.pem }, hsts: null },
  ])
  folder = mkdtempSync(join(tmpdir(), 'tls-gate-transaction-'))
  writeFileSync(join(folder, 'root.pem'), authority.root.pem)
  writeFileSync(join(folder, 'client.pem'), client.pem)
  writeFileSync(join(folder, 'client.key'), client.key)
  writeFileSync(join(folder, 'other.key'), clients.key)
})

afterAll(async () => {
  await nginx.stop()
  service.close()
  rmSync(folder, { recursive: true })
})

interface Checked {
  readonly status: number
  readonly findings: readonly (readonly [rule: string, message: string])[]
  readonly sent: readonly (typeof deliveries)[number][]
}

/** Of transactions alone: everything that the command said or wrote is searched for secrets. */
async function checked(
  server: 'hooks' | 'api',
  transaction: string,
  environment: Readonly<Record<string, string>> = {},
  trust = './root.pem',
): Promise<Checked> {
  const url = `https://${server}.servers.test:${String(nginx.portOf(server))}/stripe`
  const policy = [
    'version: 1',
    'extends: []',
    'rules: { transaction/failed: error, transaction/client-certificate-unusable: error }',
    'endpoints:',
    `  - url: ${url}`,
    '    connect-to: 127.0.0.1',
    `    trust: [${trust}]`,
    `    transaction: ${transaction}`,
  ]
  writeFileSync(join(folder, 'policy.yml'), policy.join('\n'))
  deliveries = []
  const args = ['check', '--config', 'policy.yml', '--fetch', 'off', '--timeout', '10', '--observations', 'seen.json']
  const { status, stdout, stderr } = await runCommand([...args, '--format', 'json'], folder, { environment })
  const sent = deliveries
  for (const format of ['text', 'markdown']) {
    const judged = await runCommand(
      ['judge', 'seen.json', '--config', 'policy.yml', '--format', format, '--output', `report.${format}`],
      folder,
    )
    expect([judged.status, judged.stdout]).toEqual([status, ''])
  }
  const texts = [stdout, stderr, ...readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))]
  for (const secret of Object.values(environment)) for (const text of texts) expectWithout(text, secret)
  const { findings } = JSON.parse(stdout) as Report
  return { status, findings: findings.map(({ rule, message }) => [rule, message] as const), sent }
}

function expectWithout(text: string, secret: string): void {
  const bytes = Buffer.from(secret)
  for (const form of [secret, encodeURIComponent(secret), bytes.toString('base64'), bytes.toString('hex')]) {
    expect(text).not.toContain(form)
  }
}

const WEBHOOK =
  '{ headers: { X-Token: "${env.HOOK_SECRET}" }, webhook: { sender: stripe, secret: "${env.HOOK_SECRET}" }, expect: { status: 2xx, json: { received: true } } }'

describe('a webhook behind nginx', () => {
  it('takes the right secret', async () => {
    expect(await checked('hooks', WEBHOOK, { HOOK_SECRET: RIGHT })).toEqual({
      status: 0,
      findings: [],
      sent: [{ path: '/stripe', isRight: true }],
    })
  })

  it('refuses the wrong one, which is nowhere in what was said or written', async () => {
    const { status, findings, sent } = await checked('hooks', WEBHOOK, { HOOK_SECRET: WRONG })
    expect(status).toBe(1)
    expect(findings).toEqual([
      [
        'transaction/failed',
        'POST /stripe: the status is 400 "no ***", expected 2xx; there is no received, expected true',
      ],
    ])
    // An unsafe request is sent once, whatever came of it.
    expect(sent).toEqual([{ path: '/stripe', isRight: false }])
    expect(readFileSync(join(folder, 'seen.json'), 'utf8')).toMatch(/token[\\":]+\*\*\*/)
  })

  it('is sent nothing by who does not trust it', async () => {
    const { status, findings, sent } = await checked('hooks', WEBHOOK, { HOOK_SECRET: RIGHT }, 'mozilla')
    expect([status, sent]).toEqual([1, []])
    expect(findings).toEqual([
      ['transaction/failed', expect.stringMatching(/^POST \/stripe: not sent: by the trust store mozilla, /)],
    ])
  })

  it('is sent nothing when the secret is not there', async () => {
    deliveries = []
    const { status, stderr } = await runCommand(['check', '--config', 'policy.yml'], folder)
    expect([status, deliveries]).toEqual([2, []])
    expect(stderr).toContain('policy.yml:8:')
    expect(stderr).toContain('the variable HOOK_SECRET is not set, or empty')
  })
})

describe('nginx that demands a client certificate', () => {
  const shown = (key: string): string =>
    `{ client-certificate: ./client.pem, client-key: ${key}, expect: { status: 200, body: here } }`

  it('answers who shows the right one', async () => {
    expect(await checked('api', shown('./client.key'))).toEqual({ status: 0, findings: [], sent: [] })
  })

  it('answers with a key from the environment, which is nowhere in what was said or written', async () => {
    // client.key has it as well, and is the user's.
    rmSync(join(folder, 'client.key'))
    const environment = { CLIENT_KEY: client.key }
    expect(await checked('api', shown('"${env.CLIENT_KEY}"'), environment)).toMatchObject({ status: 0, findings: [] })
    writeFileSync(join(folder, 'client.key'), client.key)
  })

  it('refuses who shows none', async () => {
    const { status, findings } = await checked('api', '{ expect: { status: 200 } }')
    expect(status).toBe(1)
    expect(findings).toEqual([
      ['transaction/failed', expect.stringContaining('GET /stripe: the status is 400 "Bad Request", expected 200')],
    ])
  })

  it('is not asked with a key that does not fit', async () => {
    expect(await checked('api', shown('./other.key'))).toEqual({
      status: 1,
      findings: [
        [
          'transaction/client-certificate-unusable',
          'GET /stripe: not sent: the client key is not that of the client certificate "CN=a client"',
        ],
      ],
      sent: [],
    })
  })
})
