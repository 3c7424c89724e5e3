import { describe, expect, it } from '@jest/globals'
import type { Observed } from '../../src/core/observed.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import compression, { type Compression } from '../../src/probes/compression.ts'
import { SSL3, TLS10, TLS12, TLS13 } from '../../src/spec/versions.ts'
import { facts, targetAt } from '../rules/facts.ts'
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
  unseen,
  type ScriptedLedger,
} from './scripted.ts'

const CBC = suiteCode('TLS_RSA_WITH_AES_128_CBC_SHA')

async function compressionWith(
  answerTo: (question: Question) => Answer,
): Promise<{ readonly observed: Observed<Compression>; readonly ledger: ScriptedLedger }> {
  const ledger = ledgerOf(answerTo)
  const net = netOf()
  const observed = await compression.run({ ledger, net, target: targetAt(), facts: facts() })
  expect(net.exchanges()).toBe(0)
  return { observed, ledger }
}

/** A server of one version that answers a hello which offers compression as told, and all others without. */
const offered =
  (answer: (question: Question) => Answer, version = TLS12) =>
  (question: Question): Answer => {
    if (question.version !== version) return PROTOCOL_VERSION
    if (!question.suites.includes(CBC)) return HANDSHAKE_FAILURE
    return question.compression === undefined
      ? accepted(CBC, [], null, { serverHello: helloWith({ version }) })
      : answer(question)
  }

const choosing = (method: number): Answer =>
  accepted(CBC, [], null, { serverHello: helloWith({ compression: method }) })

describe('compression', () => {
  it.each([
    [0, null],
    [1, 'DEFLATE'],
    [64, 'LZS'],
    // hostile: not offered, and named as what it is
    [2, '2'],
    [255, '255'],
  ])('of method %i is %j', async (method, name) => {
    const { observed } = await compressionWith(offered(() => choosing(method)))
    expect(observed).toEqual({ status: 'seen', value: { version: 'TLSv1.2', method: name } })
  })

  it('is offered with none as the last choice', async () => {
    const { ledger } = await compressionWith(offered(() => choosing(0)))
    const hellos = ledger.asked.filter((question) => question.compression !== undefined)
    expect(hellos.map((question) => question.compression)).toEqual([[1, 64, 0]])
  })

  it.each([
    [TLS10, 'TLSv1'],
    [SSL3, 'SSLv3'],
  ])('is looked for in the newest version below TLS 1.3, which may be %i', async (version, name) => {
    const { observed } = await compressionWith(offered(() => choosing(1), version))
    expect(observed).toEqual({ status: 'seen', value: { version: name, method: 'DEFLATE' } })
  })

  it('is none where a server refuses whoever offers it, whatever is left out', async () => {
    const { observed, ledger } = await compressionWith(offered(() => HANDSHAKE_FAILURE))
    expect(observed).toEqual({ status: 'seen', value: { version: 'TLSv1.2', method: null } })
    expect(
      ledger.asked
        .filter((question) => question.compression !== undefined)
        .map(({ alpn, certificateStatus }) => [alpn !== undefined, certificateStatus !== undefined]),
    ).toEqual([
      [true, true],
      [false, true],
      [true, false],
      [false, false],
    ])
  })

  it('is seen where only a hello without a wish for a staple is answered', async () => {
    const { observed } = await compressionWith(
      offered(({ certificateStatus }) => (certificateStatus === undefined ? choosing(1) : SILENCE)),
    )
    expect(observed).toEqual({ status: 'seen', value: { version: 'TLSv1.2', method: 'DEFLATE' } })
  })

  it.each([
    ['silence', SILENCE, 'timeout'],
    ['a reset', unseen('reset', 'the connection was reset without a byte'), 'reset'],
    ['junk', unseen('malformed', 'ServerHello: a field is missing at byte 0', 'peer'), 'malformed'],
  ])('that met %s is a failure and not none', async (_, answer, code) => {
    const { observed } = await compressionWith(offered(() => answer))
    expect(observed).toMatchObject({ status: 'failed', code })
    expect(observed).not.toHaveProperty('value')
  })

  it('is skipped where TLS 1.3 alone is served: it has none', async () => {
    const { observed } = await compressionWith(honestly(new Map([[TLS13, [0x1301]]])))
    expect(observed).toEqual({
      status: 'skipped',
      reason: 'no version is served that has compression',
      because: null,
    })
  })
})
