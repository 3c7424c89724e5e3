import { describe, expect, it } from '@jest/globals'
import type { Socket } from 'node:net'
import type { Talk } from '../../src/core/net.ts'
import '../native-errors.ts'
import { startFullBacklog } from './full-backlog.ts'
import { closedPort, loopbackTarget, SHORT_MS, shortNetwork, startPeer, type Peer } from './loopback.ts'

const HELLO = (): readonly Uint8Array[] => [Uint8Array.from(Buffer.from('hello'))]
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const until = (end: string): Talk => ({
  opening: HELLO,
  next: (received) => (text(received).endsWith(end) ? 'done' : 'wait'),
})

async function exchange(behave: Parameters<typeof startPeer>[0], talk = until('!'), timeoutMs = 2000) {
  const peer = await startPeer(behave)
  const outcome = await shortNetwork({ timeoutMs })
    .at(loopbackTarget(peer.port))
    .exchange(talk)
    .finally(() => peer.close())
  return outcome.status === 'seen' ? { end: outcome.value.end, received: text(outcome.value.received) } : outcome
}

/** Resolves when so many connections are there. */
async function accepting(peer: Peer, count: number): Promise<void> {
  while (peer.accepted() < count) await new Promise((resolve) => setImmediate(resolve))
}

describe('an exchange', () => {
  it('sends the opening and ends when the talk is done', async () => {
    expect(await exchange((socket) => socket.on('data', (data) => socket.write(`${data.toString()} you!`)))).toEqual({
      end: 'done',
      received: 'hello you!',
    })
  })

  it('is put together from single bytes', async () => {
    const answer = 'one by one!'
    const drip = (socket: Socket, index = 0): void => {
      if (index < answer.length) socket.write(answer.charAt(index), () => setImmediate(drip, socket, index + 1))
    }
    expect(
      await exchange((socket) => {
        drip(socket)
      }),
    ).toEqual({ end: 'done', received: answer })
  })

  it('goes on when the talk has something to say', async () => {
    const talk: Talk = {
      opening: HELLO,
      next: (received) =>
        text(received) === 'who?'
          ? { send: Uint8Array.from(Buffer.from('me')), then: 'wait' }
          : text(received) === 'who?ah, me'
            ? 'done'
            : 'wait',
    }
    let said = ''
    const outcome = await exchange((socket) => {
      socket.on('data', (data) => {
        said += data.toString()
        socket.write(said === 'hello' ? 'who?' : `ah, ${data.toString()}`)
      })
    }, talk)
    expect(outcome).toEqual({ end: 'done', received: 'who?ah, me' })
    expect(said).toBe('hellome')
  })

  it.each([
    ['hangs up', (socket: Socket) => socket.end(), 'closed', ''],
    ['hangs up in the middle', (socket: Socket) => socket.end('half'), 'closed', 'half'],
    ['resets', (socket: Socket) => socket.on('data', () => socket.resetAndDestroy()), 'reset', ''],
  ])('with a peer that %s', async (_, behave, end, received) => {
    expect(
      await exchange((socket) => {
        behave(socket)
      }),
    ).toEqual({ end, received })
  })

  it('with a silent peer ends at the deadline, with what was received', async () => {
    expect(await exchange(() => undefined, until('!'), SHORT_MS)).toEqual({ end: 'timeout', received: '' })
    expect(await exchange((socket) => socket.write('some'), until('!'), SHORT_MS)).toEqual({
      end: 'timeout',
      received: 'some',
    })
  })

  it('with an endless peer ends at the limit', async () => {
    const outcome = await exchange((socket) => {
      const chunk = Buffer.alloc(65_536, 'x')
      const more = (): void => {
        socket.write(chunk, (error) => {
          if (error == null) setImmediate(more)
        })
      }
      more()
    })
    expect(outcome).toMatchObject({ end: 'limit' })
    expect('received' in outcome ? outcome.received.length : 0).toBeLessThan(2 ** 20 + 2 ** 17)
  })

  it('hands on what the talk throws', async () => {
    const talk: Talk = {
      opening: HELLO,
      next: () => {
        throw new RangeError('a mistake of ours')
      },
    }
    await expect(exchange((socket) => socket.write('x'), talk)).rejects.toThrow('a mistake of ours')
  })
})

