import { once } from 'node:events'
import { createServer, type Server, type TlsOptions } from 'node:tls'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Exchange, TargetNet } from '../../src/core/net.ts'
import { failed, seen, type Failed, type Failure } from '../../src/core/observed.ts'
import { issue } from '../../src/lab/issue.ts'
import { shakeHands, type HandshakeOutcome } from '../../src/ledger/handshake13.ts'
import { openLedger } from '../../src/ledger/ledger.ts'
import { createNetwork, DEFAULT_NETWORK_OPTIONS } from '../../src/net/network.ts'
import { targetAt } from '../rules/facts.ts'
import { bytes, hexOf, join } from '../wire/bytes.ts'
import {
  alert,
  inRecord,
  keyShare,
  record,
  RETRY_RANDOM,
  retryRequest,
  serverHello,
  supportedVersion,
} from '../wire/tls/server-flight.ts'

type Reply = Exchange | Failed | TargetNet

/** Gives these replies one after the other; a net among them is asked in its turn. */
function scripted(...replies: readonly Reply[]): { net: TargetNet; openings: Uint8Array[] } {
  const openings: Uint8Array[] = []
  return {
    openings,
    net: {
      exchange: (talk) => {
        openings.push(join(...talk.opening()))
        const reply = replies[openings.length - 1]
        if (reply === undefined) throw new Error('one question more than the script has replies')
        if ('exchange' in reply) return reply.exchange(talk)
        return Promise.resolve('status' in reply ? reply : seen(reply))
      },
      http: () => Promise.reject(new Error('not asked')),
      width: () => 0,
      backOff: () => Promise.resolve(),
    },
  }
}

const target = targetAt()
const unseen = (failure: Partial<Failure>): object => ({ kind: 'unseen', failure })
const end = (how: Exchange['end'], received: Uint8Array = bytes('')): Exchange => ({ received, end: how })
const said = (received: Uint8Array): Exchange => end('done', received)

const hello13 = (group: number, key: Uint8Array): Uint8Array =>
  inRecord(serverHello({ suite: 0x1301, extensions: [supportedVersion(0x0304), keyShare(group, key)] }))
/** A u-coordinate that is a point: the base point of x25519. */
const X25519_POINT = join(bytes('09'), new Uint8Array(31))
const goodHello = hello13(0x001d, X25519_POINT)

const shake = (net: TargetNet): Promise<HandshakeOutcome> =>
  shakeHands({ ledger: openLedger(target, net), target, net }, {})

async function ask(...replies: readonly Reply[]): Promise<{ answer: unknown; asked: number }> {
  const { net, openings } = scripted(...replies)
  return { answer: await shake(net), asked: openings.length }
}

describe('an answer that is one', () => {
  it.each<[string, readonly Reply[], object]>([
    ['an alert', [said(alert(2, 40))], { kind: 'refused', how: 'alert handshake_failure (40)' }],
    ['a ServerHello of TLS 1.2', [said(inRecord(serverHello()))], { kind: 'refused', how: 'answered with TLSv1.2' }],
    [
      'a wish for a cookie',
      [
        said(
          inRecord(
            serverHello({
              suite: 0x1301,
              random: RETRY_RANDOM,
              extensions: [supportedVersion(0x0304), [44, bytes('0001 aa')]],
            }),
          ),
        ),
      ],
      unseen({ code: 'unsupported', whose: 'us' }),
    ],
    [
      'no connection, which the net has tried twice',
      [failed('refused', 'nobody', 'peer')],
      unseen({ code: 'refused' }),
    ],
  ])('is not asked for again: %s', async (_what, replies, outcome) => {
    const { answer, asked } = await ask(...replies)
    expect(answer).toMatchObject(outcome)
    expect(asked).toBe(1)
  })

  it('may be another wish for a group, which is refused', async () => {
    const { answer } = await ask(said(inRecord(retryRequest(0x0018))), said(inRecord(retryRequest(0x0019))))
    expect(answer).toEqual(
      unseen({ code: 'malformed', detail: 'asked for secp521r1 after its key share was sent', whose: 'peer' }),
    )
  })
})

