/** Scans of a real TLS server that something stands in front of: it must be seen as it is without that. */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Endpoint } from '../../src/core/endpoint.ts'
import type { Observations } from '../../src/core/facts.ts'
import { approach } from '../../src/gate/approach.ts'
import { scan } from '../../src/gate/scan.ts'
import { issue } from '../../src/lab/issue.ts'
import { startServer, type Server } from '../../src/lab/server.ts'
import { createNetwork, DEFAULT_NETWORK_OPTIONS, type NetworkOptions } from '../../src/net/network.ts'
import '../native-errors.ts'
import { startProxy } from '../net/proxies.ts'
import { endpointAt, inDays, NOW } from '../rules/facts.ts'
import { listen, type LoopbackPort } from './loopback.ts'

const HOST = 'api.lab.test'

let server: Server
let direct: Observations

beforeAll(async () => {
  const { pem, key } = issue({ notBefore: new Date(inDays(-10)), notAfter: new Date(inDays(80)), names: [HOST] })
  server = await startServer({
    certificateChain: [pem],
    key,
    minVersion: 'TLSv1.2',
    maxVersion: 'TLSv1.3',
    ciphers: 'ECDHE+AESGCM',
    headers: { 'X-Served-By': 'the server itself' },
  })
  direct = (await look({ connectTo: { address: '127.0.0.1', port: server.port } })).observations
})
afterAll(() => server.close())

async function look(
  endpoint: Partial<Endpoint>,
  options: Partial<NetworkOptions> = {},
): Promise<{ address: string | null; observations: Observations }> {
  const network = createNetwork({ ...DEFAULT_NETWORK_OPTIONS, retries: 0, ...options })
  const saved = await scan({
    approaches: approach([endpointAt({ host: HOST, ...endpoint })], network, null),
    network,
    only: null,
    clock: () => NOW,
    onProgress: () => undefined,
  })
  const [target, ...others] = saved.endpoints.flatMap(({ targets }) => targets)
  if (target === undefined || others.length > 0) throw new Error('there is not one target')
  return target
}

/** Joins the connection with one to the server. */
function joinServer(socket: Socket): void {
  const onward = connect(server.port, '127.0.0.1')
  onward.on('error', () => socket.destroy())
  socket.on('close', () => onward.destroy())
  socket.pipe(onward).pipe(socket)
}

/** What is said, up to the end of the line that holds `end`. */
async function hear(socket: Socket, end: string): Promise<string> {
  let heard = ''
  while (!heard.includes(end)) {
    const [data] = (await once(socket, 'data')) as [Buffer]
    heard += data.toString('latin1')
  }
  return heard
}

/** @param commands that were heard */
function startSmtp(commands = new Set<string>()): Promise<LoopbackPort> {
  return listen((socket) => {
    void (async () => {
      socket.write('220-mail.lab.test\r\n220 ESMTP\r\n')
      commands.add(await hear(socket, '\r\n'))
      socket.write('250-mail.lab.test\r\n250 STARTTLS\r\n')
      commands.add(await hear(socket, '\r\n'))
      socket.write('220 go\r\n')
      joinServer(socket)
    })()
  })
}

/** The time of an HTTP answer is that of the server's clock. */
function withoutDate(observations: Observations): unknown {
  return JSON.parse(JSON.stringify(observations).replace(/\["Date","[^"]*"\]/, 'null'))
}

describe('a scan of a server', () => {
  it('without anything in front sees all of it', () => {
    expect(direct).toMatchObject({
      reach: { status: 'seen' },
      versions: { status: 'seen', value: { accepted: ['TLSv1.2', 'TLSv1.3'] } },
      cipherSuites: { status: 'seen' },
      chain: { status: 'seen' },
      http: { status: 'seen', value: { status: 200 } },
    })
  })

  it('behind STARTTLS in SMTP sees the same, without HTTP', async () => {
    const commands = new Set<string>()
    const front = await startSmtp(commands)
    const { observations } = await look({
      scheme: 'tls',
      starttls: 'smtp',
      connectTo: { address: '127.0.0.1', port: front.port },
    })
    await front.close()
    expect([...commands]).toEqual(['EHLO tls-gate.invalid\r\n', 'STARTTLS\r\n'])
    const http = { status: 'skipped', reason: 'the endpoint does not speak HTTP', because: null }
    expect(observations).toEqual({ ...direct, http, plainHttp: http })
  })

  it.each(['http', 'socks5'] as const)('behind a proxy by %s sees the same, at its name', async (kind) => {
    const { proxy, asked, close } = await startProxy(kind, {
      routes: { [`${HOST}:443`]: server.port },
      user: 'me:hunter2',
    })
    const { address, observations } = await look({}, { proxy })
    await close()
    expect(address).toBe(HOST)
    expect(new Set(asked)).toEqual(new Set([`${HOST}:443`]))
    const addresses = { status: 'seen', value: { all: [HOST] } }
    const reason = 'a port of plain HTTP is not asked for through a proxy'
    const plainHttp = { status: 'skipped', reason, because: null }
    expect(withoutDate(observations)).toEqual(withoutDate({ ...direct, addresses, plainHttp } as Observations))
    expect(JSON.stringify(observations)).not.toContain('hunter2')
  })

  it.each(['http', 'socks5'] as const)('behind STARTTLS behind a proxy by %s sees the same', async (kind) => {
    const front = await startSmtp()
    const { proxy, asked, close } = await startProxy(kind, { routes: { 'api.lab.test:25': front.port } })
    const { observations } = await look({ scheme: 'tls', port: 25, starttls: 'smtp' }, { proxy })
    await close()
    await front.close()
    expect(new Set(asked)).toEqual(new Set(['api.lab.test:25']))
    const { versions, cipherSuites, chain } = direct
    expect(observations).toMatchObject({ versions, cipherSuites, chain, http: { status: 'skipped' } })
  })

  it('that the proxy cannot reach is not seen, and says why', async () => {
    const { proxy, close } = await startProxy('http', { routes: {} })
    const { address, observations } = await look({}, { proxy })
    await close()
    expect(address).toBe(HOST)
    expect(observations.reach).toEqual({
      status: 'failed',
      code: 'unreachable',
      detail: `the proxy http://127.0.0.1:${String(proxy.port)} could not connect to ${HOST}:443 (502 Bad Gateway)`,
      whose: 'network',
    })
  })

  it('that refuses STARTTLS is not seen, and says why', async () => {
    const front = await listen((socket) => {
      socket.write('220 mail.lab.test\r\n')
      socket.on('data', (data) => socket.write(data.toString().startsWith('EHLO') ? '250 hi\r\n' : '454 not today\r\n'))
    })
    const { observations } = await look({
      scheme: 'tls',
      starttls: 'smtp',
      connectTo: { address: '127.0.0.1', port: front.port },
    })
    await front.close()
    // Nobody knows of the first refusal before it is there: as many as go out at once, and one of them once more.
    expect(front.accepted()).toBeLessThanOrEqual(DEFAULT_NETWORK_OPTIONS.maxConnectionsPerAddress + 1)
    const reach = { code: 'unsupported', detail: 'the server refused STARTTLS: "454 not today"', whose: 'peer' }
    expect(observations.reach).toEqual({ status: 'failed', ...reach })
    expect(observations.versions).toMatchObject({ status: 'skipped', because: 'reach' })
  })
})