describe('a connection', () => {
  it('that is refused is tried again as often as told, and then a failure', async () => {
    const network = shortNetwork({ retries: 2 })
    const port = await closedPort()
    expect(await network.at(loopbackTarget(port)).exchange(until('!'))).toEqual({
      status: 'failed',
      code: 'refused',
      detail: 'the connection was refused: nothing listens on the port',
      whose: 'peer',
    })
    expect(network.connections()).toBe(3)
  })

  it('to a link-local address is never dialled, nor tried again', async () => {
    const network = shortNetwork({ retries: 2 })
    for (const address of [
      '169.254.169.254',
      '::ffff:169.254.169.254',
      'fe80::1',
      'fd00:ec2::254',
      '::ffff:a9fe:a9fe',
    ]) {
      const outcome = await network.at({ ...loopbackTarget(443), address }).exchange(until('!'))
      expect(outcome).toMatchObject({ status: 'failed', code: 'address-forbidden', whose: 'us' })
    }
  })

  it('to nowhere is a failure', async () => {
    const outcome = await shortNetwork()
      .at({ ...loopbackTarget(443), address: null })
      .exchange(until('!'))
    expect(outcome).toMatchObject({ status: 'failed', code: 'name-not-found' })
  })

  it('is one of ten at the most to one address', async () => {
    let open = 0
    let most = 0
    const waiting: (() => void)[] = []
    const peer: Peer = await startPeer((socket) => {
      open++
      most = Math.max(most, open)
      // The client has gone; this side stays half open.
      socket.resume().on('end', () => open--)
      waiting.push(() => socket.write('!'))
      // Answered when ten are there, and one by one after that.
      if (waiting.length === 10 || peer.accepted() > 10)
        waiting.splice(0).forEach((answer) => {
          answer()
        })
    })
    const net = shortNetwork({ maxConnectionsPerAddress: 10 }).at(loopbackTarget(peer.port))
    const outcomes = await Promise.all(Array.from({ length: 25 }, () => net.exchange(until('!'))))
    expect(outcomes.map(({ status }) => status)).toEqual(Array.from({ length: 25 }, () => 'seen'))
    expect(most).toBe(10)
    await peer.close()
  })
})

describe('an address that no connection was ever had to', () => {
  const REFUSED = {
    status: 'failed',
    code: 'refused',
    detail: 'the connection was refused: nothing listens on the port',
    whose: 'peer',
  }

  it.each([0, 1, 2])(
    'is dialled once for each of 20 who ask at once at the most, and %i times more',
    async (retries) => {
      const network = shortNetwork({ retries, maxConnectionsPerAddress: 10 })
      const net = network.at(loopbackTarget(await closedPort()))
      const outcomes = await Promise.all(Array.from({ length: 20 }, () => net.exchange(until('!'))))
      expect(outcomes).toEqual(outcomes.map(() => REFUSED))
      // not 20 times as often as one alone would dial
      expect(network.connections()).toBeGreaterThanOrEqual(1 + retries)
      expect(network.connections()).toBeLessThanOrEqual(20 + retries)
    },
  )

  it('is dialled no more for those who ask later: they are told the same', async () => {
    const network = shortNetwork({ retries: 1 })
    const net = network.at(loopbackTarget(await closedPort()))
    await net.exchange(until('!'))
    expect(network.connections()).toBe(2)
    for (let later = 0; later < 3; later++) expect(await net.exchange(until('!'))).toEqual(REFUSED)
    expect(await net.http({ method: 'GET', path: '/', headers: {} })).toEqual(REFUSED)
    expect(network.connections()).toBe(2)
  })

  it('is dialled anew for another target there', async () => {
    const network = shortNetwork()
    const target = loopbackTarget(await closedPort())
    await network.at(target).exchange(until('!'))
    await network.at(target).exchange(until('!'))
    expect(network.connections()).toBe(2)
  })

  it('costs a few deadlines, however many ask, when nothing answers', async () => {
    const backlog = await startFullBacklog()
    const network = shortNetwork({ timeoutMs: SHORT_MS, retries: 1, maxConnectionsPerAddress: 10 })
    const net = network.at(loopbackTarget(backlog.port))
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => net.exchange(until('!')))).finally(() =>
      backlog.close(),
    )
    const timedOut = { status: 'failed', code: 'timeout', whose: 'network' }
    expect(outcomes).toMatchObject(outcomes.map(() => timedOut))
    expect(network.connections()).toBeLessThanOrEqual(21)
  })
})

