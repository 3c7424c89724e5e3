import { once } from 'node:events'
import { connect as connectTcp, type Socket } from 'node:net'
import { connect as connectTls, type ConnectionOptions, type TLSSocket } from 'node:tls'
import { afterEach, describe, expect, it } from '@jest/globals'
import { issue } from '../../src/lab/issue.ts'
import { startServer, type Server, type ServerOptions } from '../../src/lab/server.ts'

const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-04-01T00:00:00Z') }
const root = issue({ ...life, subject: { commonName: 'Root' }, ca: true })
const leaf = issue({ ...life, subject: { commonName: 'a.test' }, names: ['a.test'], issuer: root })

const options: ServerOptions = {
  certificateChain: [leaf.pem, root.pem],
  key: leaf.key,
  minVersion: 'TLSv1.2',
  maxVersion: 'TLSv1.3',
  ciphers: 'TLS_AES_128_GCM_SHA256:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384',
}

const running: Server[] = []
async function start(bend: Partial<ServerOptions> = {}): Promise<Server> {
  const server = await startServer({ ...options, ...bend })
  running.push(server)
  return server
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()))
})

async function dial({ port }: Server): Promise<Socket> {
  const socket = connectTcp(port, '127.0.0.1')
  await once(socket, 'connect')
  return socket
}

async function shakeHands({ port }: Server, offer: ConnectionOptions = {}): Promise<TLSSocket> {
  const socket = connectTls({ host: '127.0.0.1', port, rejectUnauthorized: false, ...offer })
  await once(socket, 'secureConnect')
  return socket
}

async function readAll(socket: Socket): Promise<string> {
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(socket, 'close')
  return Buffer.concat(chunks).toString('latin1')
}

async function request(server: Server): Promise<string> {
  const socket = await shakeHands(server)
  socket.write('GET /any HTTP/1.1\r\nHost: a.test\r\nConnection: close\r\n\r\n')
  return readAll(socket)
}

