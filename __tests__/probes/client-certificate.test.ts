import { afterEach, describe, expect, it } from '@jest/globals'
import type { Observed } from '../../src/core/observed.ts'
import { encode } from '../../src/lab/der.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import clientCertificate, { type ClientCertificate } from '../../src/probes/client-certificate.ts'
import { TLS10, TLS12, TLS13, type ProtocolVersion } from '../../src/spec/versions.ts'
import type { CertificateRequest } from '../../src/wire/tls/certificate-request.ts'
import { facts, targetAt } from '../rules/facts.ts'
import { bytes, counted, join } from '../wire/bytes.ts'
import { extensionBlock, netOf13, REFUSED, SILENT } from './peer13.ts'
import {
  accepted,
  HANDSHAKE_FAILURE,
  honestly,
  ledgerOf,
  netOf,
  PROTOCOL_VERSION,
  suiteCode,
  type ScriptedNet,
} from './scripted.ts'
import { ROOT, serve, stopServing } from './served.ts'

afterEach(stopServing)

const GCM = suiteCode('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256')
const CBC = suiteCode('TLS_RSA_WITH_AES_128_CBC_SHA')
const ANONYMOUS = suiteCode('TLS_DH_anon_WITH_AES_128_CBC_SHA')
const LEAF = bytes('3003020101')
const ROOT_NAME = encode(ROOT.name)
const NOT_REQUESTED = { isRequested: false, authorities: [], schemes: [] }

function requestWith(
  answerTo: (question: Question) => Answer,
  net: ScriptedNet = netOf(),
): Promise<Observed<ClientCertificate>> {
  return clientCertificate.run({ ledger: ledgerOf(answerTo), net, target: targetAt(), facts: facts() })
}

/** A server of one version that asks as told. */
const asking =
  (certificateRequest: CertificateRequest | null, version: ProtocolVersion = TLS12, suite = GCM) =>
  (question: Question): Answer => {
    if (question.version !== version) return PROTOCOL_VERSION
    return question.suites.includes(suite) ? accepted(suite, [LEAF], null, { certificateRequest }) : HANDSHAKE_FAILURE
  }

describe('a client certificate, up to TLS 1.2,', () => {
  it('is not requested by a server that does not ask, which costs no handshake', async () => {
    const net = netOf()
    expect(await requestWith(asking(null), net)).toEqual({ status: 'seen', value: NOT_REQUESTED })
    expect(net.exchanges()).toBe(0)
  })

  it('is requested of these authorities, by these schemes', async () => {
    const request = { types: [1, 64], schemes: [0x0403, 0x0804, 0xfafa], authorities: [ROOT_NAME] }
    expect(await requestWith(asking(request))).toEqual({
      status: 'seen',
      value: {
        isRequested: true,
        authorities: ['CN=Root'],
        schemes: ['ecdsa_secp256r1_sha256', 'rsa_pss_rsae_sha256', '0xFAFA'],
      },
    })
  })

  it('is requested of nobody in particular, and before TLS 1.2 without a word on schemes', async () => {
    const request = { types: [1], schemes: [], authorities: [] }
    expect(await requestWith(asking(request, TLS10, CBC))).toEqual({
      status: 'seen',
      value: { isRequested: true, authorities: [], schemes: [] },
    })
  })

  it.each([
    ['nothing', '', ''],
    ['what is no DER', 'ff00', 'ff00'],
    ['a name that is cut short', '3010310e', '3010310e'],
    ['DER of something else', '0203010203', '0203010203'],
  ])('is requested of authorities that may be %s, which is shown in hex', async (_, der, shown) => {
    const request = { types: [1], schemes: [], authorities: [bytes(der), ROOT_NAME] }
    expect(await requestWith(asking(request))).toMatchObject({ value: { authorities: [shown, 'CN=Root'] } })
  })
})

describe('a client certificate, in TLS 1.3,', () => {
  it('is requested by a real server, of the authorities that it has', async () => {
    const observed = await clientCertificate.run(
      await serve({ requestCert: true, rejectUnauthorized: false, ca: ROOT.pem }),
    )
    expect(observed).toMatchObject({ status: 'seen', value: { isRequested: true, authorities: ['CN=Root'] } })
    expect(observed.status === 'seen' ? observed.value.schemes : []).toContain('ecdsa_secp256r1_sha256')
  })

  it('is not requested by a real server that does not ask', async () => {
    expect(await clientCertificate.run(await serve())).toEqual({ status: 'seen', value: NOT_REQUESTED })
  })

  const thirteen = honestly(new Map([[TLS13, [0x1301]]]))
  /** struct { opaque context<0..2^8-1>; Extension extensions<2..2^16-1>; } CertificateRequest; */
  const asked = (schemes: Uint8Array): { certificateRequest: Uint8Array } => ({
    certificateRequest: join(bytes('00'), extensionBlock([[13, schemes]])),
  })

  it('is requested by what the server names, known or not', async () => {
    const net = netOf13(() => asked(counted(2, bytes('0807 0a0a'))))
    expect(await requestWith(thirteen, net)).toEqual({
      status: 'seen',
      value: { isRequested: true, authorities: [], schemes: ['ed25519', '0x0A0A'] },
    })
  })

  it.each([
    ['silence', SILENT, { code: 'timeout', whose: 'network' }],
    ['a refusal', REFUSED, { code: 'alert', detail: 'the handshake was refused: alert handshake_failure (40)' }],
    ['half a list of schemes', asked(bytes('0004 0807')), { code: 'malformed', whose: 'peer' }],
    ['nothing in the request', { certificateRequest: bytes('') }, { code: 'malformed', whose: 'peer' }],
  ])('that met %s is a failure, and not unrequested', async (_, answer, failure) => {
    const observed = await requestWith(
      thirteen,
      netOf13(() => answer),
    )
    expect(observed).toMatchObject({ status: 'failed', ...failure })
    expect(observed).not.toHaveProperty('value')
  })

  it('is asked about where TLS 1.2 is anonymous, which cannot ask', async () => {
    const net = netOf13(() => asked(counted(2, bytes('0807'))))
    const both = ({ version, suites }: Question): Answer => {
      if (version === TLS13) return suites.includes(0x1301) ? accepted(0x1301, null, 29) : HANDSHAKE_FAILURE
      if (version !== TLS12) return PROTOCOL_VERSION
      return suites.includes(ANONYMOUS) ? accepted(ANONYMOUS, null) : HANDSHAKE_FAILURE
    }
    expect(await requestWith(both, net)).toMatchObject({ value: { isRequested: true } })
    expect(net.exchanges()).toBe(1)
  })
})
