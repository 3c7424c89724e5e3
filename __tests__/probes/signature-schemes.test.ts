import { afterEach, describe, expect, it } from '@jest/globals'
import type { Observed } from '../../src/core/observed.ts'
import { issue } from '../../src/lab/issue.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import signatureSchemes, { type SignatureSchemes } from '../../src/probes/signature-schemes.ts'
import { findSuite } from '../../src/spec/suite.ts'
import { SCHEME_FAMILIES } from '../../src/spec/signature-schemes.ts'
import { TLS11, TLS12, TLS13 } from '../../src/spec/versions.ts'
import { fixedKey } from '../fixed-keys.ts'
import { facts, targetAt } from '../rules/facts.ts'
import { netOf13, REFUSED, SILENT } from './peer13.ts'
import {
  accepted,
  HANDSHAKE_FAILURE,
  honestly,
  ledgerOf,
  netOf,
  PROTOCOL_VERSION,
  SILENCE,
  suiteCode,
  type ScriptedLedger,
} from './scripted.ts'
import { LIFE, ROOT, serve, stopServing } from './served.ts'

afterEach(stopServing)

const RSA_GCM = suiteCode('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256')
const ECDSA_GCM = suiteCode('TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256')
const STATIC_RSA = suiteCode('TLS_RSA_WITH_AES_128_GCM_SHA256')

async function schemesWith(
  answerTo: (question: Question) => Answer,
  net = netOf(),
): Promise<{ readonly observed: Observed<SignatureSchemes>; readonly ledger: ScriptedLedger }> {
  const ledger = ledgerOf(answerTo)
  const observed = await signatureSchemes.run({ ledger, net, target: targetAt(), facts: facts() })
  return { observed, ledger }
}

/** A TLS 1.2 server with a key for each of these suites, that signs with the first of its schemes that is offered. */
const signing =
  (keys: Readonly<Record<number, readonly number[]>>, otherwise: Answer = HANDSHAKE_FAILURE) =>
  ({ version, suites, schemes }: Question): Answer => {
    if (version !== TLS12) return PROTOCOL_VERSION
    for (const [code, mine] of Object.entries(keys)) {
      if (!suites.includes(Number(code))) continue
      const scheme = mine.find((candidate) => schemes?.includes(candidate) ?? true)
      if (scheme === undefined) continue
      const keyExchange = { group: 29, dh: null, rsaBits: null, scheme }
      return accepted(Number(code), [], 29, { keyExchange })
    }
    return otherwise
  }

const own = (ledger: ScriptedLedger): readonly Question[] => ledger.asked.filter(({ schemes }) => schemes !== undefined)

