/** Content codings of HTTP: RFC 9110 section 8.4.1. */
import * as zlib from 'node:zlib'
import { MalformedError } from './malformed-error.ts'

const DECODE: Readonly<Record<string, (data: Uint8Array, maxOutputLength: number) => Uint8Array>> = {
  identity: (data) => data,
  gzip: (data, maxOutputLength) => zlib.gunzipSync(data, { maxOutputLength }),
  'x-gzip': (data, maxOutputLength) => zlib.gunzipSync(data, { maxOutputLength }),
  deflate: (data, maxOutputLength) => zlib.inflateSync(data, { maxOutputLength }),
  br: (data, maxOutputLength) => zlib.brotliDecompressSync(data, { maxOutputLength }),
}

/** No honest body has more; each costs as much as may be unpacked. */
const MAX_CODINGS = 3

/**
 * A body as it was before it was coded.
 *
 * @param codings the value of Content-Encoding: the last of them was applied last
 * @param maxBytes of the body, and of what it is between two codings
 * @throws MalformedError
 */
export function decodeContent(codings: string, body: Uint8Array, maxBytes: number): Uint8Array {
  const names = codings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (names.length > MAX_CODINGS) throw new MalformedError('body', `coded ${String(names.length)} times`, 0)
  return names.reduceRight((data, name) => {
    const decode = Object.hasOwn(DECODE, name) ? DECODE[name] : undefined
    if (decode === undefined) throw new MalformedError('body', `the coding ${JSON.stringify(name)} is not known`, 0)
    try {
      return decode(data, maxBytes)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      const isTooMuch = 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      throw new MalformedError(name, isTooMuch ? `unpacked, it is over ${String(maxBytes)} bytes` : error.message, 0)
    }
  }, body)
}
