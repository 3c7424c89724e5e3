import { describe, expect, it } from '@jest/globals'
import type { Exchange, TargetNet } from '../../src/core/net.ts'
import { failed, seen, type Failed } from '../../src/core/observed.ts'
import { openLedger, type Answer, type Question } from '../../src/ledger/ledger.ts'
import { groupsOf, SECP256R1, X25519 } from '../../src/spec/groups.ts'
import { OFFERED_SCHEMES } from '../../src/spec/signature-schemes.ts'
import { SSL3, TLS10, TLS11, TLS12, TLS13 } from '../../src/spec/versions.ts'
import { readList, Reader } from '../../src/wire/reader.ts'
import { targetAt } from '../rules/facts.ts'
import { bytes, counted, hexOf, join } from '../wire/bytes.ts'
import * as sent from '../wire/tls/server-flight.ts'

const GCM = 0xc02f
const QUESTION: Question = { version: TLS12, suites: [GCM, 0xc030] }

/** A whole answer up to TLS 1.2, as short as can be. */
const serverHello = (version: number, suite: number): Uint8Array =>
  sent.inRecord(sent.serverHello({ version, suite }), sent.helloDone)

/** An ECDHE key exchange in this group, signed with rsa_pkcs1_sha256 where the version says so. */
const keyExchange = (group: number, version = TLS12): Uint8Array =>
  sent.handshake(
    12,
    join(
      bytes(`03 ${group.toString(16).padStart(4, '0')} 01 aa`),
      bytes(version === TLS12 ? '0401 0001 bb' : '0001 bb'),
    ),
  )

const inGroup = (group: number, version = TLS12, suite = GCM): Uint8Array =>
  sent.inRecord(sent.serverHello({ version, suite }), keyExchange(group, version), sent.helloDone)

const { alert } = sent

type Reply = Uint8Array | Exchange['end'] | Failed

interface Script {
  readonly net: TargetNet
  /** Connections so far. */
  readonly count: () => number
  /** What was sent first over each. */
  readonly openings: readonly Uint8Array[]
  /** `ask` and `back off`, in their order. */
  readonly done: readonly string[]
}

