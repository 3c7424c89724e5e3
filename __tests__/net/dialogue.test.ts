import { once } from 'node:events'
import type { Socket } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Failed } from '../../src/core/observed.ts'
import { dial } from '../../src/net/dial.ts'
import { hold, type Dialogue, type State } from '../../src/net/dialogue.ts'
import '../native-errors.ts'
import { SHORT_MS, startPeer, type Peer } from './loopback.ts'

const peers: Peer[] = []
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await Promise.all(peers.splice(0).map((peer) => peer.close()))
})

async function connectTo(behave: (socket: Socket) => void): Promise<Socket> {
  const peer = await startPeer(behave)
  peers.push(peer)
  const socket = await dial('127.0.0.1', peer.port, 2000)
  if ('status' in socket) throw new Error(socket.detail)
  sockets.push(socket)
  return socket
}

const LIMIT = 65_536
const THEM = { who: 'the other side', whose: 'peer' } as const
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text))

/** Waits for a word; says something to it. */
const awaitWord =
  (word: string, say: string | null, then: State | 'ready'): State =>
  (said) => {
    const text = Buffer.from(said).toString()
    return text.startsWith(word) ? { taken: word.length, say: say === null ? null : bytes(say), then } : 'wait'
  }

const GO: Dialogue = { opening: null, begin: awaitWord('go', null, 'ready') }
const SILENT: Dialogue = { opening: null, begin: () => 'wait' }

async function holdWith(
  behave: (socket: Socket) => void,
  dialogue: Dialogue,
  timeoutMs = 2000,
): Promise<{ outcome: { rest: string } | Failed; socket: Socket }> {
  const socket = await connectTo(behave)
  const outcome = await hold(socket, dialogue, THEM, timeoutMs)
  return { outcome: 'rest' in outcome ? { rest: Buffer.from(outcome.rest).toString() } : outcome, socket }
}

