/** Transactions against a real HTTPS server on loopback, which reads what it is sent and answers as told. */
import { createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:https'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Endpoint } from '../../src/core/endpoint.ts'
import { failed, seen, type Observed } from '../../src/core/observed.ts'
import type { SavedScan } from '../../src/core/saved-scan.ts'
import type { Transaction, TransactionResult } from '../../src/core/transaction.ts'
import { runTransactions, secretsOf, type TransactionTools } from '../../src/gate/run-transactions.ts'
import { issue } from '../../src/lab/issue.ts'
import { newKey } from '../../src/lab/key.ts'
import { storeOf } from '../deductions/test-pki.ts'
import '../native-errors.ts'
import { shortNetwork } from '../net/loopback.ts'
import { endpointAt, inDays, NOW } from '../rules/facts.ts'
import { bareScan } from './bare-scan.ts'

const SECRET = 'correct/horse+battery&staple'
const HOST = 'hooks.example.com'
const life = { notBefore: new Date(inDays(-10)), notAfter: new Date(inDays(80)) }
const root = issue({ ...life, subject: { commonName: 'Root' }, ca: true })
const other = issue({ ...life, subject: { commonName: 'Other Root' }, ca: true })
const leaf = issue({ ...life, names: [HOST, '127.0.0.1'], issuer: root })
const client = issue({ ...life, subject: { commonName: 'a client' }, issuer: root, extendedKeyUsage: ['clientAuth'] })
const stores = new Map([
  ['mozilla', storeOf('mozilla', root)],
  ['./other.pem', storeOf('./other.pem', other)],
])

type Answer = (request: IncomingMessage & { body: string }, response: ServerResponse) => void

let server: Server
let answer: Answer = (_, response) => response.end()
const heard: string[] = []
const sockets = new Set<Socket>()

beforeAll(async () => {
  server = createServer({ cert: leaf.pem, key: leaf.key, ca: root.pem, requestCert: true, rejectUnauthorized: false })
  server.on('request', (request, response) => {
    let body = ''
    request.on('data', (data: Buffer) => (body += data.toString()))
    request.on('end', () => {
      heard.push(`${request.method ?? ''} ${request.url ?? ''}\n${JSON.stringify(request.headers)}\n${body}`)
      answer(Object.assign(request, { body }), response)
    })
  })
  server.on('connection', (socket: Socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  heard.length = 0
})
afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  await new Promise((resolve) => server.close(resolve))
})

const FILES: Readonly<Record<string, string>> = {
  'client.pem': client.pem,
  'client.key': client.key,
  'other.key': other.key,
  'locked.key': newKey('ec', 'P-256')
    .privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
    .toString(),
  'ours.key': client.keyPair.privateKey
    .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: SECRET })
    .toString(),
  'empty.pem': '',
}

const VARIABLES: Readonly<Record<string, string>> = { SECRET, WRONG: 'something else', KEY: client.key }

const TOOLS: TransactionTools = {
  variables: (name) => VARIABLES[name],
  readFile: (path) => {
    const text = FILES[path]
    if (text === undefined) throw new Error(`ENOENT: there is no file ${path}`)
    return text
  },
  clientCertificate: null,
  keyPassword: undefined,
  hide: () => undefined,
}

const PLAIN: Transaction = {
  method: 'GET',
  path: null,
  headers: {},
  body: null,
  expect: { status: ['2xx'], headers: {}, body: null, json: {} },
  withinMs: 1000,
  clientCertificate: null,
  webhook: null,
}

interface Circumstances {
  readonly endpoint?: Partial<Endpoint>
  readonly tools?: Partial<TransactionTools>
  readonly now?: number
  readonly address?: string | null
  readonly reach?: Observed<{ connected: true }>
  /** Absent: that of the server. */
  readonly port?: number
}

