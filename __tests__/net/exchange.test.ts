import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { Duplex } from 'node:stream'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import type { Exchange } from '../../src/core/net.ts'
import { exchange } from '../../src/net/exchange.ts'

const servers: Server[] = []
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))))
})

/** A connection to a peer that behaves like this. */
async function connectTo(behave: (socket: Socket) => void): Promise<Socket> {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => undefined)
    sockets.push(socket)
    behave(socket)
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  sockets.push(socket)
  await once(socket, 'connect')
  return socket
}

const opening = (): readonly Uint8Array[] => [Uint8Array.from(Buffer.from('hi'))]
const LIMIT = 2 ** 20

async function talkTo(
  behave: (socket: Socket) => void,
  next: (received: Uint8Array) => 'wait' | 'done' = () => 'wait',
): Promise<Exchange> {
  return exchange(await connectTo(behave), { opening, next }, 2000)
}

describe('exchange', () => {
  it('hands the talk everything received so far, each time something arrives', async () => {
    const seen: string[] = []
    const answer = 'abc'
    const { received, end } = await talkTo(
      (socket) => {
        // the next byte goes when the one before it has been looked at
        const sendNext = (): void => void socket.write(answer.charAt(seen.length))
        socket.once('data', sendNext)
        socket.on('more', sendNext)
      },
      (bytes) => {
        seen.push(Buffer.from(bytes).toString())
        sockets.at(-1)?.emit('more')
        return seen.length === answer.length ? 'done' : 'wait'
      },
    )
    expect(seen).toEqual(['a', 'ab', 'abc'])
    expect([Buffer.from(received).toString(), end]).toEqual(['abc', 'done'])
  })

  it('closes the connection when it is done', async () => {
    let closed: Promise<unknown> | undefined
    await talkTo(
      (socket) => {
        closed = once(socket.resume(), 'close')
        socket.end('x')
      },
      () => 'done',
    )
    await closed
    expect(sockets.every((socket) => socket.destroyed)).toBe(true)
  })

  it('takes what came before the peer shut its side down', async () => {
    const { received, end } = await talkTo((socket) => socket.end('last words'))
    expect([Buffer.from(received).toString(), end]).toEqual(['last words', 'closed'])
  })

  it.each([
    [LIMIT, 'closed'],
    [LIMIT + 1, 'limit'],
  ])('reads %d bytes and ends by: %s', async (length, expected) => {
    const { received, end } = await talkTo((socket) => socket.end(Buffer.alloc(length)))
    expect(end).toBe(expected)
    expect(received).toHaveLength(length)
  })

  it('does not hand the talk more than the limit', async () => {
    let most = 0
    await talkTo(
      (socket) => socket.end(Buffer.alloc(2 * LIMIT)),
      (received) => {
        most = Math.max(most, received.length)
        return 'wait'
      },
    )
    expect(most).toBeLessThanOrEqual(LIMIT)
  })
})

describe('an opening of several parts', () => {
  afterEach(() => {
    jest.useRealTimers()
  })

  /** A socket to nobody that keeps what it is told to write. */
  function keeping(): { readonly socket: Socket; readonly writes: readonly string[] } {
    const writes: string[] = []
    const duplex = new Duplex({ read: () => undefined })
    duplex.write = (chunk: Uint8Array) => {
      writes.push(Buffer.from(chunk).toString())
      return true
    }
    return { socket: duplex as unknown as Socket, writes }
  }
  const parts = (...texts: readonly string[]) => ({
    opening: (): readonly Uint8Array[] => texts.map((text) => Uint8Array.from(Buffer.from(text))),
    next: (received: Uint8Array) => (received.length > 0 ? ('done' as const) : ('wait' as const)),
  })

  it('goes out part by part, 20 ms apart, the first at once', () => {
    jest.useFakeTimers()
    const { socket, writes } = keeping()
    void exchange(socket, parts('a', 'b', 'c'), 1000)
    expect(writes).toEqual(['a'])
    jest.advanceTimersByTime(19)
    expect(writes).toEqual(['a'])
    jest.advanceTimersByTime(1)
    expect(writes).toEqual(['a', 'b'])
    jest.advanceTimersByTime(20)
    expect(writes).toEqual(['a', 'b', 'c'])
    jest.advanceTimersByTime(900)
    expect(writes).toEqual(['a', 'b', 'c'])
    socket.destroy()
  })

  it('stops where the connection ends before its last part', async () => {
    jest.useFakeTimers()
    const { socket, writes } = keeping()
    const ended = exchange(socket, parts('a', 'b', 'c'), 30)
    jest.advanceTimersByTime(30)
    jest.advanceTimersByTime(100)
    expect(await ended).toMatchObject({ end: 'timeout' })
    expect(writes).toEqual(['a', 'b'])
  })

  it('may be none: then the peer speaks first', async () => {
    const peer = await connectTo((socket) => socket.write('hello'))
    const { received, end } = await exchange(peer, parts(), 2000)
    expect([Buffer.from(received).toString(), end]).toEqual(['hello', 'done'])
  })

  it('reaches the peer whole, and in its order', async () => {
    let said = ''
    const peer = await connectTo((socket) =>
      socket.on('data', (data: Buffer) => {
        said += data.toString()
        if (said.length === 3) socket.write('!')
      }),
    )
    expect(await exchange(peer, parts('a', 'b', 'c'), 2000)).toMatchObject({ end: 'done' })
    expect(said).toBe('abc')
  })

  it('is made once, and not before it is asked for by an open connection', async () => {
    let made = 0
    const talk = {
      ...parts(),
      opening: (): readonly Uint8Array[] => {
        made++
        return opening()
      },
    }
    await exchange(await connectTo((socket) => socket.on('data', () => socket.write('!'))), talk, 2000)
    expect(made).toBe(1)
  })
})

it('hands on what the opening throws', async () => {
  const broken = {
    opening: (): never => {
      throw new RangeError('a mistake of ours')
    },
    next: () => 'wait' as const,
  }
  await expect(exchange(await connectTo(() => undefined), broken, 50)).rejects.toThrow('a mistake of ours')
})