/** A net that gives these replies one after the other, each from its first byte to its last. */
function scripted(...replies: readonly Reply[]): Script {
  const openings: Uint8Array[] = []
  const done: string[] = []
  return {
    count: () => openings.length,
    openings,
    done,
    net: {
      exchange: (talk) => {
        done.push('ask')
        openings.push(join(...talk.opening()))
        const reply = replies[openings.length - 1]
        if (reply === undefined) throw new Error('one question more than the script has replies')
        if (typeof reply === 'string') return Promise.resolve(seen({ received: new Uint8Array(), end: reply }))
        if (!(reply instanceof Uint8Array)) return Promise.resolve(reply)
        return Promise.resolve(seen({ received: reply, end: talk.next(reply) === 'done' ? 'done' : 'closed' }))
      },
      http: () => Promise.reject(new Error('not asked')),
      width: () => 7,
      backOff: () => {
        done.push('back off')
        return Promise.resolve()
      },
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

  it('that breaks off after its ServerHello, by an orderly close met twice, is a refusal; by silence it is none', async () => {
    const hello = sent.inRecord(sent.serverHello({ version: TLS12, suite: GCM }))
    expect(await ask(hello, hello)).toEqual({
      kind: 'refused',
      inTls: true,
      how: 'the connection was closed after the ServerHello',
      isAboutVersion: false,
    })
    expect(await ask(hello, 'closed')).toMatchObject({ kind: 'unseen', failure: { code: 'closed' } })
    expect(await ask(hello, 'timeout')).toMatchObject({ kind: 'unseen', failure: { code: 'timeout' } })
  })

  it('is not asked for again when there was no connection: the net has tried twice', async () => {
    const { net, count } = scripted(failed('refused', 'refused', 'peer'))
    expect(await openLedger(targetAt(), net).ask(QUESTION)).toMatchObject({ kind: 'unseen', connected: false })
    expect(count()).toBe(1)
  })

  it('that is cut short in its ServerHello is no answer, at whatever byte', async () => {
    const hello = sent.inRecord(sent.serverHello({ version: TLS12, suite: GCM }))
    for (let length = 1; length < hello.length; length++) {
      const cut = hello.subarray(0, length)
      expect(await ask(cut, cut)).toMatchObject({ kind: 'unseen', failure: { code: 'closed' } })
      expect(await ask(cut, 'timeout')).toMatchObject({ kind: 'unseen', failure: { code: 'timeout' } })
    }
  })
})

describe('the group of an answer', () => {
  it('is that of the ServerKeyExchange, or none where there is no such message', async () => {
    expect(await ask(inGroup(SECP256R1))).toMatchObject({ kind: 'accepted', group: SECP256R1 })
    expect(await ask(serverHello(TLS12, GCM))).toMatchObject({ kind: 'accepted', group: null })
  })

  it('is that of the HelloRetryRequest in TLS 1.3', async () => {
    const ledger = openLedger(targetAt(), scripted(sent.inRecord(sent.retryRequest(X25519))).net)
    expect(await ledger.ask({ version: TLS13, suites: [0x1301] })).toMatchObject({ kind: 'accepted', group: X25519 })
  })

  it.each([
    ['that was not among those asked for', { ...QUESTION, groups: [X25519] }, inGroup(SECP256R1), 'secp256r1'],
    ['that no hello of TLS 1.2 offers', QUESTION, inGroup(0x11ec), 'X25519MLKEM768'],
    [
      'of a HelloRetryRequest that was not among those asked for',
      { version: TLS13, suites: [0x1301], groups: [SECP256R1] },
      sent.inRecord(sent.retryRequest(X25519)),
      'x25519',
    ],
  ])('%s is no answer', async (_, question, reply, name) => {
    expect(await openLedger(targetAt(), scripted(reply, reply).net).ask(question)).toEqual({
      kind: 'unseen',
      connected: true,
      got: 'something',
      failure: {
        code: 'malformed',
        detail: `the server chose the group ${name}, which was not offered`,
        whose: 'peer',
      },
    })
  })

  it('may be any in SSL 3.0, which has no way to offer one', async () => {
    const question: Question = { version: SSL3, suites: [0xc013], groups: [X25519] }
    const ledger = openLedger(targetAt(), scripted(inGroup(0x11ec, SSL3, 0xc013)).net)
    expect(await ledger.ask(question)).toMatchObject({ kind: 'accepted', group: 0x11ec })
  })
})

describe('the hello of a question', () => {
  interface Hello {
    readonly suites: string
    readonly compression: string
    /** By type. */
    readonly extensions: ReadonlyMap<number, string>
  }

  /** The first hello that is sent for the question, taken apart. */
  async function helloOf(question: Question): Promise<Hello> {
    const { net, openings } = scripted(alert(2, 40))
    await openLedger(targetAt(), net).ask(question)
    // past the headers of record and message, the version and the random
    const reader = new Reader('hello', (openings[0] ?? bytes('')).subarray(5 + 4 + 2 + 32))
    reader.vector(1)
    const [suites, compression] = [hexOf(reader.vector(2)), hexOf(reader.vector(1))]
    const list = reader.sub('extensions', 2, (r) => readList(r, (e) => [e.u16(), hexOf(e.vector(2))] as const))
    return { suites, compression, extensions: new Map(list) }
  }
  const listOf = (values: readonly number[]): string =>
    hexOf(counted(2, ...values.map((value) => Uint8Array.of(value >> 8, value & 0xff))))

  it('holds what was asked for', async () => {
    const { suites, compression, extensions } = await helloOf({
      version: TLS12,
      suites: [0xc02f, 0x0005],
      groups: [X25519, SECP256R1],
      schemes: [0x0804],
      alpn: ['h2'],
      compression: [1, 0],
    })
    expect([suites, compression]).toEqual(['c02f0005', '0100'])
    expect(extensions.get(0)).toBe(`001200000f${hexOf(Buffer.from('api.example.com'))}`)
    expect(extensions.get(10)).toBe(listOf([X25519, SECP256R1]))
    expect(extensions.get(13)).toBe(listOf([0x0804]))
    // what the certificates are signed with is nobody's choice
    expect(extensions.get(50)).toBe(listOf(OFFERED_SCHEMES))
    expect(extensions.get(16)).toBe(`000302${hexOf(Buffer.from('h2'))}`)
  })

  it.each([TLS12, TLS13])(
    'of version %i holds all groups and schemes, where nothing is said of them',
    async (version) => {
      const { compression, extensions } = await helloOf({ version, suites: [GCM] })
      expect(compression).toBe('00')
      expect(extensions.get(10)).toBe(listOf(groupsOf(version)))
      expect(extensions.get(13)).toBe(listOf(OFFERED_SCHEMES))
      expect([extensions.has(0), extensions.has(16), extensions.has(50)]).toEqual([true, false, false])
    },
  )

  it('keeps the name to itself when told, and speaks of no group when there is none', async () => {
    const { extensions } = await helloOf({ ...QUESTION, groups: [], serverName: 'none' })
    expect([extensions.has(0), extensions.has(10), extensions.has(13)]).toEqual([false, false, true])
  })

  it('is made anew for each try', async () => {
    const { net, openings } = scripted('reset', alert(2, 40))
    await openLedger(targetAt(), net).ask(QUESTION)
    const [first, second] = openings.map(hexOf)
    expect(first).toHaveLength(second?.length ?? 0)
    expect(first).not.toBe(second)
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

  it('takes a question with other groups, schemes, protocols, compression or name for another one', async () => {
    const others: readonly Partial<Question>[] = [
      {},
      { groups: [X25519, SECP256R1] },
      { groups: [SECP256R1, X25519] },
      { schemes: [0x0804] },
      { alpn: ['h2'] },
      { compression: [1, 0] },
      { serverName: 'none' },
    ]
    const { net, count } = scripted(...others.map(() => alert(2, 40)))
    const ledger = openLedger(targetAt(), net)
    for (const other of others) await ledger.ask({ ...QUESTION, ...other })
    expect(count()).toBe(others.length)
  })

  it('knows every question and its answer, in the order answered', async () => {
    const { net } = scripted(serverHello(TLS12, GCM), alert(2, 40))
    const ledger = openLedger(targetAt(), net)
    const other: Question = { version: TLS11, suites: [0x2f] }
    await ledger.ask(QUESTION)
    await ledger.ask(other)
    await ledger.ask(QUESTION)
    expect(ledger.entries().map(({ question, answer }) => [question, answer.kind])).toEqual([
      [QUESTION, 'accepted'],
      [other, 'refused'],
    ])
  })

  it('backs off before it asks again, and only then', async () => {
    const again = scripted('timeout', alert(2, 40))
    await openLedger(targetAt(), again.net).ask(QUESTION)
    expect(again.done).toEqual(['ask', 'back off', 'ask'])
    const once = scripted(alert(2, 40))
    await openLedger(targetAt(), once.net).ask(QUESTION)
    expect(once.done).toEqual(['ask'])
  })

  it('remembers by its name what was found, and what is being looked for', async () => {
    const ledger = openLedger(targetAt(), scripted().net)
    let finds = 0
    const find = (): Promise<number> => Promise.resolve(++finds)
    expect(await Promise.all([ledger.once('a', find), ledger.once('a', find), ledger.once('b', find)])).toEqual([
      1, 1, 2,
    ])
    expect(await ledger.once('a', find)).toBe(1)
  })

  /** What the talk says to each part of an answer, from its first byte on. */
  async function settling(question: Question, parts: readonly Uint8Array[]): Promise<readonly unknown[]> {
    const settled: unknown[] = []
    const net: TargetNet = {
      ...scripted().net,
      exchange: (talk) => {
        settled.push(...parts.map((_, index) => talk.next(join(...parts.slice(0, index + 1)))))
        return Promise.resolve(seen({ received: join(...parts), end: 'done' }))
      },
    }
    await openLedger(targetAt(), net).ask(question)
    return settled
  }
  const bareHello = (version: number): Uint8Array => sent.inRecord(sent.serverHello({ version, suite: GCM }))

  it('waits for the certificates and what comes with them, up to TLS 1.2', async () => {
    const parts = [alert(1, 112), bareHello(TLS12), sent.inRecord(keyExchange(X25519)), sent.inRecord(sent.helloDone)]
    expect(await settling(QUESTION, parts)).toEqual(['wait', 'wait', 'wait', 'done'])
  })

  it.each([
    ['a ServerHello of another version', QUESTION, bareHello(TLS10)],
    ['a fatal alert', QUESTION, alert(2, 40)],
    ['a HelloRetryRequest', { version: TLS13, suites: [0x1301] }, sent.inRecord(sent.retryRequest(X25519))],
    ['text', QUESTION, bytes('48')],
    ['malformed bytes', QUESTION, sent.record(21, bytes('02'))],
  ])('waits no longer after %s', async (_, question, reply) => {
    expect((await settling(question, [reply]))[0]).toBe('done')
  })
})