describe('a dialogue over a socket', () => {
  it('goes on turn by turn, and leaves the socket open and silent', async () => {
    const heard: string[] = []
    const { outcome, socket } = await holdWith(
      (peer) => {
        peer.on('data', (data) => {
          heard.push(data.toString())
          peer.write(heard.length === 1 ? 'one' : 'two')
        })
      },
      { opening: bytes('hello'), begin: awaitWord('one', 'more', awaitWord('two', null, 'ready')) },
    )
    expect(outcome).toEqual({ rest: '' })
    expect(heard).toEqual(['hello', 'more'])
    expect([socket.destroyed, socket.listenerCount('readable'), socket.listenerCount('data')]).toEqual([false, 0, 0])
  })

  it('lets the other side speak first', async () => {
    const heard: string[] = []
    const { outcome } = await holdWith(
      (peer) => {
        peer.write('one')
        peer.on('data', (data) => {
          heard.push(data.toString())
          peer.write('two')
        })
      },
      { opening: null, begin: awaitWord('one', 'more', awaitWord('two', 'thanks', 'ready')) },
    )
    expect(outcome).toEqual({ rest: '' })
    expect(heard[0]).toBe('more')
  })

  it('hands back what came behind the go-ahead', async () => {
    const { outcome } = await holdWith((peer) => peer.write('go, and more'), GO)
    expect(outcome).toEqual({ rest: ', and more' })
  })

  it('loses nothing of what comes after it', async () => {
    const { socket } = await holdWith(
      (peer) => {
        peer.write('go')
        peer.once('data', () => peer.write('a'))
      },
      { opening: null, begin: awaitWord('go', 'now', 'ready') },
    )
    // it comes while nobody listens
    await once(socket, 'readable')
    socket.removeAllListeners('readable')
    const [data] = (await once(socket, 'data')) as [Buffer]
    expect(data.toString()).toBe('a')
  })

  it('takes several turns out of one piece', async () => {
    const { outcome } = await holdWith((peer) => peer.write('onetwothree'), {
      opening: null,
      begin: awaitWord('one', 'a', awaitWord('two', 'b', awaitWord('three', null, 'ready'))),
    })
    expect(outcome).toEqual({ rest: '' })
  })

  it('ends with a failure of its state, and closes the socket', async () => {
    const failure: Failed = { status: 'failed', code: 'unsupported', detail: 'no', whose: 'peer' }
    const { outcome, socket } = await holdWith((peer) => peer.write('x'), {
      opening: null,
      begin: (said) => (said.length > 0 ? failure : 'wait'),
    })
    expect(outcome).toBe(failure)
    expect(socket.destroyed).toBe(true)
  })

  it.each<[string, (socket: Socket) => void, string, string]>([
    [
      'hangs up',
      (peer) => peer.end(),
      'closed',
      'the other side closed the connection before a go-ahead, without a byte',
    ],
    [
      'hangs up in the middle',
      (peer) => peer.end('g'),
      'closed',
      'the other side closed the connection before a go-ahead, after 1 bytes',
    ],
    [
      'resets',
      (peer) => peer.on('data', () => peer.resetAndDestroy()),
      'reset',
      'the connection to the other side was reset before a go-ahead, without a byte',
    ],
  ])('with one who %s is a failure', async (_, behave, code, detail) => {
    const { outcome, socket } = await holdWith(
      (peer) => {
        behave(peer)
      },
      { ...GO, opening: bytes('hello') },
    )
    expect(outcome).toEqual({ status: 'failed', code, detail, whose: code === 'reset' ? 'network' : 'peer' })
    expect(socket.destroyed).toBe(true)
  })

  it.each([
    ['nothing', '', 'without a byte'],
    ['too little', 'g', 'after 1 bytes'],
  ])('with one who says %s ends at the deadline', async (_, text, after) => {
    const { outcome, socket } = await holdWith((peer) => peer.write(text), GO, SHORT_MS)
    expect(outcome).toEqual({
      status: 'failed',
      code: 'timeout',
      detail: `the other side gave no go-ahead until the deadline, ${after}`,
      whose: 'network',
    })
    expect(socket.destroyed).toBe(true)
  })

  it.each([
    [LIMIT, 'closed', `the other side closed the connection before a go-ahead, after ${String(LIMIT)} bytes`],
    [
      LIMIT + 1,
      'limit',
      `the other side gave no go-ahead within ${String(LIMIT)} bytes, after ${String(LIMIT + 1)} bytes`,
    ],
  ])('reads %d bytes, and then it is %s', async (length, code, detail) => {
    const { outcome } = await holdWith((peer) => peer.end(Buffer.alloc(length, 'x')), SILENT)
    expect(outcome).toEqual({ status: 'failed', code, detail, whose: 'peer' })
  })

  it('counts the bytes of all turns', async () => {
    const each: State = (said) => (said.length === 0 ? 'wait' : { taken: said.length, say: null, then: each })
    const { outcome } = await holdWith((peer) => peer.write(Buffer.alloc(2 * LIMIT, 'x')), {
      opening: null,
      begin: each,
    })
    expect(outcome).toMatchObject({ code: 'limit' })
  })

  it('shows no state more than the limit, but gives what is behind its end', async () => {
    let most = 0
    const begin: State = (said) => {
      most = Math.max(most, said.length)
      return said.length === LIMIT ? { taken: LIMIT, say: null, then: 'ready' } : 'wait'
    }
    const { outcome } = await holdWith((peer) => peer.write(Buffer.alloc(2 * LIMIT, 'x')), { opening: null, begin })
    expect(most).toBe(LIMIT)
    expect(outcome).toHaveProperty('rest')
  })

  it('ends at the limit with one who never ends', async () => {
    const { outcome } = await holdWith((peer) => {
      const more = (): void => {
        peer.write('220-x\r\n'.repeat(1000), (error) => {
          if (error == null) setImmediate(more)
        })
      }
      more()
    }, SILENT)
    expect(outcome).toMatchObject({ code: 'limit', whose: 'peer' })
  })

  it('hands on what a state throws, and closes the socket', async () => {
    const socket = await connectTo((peer) => peer.write('x'))
    const begin: State = () => {
      throw new RangeError('a mistake of ours')
    }
    await expect(hold(socket, { opening: null, begin }, THEM, 2000)).rejects.toThrow('a mistake of ours')
    expect(socket.destroyed).toBe(true)
  })
})
