import { createServer, type TLSSocket, type TlsOptions } from 'node:tls'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { issue } from '../../src/lab/issue.ts'
import '../native-errors.ts'
import { loopbackTarget, SHORT_MS, shortNetwork, startPeer } from './loopback.ts'

const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-12-31T23:59:59Z') }
const certificate = issue({ ...life, subject: { commonName: 'api.example.com' }, names: ['api.example.com'] })
const REQUEST = { method: 'GET', path: '/health?x=1', headers: { Host: 'api.example.com', 'User-Agent': 'tls-gate' } }

async function ask(behave: (socket: TLSSocket) => void, options: TlsOptions = {}, timeoutMs = 2000) {
  const server = createServer({ key: certificate.key, cert: certificate.pem, ...options }, behave)
  server.on('tlsClientError', () => undefined)
  const sockets: TLSSocket[] = []
  server.on('secureConnection', (socket) => sockets.push(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const target = loopbackTarget((server.address() as AddressInfo).port)
  const answer = await shortNetwork({ timeoutMs }).at(target).http(REQUEST)
  for (const socket of sockets) socket.destroy()
  await new Promise((resolve) => server.close(resolve))
  return answer
}

const say = (text: string) => (socket: TLSSocket) => {
  socket.on('error', () => undefined)
  socket.once('data', () => socket.end(text))
}

describe('an HTTP exchange', () => {
  it('gives the head of the answer, repeated headers as often as they were sent and in order', async () => {
    let asked = ''
    const answer = await ask((socket) => {
      socket.once('data', (data: Buffer) => {
        asked = data.toString()
        socket.end('HTTP/1.1 404 Gone Fishing\r\nX-A: 1\r\nStrict-Transport-Security: max-age=1\r\nx-a: 2\r\n\r\nbody')
      })
    })
    expect(answer).toEqual({
      status: 'seen',
      value: {
        status: 404,
        statusText: 'Gone Fishing',
        headers: [
          ['X-A', '1'],
          ['Strict-Transport-Security', 'max-age=1'],
          ['x-a', '2'],
        ],
      },
    })
    expect(asked).toMatch(/^GET \/health\?x=1 HTTP\/1\.1\r\nHost: api\.example\.com\r\n/)
  })

  it('reaches a server of TLS 1.0', async () => {
    const old: TlsOptions = { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' }
    expect(await ask(say('HTTP/1.1 200 OK\r\n\r\n'), old)).toMatchObject({ status: 'seen', value: { status: 200 } })
  })

  it('does not read the body, however long', async () => {
    const endless = (socket: TLSSocket): void => {
      socket.on('error', () => undefined)
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      const more = (): void => {
        socket.write(Buffer.alloc(65_536), (error) => {
          if (error == null) setImmediate(more)
        })
      }
      more()
    }
    expect(await ask(endless)).toMatchObject({ status: 'seen', value: { status: 200, headers: [] } })
  })

  it.each([
    ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', 'malformed', 'peer'],
    ['a head of over 64 KiB', `HTTP/1.1 200 OK\r\nX: ${'y'.repeat(101_000)}\r\n\r\n`, 'limit', 'peer'],
    ['nothing', '', 'closed', 'peer'],
  ])('with a server that sends %s is a failure', async (_, text, code, whose) => {
    const answer = await ask(say(text))
    expect(answer).toMatchObject({ status: 'failed', code, whose })
  })

  it('with a silent server ends at the deadline', async () => {
    const answer = await ask((socket) => socket.on('error', () => undefined), {}, 500)
    expect(answer).toMatchObject({ status: 'failed', code: 'timeout' })
  })

  it('with a port that does not speak TLS is a failure', async () => {
    const peer = await startPeer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    const answer = await shortNetwork({ timeoutMs: 20 * SHORT_MS })
      .at(loopbackTarget(peer.port))
      .http(REQUEST)
    expect(answer).toMatchObject({ status: 'failed', code: 'unsupported' })
    await peer.close()
  })
})
