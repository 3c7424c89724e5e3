/**
 * Signed certificate timestamps, by which a log promises to publish a certificate: RFC 6962 sections 3.2 and 3.3.
 * Reads what is there; decides nothing.
 */
import { MalformedError } from '../malformed-error.ts'
import { readAll, readList } from '../reader.ts'
import { expectTag, readDer, TAG } from './asn1.ts'

export type Sct =
  | {
      readonly kind: 'v1'
      /** SHA-256 of the log's key. */
      readonly logId: Uint8Array
      /** Milliseconds since 1970. */
      readonly timestamp: bigint
      /** Part of what is signed, and nothing that a client has to understand. */
      readonly extensions: Uint8Array
      /** HashAlgorithm and SignatureAlgorithm of RFC 5246 section 7.4.1.4.1. */
      readonly hashAlgorithm: number
      readonly signatureAlgorithm: number
      readonly signature: Uint8Array
    }
  /** Of a version whose form is not known here: clients pass over it. */
  | { readonly kind: 'unknown'; readonly version: number; readonly content: Uint8Array }

const V1 = 0
const LOG_ID_BYTES = 32

/**
 * The timestamps of a list, each as it stands: one that cannot be read leaves the others as they are.
 * `opaque SerializedSCT<1..2^16-1>; SerializedSCT sct_list<1..2^16-1>`
 * @throws MalformedError
 */
export function readSctList(bytes: Uint8Array): readonly Uint8Array[] {
  const what = 'SignedCertificateTimestampList'
  return readAll(what, bytes, (outer) =>
    outer.sub(what, 2, (list) => {
      if (list.left === 0) list.fail('one timestamp at least is expected')
      return readList(list, (reader) => {
        const sct = reader.vector(2)
        return sct.length > 0 ? sct : reader.fail('a timestamp of no bytes')
      })
    }),
  )
}

/**
 * The same, of the extension of a certificate (1.3.6.1.4.1.11129.2.4.2) or of a response of OCSP for it
 * (1.3.6.1.4.1.11129.2.4.5): the list stands in an OCTET STRING.
 * @param value the DER that the extension holds
 * @throws MalformedError
 */
export function readSctExtension(value: Uint8Array): readonly Uint8Array[] {
  const what = 'SignedCertificateTimestampList'
  return readSctList(expectTag(what, readDer(what, value), TAG.octetString).content)
}

/** @throws MalformedError */
export function readSct(bytes: Uint8Array): Sct {
  return readAll('SignedCertificateTimestamp', bytes, (reader) => {
    const version = reader.u8()
    if (version !== V1) return { kind: 'unknown', version, content: reader.rest() }
    return {
      kind: 'v1',
      logId: reader.bytes(LOG_ID_BYTES),
      timestamp: reader.u64(),
      extensions: reader.vector(2),
      hashAlgorithm: reader.u8(),
      signatureAlgorithm: reader.u8(),
      signature: reader.vector(2),
    }
  })
}

const LEAF_INDEX = 0
const LEAF_INDEX_BYTES = 5

/**
 * Where a log of the static API keeps the entry, by which it can be looked up; null where the extensions do not say.
 * `struct { ExtensionType extension_type; opaque extension_data<0..2^16-1>; }`, leaf_index(0) with a uint40.
 * Source: c2sp.org/static-ct-api v1.1.0, SCT extension.
 * @param extensions of a timestamp
 * @throws MalformedError
 */
export function readLeafIndex(extensions: Uint8Array): number | null {
  const all = readAll('CtExtensions', extensions, (reader) =>
    readList(reader, (one) => ({ type: one.u8(), data: one.vector(2) })),
  )
  const index = all.find(({ type }) => type === LEAF_INDEX)?.data
  if (index === undefined) return null
  if (index.length !== LEAF_INDEX_BYTES) throw new MalformedError('leaf_index', 'five bytes are expected', 0)
  return Number(`0x${Buffer.from(index).toString('hex')}`)
}
