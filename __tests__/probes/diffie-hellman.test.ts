import { createHash, getDiffieHellman } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { Observed } from '../../src/core/observed.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import diffieHellman, { type DiffieHellman } from '../../src/probes/diffie-hellman.ts'
import { FFDHE_GROUPS } from '../../src/spec/groups.ts'
import { MAX_SUITES_A_HELLO } from '../../src/spec/hands.ts'
import { suitesOf } from '../../src/spec/suite.ts'
import { TLS10, TLS12, versionName, type ProtocolVersion } from '../../src/spec/versions.ts'
import { facts, suites as suitesNamed, targetAt } from '../rules/facts.ts'
import { bytes } from '../wire/bytes.ts'
import { accepted, HANDSHAKE_FAILURE, ledgerOf, netOf, SILENCE, suiteCode, type ScriptedLedger } from './scripted.ts'

const DHE_GCM = 'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256'
const DHE_CBC = 'TLS_DHE_RSA_WITH_AES_128_CBC_SHA'
const ANONYMOUS = 'TLS_DH_anon_WITH_AES_128_CBC_SHA'
const ECDHE = 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'

const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex')
const GENERATOR = bytes('02')
const modp = (name: string): Uint8Array => getDiffieHellman(name).getPrime()
/** RFC 3526 group 14 and RFC 2409 group 2. */
const [GROUP14, GROUP2] = [modp('modp14'), modp('modp2')]
const OWN = bytes(`01 ${'00'.repeat(63)} 01`)

const withPrime = (suite: string, prime: Uint8Array, generator = GENERATOR): Answer =>
  accepted(suiteCode(suite), [], null, {
    keyExchange: { group: null, dh: { prime, generator }, rsaBits: null, scheme: null },
  })

interface Served {
  readonly cipherSuites: Readonly<Record<string, readonly string[]>>
  readonly answerTo: (question: Question) => Answer
  /** Asked before by other probes. */
  readonly before?: readonly Question[]
}

async function parametersOf({
  cipherSuites,
  answerTo,
  before = [],
}: Served): Promise<{ readonly observed: Observed<DiffieHellman>; readonly ledger: ScriptedLedger }> {
  const ledger = ledgerOf(answerTo)
  for (const question of before) await ledger.ask(question)
  const observed = await diffieHellman.run({
    ledger,
    net: netOf(),
    target: targetAt(),
    facts: facts({
      versions: { accepted: Object.keys(cipherSuites), rejected: [] },
      cipherSuites: Object.fromEntries(
        Object.entries(cipherSuites).map(([version, names]) => [version, suitesNamed(...names)]),
      ),
    }),
  })
  return { observed, ledger }
}

const group14 = {
  bits: 2048,
  prime: 'RFC 3526 group 14',
  primeSha256: 'd66436f79bbd6b2e38c0ffbd079be904d2641415e2e67140e09448be9a60890e',
  generator: '02',
}