describe('startServer', () => {
  it('answers HTTP/1.1 with its status and headers', async () => {
    const server = await start({ status: 204, headers: { 'Strict-Transport-Security': 'max-age=1', 'X-Other': 'b' } })
    const [statusLine, ...headers] = (await request(server)).split('\r\n')
    expect(statusLine).toBe('HTTP/1.1 204 No Content')
    expect(headers).toEqual(expect.arrayContaining(['Strict-Transport-Security: max-age=1', 'X-Other: b']))
  })

  it('answers 200 by itself', async () => {
    expect(await request(await start())).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  })

  it.each([
    ['TLSv1.2', 'TLSv1.2', 'ECDHE-ECDSA-AES128-GCM-SHA256'],
    ['TLSv1.3', 'TLSv1.3', 'TLS_AES_128_GCM_SHA256'],
  ] as const)('speaks %s', async (maxVersion, protocol, suite) => {
    const socket = await shakeHands(await start(), { maxVersion })
    expect([socket.getProtocol(), socket.getCipher().name]).toEqual([protocol, suite])
    socket.destroy()
  })

  it('speaks TLS 1.0 at security level 0, without encryption when that is all there is', async () => {
    const ciphers = 'ECDHE-ECDSA-NULL-SHA:@SECLEVEL=0'
    const server = await start({ minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers })
    const socket = await shakeHands(server, { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers })
    expect([socket.getProtocol(), socket.getCipher().name]).toEqual(['TLSv1', 'ECDHE-ECDSA-NULL-SHA'])
    socket.destroy()
  })

  it.each([
    [true, 'ECDHE-ECDSA-AES128-GCM-SHA256'],
    [false, 'ECDHE-ECDSA-AES256-GCM-SHA384'],
  ])('honours its own order of suites: %s', async (honorCipherOrder, suite) => {
    const ciphers = 'ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-ECDSA-AES128-GCM-SHA256'
    const socket = await shakeHands(await start({ honorCipherOrder }), { maxVersion: 'TLSv1.2', ciphers })
    expect(socket.getCipher().name).toBe(suite)
    socket.destroy()
  })

  it('limits groups and protocols of the application', async () => {
    const server = await start({ ecdhCurve: 'P-384', alpn: ['h2', 'http/1.1'] })
    const socket = await shakeHands(server, { maxVersion: 'TLSv1.2', ALPNProtocols: ['h2'] })
    expect(socket.getEphemeralKeyInfo()).toMatchObject({ name: 'secp384r1' })
    expect(socket.alpnProtocol).toBe('h2')
    socket.destroy()
  })

  it.each([
    [[leaf, root], 2],
    [[leaf], 1],
  ])('sends the chain it was given', async (chain, length) => {
    const server = await start({ certificateChain: chain.map(({ pem }) => pem) })
    const socket = await shakeHands(server)
    const sent = []
    for (let next = socket.getPeerX509Certificate(); next !== undefined; next = next.issuerCertificate) sent.push(next)
    expect(sent.map(({ raw }) => raw.toString('hex'))).toEqual(chain.map(({ der }) => Buffer.from(der).toString('hex')))
    expect(sent).toHaveLength(length)
    socket.destroy()
  })

  it('refuses a version with an alert that arrives', async () => {
    const socket = await dial(await start())
    // a ClientHello of TLS 1.0 that offers one suite
    const body = `0301${'00'.repeat(32)}000002c0090100`
    socket.write(Buffer.from(`160301002d01000029${body}`, 'hex'))
    expect(Buffer.from(await readAll(socket), 'latin1').toString('hex')).toBe('15030100020246')
  })

  it('rejects when the port is taken, and when OpenSSL refuses the options', async () => {
    const { port } = await start()
    await expect(startServer({ ...options, port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await expect(startServer({ ...options, ciphers: 'NOT-A-SUITE' })).rejects.toThrow()
  })
})

describe('what scanners do', () => {
  const record = Buffer.from('16030100', 'hex')

  it.each<[string, (socket: Socket) => void]>([
    ['closes without a word', (socket) => socket.end()],
    ['closes in the middle of a record', (socket) => socket.end(record)],
    ['resets at once', (socket) => socket.resetAndDestroy()],
    ['resets in the middle of a record', (socket) => socket.write(record, () => socket.resetAndDestroy())],
    ['sends garbage', (socket) => socket.write(Buffer.alloc(4096, 0xa5))],
    ['sends plain HTTP', (socket) => socket.write('GET / HTTP/1.1\r\n\r\n')],
    ['sends an alert', (socket) => socket.write(Buffer.from('15030100020000', 'hex'))],
  ])('survives a peer that %s', async (_what, act) => {
    const server = await start()
    const socket = await dial(server)
    socket.on('error', (error: NodeJS.ErrnoException) => {
      expect(error.code).toBe('ECONNRESET')
    })
    socket.resume()
    const closed = once(socket, 'close')
    act(socket)
    await closed
    expect(await request(server)).toMatch(/^HTTP\/1\.1 200 /)
  })

  it('survives garbage after the handshake', async () => {
    const server = await start()
    const socket = await shakeHands(server)
    socket.write('not HTTP\r\n\r\n')
    await readAll(socket)
    expect(await request(server)).toMatch(/^HTTP\/1\.1 200 /)
  })
})

describe('close', () => {
  it('cuts off half-open and idle connections and frees the port', async () => {
    const server = await start()
    const silent = await dial(server)
    const halfOpen = await dial(server)
    halfOpen.write(Buffer.from('16030100', 'hex'))
    const idle = await shakeHands(server)
    const closed = [silent, halfOpen, idle].map((socket) => {
      socket.resume()
      socket.on('error', () => undefined)
      return once(socket, 'close')
    })
    await server.close()
    await Promise.all(closed)
    const next = await start({ port: server.port })
    expect(next.port).toBe(server.port)
    expect(await request(next)).toMatch(/^HTTP\/1\.1 200 /)
  })

  it('may be called again', async () => {
    const server = await start()
    await Promise.all([server.close(), server.close()])
    await expect(server.close()).resolves.toBeUndefined()
  })
})
