import { describe, expect, it } from '@jest/globals'
import type { Exchange, TargetNet } from '../../src/core/net.ts'
import { failed, seen, skipped, type Failed, type Skipped } from '../../src/core/observed.ts'
import { openLedger } from '../../src/ledger/ledger.ts'
import { askSsl2, type Ssl2Outcome } from '../../src/ledger/ssl2.ts'
import { SSL2_CIPHER_KINDS } from '../../src/spec/ssl2-cipher-kinds.ts'
import { targetAt } from '../rules/facts.ts'
import { bytes, hexOf, join } from '../wire/bytes.ts'
import { alert, inRecord, serverHello } from '../wire/tls/server-flight.ts'

type Reply = Exchange | Failed | Skipped

interface Asked {
  readonly outcome: Ssl2Outcome
  /** What was sent over each connection, and `back off` in between. */
  readonly done: readonly string[]
  /** What the talk of the last connection says when it has received this. */
  readonly next: (received: Uint8Array) => unknown
}

/** Asks a net that gives these replies one after the other, and the last one for ever. */
async function ask(...replies: readonly Reply[]): Promise<Asked> {
  const done: string[] = []
  let next: Asked['next'] = () => undefined
  const left = [...replies]
  const net: TargetNet = {
    exchange: (talk) => {
      done.push(hexOf(join(...talk.opening())))
      next = (received) => talk.next(received)
      const reply = left.length > 1 ? left.shift() : left[0]
      if (reply === undefined) throw new Error('the script has no replies')
      return Promise.resolve('status' in reply ? reply : seen(reply))
    },
    http: () => Promise.reject(new Error('not asked')),
    width: () => 0,
    backOff: () => {
      done.push('back off')
      return Promise.resolve()
    },
  }
  const outcome = await askSsl2(openLedger(targetAt(), net), net)
  return { outcome, done, next }
}

const end = (how: Exchange['end'], received: Uint8Array = bytes('')): Exchange => ({ received, end: how })
const said = (received: Uint8Array): Exchange => end('done', received)

/** As OpenSSL 0.9.8 answers, with a certificate of four bytes. */
const HELLO = bytes(`
  8034              // a record of 52 bytes
  04 00 01 0002     // SERVER-HELLO, no session, an X.509 certificate, SSL 2.0
  0004 0015 0010    // lengths of certificate, cipher specs and connection id
  30020500
  010080 020080 030080 040080 050080 060040 0700c0
  000102030405060708090a0b0c0d0e0f`)
const KINDS = [0x010080, 0x020080, 0x030080, 0x040080, 0x050080, 0x060040, 0x0700c0]

/** NO-CIPHER-ERROR. */
const ERROR = bytes('8003 00 0001')

