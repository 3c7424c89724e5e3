import * as zlib from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { KNOWN_ALGORITHMS, readCompressedCertificate } from '../../../src/wire/tls/compressed-certificate.ts'
import { bytes, counted, hexOf, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import * as rfc8448 from './rfc8448.ts'

/** Body of the Certificate message of RFC 8448, which stands after EncryptedExtensions. */
const CERTIFICATE = rfc8448.serverMessages.subarray(40 + 4, 40 + 4 + 0x1b9)
const MIB = 2 ** 20

const ALGORITHMS: readonly (readonly [name: string, algorithm: number, compress: (data: Uint8Array) => Uint8Array])[] =
  [
    ['zlib', 1, (data) => zlib.deflateSync(data, { level: 1 })],
    ['brotli', 2, (data) => zlib.brotliCompressSync(data, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } })],
    // Since Node 22.15.
    ...('zstdCompressSync' in zlib ? ([['zstd', 3, (data: Uint8Array) => zlib.zstdCompressSync(data)]] as const) : []),
  ]

/** struct { CertificateCompressionAlgorithm algorithm; uint24 uncompressed_length; opaque message<1..2^24-1>; } */
function message(algorithm: number, length: number, data: Uint8Array): Uint8Array {
  return join(bytes(algorithm.toString(16).padStart(4, '0') + length.toString(16).padStart(6, '0')), counted(3, data))
}

const read = (body: Uint8Array): unknown => attempt(() => readCompressedCertificate(body))
const refused = (why: string | RegExp): object => ({
  name: 'MalformedError',
  what: 'CompressedCertificate',
  why: typeof why === 'string' ? why : (expect.stringMatching(why) as unknown),
})

describe('the algorithms that can be undone', () => {
  it('are those that are tested here', () => {
    expect(KNOWN_ALGORITHMS).toEqual(ALGORITHMS.map(([, algorithm]) => algorithm))
  })
})

describe.each(ALGORITHMS)('a certificate compressed with %s', (_name, algorithm, compress) => {
  it('comes out as it went in', () => {
    expect(CERTIFICATE).toHaveLength(0x1b9)
    const { algorithm: used, body } = readCompressedCertificate(
      message(algorithm, CERTIFICATE.length, compress(CERTIFICATE)),
    )
    expect(used).toBe(algorithm)
    expect(hexOf(body)).toBe(hexOf(CERTIFICATE))
  })

  it('may be a megabyte, and not a byte more, whatever length is announced', () => {
    const [most, more] = [new Uint8Array(MIB), new Uint8Array(MIB + 1)]
    expect(readCompressedCertificate(message(algorithm, MIB, compress(most))).body).toHaveLength(MIB)
    for (const announced of [1, MIB, MIB + 1]) {
      expect(read(message(algorithm, announced, compress(more)))).toMatchObject(
        refused(/Cannot create a Buffer larger than 1048576 bytes/),
      )
    }
  })

  it('of 16 MiB of zeros is refused before it is held in memory', () => {
    const bomb = message(algorithm, 2 ** 24 - 1, compress(new Uint8Array(16 * MIB)))
    const before = process.memoryUsage().arrayBuffers
    expect(read(bomb)).toBeInstanceOf(MalformedError)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * MIB)
  })

  it.each([-1, 1])('of another length than announced is refused (%i)', (difference) => {
    const length = String(CERTIFICATE.length)
    const announced = CERTIFICATE.length + difference
    expect(read(message(algorithm, announced, compress(CERTIFICATE)))).toMatchObject(
      refused(`${length} bytes after decompression, ${String(announced)} announced`),
    )
  })

  it('cut anywhere is refused, in the message or in what is compressed', () => {
    const data = compress(CERTIFICATE)
    const whole = message(algorithm, CERTIFICATE.length, data)
    for (let length = 0; length < whole.length; length++) {
      expect(read(whole.subarray(0, length))).toBeInstanceOf(MalformedError)
    }
    for (let length = 0; length < data.length - 8; length++) {
      expect(read(message(algorithm, CERTIFICATE.length, data.subarray(0, length)))).toBeInstanceOf(MalformedError)
    }
  })

  it('that is not compressed at all is refused', () => {
    expect(read(message(algorithm, CERTIFICATE.length, CERTIFICATE))).toMatchObject(refused(/./))
  })

  it('with something after it is refused', () => {
    const whole = message(algorithm, CERTIFICATE.length, compress(CERTIFICATE))
    expect(read(join(whole, bytes('00')))).toMatchObject(refused('1 bytes left over'))
  })
})

it.each([0, 4, 9, 0x4001, 0xffff])(
  'a certificate compressed with %i, which was not offered, is refused',
  (algorithm) => {
    expect(read(message(algorithm, 1, bytes('00')))).toMatchObject(
      refused(`algorithm ${String(algorithm)} was not offered`),
    )
  },
)
