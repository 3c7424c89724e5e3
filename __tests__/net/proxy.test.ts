import type { Socket } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Talk } from '../../src/core/net.ts'
import type { Failed, Observed } from '../../src/core/observed.ts'
import { proxyName, type Proxy } from '../../src/core/proxy.ts'
import { dial } from '../../src/net/dial.ts'
import { dialThrough } from '../../src/net/proxy.ts'
import '../native-errors.ts'
import { closedPort, loopbackTarget, SHORT_MS, shortNetwork, startPeer, type Peer } from './loopback.ts'
import { startProxy, type ProxyOptions, type StartedProxy } from './proxies.ts'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function started(kind: Proxy['kind'], options: ProxyOptions): Promise<StartedProxy> {
  const proxy = await startProxy(kind, options)
  closers.push(() => proxy.close())
  return proxy
}

async function peerThat(behave: (socket: Socket) => void): Promise<Peer> {
  const peer = await startPeer(behave)
  closers.push(() => peer.close())
  return peer
}

const echo = (socket: Socket): void => void socket.on('data', (data) => socket.write(`${data.toString()}!`))

const TALK: Talk = {
  opening: () => [Uint8Array.from(Buffer.from('hello'))],
  next: (received) => (Buffer.from(received).toString().endsWith('!') ? 'done' : 'wait'),
}

const NAME = 'api.example.com'
const PLACE = `${NAME}:443`

async function talkThrough(
  proxy: Proxy,
  { address = NAME, timeoutMs = 2000, retries = 0 }: { address?: string; timeoutMs?: number; retries?: number } = {},
): Promise<{ outcome: string | Observed<never>; connections: number }> {
  const network = shortNetwork({ proxy, timeoutMs, retries })
  const outcome = await network.at({ ...loopbackTarget(443), address }).exchange(TALK)
  const shown =
    outcome.status === 'seen' ? `${outcome.value.end}: ${Buffer.from(outcome.value.received).toString()}` : outcome
  return { outcome: shown, connections: network.connections() }
}

const KINDS = ['http', 'socks5'] as const