describe('an address that was reached once', () => {
  it('is dialled again by each who asks, when it refuses later: that may pass', async () => {
    const peer = await startPeer((socket) => socket.end('!'))
    const network = shortNetwork({ retries: 1 })
    const net = network.at(loopbackTarget(peer.port))
    expect(await net.exchange(until('!'))).toMatchObject({ status: 'seen' })
    await peer.close()
    for (let later = 0; later < 2; later++) {
      expect(await net.exchange(until('!'))).toMatchObject({ status: 'failed', code: 'refused' })
    }
    expect(network.connections()).toBe(1 + 2 * 2)
  })
})

describe('the width of the net', () => {
  it('is as much as one address may have, and nothing for no address', () => {
    const network = shortNetwork({ maxConnections: 100, maxConnectionsPerAddress: 10 })
    expect(network.at(loopbackTarget(443)).width()).toBe(10)
    expect(network.at({ ...loopbackTarget(443), address: null }).width()).toBe(0)
    const narrow = shortNetwork({ maxConnections: 3, maxConnectionsPerAddress: 10 })
    expect(narrow.at(loopbackTarget(443)).width()).toBe(3)
  })

  it.each<[string, (socket: Socket) => unknown, number]>([
    ['a reset without a byte', (socket) => socket.on('data', () => socket.resetAndDestroy()), 5],
    ['silence', () => undefined, 10],
    ['a reset after a byte', (socket) => socket.write('x', () => socket.resetAndDestroy()), 10],
    ['silence after a byte', (socket) => socket.write('x'), 10],
    ['an orderly close', (socket) => socket.end(), 10],
    ['an answer', (socket) => socket.end('!'), 10],
  ])('of 10, after %s, is %3$i', async (_, behave, left) => {
    const peer = await startPeer(behave)
    const net = shortNetwork({ maxConnectionsPerAddress: 10, timeoutMs: SHORT_MS }).at(loopbackTarget(peer.port))
    await net.exchange(until('!'))
    expect(net.width()).toBe(left)
    await peer.close()
  })

  it('is one at the least, after whatever number of resets, so that everybody gets a turn', async () => {
    const peer = await startPeer((socket) => socket.on('data', () => socket.resetAndDestroy()))
    const net = shortNetwork({ maxConnectionsPerAddress: 10 }).at(loopbackTarget(peer.port))
    const outcomes = await Promise.all(Array.from({ length: 25 }, () => net.exchange(until('!'))))
    expect(outcomes.map((outcome) => (outcome.status === 'seen' ? outcome.value.end : outcome.status))).toEqual(
      outcomes.map(() => 'reset'),
    )
    expect(net.width()).toBe(1)
    await peer.close()
  })
})