describe('askSsl2', () => {
  it('sends one hello of SSL 2.0 with every cipher kind there is', async () => {
    const { done } = await ask(said(HELLO))
    const kinds = SSL2_CIPHER_KINDS.map(({ code }) => code.toString(16).padStart(6, '0')).join('')
    expect(done).toHaveLength(1)
    expect(done[0]).toMatch(new RegExp(`^803a010002002100000010${kinds}[0-9a-f]{32}$`))
  })

  it('tells the seven kinds that the server has, and its certificate', async () => {
    expect((await ask(said(HELLO))).outcome).toEqual({
      kind: 'accepted',
      hello: { certificate: bytes('30020500'), cipherKinds: KINDS },
    })
  })

  it('takes a server without a kind to share for one that speaks it all the same', async () => {
    const none = bytes('800b 04 00 01 0002 0000 0000 0000')
    expect((await ask(said(none))).outcome).toEqual({
      kind: 'accepted',
      hello: { certificate: bytes(''), cipherKinds: [] },
    })
  })

  it.each<[string, Exchange]>([
    ['an error of SSL 2.0', said(ERROR)],
    ['a TLS alert', said(alert(2, 70))],
    ['a TLS alert with a reset behind it: it is an answer all the same', end('reset', alert(2, 70))],
    ['an error of SSL 2.0 with a reset behind it', end('reset', ERROR)],
    ['a ServerHello of TLS', said(inRecord(serverHello()))],
    ['text', end('closed', Buffer.from('HTTP/1.1 400 Bad Request\r\n'))],
    ['a closed connection', end('closed')],
    ['silence: it waits for a TLS record to become whole', end('timeout')],
    ['an answer that is none in either', said(bytes('8003 04 0300'))],
    ['a flood that is none in either', end('limit', new Uint8Array(100).fill(0x41))],
  ])('is refused, at the first try, by %s', async (_, reply) => {
    const { outcome, done } = await ask(reply)
    expect(outcome).toEqual({ kind: 'refused' })
    expect(done).toHaveLength(1)
  })

  it('asks once more after a reset without a byte, with a challenge of its own, and takes that answer', async () => {
    const { outcome, done } = await ask(end('reset'), said(HELLO))
    expect(outcome.kind).toBe('accepted')
    expect(done).toHaveLength(3)
    expect(done[1]).toBe('back off')
    expect(done[0]?.slice(0, -32)).toBe(done[2]?.slice(0, -32))
    expect(done[0]).not.toBe(done[2])
    expect((await ask(end('reset'), end('closed'))).outcome).toEqual({ kind: 'refused' })
  })

  it('has not seen it after two resets without a byte: a reset is no answer', async () => {
    const { outcome, done } = await ask(end('reset'))
    expect(outcome).toEqual({
      kind: 'unseen',
      connected: true,
      failure: { code: 'reset', detail: 'the connection was reset without a byte', whose: 'network' },
    })
    expect(done).toHaveLength(3)
  })

  it('has not seen it where no connection was had', async () => {
    const failure = failed('timeout', 'no connection within 10000 ms', 'network')
    expect((await ask(failure)).outcome).toEqual({ kind: 'unseen', failure, connected: false })
  })

  it('takes a net that skips for a mistake of ours', async () => {
    await expect(ask(skipped('for no reason'))).rejects.toThrow('net skipped an exchange: for no reason')
  })

  it('looks once, however often it is asked', async () => {
    let exchanges = 0
    const net: TargetNet = {
      exchange: () => {
        exchanges++
        return Promise.resolve(seen(said(HELLO)))
      },
      http: () => Promise.reject(new Error('not asked')),
      width: () => 0,
      backOff: () => Promise.resolve(),
    }
    const ledger = openLedger(targetAt(), net)
    const [first, second] = await Promise.all([askSsl2(ledger, net), askSsl2(ledger, net)])
    expect(second).toBe(first)
    expect(await askSsl2(ledger, net)).toBe(first)
    expect(exchanges).toBe(1)
    expect(ledger.entries()).toEqual([])
  })
})

describe('the talk', () => {
  it('waits for a SERVER-HELLO or an error at every byte of it, and no longer', async () => {
    const { next } = await ask(said(HELLO))
    for (const answer of [HELLO, ERROR]) {
      for (let length = 0; length < answer.length; length++) expect(next(answer.subarray(0, length))).toBe('wait')
      expect(next(answer)).toBe('done')
    }
  })

  it.each([
    ['an alert of TLS', '15'],
    ['a handshake of TLS', '16'],
    ['text', '48'],
    ['a message of another type', '8003 02'],
    ['a malformed SERVER-HELLO', '8003 04 0001'],
    ['a record with padding', '0003 00'],
  ])('waits no longer when it meets %s', async (_, hex) => {
    expect((await ask(said(HELLO))).next(bytes(hex))).toBe('done')
  })
})

describe('an answer that is cut', () => {
  it('at any byte, is never taken for a SERVER-HELLO', async () => {
    for (let length = 1; length < HELLO.length; length++) {
      for (const how of ['closed', 'timeout', 'reset'] as const) {
        const cut = end(how, HELLO.subarray(0, length))
        const { outcome } = await ask(cut)
        expect(outcome.kind).not.toBe('accepted')
      }
    }
  })

  it('inside, with the length of its record right, is a refusal: it is no SSL 2.0', async () => {
    const message = HELLO.subarray(2)
    for (let length = 1; length < message.length; length++) {
      const cut = join(Uint8Array.of(0x80, length), message.subarray(0, length))
      expect((await ask(said(cut))).outcome).toEqual({ kind: 'refused' })
    }
  })
})
