import { describe, expect, it } from '@jest/globals'
import type { Observed } from '../../src/core/observed.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import extendedMasterSecret, { type ExtendedMasterSecret } from '../../src/probes/extended-master-secret.ts'
import { EXT_EXTENDED_MASTER_SECRET, EXT_RENEGOTIATION_INFO } from '../../src/spec/extensions.ts'
import { SSL3, TLS10, TLS11, TLS12, TLS13, type ProtocolVersion } from '../../src/spec/versions.ts'
import { facts, targetAt } from '../rules/facts.ts'
import { bytes } from '../wire/bytes.ts'
import {
  accepted,
  HANDSHAKE_FAILURE,
  helloWith,
  honestly,
  ledgerOf,
  netOf,
  PROTOCOL_VERSION,
  suiteCode,
} from './scripted.ts'

const CBC = suiteCode('TLS_RSA_WITH_AES_128_CBC_SHA')

async function masterSecretWith(answerTo: (question: Question) => Answer): Promise<Observed<ExtendedMasterSecret>> {
  const net = netOf()
  const observed = await extendedMasterSecret.run({
    ledger: ledgerOf(answerTo),
    net,
    target: targetAt(),
    facts: facts(),
  })
  expect(net.exchanges()).toBe(0)
  return observed
}

/** A server that answers with these extensions in each of its versions. */
const serving =
  (versions: ReadonlyMap<ProtocolVersion, readonly (readonly [number, Uint8Array])[]>) =>
  ({ version, suites }: Question): Answer => {
    const extensions = versions.get(version)
    if (extensions === undefined) return PROTOCOL_VERSION
    if (!suites.includes(CBC)) return HANDSHAKE_FAILURE
    return accepted(CBC, [], null, { serverHello: helloWith({ version, extensions: new Map(extensions) }) })
  }

const agreed = [[EXT_EXTENDED_MASTER_SECRET, bytes('')]] as const
const others = [[EXT_RENEGOTIATION_INFO, bytes('00')]] as const

describe('the extended master secret', () => {
  it.each([
    ['is agreed on by a server that answers with the extension', agreed, true],
    ['is not agreed on by a server that answers with others', others, false],
    ['is not agreed on by a server that answers with none', [], false],
  ])('%s', async (_, extensions, isAgreedOn) => {
    expect(await masterSecretWith(serving(new Map([[TLS12, extensions]])))).toEqual({
      status: 'seen',
      value: { version: 'TLSv1.2', isAgreedOn },
    })
  })

  it('is not agreed on where the answer has no ServerHello to look at', async () => {
    expect(await masterSecretWith(honestly(new Map([[TLS12, [CBC]]])))).toMatchObject({ value: { isAgreedOn: false } })
  })

  it('is looked for in the newest version below TLS 1.3', async () => {
    const versions = new Map<ProtocolVersion, readonly (readonly [number, Uint8Array])[]>([
      [TLS10, agreed],
      [TLS11, []],
    ])
    expect(await masterSecretWith(serving(versions))).toEqual({
      status: 'seen',
      value: { version: 'TLSv1.1', isAgreedOn: false },
    })
  })

  it.each([
    ['SSL 3.0, which has no extensions,', SSL3, CBC],
    ['TLS 1.3, which binds by itself,', TLS13, 0x1301],
  ])('is skipped where %s is all there is', async (_, version, suite) => {
    expect(await masterSecretWith(honestly(new Map([[version, [suite]]])))).toEqual({
      status: 'skipped',
      reason: 'no version is served that would need it',
      because: null,
    })
  })
})
