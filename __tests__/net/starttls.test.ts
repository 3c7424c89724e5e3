import type { Socket } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { STARTTLS_PROTOCOLS, type StarttlsProtocol } from '../../src/core/endpoint.ts'
import type { Talk } from '../../src/core/net.ts'
import type { Failed } from '../../src/core/observed.ts'
import '../native-errors.ts'
import { loopbackTarget, SHORT_MS, shortNetwork, startPeer } from './loopback.ts'

const HELLO = 'client hello'
const ANSWER = 'server hello'
const TALK: Talk = {
  opening: () => [Uint8Array.from(Buffer.from(HELLO))],
  next: (received) => (Buffer.from(received).toString() === ANSWER ? 'done' : 'wait'),
}

/** What a server says: the first at once or to the opening, each other to what was said next. */
const GOOD: Readonly<Record<StarttlsProtocol, { readonly speaksFirst: boolean; readonly replies: readonly string[] }>> =
  {
    smtp: { speaksFirst: true, replies: ['220-mail\r\n220 hi\r\n', '250-mail\r\n250 STARTTLS\r\n', '220 go\r\n'] },
    imap: { speaksFirst: true, replies: ['* OK hi\r\n', '* CAPABILITY IMAP4rev2\r\na1 OK go\r\n'] },
    pop3: { speaksFirst: true, replies: ['+OK hi\r\n', '+OK go\r\n'] },
    ftp: { speaksFirst: true, replies: ['220-hi\r\n there\r\n220 now\r\n', '234 go\r\n'] },
    mysql: { speaksFirst: true, replies: ['\x1b\0\0\0\x0a8.4.2\0\x01\0\0\0saltsalt\0\xff\xff\x2d\0\0\0\0'] },
    postgres: { speaksFirst: false, replies: ['S'] },
    ldap: { speaksFirst: false, replies: ['\x30\x0c\x02\x01\x01\x78\x07\x0a\x01\0\x04\0\x04\0'] },
    xmpp: {
      speaksFirst: false,
      replies: ['<stream:stream><stream:features><starttls/></stream:features>', '<proceed/>'],
    },
  }

/** A server that keeps to its replies and then answers the hello; `send` may break them up or add to them. */
function serve(
  protocol: StarttlsProtocol,
  send: (socket: Socket, reply: string, isLast: boolean) => void,
): (socket: Socket) => void {
  const { speaksFirst, replies } = GOOD[protocol]
  return (socket) => {
    let index = 0
    const next = (): void => {
      const reply = replies[index++]
      if (reply !== undefined) send(socket, reply, index === replies.length)
    }
    socket.on('data', (data) => {
      // MySQL has no answer to its request: the hello may come with it
      if (data.toString('latin1').endsWith(HELLO)) socket.write(ANSWER)
      else next()
    })
    if (speaksFirst) next()
  }
}

async function ask(
  protocol: StarttlsProtocol,
  behave: (socket: Socket) => void,
  timeoutMs = 2000,
): Promise<string | Failed> {
  const peer = await startPeer(behave)
  const target = loopbackTarget(peer.port)
  const outcome = await shortNetwork({ timeoutMs })
    .at({ ...target, endpoint: { ...target.endpoint, starttls: protocol } })
    .exchange(TALK)
    .finally(() => peer.close())
  if (outcome.status === 'skipped') throw new Error(outcome.reason)
  return outcome.status === 'seen' ? `${outcome.value.end}: ${Buffer.from(outcome.value.received).toString()}` : outcome
}

const write = (socket: Socket, text: string): void => void socket.write(Buffer.from(text, 'latin1'))

/** One byte a turn of the event loop, so that they come apart. */
function drip(socket: Socket, text: string, index = 0): void {
  if (index < text.length) {
    socket.write(Buffer.from(text.charAt(index), 'latin1'), () => setImmediate(drip, socket, text, index + 1))
  }
}