async function observed(
  transaction: Partial<Transaction>,
  {
    endpoint = {},
    tools = {},
    now = NOW.getTime(),
    address = '127.0.0.1',
    reach = seen({ connected: true }),
    port = (server.address() as AddressInfo).port,
  }: Circumstances = {},
): Promise<Observed<TransactionResult> | undefined> {
  const target = { address, port, serverName: HOST, observations: { reach } }
  const scan = bareScan([
    {
      endpoint: endpointAt({
        host: HOST,
        port: 8443,
        path: '/hook',
        transaction: { ...PLAIN, ...transaction },
        ...endpoint,
      }),
      targets: [target],
    },
  ])
  const ran = await runTransactions({
    scan,
    stores,
    network: shortNetwork(),
    tools: { ...TOOLS, ...tools },
    clock: () => new Date(now),
  })
  // No way out for the secret, whatever came of it.
  for (const form of [SECRET, Buffer.from(SECRET).toString('base64'), encodeURIComponent(SECRET)])
    expect(JSON.stringify(ran)).not.toContain(form)
  return ran.endpoints[0]?.targets[0]?.observations.transaction
}

async function result(
  transaction: Partial<Transaction>,
  circumstances: Circumstances = {},
): Promise<TransactionResult> {
  const fact = await observed(transaction, circumstances)
  if (fact?.status !== 'seen') throw new Error(`not seen: ${JSON.stringify(fact)}`)
  return fact.value
}

async function problems(
  transaction: Partial<Transaction>,
  circumstances: Circumstances = {},
): Promise<readonly string[]> {
  return (await result(transaction, circumstances)).problems.map(({ part, message }) => `${part}: ${message}`)
}

const say =
  (status: number, headers: Readonly<Record<string, string>> = {}, body: string | Uint8Array = ''): Answer =>
  (_, response) =>
    response.writeHead(status, headers).end(body)

describe('a transaction', () => {
  it('sends the request as it is written, its variables filled in', async () => {
    answer = say(200, { 'Content-Type': 'application/json; charset=utf-8' }, '{"ok":true}')
    const expectation = {
      status: ['200'],
      headers: { 'content-type': 'application/json' },
      body: 'ok',
      json: { ok: true },
    }
    const transaction = {
      method: 'PUT',
      path: '/v1?x=1',
      headers: { 'X-Key': 'a ${env.SECRET}' },
      body: '$${x} ${env.SECRET}',
      expect: expectation,
    }
    expect(await result(transaction)).toEqual({
      request: 'PUT /v1?x=1',
      wasSent: true,
      answer: { status: 200, tookMs: expect.any(Number), excerpt: null },
      problems: [],
    })
    expect(heard).toEqual([
      `PUT /v1?x=1\n${JSON.stringify({
        host: 'hooks.example.com:8443',
        'user-agent': 'tls-gate/0.1.0',
        accept: '*/*',
        'content-type': 'application/json',
        'x-key': `a ${SECRET}`,
        'content-length': '33',
        connection: 'close',
      })}\n\${x} ${SECRET}`,
    ])
  })

  it('has the path of its endpoint, and the headers that it names in place of those that it would have', async () => {
    answer = say(204)
    expect(
      await problems({ headers: { 'user-agent': 'me', HOST: 'other.example' } }, { endpoint: { port: 443 } }),
    ).toEqual([])
    expect(heard[0]).toContain(
      'GET /hook\n{"accept":"*/*","user-agent":"me","host":"other.example","connection":"close"}',
    )
  })

  it('tells what is not as expected, and the beginning of the body', async () => {
    answer = say(500, {}, `no\u0007${'x'.repeat(300)}`)
    const { answer: got, problems: found } = await result({})
    expect(found).toEqual([{ part: 'status', message: 'the status is 500 "Internal Server Error", expected 2xx' }])
    expect(got?.excerpt).toBe(`no\\x07${'x'.repeat(193)}…`)
  })

  it('follows no redirect', async () => {
    answer = say(302, { Location: `https://elsewhere.example/?t=${encodeURIComponent(SECRET)}` })
    expect(await problems({ headers: { A: '${env.SECRET}' } })).toEqual([
      'status: the status is 302 "Found", expected 2xx, a redirect to "https://elsewhere.example/", which is not followed'.replace(
        '/"',
        '/?t=***"',
      ),
    ])
    expect(heard).toHaveLength(1)
  })

  it('reads what is packed', async () => {
    answer = say(200, { 'Content-Encoding': 'gzip' }, gzipSync('{"ok":true}'))
    expect(await problems({ expect: { ...PLAIN.expect, json: { ok: true } } })).toEqual([])
  })

  it('does not unpack a bomb', async () => {
    answer = say(200, { 'Content-Encoding': 'gzip' }, gzipSync(Buffer.alloc(2 ** 24)))
    expect(await problems({})).toEqual([
      'exchange: the body of the answer cannot be read: gzip: unpacked, it is over 1048576 bytes',
    ])
  })

  it('ends with what streams for ever, and says so', async () => {
    answer = (_, response) => {
      const more = (): void => {
        if (!response.destroyed) response.write(Buffer.alloc(65_536, 'z'), () => setImmediate(more))
      }
      more()
    }
    expect(await problems({ withinMs: 5000 })).toEqual(['exchange: the body of the answer is over 1048576 bytes'])
  })

  it('ends with what drips, at its time', async () => {
    answer = (_, response) => {
      response.writeHead(500)
      const timer = setInterval(() => response.write('.'), 10)
      response.on('close', () => {
        clearInterval(timer)
      })
    }
    const { answer: got, problems: found } = await result({ withinMs: 200 })
    expect(found.map(({ message }) => message)).toEqual([
      'the answer was not whole within 200 ms',
      'the status is 500 "Internal Server Error", expected 2xx',
    ])
    // A timer of Node.js may go off a millisecond early.
    expect(got?.tookMs).toBeGreaterThanOrEqual(199)
    expect(got?.excerpt).toMatch(/^\.+$/)
  })

  it('is not carried out where there is no way to do so', async () => {
    expect(await observed({}, { address: null })).toMatchObject({ status: 'skipped', because: 'addresses' })
    expect(await observed({}, { reach: failed('refused', 'no', 'peer') })).toMatchObject({
      status: 'skipped',
      because: 'reach',
    })
    expect(await observed({}, { endpoint: { transaction: undefined as never } })).toMatchObject({
      status: 'skipped',
      because: null,
    })
    expect(heard).toEqual([])
  })

  it('fails as a fact where there is no connection', async () => {
    expect(await observed({}, { port: 1 })).toMatchObject({ status: 'failed', code: 'refused', whose: 'peer' })
  })
})

