import { afterEach, describe, expect, it } from '@jest/globals'
import type { Exchange } from '../../src/core/net.ts'
import { failed, seen, type Failed, type Observed } from '../../src/core/observed.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import largeHello, { type LargeHello } from '../../src/probes/large-hello.ts'
import { TLS11, TLS12, TLS13 } from '../../src/spec/versions.ts'
import { readRecords } from '../../src/wire/tls/record.ts'
import { facts, targetAt } from '../rules/facts.ts'
import { bytes, join } from '../wire/bytes.ts'
import { alert, flight12, inRecord, retryRequest, serverHello } from '../wire/tls/server-flight.ts'
import { accepted, HANDSHAKE_FAILURE, honestly, ledgerOf, netOf, suiteCode, type ScriptedNet } from './scripted.ts'
import { serve, stopServing } from './served.ts'

afterEach(stopServing)

const GCM = suiteCode('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256')
const thirteen = honestly(new Map([[TLS13, [0x1301]]]))
const twelve = ({ version, suites }: Question): Answer =>
  version === TLS12 && suites.includes(GCM) ? accepted(GCM, []) : HANDSHAKE_FAILURE

interface Net extends ScriptedNet {
  readonly openings: readonly (readonly Uint8Array[])[]
}

/** Gives these replies, one a connection, and what the talk says to each. */
function netWith(...replies: readonly (Exchange | Failed)[]): Net {
  const net = netOf()
  const openings: (readonly Uint8Array[])[] = []
  return {
    ...net,
    openings,
    exchange: async (talk) => {
      await net.exchange(talk)
      openings.push(talk.opening())
      const reply = replies[openings.length - 1]
      if (reply === undefined) throw new Error('one hello more than the script has replies')
      if ('status' in reply) return reply
      // Silence is what it waits through; an answer is what it stops at.
      expect(talk.next(reply.received)).toBe(reply.end === 'done' ? 'done' : 'wait')
      return seen(reply)
    },
  }
}

function largeHelloWith(
  net: ScriptedNet,
  answerTo: (question: Question) => Answer = thirteen,
): Promise<Observed<LargeHello>> {
  return largeHello.run({ ledger: ledgerOf(answerTo), net, target: targetAt(), facts: facts() })
}

const said = (received: Uint8Array): Exchange => ({ received, end: 'done' })
const quiet = (end: Exchange['end'], received = bytes('')): Exchange => ({ received, end })
const retry = said(inRecord(retryRequest(0x11ec)))

describe('a large hello', () => {
  it('is tolerated by a real server', async () => {
    const observed = await largeHello.run(await serve())
    expect(observed).toMatchObject({ status: 'seen', value: { isTolerated: true, how: 'TLSv1.3' } })
    // more than any segment holds
    expect(observed.status === 'seen' ? observed.value.bytes : 0).toBeGreaterThan(1460)
  })

  it('is one record in two segments, of which the first fits nearly every way', async () => {
    const net = netWith(retry)
    const observed = await largeHelloWith(net)
    const [segments = []] = net.openings
    expect(segments.map(({ length }) => length)).toEqual([1300, expect.any(Number)])
    const whole = join(...segments)
    expect(readRecords(whole).map(({ type }) => type)).toEqual([22])
    expect(observed).toMatchObject({ value: { bytes: whole.length } })
    // X25519MLKEM768 with its 1216 bytes
    expect(Buffer.from(whole).includes(Buffer.from('11ec04c0', 'hex'))).toBe(true)
  })

  it.each([
    ['a wish for another hello', retry, 'TLSv1.3'],
    ['a flight of TLS 1.2', said(flight12([])), 'TLSv1.2'],
    ['a ServerHello alone', said(inRecord(serverHello())), 'TLSv1.2'],
    ['a warning and a ServerHello', said(join(alert(1, 112), inRecord(serverHello()))), 'TLSv1.2'],
  ])('is tolerated by who answers with %s', async (_, reply, how) => {
    const net = netWith(reply)
    expect(await largeHelloWith(net)).toMatchObject({ status: 'seen', value: { isTolerated: true, how } })
    expect(net.exchanges()).toBe(1)
  })

  it.each([
    ['an alert', said(alert(2, 50)), 'alert decode_error (50)'],
    ['text', said(Buffer.from('HTTP/1.1 400 Bad Request')), 'the answer is not TLS'],
    [
      'a ServerHello that is none',
      said(inRecord(bytes('02 000002 0303'))),
      'ServerHello: 32 bytes wanted, 0 left at byte 2',
    ],
    ['silence', quiet('timeout'), 'the server was silent until the deadline, without a byte'],
    ['a reset', quiet('reset'), 'the connection was reset without a byte'],
    ['a close', quiet('closed'), 'the server closed the connection without a byte'],
    [
      'half a ServerHello and a close',
      quiet('closed', inRecord(serverHello()).subarray(0, 20)),
      'the server closed the connection after 20 bytes that are no whole answer',
    ],
  ])('is not tolerated by who answers with %s, twice', async (_, reply, how) => {
    const net = netWith(reply, reply)
    expect(await largeHelloWith(net)).toMatchObject({ status: 'seen', value: { isTolerated: false, how } })
    expect([net.exchanges(), net.backOffs()]).toEqual([2, 1])
  })

  it('is tolerated by who answers the second one: the first may have met a fault of the network', async () => {
    const net = netWith(quiet('reset'), retry)
    expect(await largeHelloWith(net)).toMatchObject({ value: { isTolerated: true, how: 'TLSv1.3' } })
  })

  it.each([
    ['the first', []],
    ['the second', [quiet('timeout')]],
  ])('that finds no connection is a failure and not intolerance: %s', async (_, before) => {
    const failure = failed('refused', 'the connection was refused: nothing listens on the port', 'peer')
    expect(await largeHelloWith(netWith(...before, failure))).toEqual(failure)
  })

  it('is sent to servers of TLS 1.2 too, which such clients fall back to, with suites that they take', async () => {
    const net = netWith(said(flight12([])))
    expect(await largeHelloWith(net, twelve)).toMatchObject({ value: { isTolerated: true } })
    expect(Buffer.from(join(...(net.openings[0] ?? []))).includes(Buffer.from('c02f', 'hex'))).toBe(true)
  })

  it('is not sent to servers of older versions alone', async () => {
    const net = netWith()
    const old = honestly(new Map([[TLS11, [suiteCode('TLS_RSA_WITH_AES_128_CBC_SHA')]]]))
    expect(await largeHelloWith(net, old)).toEqual({
      status: 'skipped',
      reason: 'clients with large hellos speak TLS 1.2 and 1.3 alone',
      because: null,
    })
    expect(net.exchanges()).toBe(0)
  })
})