describe.each(STARTTLS_PROTOCOLS)('an exchange after STARTTLS in %s', (protocol) => {
  it('begins once the server has given its go-ahead', async () => {
    expect(await ask(protocol, serve(protocol, write))).toBe(`done: ${ANSWER}`)
  })

  it('begins when the go-ahead comes byte by byte', async () => {
    expect(
      await ask(
        protocol,
        serve(protocol, (socket, reply) => {
          drip(socket, reply)
        }),
      ),
    ).toBe(`done: ${ANSWER}`)
  })

  it('does not begin when something in clear stands behind the go-ahead', async () => {
    const behave = serve(protocol, (socket, reply, isLast) => {
      write(socket, isLast ? `${reply}a1 injected\r\n` : reply)
    })
    expect(await ask(protocol, behave)).toEqual({
      status: 'failed',
      code: 'malformed',
      detail: 'the server sent 13 bytes in clear behind its go-ahead for TLS',
      whose: 'peer',
    })
  })

  it('does not begin with a silent server, and ends at the deadline', async () => {
    expect(await ask(protocol, () => undefined, SHORT_MS)).toMatchObject({ code: 'timeout', whose: 'network' })
  })

  it('does not begin with a server that hangs up before its go-ahead', async () => {
    const behave = serve(protocol, (socket, reply, isLast) => {
      if (isLast) socket.end(Buffer.from(reply.slice(0, -1), 'latin1'))
      else write(socket, reply)
    })
    expect(await ask(protocol, behave)).toMatchObject({ code: 'closed', whose: 'peer' })
  })

  it.each([
    ['HTTP', 'HTTP/1.1 400 Bad Request\r\n\r\n', `the server does not speak `],
    ['TLS', '\x15\x03\x03\0\x02\x02\x0a', 'the port speaks TLS already, where '],
  ])('does not begin with a server of %s', async (_, text, detail) => {
    const outcome = await ask(protocol, (socket) => {
      write(socket, text)
    })
    expect(outcome).toMatchObject({ code: 'malformed', whose: 'peer' })
    expect(typeof outcome === 'string' ? outcome : outcome.detail).toContain(detail)
  })
})

describe('STARTTLS', () => {
  it.each<[StarttlsProtocol, string]>([
    ['smtp', '220-more\r\n'],
    ['imap', '* OK '],
    ['pop3', '+OK '],
    ['ftp', '220-'],
    ['xmpp', '<stream:stream><a>'],
  ])('in %s ends at the limit when the greeting never ends', async (protocol, begin) => {
    const outcome = await ask(protocol, (socket) => {
      write(socket, begin)
      const more = (): void => {
        socket.write(begin.repeat(2000), (error) => {
          if (error == null) setImmediate(more)
        })
      }
      more()
    })
    expect(outcome).toMatchObject({ code: 'limit', whose: 'peer' })
  })

  it('that is refused is a failure, tried again as any other', async () => {
    const peer = await startPeer((socket) => socket.write('554 go away\r\n'))
    const target = loopbackTarget(peer.port)
    const network = shortNetwork({ retries: 1 })
    expect(await network.at({ ...target, endpoint: { ...target.endpoint, starttls: 'smtp' } }).exchange(TALK)).toEqual({
      status: 'failed',
      code: 'unsupported',
      detail: 'the server refused STARTTLS: "554 go away"',
      whose: 'peer',
    })
    expect(network.connections()).toBe(2)
    await peer.close()
  })

  it('says to an XMPP server which host it looks for, not which address', async () => {
    let heard = ''
    await ask('xmpp', (socket) => {
      socket.on('data', (data) => {
        heard = data.toString()
        socket.end()
      })
    })
    expect(heard).toContain(`to='api.example.com'`)
  })

  it('and what comes after it share one deadline', async () => {
    const started = performance.now()
    const outcome = await ask(
      'postgres',
      serve('postgres', (socket, reply) => {
        write(socket, reply)
        socket.removeAllListeners('data')
      }),
      SHORT_MS,
    )
    expect(outcome).toBe('timeout: ')
    expect(performance.now() - started).toBeLessThan(20 * SHORT_MS)
  })
})
