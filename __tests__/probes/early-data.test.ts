import { afterEach, describe, expect, it } from '@jest/globals'
import type { Observed } from '../../src/core/observed.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import earlyData, { type EarlyData } from '../../src/probes/early-data.ts'
import { EXT_EARLY_DATA } from '../../src/spec/extensions.ts'
import { TLS12, TLS13 } from '../../src/spec/versions.ts'
import { facts, targetAt } from '../rules/facts.ts'
import { bytes, counted, join } from '../wire/bytes.ts'
import { extensionBlock, netOf13, REFUSED, SILENT, type ExtensionData } from './peer13.ts'
import { honestly, ledgerOf, suiteCode, type ScriptedNet } from './scripted.ts'
import { serve, stopServing } from './served.ts'

afterEach(stopServing)

const thirteen = honestly(new Map([[TLS13, [0x1301]]]))

function earlyDataWith(
  net: ScriptedNet,
  answerTo: (question: Question) => Answer = thirteen,
): Promise<Observed<EarlyData>> {
  return earlyData.run({ ledger: ledgerOf(answerTo), net, target: targetAt(), facts: facts() })
}

const ticket = (...extensions: readonly ExtensionData[]): Uint8Array =>
  join(bytes('00000e10 01020304 01 00'), counted(2, bytes('aabb')), extensionBlock(extensions))
const allowing = (hex: string): Uint8Array => ticket([EXT_EARLY_DATA, bytes(hex)])

describe('early data', () => {
  it('is not taken by a server whose tickets do not allow it', async () => {
    expect(await earlyData.run(await serve())).toEqual({ status: 'seen', value: { maxBytes: 0 } })
  })

  it.each([
    ['no ticket at all', [], 0],
    ['a ticket without it', [ticket()], 0],
    ['a ticket of 16384 bytes', [allowing('00004000')], 16_384],
    ['a ticket of none', [allowing('00000000')], 0],
    ['the most a ticket can say', [allowing('ffffffff')], 4_294_967_295],
    ['several tickets, the largest of which counts', [ticket(), allowing('00000010'), allowing('00000020')], 32],
  ])('is told by the tickets: %s', async (_, tickets, maxBytes) => {
    expect(await earlyDataWith(netOf13(() => ({ tickets })))).toEqual({ status: 'seen', value: { maxBytes } })
  })

  it.each([
    ['silence', SILENT, { code: 'timeout', whose: 'network' }],
    ['a refusal', REFUSED, { code: 'alert', detail: 'the handshake was refused: alert handshake_failure (40)' }],
    ['half a number of bytes', { tickets: [allowing('0000')] }, { code: 'malformed', whose: 'peer' }],
    ['more than a number of bytes', { tickets: [allowing('0000000000')] }, { code: 'malformed', whose: 'peer' }],
  ])('that met %s is a failure and not none', async (_, answer, failure) => {
    const observed = await earlyDataWith(netOf13(() => answer))
    expect(observed).toMatchObject({ status: 'failed', ...failure })
    expect(observed).not.toHaveProperty('value')
  })

  it('is skipped, without a handshake, where TLS 1.3 is not served', async () => {
    const net = netOf13(() => ({}))
    const twelve = honestly(new Map([[TLS12, [suiteCode('TLS_RSA_WITH_AES_128_CBC_SHA')]]]))
    expect(await earlyDataWith(net, twelve)).toEqual({
      status: 'skipped',
      reason: 'only TLS 1.3 has early data',
      because: null,
    })
    expect(net.exchanges()).toBe(0)
  })
})