describe('before a transaction is sent, the certificate of its connection', () => {
  it.each<[string, Circumstances, RegExp]>([
    [
      'has to be for the name',
      { endpoint: { host: 'api.example.com' } },
      /is not for "api\.example\.com", but for "hooks\.example\.com"/,
    ],
    [
      'has to be for the name that stands for the host',
      { endpoint: { sni: 'other.example.com' } },
      /is not for "other\.example\.com"/,
    ],
    ['has to be in force', { now: inDays(81) }, /by the trust store mozilla, .*expired/],
    ['has to be in force already', { now: inDays(-11) }, /by the trust store mozilla, .*not valid before/],
    [
      'has to lead to the trust store',
      { endpoint: { trust: ['./other.pem'] } },
      /by the trust store \.\/other\.pem, .*not an anchor/,
    ],
    [
      'has to lead to each of them',
      { endpoint: { trust: ['mozilla', './other.pem'] } },
      /by the trust store \.\/other\.pem, /,
    ],
    [
      'is not believed without a store',
      { endpoint: { trust: ['./gone.pem'] } },
      /the trust store \.\/gone\.pem was not read/,
    ],
  ])('%s', async (_, circumstances, reason) => {
    answer = say(200)
    const { wasSent, problems: found } = await result({ headers: { A: '${env.SECRET}' } }, circumstances)
    expect({ wasSent, part: found[0]?.part }).toEqual({ wasSent: false, part: 'certificate' })
    expect(found[0]?.message).toMatch(/^not sent: /)
    expect(found[0]?.message).toMatch(reason)
    expect(heard).toEqual([])
  })
})