describe.each(KINDS)('an exchange through a proxy by %s', (kind) => {
  it('goes to the name, which nobody but the proxy resolves', async () => {
    const { port } = await peerThat(echo)
    const { proxy, asked } = await started(kind, { routes: { [PLACE]: port } })
    expect((await talkThrough(proxy)).outcome).toBe('done: hello!')
    expect(asked).toEqual([PLACE])
  })

  it('goes to an address that is written out', async () => {
    const { port } = await peerThat(echo)
    const { proxy, asked } = await started(kind, { routes: { '192.0.2.1:443': port } })
    expect((await talkThrough(proxy, { address: '192.0.2.1' })).outcome).toBe('done: hello!')
    expect(asked).toEqual(['192.0.2.1:443'])
  })

  it('has its user and password with it', async () => {
    const { port } = await peerThat(echo)
    const { proxy } = await started(kind, { routes: { [PLACE]: port }, user: 'me:hunter2' })
    expect((await talkThrough(proxy)).outcome).toBe('done: hello!')
  })

  it('with a wrong password, or without one, is a failure of ours: named, not repeated, and not tried again', async () => {
    const { proxy } = await started(kind, { routes: {}, user: 'me:hunter2' })
    for (const user of [null, { name: 'me', password: 'hunter3' }]) {
      const { outcome, connections } = await talkThrough({ ...proxy, user }, { retries: 2 })
      expect(outcome).toMatchObject({ status: 'failed', code: 'refused', whose: 'us' })
      expect(JSON.stringify(outcome)).toContain(proxyName(proxy))
      expect(JSON.stringify(outcome)).not.toMatch(/hunter|me:|bWU6/)
      expect(connections).toBe(1)
    }
  })

  it('to a place that the proxy cannot reach is a failure, tried again', async () => {
    const { proxy, asked } = await started(kind, { routes: {} })
    const { outcome } = await talkThrough(proxy, { retries: 1 })
    expect(outcome).toMatchObject({ status: 'failed', code: 'unreachable', whose: 'network' })
    expect(JSON.stringify(outcome)).toContain(`${proxyName(proxy)} could not connect to ${PLACE}`)
    expect(asked).toEqual([PLACE, PLACE])
  })

  it.each(['169.254.169.254', '::ffff:169.254.169.254', 'fe80::1', 'fd00:ec2::254'])(
    'never goes to the link-local address %s',
    async (address) => {
      const { proxy, asked } = await started(kind, { routes: {} })
      expect((await talkThrough(proxy, { address, retries: 2 })).outcome).toEqual({
        status: 'failed',
        code: 'address-forbidden',
        detail: `${address} is a link-local address, which is never dialled`,
        whose: 'us',
      })
      expect(asked).toEqual([])
    },
  )

  it('loses nothing that a server says at once, be it cut anywhere', async () => {
    const answer = kind === 'http' ? ['HTTP/1.1 200 OK\r\nA: b\r\n\r\n'] : ['\x05\0', '\x05\0\0\x01\0\0\0\0\0\0']
    const last = `${answer.at(-1) ?? ''}220 mail.example!`
    for (let at = 1; at <= last.length; at++) {
      const peer = await startPeer((socket) => {
        let turn = 0
        socket.on('data', () => {
          const words = answer[turn++]
          if (turn < answer.length) socket.write(Buffer.from(words ?? '', 'latin1'))
          else if (turn === answer.length) {
            socket.write(Buffer.from(last.slice(0, at), 'latin1'), () => {
              setImmediate(() => socket.write(Buffer.from(last.slice(at), 'latin1')))
            })
          }
        })
      })
      const { outcome } = await talkThrough({ kind, host: '127.0.0.1', port: peer.port, user: null })
      await peer.close()
      expect([at, outcome]).toEqual([at, 'done: 220 mail.example!'])
    }
  })

  it.each<[string, (socket: Socket) => void, Partial<Failed>]>([
    ['says nothing', () => undefined, { code: 'timeout', whose: 'network' }],
    ['says nothing more', (socket) => socket.write(kind === 'http' ? 'HTTP/1.1' : '\x05'), { code: 'timeout' }],
    ['hangs up', (socket) => socket.end(), { code: 'closed', whose: 'network' }],
    ['resets', (socket) => socket.on('data', () => socket.resetAndDestroy()), { code: 'reset', whose: 'network' }],
    ['speaks something else', (socket) => socket.write('SSH-2.0-x\r\n'), { code: 'malformed', whose: 'network' }],
  ])('with a proxy that %s is a failure that names the proxy', async (_, behave, expected) => {
    const { port } = await peerThat((socket) => {
      behave(socket)
    })
    const proxy = { kind, host: '127.0.0.1', port, user: { name: 'me', password: 'hunter2' } }
    const { outcome } = await talkThrough(proxy, { timeoutMs: 5 * SHORT_MS })
    expect(outcome).toMatchObject({ status: 'failed', ...expected })
    expect(JSON.stringify(outcome)).toContain(`the proxy ${kind}://127.0.0.1:${String(port)}`)
    expect(JSON.stringify(outcome)).not.toContain('hunter2')
  })

  it('with a proxy that repeats what it hears does not repeat it too', async () => {
    const { port } = await peerThat((socket) => socket.pipe(socket))
    const proxy = { kind, host: '127.0.0.1', port, user: { name: 'me', password: 'hunter2' } }
    const { outcome } = await talkThrough(proxy)
    // an offer of user and password reads as the wish to have them
    expect(outcome).toMatchObject({ status: 'failed', code: kind === 'http' ? 'malformed' : 'refused' })
    expect(JSON.stringify(outcome)).not.toMatch(/hunter2|bWU6/)
  })

  it('ends at one deadline, with what the far end said', async () => {
    const { port } = await peerThat((socket) => socket.write('some'))
    const { proxy } = await started(kind, { routes: { [PLACE]: port } })
    expect((await talkThrough(proxy, { timeoutMs: 5 * SHORT_MS })).outcome).toBe('timeout: some')
  })

  it('is one of ten at the most to the proxy, whatever is behind it', async () => {
    const waiting: Socket[] = []
    const accepted: number[] = []
    const peer = await peerThat((socket) => {
      socket.on('data', () => {
        waiting.push(socket)
        if (waiting.length === 10 || (waiting.length === 5 && accepted.length === 2)) void answerAll()
      })
    })
    // When these are here, further ones would have time to come.
    const answerAll = async (): Promise<void> => {
      for (let turns = 0; turns < 50; turns++) await new Promise((resolve) => setImmediate(resolve))
      accepted.push(peer.accepted())
      for (const socket of waiting.splice(0)) socket.write('!')
    }
    const names = Array.from({ length: 25 }, (_, index) => `h${String(index)}.example.com`)
    const routes = Object.fromEntries(names.map((name) => [`${name}:443`, peer.port]))
    const { proxy } = await started(kind, { routes })
    const network = shortNetwork({ proxy })
    const outcomes = await Promise.all(
      names.map((address) => network.at({ ...loopbackTarget(443), address }).exchange(TALK)),
    )
    expect(outcomes.map(({ status }) => status)).toEqual(names.map(() => 'seen'))
    expect(accepted).toEqual([10, 20, 25])
  })
})

