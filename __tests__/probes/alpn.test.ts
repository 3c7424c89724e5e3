import { afterEach, describe, expect, it } from '@jest/globals'
import { seen, type Observed } from '../../src/core/observed.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import alpn, { type Alpn } from '../../src/probes/alpn.ts'
import { EXT_ALPN } from '../../src/spec/extensions.ts'
import { TLS12, TLS13 } from '../../src/spec/versions.ts'
import { facts, targetAt } from '../rules/facts.ts'
import { bytes, counted } from '../wire/bytes.ts'
import { netOf13, REFUSED, SILENT } from './peer13.ts'
import {
  accepted,
  HANDSHAKE_FAILURE,
  helloWith,
  honestly,
  ledgerOf,
  netOf,
  PROTOCOL_VERSION,
  SILENCE,
  suiteCode,
  type ScriptedLedger,
} from './scripted.ts'
import { serve, stopServing } from './served.ts'

afterEach(stopServing)

const GCM = suiteCode('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256')
const named = (name: string): Uint8Array => counted(2, counted(1, Buffer.from(name, 'latin1')))

async function protocolsWith(
  answerTo: (question: Question) => Answer,
  net = netOf(),
): Promise<{ readonly observed: Observed<Alpn>; readonly ledger: ScriptedLedger }> {
  const ledger = ledgerOf(answerTo)
  const observed = await alpn.run({ ledger, net, target: targetAt(), facts: facts() })
  return { observed, ledger }
}

/** A TLS 1.2 server that answers an offer of protocols with this extension; undefined: with none. */
const choosing =
  (choose: (offered: readonly string[]) => Uint8Array | undefined) =>
  ({ version, suites, alpn: offered }: Question): Answer => {
    if (version !== TLS12) return PROTOCOL_VERSION
    if (!suites.includes(GCM)) return HANDSHAKE_FAILURE
    const extension = offered === undefined ? undefined : choose(offered)
    return accepted(GCM, [], 29, {
      serverHello: helloWith({ extensions: new Map(extension === undefined ? [] : [[EXT_ALPN, extension]]) }),
    })
  }

const preferring = (mine: readonly string[]) =>
  choosing((offered) => {
    const chosen = mine.find((name) => offered.includes(name))
    return chosen === undefined ? undefined : named(chosen)
  })

describe('application protocols', () => {
  it.each([
    [
      ['h2', 'http/1.1'],
      ['h2', 'http/1.1'],
    ],
    [
      ['http/1.1', 'h2'],
      ['http/1.1', 'h2'],
    ],
    [['http/1.1'], ['http/1.1']],
    [['spdy/3'], []],
    [[], []],
  ])('of a server with %j are %j, its first choice first', async (mine, protocols) => {
    const { observed } = await protocolsWith(preferring(mine))
    expect(observed).toEqual({ status: 'seen', value: { protocols } })
  })

  it('are none where the server refuses callers that share none with it, and takes the others', async () => {
    const { observed } = await protocolsWith((question) =>
      question.alpn === undefined ? preferring([])(question) : HANDSHAKE_FAILURE,
    )
    expect(observed).toEqual({ status: 'seen', value: { protocols: [] } })
  })

  it('are not asked for again after the first answer, but for what is left', async () => {
    const { ledger } = await protocolsWith(preferring(['http/1.1']))
    expect(ledger.asked.flatMap(({ alpn: offered }) => (offered === undefined ? [] : [offered]))).toEqual([
      ['h2', 'http/1.1'],
      ['h2'],
    ])
  })

  it('end, when the server names what was not offered, or itself again', async () => {
    const stubborn = await protocolsWith(choosing(() => named('h2')))
    expect(stubborn.observed).toEqual(seen({ protocols: ['h2'], unoffered: { offered: ['http/1.1'], chosen: 'h2' } }))
    const strange = await protocolsWith(choosing(() => named('::error::\0')))
    const unoffered = { offered: ['h2', 'http/1.1'], chosen: '::error::\0' }
    expect(strange.observed).toEqual(seen({ protocols: [], unoffered }))
  })

  it.each([
    ['cut short', bytes('0003 02 68')],
    ['empty', bytes('')],
    ['of two names', bytes('0006 02 6832 02 6833')],
    ['with something after it', bytes('0003 02 6832 00')],
  ])('in an extension that is %s are a failure of the server’s', async (_, extension) => {
    const { observed } = await protocolsWith(choosing(() => extension))
    expect(observed).toMatchObject({ status: 'failed', code: 'malformed', whose: 'peer' })
  })

  it('that met silence are a failure when none was seen, and a gap beside the one that was', async () => {
    const silence = { code: 'timeout', detail: 'the server was silent until the deadline, without a byte' }
    const [all, some] = [['h2', 'http/1.1'], ['h2']].map((heard) => (question: Question): Answer => {
      const isFirst = question.suites.length > 0 && question.compression === undefined && question.alpn === undefined
      if (question.version !== TLS12 || isFirst) return preferring(['http/1.1'])(question)
      return heard.length === 2 || question.alpn?.length === 1 ? SILENCE : preferring(['http/1.1'])(question)
    })
    const nothing = await protocolsWith(all ?? (() => SILENCE))
    expect(nothing.observed).toEqual({ status: 'failed', whose: 'network', ...silence })
    const first = await protocolsWith(some ?? (() => SILENCE))
    expect(first.observed).toEqual({
      status: 'seen',
      value: { protocols: ['http/1.1'] },
      gaps: [{ part: 'h2', whose: 'network', ...silence }],
    })
  })
})

describe('application protocols of a server with TLS 1.3 alone', () => {
  it.each([
    [
      ['http/1.1', 'h2'],
      ['http/1.1', 'h2'],
    ],
    [['h2'], ['h2']],
    [['spdy/3'], []],
    [undefined, []],
  ])('with %j are %j', async (mine, protocols) => {
    const context = await serve(mine === undefined ? {} : { ALPNProtocols: mine })
    expect(await alpn.run(context)).toEqual({ status: 'seen', value: { protocols } })
  })

  const thirteen = honestly(new Map([[TLS13, [0x1301]]]))
  const chosen = (data: Uint8Array): { extensions: [[number, Uint8Array]] } => ({ extensions: [[EXT_ALPN, data]] })

  it.each([
    ['silence', SILENT, { code: 'timeout', whose: 'network' }],
    ['half an extension', chosen(bytes('0003 02 68')), { code: 'malformed', whose: 'peer' }],
  ])('that met %s are a failure', async (_, answer, failure) => {
    const { observed } = await protocolsWith(
      thirteen,
      netOf13(() => answer),
    )
    expect(observed).toMatchObject({ status: 'failed', ...failure })
    expect(observed).not.toHaveProperty('value')
  })

  it('are none where every offer is refused', async () => {
    const net = netOf13(() => REFUSED)
    expect((await protocolsWith(thirteen, net)).observed).toEqual({ status: 'seen', value: { protocols: [] } })
    expect(net.exchanges()).toBe(1)
  })

  it('end, when the server repeats itself', async () => {
    const net = netOf13(() => chosen(named('h2')))
    const unoffered = { offered: ['http/1.1'], chosen: 'h2' }
    expect((await protocolsWith(thirteen, net)).observed).toEqual(seen({ protocols: ['h2'], unoffered }))
    expect(net.exchanges()).toBe(2)
  })
})