describe('a secret that a server says back', () => {
  const base64 = Buffer.from(`user:${SECRET}`).toString('base64')
  it.each<[string, Answer]>([
    ['in its status', (_, response) => response.writeHead(500, `no ${SECRET}`).end()],
    ['in a header', say(302, { Location: `/?${SECRET}`, 'Content-Type': SECRET })],
    ['in its body', say(500, {}, `<p>${SECRET}</p>`)],
    ['in base64', say(500, {}, `{"authorization":"Basic ${base64}"}`)],
    ['in hex', say(500, {}, Buffer.from(SECRET).toString('hex'))],
    ['as a form', say(500, {}, encodeURIComponent(SECRET))],
    ['at the end of what is shown', say(500, {}, `${'x'.repeat(190)}${SECRET}`)],
    ['in part, and then nothing', (_, response) => response.write(SECRET.slice(0, -1))],
    ['where JSON is expected', say(200, {}, JSON.stringify({ ok: [SECRET] }))],
  ])('%s is hidden', async (_, says) => {
    answer = says
    const expectation = { ...PLAIN.expect, headers: { 'content-type': 'text/plain' }, json: { ok: true } }
    const found = await result({
      headers: { Authorization: 'Bearer ${env.SECRET}' },
      expect: expectation,
      withinMs: 300,
    })
    expect(found.problems).not.toEqual([])
    expect(heard[0]).toContain(SECRET)
    expect(JSON.stringify(found)).not.toMatch(/correct|horse|battery/i)
    expect(JSON.stringify(found)).toContain('***')
  })

  it('is hidden in what another endpoint is told', async () => {
    answer = say(500, {}, SECRET)
    const { answer: got } = await result(
      { body: '${env.WRONG}' },
      { tools: { variables: (name) => (name === 'WRONG' ? SECRET : undefined) } },
    )
    expect(got?.excerpt).toBe('***')
  })

  it('is not taken for what our own words are', async () => {
    answer = say(500)
    const variables = (): string => 'status'
    expect(await problems({ body: '${env.SECRET}' }, { tools: { variables } })).toEqual([
      'status: the *** is 500 "Internal Server Error", expected 2xx',
    ])
  })
})

describe('a webhook', () => {
  const check: Answer = ({ headers, body }, response) => {
    const [, time = '', sent = ''] = /^t=(\d+),v1=([\da-f]{64})$/.exec(String(headers['stripe-signature'])) ?? []
    const right = createHmac('sha256', SECRET).update(`${time}.${body}`).digest('hex')
    response.writeHead(sent === right ? 200 : 400).end(sent === right ? 'ok' : `${sent} is not the signature`)
  }

  it('is taken with the right secret, and refused with the wrong one', async () => {
    answer = check
    const webhook = { sender: 'stripe', secret: '${env.SECRET}', event: null } as const
    expect(await problems({ method: 'POST', webhook })).toEqual([])
    expect(heard[0]).toContain(`"stripe-signature":"t=${String(NOW.getTime() / 1000)},`)
    const { problems: found, answer: got } = await result({
      method: 'POST',
      webhook: { ...webhook, secret: '${env.WRONG}' },
    })
    expect(found).toEqual([{ part: 'status', message: 'the status is 400 "Bad Request", expected 2xx' }])
    // Whoever knows a signature may send the same again.
    expect(got?.excerpt).toBe('*** is not the signature')
  })

  it('of a body of its own is signed over that', async () => {
    answer = check
    const webhook = { sender: 'stripe', secret: '${env.SECRET}', event: null } as const
    expect(await problems({ method: 'POST', body: '{"type":"charge.succeeded"}', webhook })).toEqual([])
    expect(heard[0]).toContain('\n{"type":"charge.succeeded"}')
  })

  it('of Slack has to get its challenge back', async () => {
    const webhook = { sender: 'slack', secret: '${env.SECRET}', event: null } as const
    answer = ({ body }, response) => response.end((JSON.parse(body) as { challenge: string }).challenge)
    expect(await problems({ method: 'POST', webhook })).toEqual([])
    answer = say(200, {}, 'ok')
    expect(await problems({ method: 'POST', webhook })).toEqual([
      expect.stringMatching(/^body: the body does not hold "[\da-f-]{36}"$/),
    ])
  })

  it('of GitHub names its event and its delivery', async () => {
    answer = say(202)
    expect(
      await problems({ method: 'POST', webhook: { sender: 'github', secret: '${env.SECRET}', event: 'push' } }),
    ).toEqual([])
    expect(heard[0]).toMatch(
      /"x-github-delivery":"[\da-f-]{36}","x-github-event":"push","x-hub-signature-256":"sha256=[\da-f]{64}"/,
    )
  })

  it('is waited for as long as its sender waits', async () => {
    let asked = 0
    const network = {
      transact: (_: unknown, __: unknown, withinMs: number | null) => {
        asked = withinMs ?? -1
        return Promise.resolve(failed('refused', 'no', 'peer'))
      },
      connections: () => 0,
      hasSpoken: () => Promise.resolve(),
    }
    const scan = (transaction: Partial<Transaction>): SavedScan => ({
      schemaVersion: '1',
      kind: 'observations',
      tool: { name: 'tls-gate', version: '0' },
      startedAt: '',
      finishedAt: '',
      connections: 0,
      endpoints: [
        {
          endpoint: endpointAt({ transaction: { ...PLAIN, withinMs: null, ...transaction } }),
          targets: [
            { address: '127.0.0.1', port: 1, serverName: null, observations: { reach: seen({ connected: true }) } },
          ],
        },
      ],
    })
    const waited = async (transaction: Partial<Transaction>): Promise<number> => {
      await runTransactions({ scan: scan(transaction), stores, network, tools: TOOLS, clock: () => NOW })
      return asked
    }
    const webhook = { sender: 'slack', secret: '${env.SECRET}', event: null } as const
    expect(await waited({ webhook })).toBe(3000)
    expect(await waited({ webhook, withinMs: 50 })).toBe(50)
    expect(await waited({})).toBe(-1)
  })
})

