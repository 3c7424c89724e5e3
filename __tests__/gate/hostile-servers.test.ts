import type { Socket } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { FactName, Observations } from '../../src/core/facts.ts'
import type { FailureCode } from '../../src/core/observed.ts'
import { approach } from '../../src/gate/approach.ts'
import { scan } from '../../src/gate/scan.ts'
import { openLedger, type Answer } from '../../src/ledger/ledger.ts'
import { questionsOf } from '../../src/ledger/survey.ts'
import { createNetwork, DEFAULT_NETWORK_OPTIONS, type Network } from '../../src/net/network.ts'
import { findSuite } from '../../src/spec/suite.ts'
import { TLS12 } from '../../src/spec/versions.ts'
import { writePem } from '../../src/wire/pem.ts'
import { endpointAt, NOW, targetAt } from '../rules/facts.ts'
import { bytes, join } from '../wire/bytes.ts'
import {
  alert,
  certificate,
  flight12,
  handshake,
  helloDone,
  inRecord,
  keyExchangeBody,
  record,
  retryRequest,
  serverHello,
} from '../wire/tls/server-flight.ts'
import { listen, type LoopbackPort } from './loopback.ts'

/** So many connections that no test waits for another's deadline. */
const WIDE = { width: 64 }

/** One that the first hello of TLS 1.2 offers. */
const SUITE = questionsOf(WIDE, TLS12)[0]?.suites.find((suite) => findSuite(suite).keyExchange === 'ECDHE_RSA') ?? 0

const ports: LoopbackPort[] = []
afterEach(async () => {
  await Promise.all(ports.splice(0).map((port) => port.close()))
})

/** What a server does with a hello, once it is there; as latin1, so that names in it can be read. */
type Behaviour = (socket: Socket, hello: string) => void

async function serve(behave: Behaviour): Promise<number> {
  const port = await listen((socket) => {
    socket.once('data', (hello: Buffer) => {
      behave(socket, hello.toString('latin1'))
    })
  })
  ports.push(port)
  return port.port
}

const networkWith = (timeoutMs: number): Network =>
  createNetwork({
    ...DEFAULT_NETWORK_OPTIONS,
    timeoutMs,
    retries: 0,
    retryDelayMs: 1,
    maxConnectionsPerAddress: WIDE.width,
  })

interface Options {
  readonly hosts?: readonly string[]
  readonly only?: readonly FactName[] | null
  readonly timeoutMs?: number
}

/** What is seen of each host, in their order. */
async function scanOf(
  behave: Behaviour,
  { hosts = ['api.example.com'], only = null, timeoutMs = 5000 }: Options = {},
): Promise<readonly Observations[]> {
  const port = await serve(behave)
  const network = networkWith(timeoutMs)
  const endpoints = hosts.map((host) => endpointAt({ host, connectTo: { address: '127.0.0.1', port } }))
  const saved = await scan({
    approaches: approach(endpoints, network, only),
    network,
    only,
    clock: () => NOW,
    onProgress: () => undefined,
  })
  return saved.endpoints.map(({ targets }) => targets[0]?.observations ?? {})
}

const saying =
  (answer: Uint8Array): Behaviour =>
  (socket) =>
    void socket.end(answer)

/** The same again and again, as fast as it is taken. */
const flooding =
  (part: Uint8Array): Behaviour =>
  (socket) => {
    const flood = (): void => {
      if (socket.destroyed) return
      if (socket.write(part)) setImmediate(flood)
      else socket.once('drain', flood)
    }
    flood()
  }

/** Whatever was not seen says whose fault it was, and none of it is ours. */
function expectTyped(observations: Observations): void {
  for (const observed of Object.values(observations)) {
    if (observed.status === 'failed') expect([observed.code, observed.whose]).not.toContain('internal')
    if (observed.status === 'skipped') expect(observed.reason).not.toBe('')
  }
}