describe('signature schemes of TLS 1.2', () => {
  it('are all found, by rising number, whatever order the server has', async () => {
    const { observed } = await schemesWith(signing({ [RSA_GCM]: [0x0806, 0x0401, 0x0804, 0x0201] }))
    expect(observed).toEqual({
      status: 'seen',
      value: { 'TLSv1.2': ['rsa_pkcs1_sha1', 'rsa_pkcs1_sha256', 'rsa_pss_rsae_sha256', 'rsa_pss_rsae_sha512'] },
    })
  })

  it('of two kinds of key are found side by side', async () => {
    const { observed } = await schemesWith(signing({ [RSA_GCM]: [0x0804], [ECDSA_GCM]: [0x0403, 0x0503] }))
    expect(observed).toEqual({
      status: 'seen',
      value: { 'TLSv1.2': ['ecdsa_secp256r1_sha256', 'ecdsa_secp384r1_sha384', 'rsa_pss_rsae_sha256'] },
    })
  })

  it('are asked for only with suites of a kind of key that the server has, and each scheme until it is settled', async () => {
    const { ledger } = await schemesWith(signing({ [ECDSA_GCM]: [0x0403] }))
    expect(own(ledger).length).toBeGreaterThan(0)
    for (const { suites } of own(ledger)) {
      for (const code of suites) expect(findSuite(code).keyExchange).toMatch(/^(?:EC)?DHE_ECDSA$/)
    }
    const family = SCHEME_FAMILIES.find(({ authentication }) => authentication === 'ECDSA')?.schemes ?? []
    const offered = new Set(own(ledger).flatMap(({ schemes = [] }) => schemes))
    expect([...offered].sort((a, b) => a - b)).toEqual(family.toSorted((a, b) => a - b))
  })

  it('are none where the key exchange is not signed', async () => {
    const { observed } = await schemesWith(honestly(new Map([[TLS12, [STATIC_RSA]]])))
    expect(observed).toEqual({ status: 'seen', value: { 'TLSv1.2': [] } })
  })

  it('that met silence are a gap, and those found before it stand', async () => {
    const server = signing({ [RSA_GCM]: [0x0804] }, SILENCE)
    const { observed } = await schemesWith((question) =>
      question.schemes === undefined && !question.suites.includes(RSA_GCM) ? HANDSHAKE_FAILURE : server(question),
    )
    const gap = {
      code: 'timeout',
      detail: 'the server was silent until the deadline, without a byte',
      whose: 'network',
    }
    expect(observed).toEqual({
      status: 'seen',
      value: { 'TLSv1.2': ['rsa_pss_rsae_sha256'] },
      // Each family in two hands, and the first of them is one scheme shorter.
      gaps: [2, 3, 3, 3].map((left) => ({ part: `TLSv1.2 with ${String(left)} signature schemes`, ...gap })),
    })
  })

  it('end, when the server signs with what was not offered, or always with the same', async () => {
    const { observed } = await schemesWith(({ version, suites }) => {
      if (version !== TLS12) return PROTOCOL_VERSION
      if (!suites.includes(RSA_GCM)) return HANDSHAKE_FAILURE
      return accepted(RSA_GCM, [], 29, { keyExchange: { group: 29, dh: null, rsaBits: null, scheme: 0x0401 } })
    })
    expect(observed).toEqual({ status: 'seen', value: { 'TLSv1.2': ['rsa_pkcs1_sha256'] } })
  })
})

describe('signature schemes of TLS 1.3', () => {
  it('are found of every certificate of a real server', async () => {
    const rsa = issue({ ...LIFE, names: ['api.example.com'], issuer: ROOT, key: fixedKey('rsa2048') })
    const ec = issue({ ...LIFE, names: ['api.example.com'], issuer: ROOT })
    const context = await serve({ key: [rsa.key, ec.key], cert: [rsa.pem, ec.pem] })
    expect(await signatureSchemes.run(context)).toEqual({
      status: 'seen',
      value: {
        'TLSv1.3': ['ecdsa_secp256r1_sha256', 'rsa_pss_rsae_sha256', 'rsa_pss_rsae_sha384', 'rsa_pss_rsae_sha512'],
      },
    })
  })

  const thirteen = honestly(new Map([[TLS13, [0x1301]]]))

  it('are read off CertificateVerify, and the families that are refused have none', async () => {
    const net = netOf13(({ schemes }) => (schemes.includes(0x0403) ? {} : REFUSED))
    const { observed } = await schemesWith(thirteen, net)
    expect(observed).toEqual({ status: 'seen', value: { 'TLSv1.3': ['ecdsa_secp256r1_sha256'] } })
  })

  it('that met silence are a gap', async () => {
    const { observed } = await schemesWith(
      thirteen,
      netOf13(({ schemes }) => (schemes.includes(0x0403) ? {} : SILENT)),
    )
    expect(observed).toMatchObject({
      value: { 'TLSv1.3': ['ecdsa_secp256r1_sha256'] },
      gaps: [
        { part: 'TLSv1.3 with 6 signature schemes', code: 'timeout' },
        { part: 'TLSv1.3 with 12 signature schemes', code: 'timeout' },
      ],
    })
  })

  it('end, when the server signs with a scheme that was not offered', async () => {
    const net = netOf13(() => ({}))
    const { observed } = await schemesWith(thirteen, net)
    expect(observed).toEqual({ status: 'seen', value: { 'TLSv1.3': ['ecdsa_secp256r1_sha256'] } })
    expect(net.exchanges()).toBeLessThan(6)
  })
})

describe('signature schemes of a server', () => {
  it.each([
    ['of TLS 1.1, which leaves no choice, are not in the fact', TLS11],
    ['of nothing are not either', null],
  ])('%s', async (_, version) => {
    const suite = suiteCode('TLS_RSA_WITH_AES_128_CBC_SHA')
    const { observed } = await schemesWith(honestly(new Map(version === null ? [] : [[version, [suite]]])))
    expect(observed).toEqual({ status: 'seen', value: {} })
  })
})
