import { describe, expect, it } from '@jest/globals'
import type { Exchange, TargetNet } from '../../src/core/net.ts'
import { failed, seen, type Failed } from '../../src/core/observed.ts'
import { openLedger, type Answer, type Question } from '../../src/ledger/ledger.ts'
import { TLS11, TLS12, TLS13 } from '../../src/spec/versions.ts'
import { writeRecord } from '../../src/wire/tls/record.ts'
import { Writer } from '../../src/wire/writer.ts'
import { targetAt } from '../rules/facts.ts'

const GCM = 0xc02f
const QUESTION: Question = { version: TLS12, suites: [GCM, 0xc030], until: 'hello' }

const handshake = (type: number, write: (body: Writer) => void): Uint8Array =>
  writeRecord(22, TLS12, new Writer().u8(type).vector(3, write).finish())

const serverHello = (version: number, suite: number): Uint8Array =>
  handshake(2, (body) => {
    body
      .u16(version)
      .bytes(new Uint8Array(32))
      .vector(1, () => undefined)
      .u16(suite)
      .u8(0)
  })

const DONE = handshake(14, () => undefined)
const alert = (level: number, description: number): Uint8Array =>
  writeRecord(21, TLS12, Uint8Array.of(level, description))
const join = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts)

type Reply = Uint8Array | Exchange['end'] | Failed

/** A net that gives these replies one after the other, and counts the connections. */
function scripted(...replies: readonly Reply[]): { net: TargetNet; count: () => number } {
  let next = 0
  return {
    count: () => next,
    net: {
      exchange: (talk) => {
        const reply = replies[next++]
        if (reply === undefined) throw new Error('one question more than the script has replies')
        if (typeof reply === 'string') return Promise.resolve(seen({ received: new Uint8Array(), end: reply }))
        if (!(reply instanceof Uint8Array)) return Promise.resolve(reply)
        return Promise.resolve(seen({ received: reply, end: talk.next(reply) === 'done' ? 'done' : 'closed' }))
      },
      http: () => Promise.reject(new Error('not asked')),
    },
  }
}

const ask = (...replies: readonly Reply[]): Promise<Answer> =>
  openLedger(targetAt(), scripted(...replies).net).ask(QUESTION)

describe('an answer', () => {
  it('is accepted with the suite that the server chose', async () => {
    expect(await ask(serverHello(TLS12, GCM))).toMatchObject({ kind: 'accepted', suite: GCM, group: null })
  })

  it('is accepted behind a warning', async () => {
    expect(await ask(join(alert(1, 112), serverHello(TLS12, GCM)))).toMatchObject({ kind: 'accepted' })
  })

  it.each([
    [70, 'alert protocol_version (70)', true],
    [40, 'alert handshake_failure (40)', false],
    [99, 'alert unknown alert (99)', false],
  ])('is a refusal by alert %i', async (description, how, isAboutVersion) => {
    expect(await ask(alert(2, description))).toEqual({ kind: 'refused', inTls: true, how, isAboutVersion })
  })

  it('is a refusal of the version when the server answers with another', async () => {
    expect(await ask(serverHello(TLS11, GCM))).toEqual({
      kind: 'refused',
      inTls: true,
      how: 'answered with TLSv1.1',
      isAboutVersion: true,
    })
  })

  it('is none when the server chose what was not offered', async () => {
    expect(await ask(serverHello(TLS12, 0x0004), serverHello(TLS12, 0x0004))).toMatchObject({
      kind: 'unseen',
      connected: true,
      failure: { code: 'malformed', whose: 'peer' },
    })
  })

  it.each([
    ['HTTP/1.1 400 Bad Request\r\n', 'the port answered with "HTTP/1.1 400 Bad Request"'],
    ['SSH-2.0-OpenSSH_9.6\r\n', 'the port answered with "SSH-2.0-OpenSSH_9.6"'],
    ['\u0000::set-env name=A::b\n\u001b[2J', 'the port answered with "::set-env name=A::b [2J"'],
  ])('is not TLS: %j', async (text, detail) => {
    const reply = Buffer.from(text, 'latin1')
    expect(await ask(reply, reply)).toMatchObject({
      kind: 'unseen',
      failure: { code: 'not-tls', detail, whose: 'peer' },
    })
  })

  it.each(['reset', 'timeout', 'limit'] as const)(
    'that was a %s is asked for once more, and only then unseen',
    async (end) => {
      expect(await ask(end, end)).toMatchObject({ kind: 'unseen', connected: true, failure: { code: end } })
      expect(await ask(end, serverHello(TLS12, GCM))).toMatchObject({ kind: 'accepted' })
    },
  )

  it('that was a closed connection, twice, is a refusal without a word; once is not', async () => {
    expect(await ask('closed', 'closed')).toEqual({
      kind: 'refused',
      inTls: false,
      how: 'the connection was closed',
      isAboutVersion: false,
    })
    expect(await ask('closed', 'reset')).toMatchObject({ kind: 'unseen', failure: { code: 'reset' } })
    expect(await ask('closed', serverHello(TLS12, GCM))).toMatchObject({ kind: 'accepted' })
  })

  it('is not asked for again when there was no connection: the net has tried twice', async () => {
    const { net, count } = scripted(failed('refused', 'refused', 'peer'))
    expect(await openLedger(targetAt(), net).ask(QUESTION)).toMatchObject({ kind: 'unseen', connected: false })
    expect(count()).toBe(1)
  })

  it('that is cut short is no answer', async () => {
    const hello = serverHello(TLS12, GCM)
    const cut = hello.subarray(0, hello.length - 1)
    expect(await ask(cut, cut)).toMatchObject({ kind: 'refused', inTls: false })
  })
})

describe('the ledger', () => {
  it('asks the same question once', async () => {
    const { net, count } = scripted(serverHello(TLS12, GCM), alert(2, 40))
    const ledger = openLedger(targetAt(), net)
    const [first, second] = await Promise.all([ledger.ask(QUESTION), ledger.ask({ ...QUESTION })])
    expect(second).toBe(first)
    expect(count()).toBe(1)
    await ledger.ask({ ...QUESTION, suites: [0xc030] })
    expect(count()).toBe(2)
  })

  it('knows the suites accepted in each version', async () => {
    const { net } = scripted(join(serverHello(TLS12, GCM), DONE), alert(2, 40))
    const ledger = openLedger(targetAt(), net)
    await ledger.ask({ ...QUESTION, until: 'flight' })
    await ledger.ask({ version: TLS11, suites: [0x2f], until: 'hello' })
    expect(ledger.acceptedSuites(TLS12)).toEqual([GCM])
    expect([ledger.acceptedSuites(TLS11), ledger.acceptedSuites(TLS13)]).toEqual([[], []])
    expect(ledger.entries().map(({ answer }) => answer.kind)).toEqual(['accepted', 'refused'])
  })

  it('waits for the certificates only when asked for the flight', async () => {
    const settled: string[] = []
    const net: TargetNet = {
      exchange: (talk) => {
        settled.push(String(talk.next(serverHello(TLS12, GCM))))
        return Promise.resolve(seen({ received: serverHello(TLS12, GCM), end: 'done' }))
      },
      http: () => Promise.reject(new Error('not asked')),
    }
    await openLedger(targetAt(), net).ask(QUESTION)
    await openLedger(targetAt(), net).ask({ ...QUESTION, until: 'flight' })
    expect(settled).toEqual(['done', 'wait'])
  })
})
