import { once } from 'node:events'
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { HttpAnswer } from '../../src/core/net.ts'
import type { Failed, Seen } from '../../src/core/observed.ts'
import { issue } from '../../src/lab/issue.ts'
import { dial } from '../../src/net/dial.ts'
import { askHttp } from '../../src/net/http.ts'
import '../native-errors.ts'

const { pem, key } = issue({
  notBefore: new Date('2026-01-01T00:00:00Z'),
  notAfter: new Date('2026-12-31T00:00:00Z'),
  names: ['a.test'],
})

const servers: Server[] = []
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))))
})

async function listen(server: Server): Promise<number> {
  servers.push(server.listen(0, '127.0.0.1'))
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

async function ask(port: number, timeoutMs = 5000): Promise<Seen<HttpAnswer> | Failed> {
  const socket = await dial('127.0.0.1', port, timeoutMs)
  if ('status' in socket) return socket
  const answer = await askHttp(socket, 'a.test', { method: 'GET', path: '/', headers: { Host: 'a.test' } }, timeoutMs)
  expect(socket.destroyed).toBe(true)
  return answer
}

/** Asks a TLS server that does this once the request has come. */
async function askServer(act: (socket: Socket) => void, timeoutMs?: number): Promise<Seen<HttpAnswer> | Failed> {
  const server = createTlsServer({ key, cert: pem }, (socket) => {
    socket.on('error', () => undefined)
    sockets.push(socket)
    socket.once('data', () => {
      act(socket)
    })
  })
  server.on('tlsClientError', () => undefined)
  return ask(await listen(server), timeoutMs)
}

describe('the head of an HTTP answer', () => {
  it('keeps every header, more than a thousand of them', async () => {
    const lines = Array.from({ length: 1500 }, (_, index) => `X-${String(index)}: ${String(index)}\r\n`)
    const answer = await askServer((socket) => socket.end(`HTTP/1.1 200 OK\r\n${lines.join('')}\r\n`))
    const headers = answer.status === 'seen' ? answer.value.headers : []
    expect(headers).toHaveLength(1500)
    expect(headers.at(-1)).toEqual(['X-1499', '1499'])
  })

  it('is read up to 60 kB and not of 101 kB', async () => {
    const headed = (length: number) => (socket: Socket) =>
      socket.write(`HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(length)}\r\n\r\n`)
    const long = await askServer(headed(60_000))
    expect(long.status === 'seen' && long.value.headers[0]?.[1].length).toBe(60_000)
    expect(await askServer(headed(101_000))).toEqual({
      status: 'failed',
      code: 'limit',
      detail: 'the head of the HTTP answer is over 65536 bytes',
      whose: 'peer',
    })
  })

  it('that never ends runs into the limit', async () => {
    const answer = await askServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      const more = (): void => {
        if (!socket.destroyed) socket.write('X-More: and more\r\n'.repeat(1000), more)
      }
      more()
    })
    expect(answer).toMatchObject({ code: 'limit' })
  })

  it('that comes to a stop runs into the deadline', async () => {
    expect(await askServer((socket) => socket.write('HTTP/1.1 200 OK\r\nX-A: '), 500)).toEqual({
      status: 'failed',
      code: 'timeout',
      detail: 'no HTTP answer within 500 ms',
      whose: 'network',
    })
  })

  it.each([
    ['SSH-2.0-OpenSSH_9.6\r\n', 'malformed'],
    ['HTTP/9.9 200 OK\r\n\r\n', 'malformed'],
    ['\0\0\0\0', 'malformed'],
  ])('of %j is %s', async (text, code) => {
    expect(await askServer((socket) => socket.write(text))).toMatchObject({ status: 'failed', code, whose: 'peer' })
  })

  it('of a server that closes without one is closed, by the peer', async () => {
    expect(await askServer((socket) => socket.end())).toMatchObject({ status: 'failed', code: 'closed', whose: 'peer' })
  })

  it('of a server that resets is reset', async () => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => socket.resetAndDestroy())
    })
    expect(await ask(await listen(server))).toMatchObject({ status: 'failed', code: 'reset', whose: 'network' })
  })

  it('of a server that closes before the handshake is done is closed, by the peer', async () => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => socket.end())
    })
    expect(await ask(await listen(server))).toMatchObject({ status: 'failed', code: 'closed', whose: 'peer' })
  })
})
