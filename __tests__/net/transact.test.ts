import { createServer, type TLSSocket, type TlsOptions } from 'node:tls'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import type { TransactionOutcome, TransactionRequest } from '../../src/core/net.ts'
import type { Failed } from '../../src/core/observed.ts'
import { issue } from '../../src/lab/issue.ts'
import '../native-errors.ts'
import { closedPort, loopbackTarget, shortNetwork, startPeer } from './loopback.ts'

const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2036-12-31T23:59:59Z') }
const root = issue({ ...life, subject: { commonName: 'Root' }, ca: true })
const intermediate = issue({ ...life, subject: { commonName: 'Intermediate' }, ca: true, issuer: root })
const leaf = issue({ ...life, names: ['api.example.com'], issuer: intermediate })
const client = issue({ ...life, subject: { commonName: 'a client' }, issuer: root, extendedKeyUsage: ['clientAuth'] })

const REQUEST: TransactionRequest = {
  method: 'POST',
  path: '/hook?x=1',
  headers: { Host: 'api.example.com', 'X-A': '1' },
  body: new TextEncoder().encode('{"ü":1}'),
  maxBytes: 1000,
  client: null,
  findFault: () => null,
}

interface Asked {
  readonly outcome: TransactionOutcome | Failed
  /** What the server read of it. */
  readonly heard: string
  readonly connections: number
}

type Behave = (socket: TLSSocket) => void

