import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Proxy } from '../../../src/core/proxy.ts'
import { issue } from '../../../src/lab/issue.ts'
import { openLedger } from '../../../src/ledger/ledger.ts'
import { questionsOf } from '../../../src/ledger/survey.ts'
import { createNetwork, DEFAULT_NETWORK_OPTIONS } from '../../../src/net/network.ts'
import { TLS12 } from '../../../src/spec/versions.ts'
import { targetAt } from '../../rules/facts.ts'

const servers: Server[] = []
const sockets = new Set<Socket>()
afterEach(async () => {
  for (const socket of sockets) socket.destroy()
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))))
})

async function listen(server: Server): Promise<number> {
  servers.push(server.listen(0, '127.0.0.1'))
  server.on('connection', (socket) => {
    sockets.add(socket.on('error', () => undefined))
  })
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

const leaf = issue({
  subject: { commonName: 'api.lab.test' },
  names: ['api.lab.test'],
  notBefore: new Date('2026-01-01T00:00:00Z'),
  notAfter: new Date('2026-12-31T00:00:00Z'),
})

async function tlsPort(): Promise<number> {
  const server = createTlsServer({ key: leaf.key, cert: leaf.pem })
  server.on('tlsClientError', () => undefined)
  return listen(server)
}

/** A proxy that answers as told, byte by byte, and then joins whoever asks to a port of this machine. */
async function proxyTo(port: number, talk: (asked: Buffer, say: (bytes: Buffer) => void) => boolean): Promise<number> {
  return listen(
    createServer((socket) => {
      let asked = Buffer.alloc(0)
      const onData = (chunk: Buffer): void => {
        asked = Buffer.concat([asked, chunk])
        const say = (bytes: Buffer): void => {
          asked = Buffer.alloc(0)
          for (const byte of bytes) socket.write(Buffer.of(byte))
        }
        if (!talk(asked, say)) return
        socket.off('data', onData)
        const onward = connect(port, '127.0.0.1')
        onward.on('error', () => undefined)
        socket.pipe(onward).pipe(socket)
      }
      socket.on('data', onData)
    }),
  )
}

async function askThrough(proxy: Proxy, address = 'api.lab.test', timeoutMs = 3000) {
  const network = createNetwork({ ...DEFAULT_NETWORK_OPTIONS, proxy, retries: 0, retryDelayMs: 1, timeoutMs })
  const target = { ...targetAt(), address, port: 443 }
  const [question] = questionsOf(TLS12)
  if (question === undefined) throw new Error('no question')
  return openLedger(target, network.at(target)).ask({ ...question, suites: [0xc02b, 0xc02f] })
}

const proxyAt = (scheme: Proxy['scheme'], port: number, credentials: Proxy['credentials'] = null): Proxy => ({
  scheme,
  host: '127.0.0.1',
  port,
  credentials,
})

describe('through an HTTP proxy', () => {
  it('the name is asked for, with the credentials, and TLS spoken behind it', async () => {
    let asked = ''
    const port = await proxyTo(await tlsPort(), (request, say) => {
      if (!request.includes('\r\n\r\n')) return false
      asked = request.toString('latin1')
      say(Buffer.from('HTTP/1.1 200 Connection established\r\nVia: x\r\n\r\n'))
      return true
    })
    expect(await askThrough(proxyAt('http', port, { user: 'ada', password: 'se:cret' }))).toMatchObject({
      kind: 'accepted',
      suite: 0xc02b,
    })
    const basic = Buffer.from('ada:se:cret').toString('base64')
    expect(asked).toBe(
      `CONNECT api.lab.test:443 HTTP/1.1\r\nHost: api.lab.test:443\r\nProxy-Authorization: Basic ${basic}\r\n\r\n`,
    )
  })

  it.each([
    ['HTTP/1.1 407 Proxy Authentication Required\r\n\r\n', 'unreachable', /answered 407: it wants other credentials$/],
    ['HTTP/1.0 502 Bad Gateway\r\n\r\n', 'unreachable', /answered 502: it could not connect to the target$/],
    ['HTTP/1.1 418 Short\r\n\r\n', 'unreachable', /answered 418$/],
    ['SSH-2.0-OpenSSH_9.6\r\n', 'malformed', /gave no HTTP answer$/],
    ['HTTP/1.1 200 OK\r\n\r\nextra', 'malformed', /went on after its answer$/],
  ])('the answer %j is a failure that names the proxy and no password', async (answer, code, detail) => {
    const port = await listen(createServer((socket) => socket.once('data', () => socket.write(answer))))
    const outcome = await askThrough(proxyAt('http', port, { user: 'ada', password: 'se:cret' }))
    expect(outcome).toMatchObject({
      kind: 'unseen',
      connected: false,
      failure: { code, detail: expect.stringMatching(detail) },
    })
    expect(JSON.stringify(outcome)).not.toContain('se:cret')
  })
})

describe('through a SOCKS proxy', () => {
  const tunnel = async (
    stages: readonly (readonly [asked: RegExp, answer: string])[],
  ): Promise<{ port: number; asked: string[] }> => {
    const asked: string[] = []
    const port = await proxyTo(await tlsPort(), (request, say) => {
      const stage = stages[asked.length]
      const hex = request.toString('hex')
      if (stage?.[0].test(hex) !== true) return false
      asked.push(hex)
      say(Buffer.from(stage[1], 'hex'))
      return asked.length === stages.length
    })
    return { port, asked }
  }
  const NAME = `050100030c${Buffer.from('api.lab.test').toString('hex')}01bb`
  const GRANTED = '05000001c0000201ffff'

  it('the name is asked for, and TLS spoken behind it', async () => {
    const { port, asked } = await tunnel([
      [/^050100$/, '0500'],
      [/^0501.{30,}$/, GRANTED],
    ])
    expect(await askThrough(proxyAt('socks5', port))).toMatchObject({ kind: 'accepted' })
    expect(asked).toEqual(['050100', NAME])
  })

  it('the credentials are given where they are wanted', async () => {
    const { port, asked } = await tunnel([
      [/^05020002$/, '0502'],
      [/^01.*70$/, '0100'],
      [/^0501.{30,}$/, '050000030161ffff'],
    ])
    expect(await askThrough(proxyAt('socks5', port, { user: 'u', password: 'p' }))).toMatchObject({ kind: 'accepted' })
    expect(asked).toEqual(['05020002', '0101750170', NAME])
  })

  it.each([
    ['192.0.2.7', '05010001c000020701bb'],
    ['2001:db8::1', '0501000420010db800000000000000000000000101bb'],
    ['::ffff:192.0.2.7', '0501000400000000000000000000ffffc000020701bb'],
  ])('the address %s goes as its bytes', async (address, request) => {
    const { port, asked } = await tunnel([
      [/^050100$/, '0500'],
      [/^0501.*01bb$/, GRANTED],
    ])
    expect(await askThrough(proxyAt('socks5', port), address)).toMatchObject({ kind: 'accepted' })
    expect(asked[1]).toBe(request)
  })

  it.each([
    ['05ff', 'unreachable', /it wants other credentials$/],
    ['0502', 'malformed', /does not speak SOCKS 5$/],
    ['48545450', 'malformed', /does not speak SOCKS 5$/],
  ])('the greeting %s is a failure', async (answer, code, detail) => {
    const port = await listen(
      createServer((socket) => socket.once('data', () => socket.write(Buffer.from(answer, 'hex')))),
    )
    expect(await askThrough(proxyAt('socks5', port))).toMatchObject({
      kind: 'unseen',
      failure: { code, detail: expect.stringMatching(detail) },
    })
  })

  it.each([
    ['05020001000000000000', /forbids this target$/],
    ['05040001000000000000', /unreachable, or its name does not resolve$/],
    ['05630001000000000000', /reply 99$/],
  ])('the reply %s is a failure', async (reply, detail) => {
    const { port } = await tunnel([
      [/^050100$/, '0500'],
      [/^0501.{30,}$/, reply],
    ])
    expect(await askThrough(proxyAt('socks5', port))).toMatchObject({
      kind: 'unseen',
      failure: { code: 'unreachable', detail: expect.stringMatching(detail) },
    })
  })
})

describe('a proxy', () => {
  it('that says nothing costs one deadline', async () => {
    const port = await listen(createServer(() => undefined))
    expect(await askThrough(proxyAt('http', port), 'api.lab.test', 80)).toMatchObject({
      kind: 'unseen',
      failure: { code: 'timeout', detail: expect.stringMatching(/^the proxy did not answer within \d+ ms$/) },
    })
  })

  it('that hangs up is the one at fault', async () => {
    const port = await listen(createServer((socket) => socket.end()))
    expect(await askThrough(proxyAt('socks5', port))).toMatchObject({
      failure: { code: 'closed', detail: 'the proxy closed the connection' },
    })
  })

  it('that answers without end is stopped', async () => {
    const port = await listen(createServer((socket) => socket.write(`HTTP/1.1 200 OK\r\nX: ${'y'.repeat(70_000)}`)))
    expect(await askThrough(proxyAt('http', port))).toMatchObject({ failure: { code: 'limit', whose: 'peer' } })
  })

  it('is asked for no link-local address, and resolves names by itself', async () => {
    const network = createNetwork({ ...DEFAULT_NETWORK_OPTIONS, proxy: proxyAt('http', 1) })
    expect(await network.resolve('no-such-name.invalid')).toEqual({ status: 'seen', value: ['no-such-name.invalid'] })
    expect(await askThrough(proxyAt('http', 1), '169.254.169.254')).toMatchObject({
      failure: { code: 'address-forbidden' },
    })
  })
})