describe('the scan of a server that', () => {
  it.each<[string, Behaviour, FailureCode, string]>([
    [
      'chooses a suite that was not offered',
      saying(inRecord(serverHello({ suite: 0xfafa }))),
      'malformed',
      'ServerHello chose suite 0xfafa, which was not offered',
    ],
    [
      'sends warnings without end',
      flooding(join(...Array.from({ length: 20 }, () => alert(1, 112)))),
      'malformed',
      expect.stringMatching(/^Alert: \d+ of them at byte 0$/) as unknown as string,
    ],
    [
      'announces certificates of 16 MiB',
      saying(join(inRecord(serverHello()), inRecord(bytes('0b ffffff')), inRecord(new Uint8Array(1000)))),
      'malformed',
      'Handshake: length 16777215 over the limit at byte 45',
    ],
    [
      'speaks plain HTTP',
      saying(Buffer.from('HTTP/1.1 400 Bad\r\n<img>')),
      'not-tls',
      'the port answered with "HTTP/1.1 400 Bad <img>"',
    ],
    [
      'is an SSH server',
      saying(Buffer.from('SSH-2.0-OpenSSH_9.6\r\n')),
      'not-tls',
      'the port answered with "SSH-2.0-OpenSSH_9.6"',
    ],
  ])('%s ends in one failure of the server’s, and all else rests on it', async (_, behave, code, detail) => {
    const [observations = {}] = await scanOf(behave)
    expectTyped(observations)
    const { addresses, reach, versions, plainHttp, ...others } = observations
    expect([addresses?.status, reach?.status]).toEqual(['seen', 'seen'])
    expect(versions).toEqual({ status: 'failed', code, detail, whose: 'peer' })
    expect(plainHttp).toMatchObject({ status: 'skipped', because: null })
    expect(new Set(Object.values(others).map((observed) => 'because' in observed && observed.because))).toEqual(
      new Set(['versions']),
    )
  })

  it('asks for another hello each time ends with what one hello tells, and a failure for all else', async () => {
    const [observations = {}] = await scanOf(saying(inRecord(retryRequest(0x0018))))
    expectTyped(observations)
    const failure = {
      status: 'failed',
      code: 'malformed',
      detail: 'asked for secp384r1 after its key share was sent',
      whose: 'peer',
    }
    expect(observations).toMatchObject({
      versions: { status: 'seen', value: { accepted: ['TLSv1.3'] } },
      chain: failure,
      alpn: failure,
      earlyData: failure,
      resumption: { status: 'seen', value: { tickets13: null }, gaps: [{ part: 'TLSv1.3 tickets' }] },
    })
  })

  it('sends without end in one version is cut off there, in bounded memory, and seen in the others', async () => {
    // supported_versions is in the hello of TLS 1.3 alone
    const isNewest = (hello: string): boolean => hello.includes('\x00\x2b\x00\x03\x02\x03\x04')
    const before = process.memoryUsage().arrayBuffers
    let most = 0
    const [observations = {}] = await scanOf(
      (socket, hello) => {
        most = Math.max(most, process.memoryUsage().arrayBuffers - before)
        if (isNewest(hello)) flooding(record(20, new Uint8Array(2 ** 14)))(socket, hello)
        else socket.end(flight12([], { suite: SUITE }))
      },
      { only: ['versions'] },
    )
    expect(observations.versions).toMatchObject({
      status: 'seen',
      value: { accepted: ['TLSv1.2'] },
      gaps: [{ part: 'TLSv1.3', code: 'limit', whose: 'peer' }],
    })
    expect(most).toBeLessThan(2 ** 27)
  })

  it('falls silent in the middle of its ServerHello ends with the deadlines', async () => {
    const half = inRecord(serverHello()).subarray(0, 20)
    const startedAt = performance.now()
    const [observations = {}] = await scanOf((socket) => void socket.write(half), {
      only: ['versions'],
      timeoutMs: 100,
    })
    expect(observations.versions).toMatchObject({ status: 'failed', code: 'timeout', whose: 'network' })
    expectTyped(observations)
    // a few deadlines one after the other, and not one for each connection
    expect(performance.now() - startedAt).toBeLessThan(2000)
  })
})

async function askFirst(name: string, port: number): Promise<Answer> {
  const target = { ...targetAt({ host: name }), address: '127.0.0.1', port }
  const [question] = questionsOf(WIDE, TLS12)
  if (question === undefined) throw new Error('TLS 1.2 has suites')
  return openLedger(target, networkWith(5000).at(target)).ask(question)
}

/** The number in the server name of a hello. */
const numberIn = (hello: string): number => Number(/number-(\d+)\.example/.exec(hello)?.[1] ?? 0)
const named = (number: number): string => `number-${String(number)}.example`
const upTo = (last: number): readonly number[] => Array.from({ length: last + 1 }, (_, index) => index)

describe('a flight that is cut', () => {
  const whole = flight12([Uint8Array.of(0x30, 0)], { suite: SUITE })
  const cutting: Behaviour = (socket, hello) => {
    socket.end(whole.subarray(0, numberIn(hello)))
  }

  it('at any length is not an accepted version', async () => {
    const port = await serve(cutting)
    const answers = await Promise.all(upTo(whole.length).map((length) => askFirst(named(length), port)))
    expect(answers.findIndex(({ kind }) => kind === 'accepted')).toBe(whole.length)
    expect(answers[0]).toMatchObject({ kind: 'refused', inTls: false })
    expect(answers.at(-1)).toMatchObject({ suite: SUITE })
  })

  it('in every version ends the scan in a failure of the server’s', async () => {
    const hosts = [1, 6, whole.length - 1].map(named)
    for (const observations of await scanOf(cutting, { hosts })) {
      expectTyped(observations)
      // The same bytes answer hellos of other versions, which they do not fit.
      const code: unknown = expect.stringMatching(/^(?:closed|malformed)$/)
      expect(observations.versions).toMatchObject({ status: 'failed', code, whose: 'peer' })
    }
  })
})

describe('a flight whose records are cut', () => {
  const leaf = bytes('3003020101')
  const messages = join(serverHello({ suite: SUITE }), certificate(leaf), handshake(12, keyExchangeBody), helloDone)
  const splitting: Behaviour = (socket, hello) => {
    const parts = [messages.subarray(0, numberIn(hello)), messages.subarray(numberIn(hello))]
    socket.end(join(...parts.map((part) => record(22, part))))
  }

  it('at any byte is the same answer', async () => {
    const port = await serve(splitting)
    const answers = await Promise.all(upTo(messages.length).map((at) => askFirst(named(at), port)))
    for (const answer of answers) {
      expect(answer).toMatchObject({
        kind: 'accepted',
        suite: SUITE,
        group: 0x001d,
        flight: { certificates: [Buffer.from(leaf)], isComplete: true },
      })
    }
  })

  it('is the same scan', async () => {
    const hosts = [0, 1, 4, 50, messages.length - 1, messages.length].map(named)
    for (const { versions, chain } of await scanOf(splitting, { hosts, only: ['versions', 'chain'] })) {
      expect(versions).toMatchObject({ status: 'seen', value: { accepted: ['TLSv1.2'] } })
      expect(chain).toMatchObject({ status: 'seen', value: { certificates: [writePem(leaf)], version: 'TLSv1.2' } })
    }
  })
})