describe('a client certificate', () => {
  const shown: Answer = (request, response) => {
    const { subject } = (
      request.socket as unknown as { getPeerCertificate(): { subject?: { CN: string } } }
    ).getPeerCertificate()
    response.end(subject?.CN ?? 'nobody')
  }
  const withKey = (key: string, password: string | null = null): Partial<Transaction> => ({
    clientCertificate: { certificate: 'client.pem', key, password },
    expect: { ...PLAIN.expect, body: 'a client' },
  })

  it.each<[string, Partial<Transaction>, Partial<TransactionTools>]>([
    ['from files', withKey('client.key'), {}],
    ['from a variable', withKey('${env.KEY}'), {}],
    ['with a password', withKey('ours.key', '${env.SECRET}'), {}],
    ['with the password of the run', withKey('ours.key'), { keyPassword: SECRET }],
    [
      'of the run',
      { ...withKey(''), clientCertificate: null },
      { clientCertificate: { certificate: client.pem, key: client.key, password: null } },
    ],
  ])('is shown %s', async (_, transaction, tools) => {
    answer = shown
    expect(await problems(transaction, { tools })).toEqual([])
  })

  it.each<[string, Partial<Transaction>]>([
    ['the client key is not that of the client certificate "CN=a client"', withKey('other.key')],
    ['the client key cannot be read: ENOENT: there is no file gone.key', withKey('gone.key')],
    ['the client key is encrypted, and there is no password for it', withKey('locked.key')],
    ['the client key is no PEM of a private key, or the password is another', withKey('locked.key', '${env.SECRET}')],
    ['the client key is no PEM of a private key', withKey('empty.pem')],
    [
      'the client certificate is no PEM of a certificate',
      { clientCertificate: { certificate: 'empty.pem', key: 'client.key', password: null } },
    ],
    [
      'the client certificate cannot be read: ENOENT: there is no file gone.pem',
      { clientCertificate: { certificate: 'gone.pem', key: 'client.key', password: null } },
    ],
  ])('that cannot be shown is told: %s', async (reason, transaction) => {
    answer = shown
    expect(await problems(transaction)).toEqual([`client-certificate: not sent: ${reason}`])
    expect(heard).toEqual([])
  })
})

it('the secrets of endpoints are what their variables hold, each once', () => {
  const transaction: Transaction = {
    ...PLAIN,
    path: '/${env.A}',
    headers: { X: '${env.B}' },
    body: '${env.A}',
    clientCertificate: { certificate: '${env.C}', key: '${env.D}', password: '${env.E}' },
    webhook: { sender: 'github', secret: '${env.F}', event: null },
  }
  const variables = (name: string): string | undefined => (name === 'C' ? undefined : name.toLowerCase())
  expect(secretsOf([endpointAt({ transaction }), endpointAt()], variables)).toEqual(['a', 'b', 'd', 'e', 'f'])
})
