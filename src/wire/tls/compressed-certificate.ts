/** CompressedCertificate: RFC 8879 section 4. */
import * as zlib from 'node:zlib'
import { MalformedError } from '../malformed-error.ts'
import { readAll } from '../reader.ts'

/** Decompressing a hostile message must not cost more memory than a chain may. */
const MAX_BYTES = 2 ** 20

const DECOMPRESS: Readonly<Record<number, (data: Uint8Array) => Uint8Array>> = {
  1: (data) => zlib.inflateSync(data, { maxOutputLength: MAX_BYTES }),
  2: (data) => zlib.brotliDecompressSync(data, { maxOutputLength: MAX_BYTES }),
  // Since Node 22.15.
  ...('zstdDecompressSync' in zlib
    ? { 3: (data) => zlib.zstdDecompressSync(data, { maxOutputLength: MAX_BYTES }) }
    : {}),
}

/** CertificateCompressionAlgorithm: those that this runtime can undo. */
export const KNOWN_ALGORITHMS: readonly number[] = Object.keys(DECOMPRESS).map(Number)

/** The body of the Certificate message, and what it was compressed with. @throws MalformedError */
export function readCompressedCertificate(body: Uint8Array): { readonly algorithm: number; readonly body: Uint8Array } {
  return readAll('CompressedCertificate', body, (reader) => {
    const algorithm = reader.u16() // CertificateCompressionAlgorithm algorithm;
    const length = reader.u24() // uint24 uncompressed_length;
    const data = reader.vector(3) // opaque compressed_certificate_message<1..2^24-1>;
    const decompress = DECOMPRESS[algorithm]
    if (decompress === undefined) return reader.fail(`algorithm ${String(algorithm)} was not offered`)
    const inflated = inflate(decompress, data)
    if (inflated.length !== length) {
      reader.fail(`${String(inflated.length)} bytes after decompression, ${String(length)} announced`)
    }
    return { algorithm, body: inflated }
  })
}

function inflate(decompress: (data: Uint8Array) => Uint8Array, data: Uint8Array): Uint8Array {
  try {
    return decompress(data)
  } catch (error) {
    throw new MalformedError('CompressedCertificate', error instanceof Error ? error.message : String(error), 0)
  }
}