describe('a server that resets what is more than it likes', () => {
  it('has half as many connections to bear from then on', async () => {
    const held: Socket[] = []
    let answer = (socket: Socket): unknown => socket.resetAndDestroy()
    const peer = await startPeer((socket) => socket.once('data', () => answer(socket)))
    const net = shortNetwork({ maxConnectionsPerAddress: 4 }).at(loopbackTarget(peer.port))
    await net.exchange(until('!'))
    answer = (socket) => held.push(socket)
    const going = Array.from({ length: 12 }, () => net.exchange(until('!')))
    await accepting(peer, 1 + 2)
    // Time enough for a third, if there were one.
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve))
    expect(peer.accepted()).toBe(1 + 2)
    answer = (socket) => socket.write('!')
    held.forEach(answer)
    expect((await Promise.all(going)).map(({ status }) => status)).toEqual(going.map(() => 'seen'))
    expect(peer.accepted()).toBe(1 + 12)
    await peer.close()
  })

  it('is asked again only after a while', async () => {
    const startedAt = performance.now()
    await shortNetwork({ retryDelayMs: 30 }).at(loopbackTarget(443)).backOff()
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(28)
  })
})

describe('a connection that was opened ahead', () => {
  /** A peer that answers the first connection when told to, and a talk over it that will be followed. */
  async function ahead(behave: (socket: Socket, index: number) => void) {
    let answerFirst = (): void => undefined
    let count = 0
    const peer = await startPeer((socket) => {
      const index = count++
      socket.once('data', () => {
        if (index > 0) behave(socket, index)
        else answerFirst = () => socket.write('!')
      })
    })
    const network = shortNetwork()
    const net = network.at(loopbackTarget(peer.port))
    const first = net.exchange(until('!'), { isFollowed: true })
    await accepting(peer, 2)
    // Until this side knows as well.
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve))
    return {
      peer,
      network,
      net,
      end: async () => {
        answerFirst()
        expect(await first).toMatchObject({ value: { end: 'done' } })
        await peer.close()
      },
    }
  }

  it('is what the next talk goes over', async () => {
    const { net, network, end } = await ahead((socket) => socket.write('!'))
    expect(await net.exchange(until('!'))).toMatchObject({ value: { end: 'done' } })
    expect(network.connections()).toBe(2)
    await end()
  })

  it.each<[string, (socket: Socket) => unknown]>([
    ['closed', (socket) => socket.end()],
    ['reset', (socket) => socket.resetAndDestroy()],
  ])('and is %s without a byte is no answer: the talk goes over a new one', async (_, breakOff) => {
    const { net, network, end } = await ahead((socket, index) =>
      index === 1 ? void breakOff(socket) : void socket.write('!'),
    )
    expect(await net.exchange(until('!'))).toMatchObject({ value: { end: 'done' } })
    expect(network.connections()).toBe(3)
    await end()
  })

  it('and is closed after a byte is an answer', async () => {
    const { net, network, end } = await ahead((socket) => socket.end('x'))
    expect(await net.exchange(until('!'))).toMatchObject({ value: { end: 'closed', received: Buffer.from('x') } })
    expect(network.connections()).toBe(2)
    await end()
  })

  it('and is closed before it was used is no connection any more', async () => {
    let idle: Socket | null = null
    const peer = await startPeer((socket) => {
      if (peer.accepted() === 2) idle = socket
      else socket.once('data', () => peer.accepted() > 2 && socket.write('!'))
    })
    const network = shortNetwork()
    const net = network.at(loopbackTarget(peer.port))
    const first = net.exchange(until('!'), { isFollowed: true })
    await accepting(peer, 2)
    ;(idle as Socket | null)?.end()
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve))
    expect(await net.exchange(until('!'))).toMatchObject({ value: { end: 'done' } })
    expect(network.connections()).toBe(3)
    await peer.close()
    expect(await first).toMatchObject({ value: { end: 'closed' } })
  })
})

describe('a name', () => {
  it.each(['127.0.0.1', '::1'])('that is the literal %s is its own address', async (literal) => {
    expect(await shortNetwork().resolve(literal)).toEqual({ status: 'seen', value: [literal] })
  })

  it('that can be none does not resolve', async () => {
    expect(await shortNetwork().resolve('no-such-name.invalid')).toMatchObject({
      status: 'failed',
      code: 'name-not-found',
      whose: 'network',
    })
  })
})
