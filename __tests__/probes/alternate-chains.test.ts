import { afterEach, describe, expect, it } from '@jest/globals'
import type { Observed } from '../../src/core/observed.ts'
import { issue } from '../../src/lab/issue.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import { askVersion } from '../../src/ledger/survey.ts'
import alternateChains, { type AlternateChains } from '../../src/probes/alternate-chains.ts'
import type { Chain } from '../../src/probes/chain.ts'
import { TLS10, TLS12, TLS13 } from '../../src/spec/versions.ts'
import { writePem } from '../../src/wire/pem.ts'
import { fixedKey } from '../fixed-keys.ts'
import { facts, targetAt } from '../rules/facts.ts'
import { bytes } from '../wire/bytes.ts'
import { netOf13, REFUSED, SILENT } from './peer13.ts'
import { accepted, HANDSHAKE_FAILURE, honestly, ledgerOf, netOf, PROTOCOL_VERSION, suiteCode } from './scripted.ts'
import { LEAF, LIFE, ROOT, serve, stopServing } from './served.ts'

afterEach(stopServing)

const RSA_GCM = suiteCode('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256')
const ECDSA_GCM = suiteCode('TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256')
const CBC = suiteCode('TLS_RSA_WITH_AES_128_CBC_SHA')
const [RSA, ECDSA, OLD, ISSUER] = ['01', '02', '03', '04'].map((last) => bytes(`30030201${last}`))
const pem = (...ders: readonly (Uint8Array | undefined)[]): string[] => ders.map((der) => writePem(der ?? bytes('')))
const chainOf = (certificates: readonly string[], version = 'TLSv1.2', suite = 'any'): Chain => ({
  certificates,
  version,
  suite,
})

const thirteen = honestly(new Map([[TLS13, [0x1301]]]))
const NONE = { status: 'seen', value: { chains: [] } }

async function alternatives(
  answerTo: (question: Question) => Answer,
  chain: Chain,
  net = netOf(),
): Promise<Observed<AlternateChains>> {
  // Nobody has asked anything before: what comes to light must not hang on that.
  const ledger = ledgerOf(answerTo)
  return alternateChains.run({ ledger, net, target: targetAt(), facts: facts({ chain }) })
}

/** A TLS 1.2 server with a chain for each of these suites. */
const serving =
  (chains: ReadonlyMap<number, readonly (Uint8Array | undefined)[]>, old: readonly (Uint8Array | undefined)[] = []) =>
  ({ version, suites }: Question): Answer => {
    const is = (der: Uint8Array | undefined): der is Uint8Array => der !== undefined
    if (version === TLS10 && old.length > 0) {
      return suites.includes(CBC) ? accepted(CBC, old.filter(is)) : HANDSHAKE_FAILURE
    }
    if (version !== TLS12) return PROTOCOL_VERSION
    const [found] = [...chains].filter(([code]) => suites.includes(code))
    return found === undefined ? HANDSHAKE_FAILURE : accepted(found[0], found[1].filter(is))
  }

describe('further certificates up to TLS 1.2', () => {
  it('are those that other hands of suites were given', async () => {
    const server = serving(
      new Map([
        [RSA_GCM, [RSA, ISSUER]],
        [ECDSA_GCM, [ECDSA, ISSUER]],
      ]),
    )
    const known = chainOf(pem(RSA, ISSUER))
    const observed = await alternatives(server, known)
    expect(observed).toEqual({
      status: 'seen',
      value: {
        chains: [chainOf(pem(ECDSA, ISSUER), 'TLSv1.2', 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256')],
      },
    })
  })

  it('are none where every hand is given the same leaf, whatever comes after it', async () => {
    const server = serving(
      new Map([
        [RSA_GCM, [RSA, ISSUER]],
        [ECDSA_GCM, [RSA]],
      ]),
    )
    expect(await alternatives(server, chainOf(pem(RSA, ISSUER)))).toEqual(NONE)
  })

  it('may be those of an older version', async () => {
    const server = serving(new Map([[RSA_GCM, [RSA]]]), [OLD, ISSUER])
    expect(await alternatives(server, chainOf(pem(RSA)))).toEqual({
      status: 'seen',
      value: { chains: [chainOf(pem(OLD, ISSUER), 'TLSv1', 'TLS_RSA_WITH_AES_128_CBC_SHA')] },
    })
  })

  it('stand once each, by the newest version in which they were met', async () => {
    const server = serving(
      new Map([
        [RSA_GCM, [RSA]],
        [ECDSA_GCM, [ECDSA]],
      ]),
      [ECDSA, ISSUER],
    )
    expect(await alternatives(server, chainOf(pem(RSA)))).toEqual({
      status: 'seen',
      value: { chains: [chainOf(pem(ECDSA), 'TLSv1.2', 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256')] },
    })
  })

  it('are none of an empty Certificate message', async () => {
    const server = serving(
      new Map([
        [RSA_GCM, [RSA]],
        [ECDSA_GCM, []],
      ]),
    )
    expect(await alternatives(server, chainOf(pem(RSA)))).toEqual(NONE)
  })
})

describe('further certificates in TLS 1.3', () => {
  it('are those of a real server for callers with other signature schemes', async () => {
    const rsa = issue({ ...LIFE, names: ['api.example.com'], issuer: ROOT, key: fixedKey('rsa2048') })
    const context = await serve({ key: [rsa.key, LEAF.key], cert: [rsa.pem + ROOT.pem, LEAF.pem + ROOT.pem] })
    await askVersion(context.ledger, TLS13)
    const known = chainOf([LEAF.pem, ROOT.pem], 'TLSv1.3')
    expect(await alternateChains.run({ ...context, facts: facts({ chain: known }) })).toEqual({
      status: 'seen',
      value: {
        chains: [{ certificates: [rsa.pem, ROOT.pem], version: 'TLSv1.3', suite: expect.any(String) as unknown }],
      },
    })
  })

  it('are none where the other schemes are refused', async () => {
    const net = netOf13(({ schemes }) => (schemes.includes(0x0403) ? {} : REFUSED))
    expect(await alternatives(thirteen, chainOf([LEAF.pem]), net)).toEqual(NONE)
    expect(net.exchanges()).toBe(2)
  })

  it('that met silence are a gap, beside those that were seen', async () => {
    const net = netOf13(({ schemes }) => (schemes.includes(0x0403) ? {} : SILENT))
    const observed = await alternatives(thirteen, chainOf(pem(RSA)), net)
    expect(observed).toEqual({
      status: 'seen',
      value: { chains: [chainOf([LEAF.pem, ROOT.pem], 'TLSv1.3', 'TLS_AES_128_GCM_SHA256')] },
      gaps: [
        {
          part: 'rsa_pss_rsae_sha256 and its like',
          code: 'timeout',
          detail: 'the server was silent until the deadline, without a byte',
          whose: 'network',
        },
      ],
    })
  })

  it('of a server that signs without a certificate are none, and a gap', async () => {
    const net = netOf13(() => ({ chain: [] }))
    expect(await alternatives(thirteen, chainOf([LEAF.pem]), net)).toMatchObject({
      status: 'seen',
      value: { chains: [] },
      gaps: [{ code: 'malformed' }, { code: 'malformed' }],
    })
  })
})

it('there are no further certificates where no version is served', async () => {
  expect(await alternatives(() => PROTOCOL_VERSION, chainOf([]))).toEqual(NONE)
})