describe('Diffie-Hellman parameters', () => {
  it('are those that come with the suites of a version, named where everybody knows the prime', async () => {
    const { observed } = await parametersOf({
      cipherSuites: { 'TLSv1.2': [DHE_GCM, ECDHE] },
      answerTo: () => withPrime(DHE_GCM, GROUP14),
    })
    expect(observed).toEqual({ status: 'seen', value: { parameters: [{ ...group14, versions: ['TLSv1.2'] }] } })
  })

  it('are asked for with the DHE suites alone, and without the groups that may hide weaker ones', async () => {
    const { ledger } = await parametersOf({
      cipherSuites: { 'TLSv1.2': [ECDHE, DHE_GCM, ANONYMOUS, 'TLS_RSA_WITH_AES_128_CBC_SHA'] },
      answerTo: () => withPrime(DHE_GCM, GROUP14),
    })
    expect(ledger.asked).toHaveLength(1)
    expect(ledger.asked[0]?.suites).toEqual([DHE_GCM, ANONYMOUS].map(suiteCode))
    expect(ledger.asked[0]?.groups?.filter((group) => FFDHE_GROUPS.includes(group))).toEqual([])
    expect(ledger.asked[0]?.groups).toContain(0x001d)
  })

  it('never take more suites than a hello may have', async () => {
    const many = suitesOf(TLS12)
      .filter(({ keyExchange }) => /^DHE_|^DH_anon/.test(keyExchange))
      .map(({ name }) => name)
    expect(many.length).toBeGreaterThan(MAX_SUITES_A_HELLO)
    const { ledger } = await parametersOf({
      cipherSuites: { 'TLSv1.2': many },
      answerTo: () => withPrime(many[0] ?? '', GROUP14),
    })
    expect(ledger.asked[0]?.suites).toHaveLength(MAX_SUITES_A_HELLO)
  })

  it('stand once each, the weakest first, with every version in which they were met', async () => {
    const { observed } = await parametersOf({
      cipherSuites: { TLSv1: [DHE_CBC], 'TLSv1.1': [DHE_CBC], 'TLSv1.2': [DHE_GCM] },
      answerTo: ({ version }) => withPrime(DHE_CBC, version === TLS10 ? GROUP2 : GROUP14),
    })
    expect(observed).toEqual({
      status: 'seen',
      value: {
        parameters: [
          {
            bits: 1024,
            prime: 'RFC 2409 group 2',
            primeSha256: sha256(GROUP2),
            generator: '02',
            versions: ['TLSv1'],
          },
          { ...group14, versions: ['TLSv1.1', 'TLSv1.2'] },
        ],
      },
    })
  })

  it('are taken from what others asked too', async () => {
    const question: Question = { version: TLS12, suites: [suiteCode(DHE_CBC)] }
    const { observed } = await parametersOf({
      cipherSuites: { 'TLSv1.2': [DHE_GCM] },
      answerTo: ({ groups }) => withPrime(DHE_GCM, groups === undefined ? GROUP2 : GROUP14),
      before: [question],
    })
    expect(observed).toMatchObject({ value: { parameters: [{ bits: 1024 }, { bits: 2048 }] } })
  })

  it('with another generator are others; a prime of the server’s own has no name, and its bits are counted', async () => {
    const { observed } = await parametersOf({
      cipherSuites: { TLSv1: [DHE_CBC], 'TLSv1.2': [DHE_GCM] },
      answerTo: ({ version }) => withPrime(DHE_CBC, OWN, bytes(version === TLS10 ? '05' : '0102')),
    })
    const own = { bits: 513, prime: null, primeSha256: sha256(OWN) }
    expect(observed.status === 'seen' ? observed.value.parameters : []).toEqual([
      { ...own, generator: '05', versions: ['TLSv1'] },
      { ...own, generator: '0102', versions: ['TLSv1.2'] },
    ])
  })

  it('of no bytes at all, from a hostile server, are of no bits', async () => {
    const { observed } = await parametersOf({
      cipherSuites: { 'TLSv1.2': [DHE_GCM] },
      answerTo: () => withPrime(DHE_GCM, bytes(''), bytes('')),
    })
    expect(observed).toMatchObject({ value: { parameters: [{ bits: 0, prime: null, generator: '' }] } })
  })
})

describe('no Diffie-Hellman parameters', () => {
  it('are seen, and nothing is asked, where no DHE suite is taken', async () => {
    const { observed, ledger } = await parametersOf({
      cipherSuites: { 'TLSv1.2': [ECDHE], 'TLSv1.3': ['TLS_AES_128_GCM_SHA256'] },
      answerTo: () => HANDSHAKE_FAILURE,
    })
    expect(observed).toEqual({ status: 'seen', value: { parameters: [] } })
    expect(ledger.asked).toEqual([])
  })

  it('are seen where a server with named groups alone refuses callers without them', async () => {
    const { observed } = await parametersOf({
      cipherSuites: { 'TLSv1.2': [DHE_GCM] },
      answerTo: () => HANDSHAKE_FAILURE,
    })
    expect(observed).toEqual({ status: 'seen', value: { parameters: [] } })
  })

  it('are a gap where there was silence, beside those of other versions', async () => {
    const versions: readonly ProtocolVersion[] = [TLS10, TLS12]
    const { observed } = await parametersOf({
      cipherSuites: Object.fromEntries(versions.map((version) => [versionName(version), [DHE_CBC]])),
      answerTo: ({ version }) => (version === TLS10 ? SILENCE : withPrime(DHE_CBC, GROUP14)),
    })
    expect(observed).toEqual({
      status: 'seen',
      value: { parameters: [{ ...group14, versions: ['TLSv1.2'] }] },
      gaps: [
        {
          part: 'TLSv1',
          code: 'timeout',
          detail: 'the server was silent until the deadline, without a byte',
          whose: 'network',
        },
      ],
    })
  })
})
