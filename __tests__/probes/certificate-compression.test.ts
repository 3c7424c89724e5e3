import * as zlib from 'node:zlib'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Exchange } from '../../src/core/net.ts'
import type { Observed } from '../../src/core/observed.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import certificateCompression, { type CertificateCompression } from '../../src/probes/certificate-compression.ts'
import { TLS12, TLS13 } from '../../src/spec/versions.ts'
import { KNOWN_ALGORITHMS } from '../../src/wire/tls/compressed-certificate.ts'
import { facts, targetAt } from '../rules/facts.ts'
import { bytes, counted, hexOf, join } from '../wire/bytes.ts'
import { netOf13, REFUSED, SILENT, type Flight13, type Offer } from './peer13.ts'
import { honestly, ledgerOf, suiteCode, type ScriptedNet } from './scripted.ts'
import { serve, stopServing } from './served.ts'

afterEach(stopServing)

const thirteen = honestly(new Map([[TLS13, [0x1301]]]))
const COMPRESS: Readonly<Record<number, (data: Uint8Array) => Uint8Array>> = {
  1: (data) => zlib.deflateSync(data),
  2: (data) => zlib.brotliCompressSync(data),
}

function compressionWith(
  net: ScriptedNet,
  answerTo: (question: Question) => Answer = thirteen,
): Promise<Observed<CertificateCompression>> {
  return certificateCompression.run({ ledger: ledgerOf(answerTo), net, target: targetAt(), facts: facts() })
}

/** struct { uint16 algorithm; uint24 uncompressed_length; opaque compressed_certificate_message<1..2^24-1>; } */
const compressed =
  (algorithm: number, length?: number, compress = COMPRESS[algorithm]) =>
  (body: Uint8Array): readonly [number, Uint8Array] => {
    const size = (length ?? body.length).toString(16).padStart(6, '0')
    return [25, join(bytes(`000${String(algorithm)} ${size}`), counted(3, compress?.(body) ?? body))]
  }

/** A server with an ECDSA certificate that compresses with the first of these that is offered. */
const compressing =
  (mine: readonly number[]) =>
  ({ schemes, compressions }: Offer): Flight13 | Exchange => {
    if (!schemes.includes(0x0403)) return REFUSED
    const algorithm = mine.find((one) => compressions.includes(one))
    return algorithm === undefined ? {} : { compress: compressed(algorithm) }
  }

describe('certificate compression', () => {
  it.each([
    [
      [1, 2],
      ['zlib', 'brotli'],
    ],
    [
      [2, 1],
      ['brotli', 'zlib'],
    ],
    [[2], ['brotli']],
    [[], []],
  ])('of a server with %j is by %j, its first choice first', async (mine, algorithms) => {
    expect(await compressionWith(netOf13(compressing(mine)))).toEqual({ status: 'seen', value: { algorithms } })
  })

  it('is not done by a real server that knows nothing of it', async () => {
    expect(await certificateCompression.run(await serve())).toEqual({ status: 'seen', value: { algorithms: [] } })
  })

  it('is offered by all that can be undone here, and then by what is left', async () => {
    const offers = new Set<string>()
    const answer = compressing([2])
    const net = netOf13((offer) => {
      offers.add(offer.compressions.join(' '))
      return answer(offer)
    })
    await compressionWith(net)
    expect([...offers]).toEqual([
      KNOWN_ALGORITHMS.join(' '),
      KNOWN_ALGORITHMS.filter((algorithm) => algorithm !== 2).join(' '),
    ])
  })

  it('is not known where every handshake is refused', async () => {
    const net = netOf13(() => REFUSED)
    expect(await compressionWith(net)).toMatchObject({ status: 'failed', code: 'alert', whose: 'peer' })
  })

  it('that met silence is a failure when none was seen, and a gap beside the one that was', async () => {
    const silence = { code: 'timeout', detail: 'the server was silent until the deadline, without a byte' }
    expect(await compressionWith(netOf13(() => SILENT))).toEqual({ status: 'failed', whose: 'network', ...silence })
    const once = netOf13((offer) => (offer.compressions.includes(1) ? compressing([1])(offer) : SILENT))
    expect(await compressionWith(once)).toMatchObject({
      value: { algorithms: ['zlib'] },
      gaps: [{ part: expect.stringMatching(/^brotli/) as unknown, ...silence }],
    })
  })

  it.each<[string, Flight13['compress'], string]>([
    ['a wrong length', compressed(1, 7), 'bytes after decompression, 7 announced'],
    ['what is not compressed at all', compressed(1, undefined, (data) => data), 'CompressedCertificate: '],
    [
      'a bomb of 16 MiB',
      compressed(1, undefined, () => zlib.deflateSync(new Uint8Array(2 ** 24))),
      'Cannot create a Buffer larger than 1048576 bytes',
    ],
    ['an algorithm that was not offered', compressed(9), 'algorithm 9 was not offered'],
  ])('of %s is a failure of the server’s', async (_, compress, detail) => {
    const net = netOf13(() => (compress === undefined ? {} : { compress }))
    expect(await compressionWith(net)).toEqual({
      status: 'failed',
      code: 'malformed',
      detail: expect.stringContaining(detail) as unknown,
      whose: 'peer',
    })
  })

  it('ends, when the server compresses with what is no longer offered', async () => {
    const net = netOf13(() => ({ compress: compressed(1) }))
    expect(await compressionWith(net)).toEqual({ status: 'seen', value: { algorithms: ['zlib'] } })
    expect(net.exchanges()).toBe(2)
  })

  it('is skipped, without a handshake, where TLS 1.3 is not served', async () => {
    const net = netOf13(() => ({}))
    const twelve = honestly(new Map([[TLS12, [suiteCode('TLS_RSA_WITH_AES_128_CBC_SHA')]]]))
    expect(await compressionWith(net, twelve)).toEqual({
      status: 'skipped',
      reason: 'only TLS 1.3 compresses certificates',
      because: null,
    })
    expect(net.exchanges()).toBe(0)
  })
})

it('the body that the tests compress comes out as it went in', () => {
  const [, body] = compressed(2)(bytes('00 000000'))
  expect(hexOf(body.subarray(0, 5))).toBe('0002000004')
})