describe('an answer that is none', () => {
  it.each<[string, Exchange, Partial<Failure>]>([
    ['a close', end('closed'), { code: 'closed', whose: 'peer' }],
    ['a reset', end('reset'), { code: 'reset', whose: 'network' }],
    ['silence', end('timeout'), { code: 'timeout', whose: 'network' }],
    [
      'a wish for a group that was not offered',
      said(inRecord(retryRequest(0x0100))),
      { code: 'malformed', detail: 'the server chose the group ffdhe2048, which was not offered', whose: 'peer' },
    ],
    ['text', said(Buffer.from('SSH-2.0-x\r\n')), { code: 'not-tls', whose: 'peer' }],
    [
      'a suite that was not offered',
      said(inRecord(serverHello({ suite: 0x1304, extensions: [supportedVersion(0x0304)] }))),
      { code: 'malformed' },
    ],
    [
      'a ServerHello and a close',
      end('closed', goodHello),
      { code: 'closed', detail: 'the server stopped before its handshake was whole', whose: 'peer' },
    ],
    ['a ServerHello and a reset', end('reset', goodHello), { code: 'reset', whose: 'network' }],
    ['a ServerHello and silence', end('timeout', goodHello), { code: 'timeout', whose: 'network' }],
    ['a ServerHello and no end', end('limit', goodHello), { code: 'limit', whose: 'peer' }],
    [
      'a key of a group that was not sent one',
      said(hello13(0x0018, new Uint8Array(97))),
      { code: 'malformed', detail: 'ServerHello: key share of a group that was not offered at byte 0', whose: 'peer' },
    ],
    [
      'no key',
      said(inRecord(serverHello({ suite: 0x1301, extensions: [supportedVersion(0x0304)] }))),
      { code: 'malformed', whose: 'peer' },
    ],
    [
      'a key that is no point of its curve',
      said(hello13(0x0017, join(bytes('04'), new Uint8Array(64)))),
      { code: 'malformed', detail: 'key_share: no public key of secp256r1 at byte 0', whose: 'peer' },
    ],
    [
      'a key of small order',
      said(hello13(0x001d, new Uint8Array(32))),
      { code: 'malformed', detail: 'key_share: no public key of x25519 at byte 0', whose: 'peer' },
    ],
    [
      'a record that does not open',
      said(join(goodHello, record(23, new Uint8Array(64)))),
      {
        code: 'malformed',
        detail: 'TLSCiphertext: the record does not open with the handshake keys at byte 0',
        whose: 'peer',
      },
    ],
  ])('is asked for once more, and only then counts: %s', async (_what, reply, failure) => {
    const { answer, asked } = await ask(reply, reply)
    expect(answer).toMatchObject(unseen(failure))
    expect(asked).toBe(2)
  })

  it('is no failure when the second one is', async () => {
    expect(await ask(end('reset'), said(alert(2, 40)))).toMatchObject({ answer: { kind: 'refused' }, asked: 2 })
  })
})

describe('with a real server behind it', () => {
  const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-12-31T23:59:59Z') }
  const root = issue({ ...life, subject: { commonName: 'Root' }, ca: true })
  const leaf = issue({
    ...life,
    // some 60 kB: several records, and several segments
    names: Array.from({ length: 2500 }, (_, index) => `host-${String(index)}.example.test`),
    issuer: root,
  })

  const servers: Server[] = []
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))))
  })

  async function netTo(options: TlsOptions): Promise<TargetNet> {
    const server = createServer({ key: leaf.key, cert: leaf.pem + root.pem, minVersion: 'TLSv1.3', ...options })
    server.on('tlsClientError', () => undefined)
    servers.push(server.listen(0, '127.0.0.1'))
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    return createNetwork({ ...DEFAULT_NETWORK_OPTIONS, timeoutMs: 5000, retries: 0 }).at({
      ...target,
      address: '127.0.0.1',
      port,
    })
  }

  const chainOf = (outcome: HandshakeOutcome): string[] =>
    outcome.kind === 'completed' ? outcome.flight.certificates.map((der) => hexOf(der)) : []
  const sent = [leaf, root].map(({ der }) => hexOf(der))

  it.each([
    ['TLS_AES_128_GCM_SHA256', 'X25519'],
    ['TLS_AES_256_GCM_SHA384', 'P-256'],
    ['TLS_CHACHA20_POLY1305_SHA256', 'P-521'],
  ])('a chain of many records is read under %s with %s', async (ciphers, ecdhCurve) => {
    const net = await netTo({ ciphers, ecdhCurve })
    expect(chainOf(await shake(net))).toEqual(sent)
  })

  it('a reset before it is forgotten, and every hello has keys of its own', async () => {
    const { net, openings } = scripted(end('reset'), await netTo({}))
    expect(chainOf(await shake(net))).toEqual(sent)
    expect(openings).toHaveLength(2)
    expect(hexOf(openings[0] ?? bytes(''))).not.toBe(hexOf(openings[1] ?? bytes('')))
  })
})