async function ask(
  behave: Behave,
  {
    wanted = {},
    options = {},
    withinMs = 2000,
  }: { wanted?: Partial<TransactionRequest>; options?: TlsOptions; withinMs?: number } = {},
): Promise<Asked> {
  const server = createServer({ key: leaf.key, cert: leaf.pem + intermediate.pem, ...options })
  const sockets: TLSSocket[] = []
  let heard = ''
  let connections = 0
  server.on('connection', () => connections++)
  server.on('tlsClientError', () => undefined)
  server.on('secureConnection', (socket) => {
    sockets.push(socket)
    socket.on('error', () => undefined)
    socket.on('data', (data: Buffer) => (heard += data.toString()))
    behave(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const network = shortNetwork({ timeoutMs: 100, retries: 2 })
  const target = loopbackTarget((server.address() as AddressInfo).port)
  try {
    const outcome = await network.transact(target, { ...REQUEST, ...wanted }, withinMs)
    return { outcome, heard, connections }
  } finally {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
}

const say =
  (...parts: readonly (string | Uint8Array)[]): Behave =>
  (socket) =>
    socket.once('data', () => {
      for (const part of parts) socket.write(part)
      socket.end()
    })

/** Writes as long as somebody reads. */
const endlessly =
  (before: string, more: string | Uint8Array, everyMs = 0): Behave =>
  (socket) =>
    socket.once('data', () => {
      socket.write(before)
      const again = (): void => {
        if (!socket.destroyed) socket.write(more, (error) => error == null && setTimeout(again, everyMs))
      }
      again()
    })

const answerOf = ({ outcome }: Asked) => {
  if ('status' in outcome) throw new Error(`there was no connection: ${outcome.detail}`)
  const { answer, failure, wasSent } = outcome
  return {
    wasSent,
    failure: failure?.code ?? null,
    status: answer?.status ?? null,
    body: answer === null ? null : Buffer.from(answer.body).toString(),
  }
}

describe('a transaction over the network', () => {
  it('sends one request with its length, and reads the whole answer', async () => {
    const asked = await ask(say('HTTP/1.1 201 Made\r\nX-B: 1\r\nx-b: 2\r\nContent-Length: 2\r\n\r\nok'))
    expect(asked.outcome).toMatchObject({
      wasSent: true,
      failure: null,
      answer: {
        status: 201,
        statusText: 'Made',
        headers: [
          ['X-B', '1'],
          ['x-b', '2'],
          ['Content-Length', '2'],
        ],
      },
    })
    expect(answerOf(asked).body).toBe('ok')
    expect(asked.heard).toBe(
      'POST /hook?x=1 HTTP/1.1\r\nHost: api.example.com\r\nX-A: 1\r\nContent-Length: 8\r\nConnection: close\r\n\r\n{"ü":1}',
    )
  })

  it.each([
    ['GET', null, 'GET /hook?x=1 HTTP/1.1\r\nHost: api.example.com\r\nX-A: 1\r\nConnection: close\r\n\r\n'],
    [
      'POST',
      null,
      'POST /hook?x=1 HTTP/1.1\r\nHost: api.example.com\r\nX-A: 1\r\nConnection: close\r\nContent-Length: 0\r\n\r\n',
    ],
  ])('sends no body with %s when there is %s', async (method, body, heard) => {
    expect((await ask(say('HTTP/1.1 200 OK\r\n\r\n'), { wanted: { method, body } })).heard).toBe(heard)
  })

  it.each([
    [
      'chunked',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1;x=y\r\nc\r\n0\r\nT: 1\r\n\r\n',
      'abc',
    ],
    [
      'after interim answers',
      'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nA: b\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx',
      'x',
    ],
    ['up to the end of the connection', 'HTTP/1.0 200 OK\r\n\r\nto the end', 'to the end'],
    ['of a redirect', 'HTTP/1.1 200 OK\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n', ''],
  ])('reads an answer %s', async (_, text, body) => {
    expect(answerOf(await ask(say(text)))).toEqual({ wasSent: true, failure: null, status: 200, body })
  })

  it('tells how long the body is with whatever method', async () => {
    const { heard } = await ask(say('HTTP/1.1 200 OK\r\n\r\n'), { wanted: { method: 'GET' } })
    expect(heard).toMatch(/^GET .*\r\nContent-Length: 8\r\n.*\r\n\r\n\{"ü":1\}$/s)
  })

  it('hands over the certificates of the connection before anything is sent', async () => {
    let shown: readonly Uint8Array[] = []
    const findFault = (certificates: readonly Uint8Array[]): string => {
      shown = certificates
      return 'it is for another name'
    }
    const asked = await ask(say('HTTP/1.1 200 OK\r\n\r\n'), { wanted: { findFault } })
    expect(shown).toEqual([leaf.der, intermediate.der])
    expect(asked.outcome).toMatchObject({
      wasSent: false,
      answer: null,
      fault: 'it is for another name',
      failure: null,
    })
    expect(asked.heard).toBe('')
  })

  it('follows no redirect', async () => {
    const asked = await ask(say('HTTP/1.1 307 Elsewhere\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n'))
    expect(answerOf(asked)).toEqual({ wasSent: true, failure: null, status: 307, body: '' })
    expect(asked.connections).toBe(1)
  })

  it.each([
    ['says nothing', () => undefined, 'timeout', null, null],
    ['drips a head', endlessly('HTTP/1.1 200 OK\r\nX: ', 'y', 10), 'timeout', null, null],
    ['sends headers for ever', endlessly('HTTP/1.1 200 OK\r\n', `X: ${'y'.repeat(999)}\r\n`), 'limit', null, null],
    ['sends interim answers for ever', endlessly('', 'HTTP/1.1 102 Processing\r\n\r\n', 5), 'timeout', null, null],
    ['closes at once', say(), 'closed', null, null],
    ['speaks something else', say('SSH-2.0-OpenSSH_9.6\r\n'), 'malformed', null, null],
    [
      'changes the protocol',
      say('HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
      'closed',
      null,
      null,
    ],
    ['cuts its body off', say('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab'), 'closed', 200, 'ab'],
    [
      'breaks its chunks',
      say('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\nzz\r\n'),
      'malformed',
      200,
      '',
    ],
    ['drips a body', endlessly('HTTP/1.1 200 OK\r\n\r\nbegin', '', 10), 'timeout', 200, 'begin'],
    ['streams for ever', endlessly('HTTP/1.1 200 OK\r\n\r\n', 'z'.repeat(300)), 'limit', 200, 'z'.repeat(1000)],
  ] as const)('ends with a server that %s', async (_, behave, failure, status, body) => {
    const asked = await ask(behave, { withinMs: 500 })
    expect(answerOf(asked)).toEqual({ wasSent: true, failure, status, body })
    // What was sent once is not sent again.
    expect(asked.connections).toBe(1)
    expect(asked.heard.match(/POST/g)).toHaveLength(1)
  })

  it('reads as much as it may, and no more', async () => {
    const whole = say(`HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n${'x'.repeat(1000)}`)
    expect(answerOf(await ask(whole))).toMatchObject({ failure: null, body: 'x'.repeat(1000) })
    const more = say(`HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n${'x'.repeat(1001)}`)
    expect(answerOf(await ask(more))).toMatchObject({ failure: 'limit', body: 'x'.repeat(1000) })
  })

  it('shows a client certificate that is asked for', async () => {
    const options = { requestCert: true, rejectUnauthorized: true, ca: root.pem }
    const subject: Behave = (socket) => {
      const { subject: name } = socket.getPeerCertificate() as { subject?: { CN: string } }
      say(`HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n${name?.CN ?? 'nobody !'}`)(socket)
    }
    const key = { certificate: client.pem, key: client.key, password: undefined }
    expect(answerOf(await ask(subject, { options, wanted: { client: key } }))).toMatchObject({ body: 'a client' })
    // In TLS 1.3 the refusal comes after the request was sent.
    expect(answerOf(await ask(subject, { options }))).toMatchObject({ wasSent: true, status: null })
    const tls12 = { ...options, maxVersion: 'TLSv1.2' } as const
    expect(answerOf(await ask(subject, { options: tls12 }))).toMatchObject({ wasSent: false, status: null })
  })

  it('says what Node has against a client key', async () => {
    const other = issue(life)
    const wrong = { certificate: client.pem, key: other.key, password: undefined }
    const asked = await ask(say('HTTP/1.1 200 OK\r\n\r\n'), { wanted: { client: wrong } })
    expect(asked.outcome).toMatchObject({ wasSent: false, answer: null, failure: { whose: 'us' } })
    expect(asked.heard).toBe('')
  })

  it.each(['TLSv1', 'TLSv1.1'] as const)('is not sent to a server of %s', async (version) => {
    const options = { minVersion: version, maxVersion: version, ciphers: 'DEFAULT:@SECLEVEL=0' }
    const asked = await ask(say('HTTP/1.1 200 OK\r\n\r\n'), { options })
    expect(answerOf(asked)).toMatchObject({ wasSent: false, failure: 'unsupported', status: null })
  })

  it('ends with a server that never answers a hello', async () => {
    const peer = await startPeer(() => undefined)
    const outcome = await shortNetwork().transact(loopbackTarget(peer.port), REQUEST, 200)
    expect(outcome).toMatchObject({
      wasSent: false,
      failure: { code: 'timeout', detail: 'TLS was not agreed on within 200 ms' },
    })
    await peer.close()
  })

  it('hands a mistake of ours to whoever asked', async () => {
    const findFault = (): never => {
      throw new Error('a mistake')
    }
    await expect(ask(say('HTTP/1.1 200 OK\r\n\r\n'), { wanted: { findFault } })).rejects.toThrow('a mistake')
    await expect(ask(say('HTTP/1.1 200 OK\r\n\r\n'), { wanted: { path: '/a b' } })).rejects.toThrow('unescaped')
  })

  it('fails where there is no connection', async () => {
    const outcome = await shortNetwork().transact(loopbackTarget(await closedPort()), REQUEST, null)
    expect(outcome).toMatchObject({ status: 'failed', code: 'refused' })
  })
})
