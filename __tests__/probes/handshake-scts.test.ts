import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Observed } from '../../src/core/observed.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import handshakeScts, { type HandshakeScts } from '../../src/probes/handshake-scts.ts'
import { EXT_SIGNED_CERTIFICATE_TIMESTAMP } from '../../src/spec/extensions.ts'
import { TLS12, TLS13 } from '../../src/spec/versions.ts'
import { facts, targetAt } from '../rules/facts.ts'
import { bytes } from '../wire/bytes.ts'
import { netOf13, SILENT } from './peer13.ts'
import {
  accepted,
  HANDSHAKE_FAILURE,
  helloWith,
  ledgerOf,
  netOf,
  PROTOCOL_VERSION,
  SILENCE,
  suiteCode,
  type ScriptedNet,
} from './scripted.ts'
import { LEAF, serve, stopServing } from './served.ts'

afterEach(stopServing)

const GCM = suiteCode('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256')
const LIST = bytes('0004 0002 aabb')
const BASE64 = 'AAQAAqq7'
const sha256 = (der: Uint8Array): string => createHash('sha256').update(der).digest('hex')
const FAILURE = {
  code: 'timeout',
  detail: 'the server was silent until the deadline, without a byte',
  whose: 'network',
}

function sctsWith(
  answerTo: (question: Question) => Answer,
  net: ScriptedNet = netOf(),
): Promise<Observed<HandshakeScts>> {
  return handshakeScts.run({ ledger: ledgerOf(answerTo), net, target: targetAt(), facts: facts() })
}

/** A server of these versions that answers a wish for timestamps in TLS 1.2 as told. */
const serving =
  (wished: Answer, ...versions: readonly number[]) =>
  ({ version, suites, certificateStatus }: Question): Answer => {
    if (!versions.includes(version)) return PROTOCOL_VERSION
    if (version === TLS13) return suites.includes(0x1301) ? accepted(0x1301, null, 29) : HANDSHAKE_FAILURE
    if (!suites.includes(GCM)) return HANDSHAKE_FAILURE
    return certificateStatus === undefined ? accepted(GCM, [], 29, { serverHello: helloWith() }) : wished
  }

const stamping = (list: Uint8Array | undefined): Answer =>
  accepted(GCM, [], 29, {
    serverHello: helloWith({
      extensions: new Map(list === undefined ? [] : [[EXT_SIGNED_CERTIFICATE_TIMESTAMP, list]]),
    }),
  })
const with13 = (list: Uint8Array): ScriptedNet =>
  netOf13(() => ({ leafExtensions: [[EXT_SIGNED_CERTIFICATE_TIMESTAMP, list]] }))

describe('timestamps in the handshake up to TLS 1.2', () => {
  it.each([
    ['are given as they were sent', stamping(LIST), BASE64],
    ['are none where none were sent', stamping(undefined), null],
    ['are none where the wish is refused, and all else is not', HANDSHAKE_FAILURE, null],
    ['may be junk, which is not for the probe to judge', stamping(bytes('ff')), '/w=='],
  ])('%s', async (_, answer, list) => {
    expect(await sctsWith(serving(answer, TLS12))).toEqual({
      status: 'seen',
      value: { lists: [{ version: 'TLSv1.2', list, leaf: null }] },
    })
  })

  it('are those of the leaf that came with them', async () => {
    const leaf = bytes('30 01 05')
    const wished = accepted(GCM, [leaf, bytes('3000')], 29, {
      serverHello: helloWith({ extensions: new Map([[EXT_SIGNED_CERTIFICATE_TIMESTAMP, LIST]]) }),
    })
    expect(await sctsWith(serving(wished, TLS12))).toEqual({
      status: 'seen',
      value: { lists: [{ version: 'TLSv1.2', list: BASE64, leaf: sha256(leaf) }] },
    })
  })

  it('are a gap where every wish met silence', async () => {
    const observed = await sctsWith((question) =>
      question.compression === undefined ? serving(SILENCE, TLS12)(question) : SILENCE,
    )
    expect(observed).toEqual({ status: 'seen', value: { lists: [] }, gaps: [{ part: 'TLSv1.2', ...FAILURE }] })
  })
})

describe('timestamps in the handshake of TLS 1.3', () => {
  it('are none of a real server that has none', async () => {
    expect(await handshakeScts.run(await serve())).toEqual({
      status: 'seen',
      value: { lists: [{ version: 'TLSv1.3', list: null, leaf: sha256(LEAF.der) }] },
    })
  })

  it('come with the leaf, and stand before those of an older version', async () => {
    expect(await sctsWith(serving(stamping(bytes('aa')), TLS12, TLS13), with13(LIST))).toEqual({
      status: 'seen',
      value: {
        lists: [
          { version: 'TLSv1.3', list: BASE64, leaf: sha256(LEAF.der) },
          { version: 'TLSv1.2', list: 'qg==', leaf: null },
        ],
      },
    })
  })

  it('that met silence are a gap beside those of an older version', async () => {
    const net = netOf13(() => SILENT)
    expect(await sctsWith(serving(stamping(LIST), TLS12, TLS13), net)).toEqual({
      status: 'seen',
      value: { lists: [{ version: 'TLSv1.2', list: BASE64, leaf: null }] },
      gaps: [{ part: 'TLSv1.3', ...FAILURE }],
    })
  })
})

it('there are no timestamps in the handshake where no version is served', async () => {
  expect(await sctsWith(() => PROTOCOL_VERSION)).toEqual({ status: 'seen', value: { lists: [] } })
})