describe('a proxy', () => {
  it('that refuses the connection is a failure that names it, of the network', async () => {
    const port = await closedPort()
    const proxy: Proxy = { kind: 'http', host: '127.0.0.1', port, user: null }
    expect((await talkThrough(proxy)).outcome).toEqual({
      status: 'failed',
      code: 'refused',
      detail: `the proxy http://127.0.0.1:${String(port)}: the connection was refused: nothing listens on the port`,
      whose: 'network',
    })
  })

  it('whose name does not resolve is a failure that names it', async () => {
    const proxy: Proxy = { kind: 'socks5', host: 'no-such-name.invalid', port: 1080, user: null }
    const { outcome } = await talkThrough(proxy)
    expect(outcome).toMatchObject({ status: 'failed', code: 'name-not-found', whose: 'network' })
    expect(JSON.stringify(outcome)).toContain('the proxy socks5://no-such-name.invalid:1080: ')
  })

  it('is tried at every address of its name', async () => {
    // ::1 comes first or second, and nothing listens there
    const { port } = await peerThat(echo)
    const { proxy } = await started('http', { routes: { [PLACE]: port } })
    expect((await talkThrough({ ...proxy, host: 'localhost' })).outcome).toBe('done: hello!')
  })

  it('at a link-local address is never dialled', async () => {
    const proxy: Proxy = { kind: 'http', host: '169.254.169.254', port: 80, user: null }
    const { outcome, connections } = await talkThrough(proxy, { retries: 2 })
    expect(outcome).toMatchObject({ code: 'address-forbidden', whose: 'us' })
    expect(connections).toBe(1)
  })

  it('leaves names to itself: each is its own address', async () => {
    const proxy: Proxy = { kind: 'http', host: '127.0.0.1', port: 1, user: null }
    const network = shortNetwork({ proxy })
    for (const name of ['no-such-name.invalid', '192.0.2.1', '::1']) {
      expect(await network.resolve(name)).toEqual({ status: 'seen', value: [name] })
    }
    expect(network.connections()).toBe(0)
  })

  it('gives a socket on which nobody listens, as if it were dialled', async () => {
    const { port } = await peerThat(echo)
    const { proxy } = await started('http', { routes: { [PLACE]: port } })
    const listeners = await Promise.all(
      [dialThrough(proxy, NAME, 443, 2000), dial('127.0.0.1', port, 2000)].map(async (dialled) => {
        const socket = await dialled
        if ('status' in socket) throw new Error(socket.detail)
        socket.destroy()
        return ['readable', 'data', 'end', 'close', 'error'].map((event) => socket.listenerCount(event))
      }),
    )
    expect(listeners[0]).toEqual(listeners[1])
  })
})
