import { describe, expect, it } from '@jest/globals'
import type { Socket } from 'node:net'
import type { Talk } from '../../src/core/net.ts'
import '../native-errors.ts'
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
