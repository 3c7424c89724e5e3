import { describe, expect, it } from '@jest/globals'
import type { Observed } from '../../src/core/observed.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import secureRenegotiation, { type SecureRenegotiation } from '../../src/probes/secure-renegotiation.ts'
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

async function renegotiationWith(answerTo: (question: Question) => Answer): Promise<Observed<SecureRenegotiation>> {
  const net = netOf()
  const observed = await secureRenegotiation.run({
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

const indicated = [[EXT_RENEGOTIATION_INFO, bytes('00')]] as const
const others = [[EXT_EXTENDED_MASTER_SECRET, bytes('')]] as const

describe('secure renegotiation', () => {
  it.each([
    ['is indicated by a server that answers with renegotiation_info', indicated, true],
    ['is not indicated by a server that answers with others', others, false],
    ['is not indicated by a server that answers with none', [], false],
  ])('%s', async (_, extensions, isIndicated) => {
    expect(await renegotiationWith(serving(new Map([[TLS12, extensions]])))).toEqual({
      status: 'seen',
      value: { version: 'TLSv1.2', isIndicated },
    })
  })

  it('is not indicated where the answer has no ServerHello to look at', async () => {
    expect(await renegotiationWith(honestly(new Map([[TLS12, [CBC]]])))).toMatchObject({
      value: { isIndicated: false },
    })
  })

  it('is looked for in the newest version below TLS 1.3', async () => {
    const versions = new Map<ProtocolVersion, readonly (readonly [number, Uint8Array])[]>([
      [TLS10, []],
      [TLS11, indicated],
    ])
    expect(await renegotiationWith(serving(versions))).toEqual({
      status: 'seen',
      value: { version: 'TLSv1.1', isIndicated: true },
    })
  })

  it('may be indicated in SSL 3.0 too, to the suite that stands for it', async () => {
    expect(await renegotiationWith(serving(new Map([[SSL3, indicated]])))).toEqual({
      status: 'seen',
      value: { version: 'SSLv3', isIndicated: true },
    })
  })

  it('is skipped where TLS 1.3 is all there is', async () => {
    expect(await renegotiationWith(honestly(new Map([[TLS13, [0x1301]]])))).toEqual({
      status: 'skipped',
      reason: 'no version is served that has renegotiation',
      because: null,
    })
  })
})
