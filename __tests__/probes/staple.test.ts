import { afterEach, describe, expect, it } from '@jest/globals'
import type { Observed } from '../../src/core/observed.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import staple, { type Staple } from '../../src/probes/staple.ts'
import { EXT_STATUS_REQUEST } from '../../src/spec/extensions.ts'
import { TLS12, TLS13 } from '../../src/spec/versions.ts'
import { facts, targetAt } from '../rules/facts.ts'
import { bytes } from '../wire/bytes.ts'
import { netOf13, SILENT } from './peer13.ts'
import {
  accepted,
  HANDSHAKE_FAILURE,
  ledgerOf,
  netOf,
  PROTOCOL_VERSION,
  SILENCE,
  suiteCode,
  type ScriptedNet,
} from './scripted.ts'
import { LEAF, ROOT, serve, stopServing } from './served.ts'

afterEach(stopServing)

const GCM = suiteCode('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256')
const RESPONSE = bytes('30 03 0a 01 06')
const BASE64 = 'MAMKAQY='
const FAILURE = {
  code: 'timeout',
  detail: 'the server was silent until the deadline, without a byte',
  whose: 'network',
}

function stapleWith(answerTo: (question: Question) => Answer, net: ScriptedNet = netOf()): Promise<Observed<Staple>> {
  return staple.run({ ledger: ledgerOf(answerTo), net, target: targetAt(), facts: facts() })
}

/** A server of TLS 1.2, and of TLS 1.3 where told, that answers a wish for a staple as told. */
const serving =
  (wished: Answer, has13 = false) =>
  ({ version, suites, certificateStatus }: Question): Answer => {
    if (has13 && version === TLS13) return suites.includes(0x1301) ? accepted(0x1301, null, 29) : HANDSHAKE_FAILURE
    if (version !== TLS12) return PROTOCOL_VERSION
    if (!suites.includes(GCM)) return HANDSHAKE_FAILURE
    return certificateStatus === undefined ? accepted(GCM, [CERTIFICATE]) : wished
  }
const thirteen = (question: Question): Answer =>
  question.version === TLS13 ? serving(SILENCE, true)(question) : PROTOCOL_VERSION

const CERTIFICATE = bytes('30 00')
const PEM = '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n'

const stapling = (response: Uint8Array | null): Answer => accepted(GCM, [CERTIFICATE], 29, { staple: response })

describe('the stapled OCSP response up to TLS 1.2', () => {
  it.each([
    ['is given as it was sent', stapling(RESPONSE), BASE64],
    ['is none where none was sent', stapling(null), null],
    ['is none where the wish is refused, and all else is not', HANDSHAKE_FAILURE, null],
    ['is none where the wish met silence, and all else does not', SILENCE, null],
    ['may be empty, which is not for the probe to judge', stapling(bytes('')), ''],
  ])('%s', async (_, answer, response) => {
    expect(await stapleWith(serving(answer))).toEqual({
      status: 'seen',
      value: { responses: [{ version: 'TLSv1.2', response, certificates: [PEM] }] },
    })
  })

  it('is a gap where every wish met silence', async () => {
    const observed = await stapleWith((question) =>
      question.compression === undefined ? serving(SILENCE)(question) : SILENCE,
    )
    expect(observed).toEqual({
      status: 'seen',
      value: { responses: [] },
      gaps: [{ part: 'TLSv1.2', ...FAILURE }],
    })
  })
})

describe('the stapled OCSP response in TLS 1.3', () => {
  it.each([
    ['is given as a real server sends it', Buffer.from(RESPONSE), BASE64],
    ['is none where a real server has none', null, null],
  ])('%s', async (_, response, expected) => {
    const context = await serve()
    context.server.on('OCSPRequest', (_certificate: Buffer, _issuer: Buffer, done: (...of: unknown[]) => void) => {
      done(null, response)
    })
    expect(await staple.run(context)).toEqual({
      status: 'seen',
      value: { responses: [{ version: 'TLSv1.3', response: expected, certificates: [LEAF.pem, ROOT.pem] }] },
    })
  })

  it('stands before that of an older version', async () => {
    const net = netOf13(() => ({ leafExtensions: [[EXT_STATUS_REQUEST, bytes('01 000001 aa')]] }))
    expect(await stapleWith(serving(stapling(RESPONSE), true), net)).toEqual({
      status: 'seen',
      value: {
        responses: [
          { version: 'TLSv1.3', response: 'qg==', certificates: [LEAF.pem, ROOT.pem] },
          { version: 'TLSv1.2', response: BASE64, certificates: [PEM] },
        ],
      },
    })
  })

  it.each([
    ['silence', SILENT, FAILURE],
    [
      'half a response',
      { leafExtensions: [[EXT_STATUS_REQUEST, bytes('01 000005 aa')]] as const },
      { code: 'malformed', whose: 'peer' },
    ],
    [
      'a response of another kind than OCSP',
      { leafExtensions: [[EXT_STATUS_REQUEST, bytes('02 000001 aa')]] as const },
      { code: 'malformed', whose: 'peer' },
    ],
  ])('that met %s is a gap and not none', async (_, answer, failure) => {
    const observed = await stapleWith(
      thirteen,
      netOf13(() => answer),
    )
    expect(observed).toMatchObject({
      status: 'seen',
      value: { responses: [] },
      gaps: [{ part: 'TLSv1.3', ...failure }],
    })
  })

  it('is seen without where a server does not answer whoever wishes for one', async () => {
    const net = netOf13(({ extensions }) => (extensions.has(EXT_STATUS_REQUEST) ? SILENT : {}))
    expect(await stapleWith(thirteen, net)).toEqual({
      status: 'seen',
      value: { responses: [{ version: 'TLSv1.3', response: null, certificates: [LEAF.pem, ROOT.pem] }] },
    })
  })
})

it('there is no stapled OCSP response where no version is served', async () => {
  expect(await stapleWith(() => PROTOCOL_VERSION)).toEqual({ status: 'seen', value: { responses: [] } })
})
