/** ServerHello and HelloRetryRequest: RFC 8446 section 4.1.3 and 4.1.4, RFC 5246 section 7.4.1.3. */
import { EXT_KEY_SHARE, EXT_SUPPORTED_VERSIONS } from '../../spec/extensions.ts'
import type { ProtocolVersion } from '../../spec/versions.ts'
import { readAll, readList, type Reader } from '../reader.ts'

export interface ServerHello {
  /** The negotiated version: from supported_versions where it is there (RFC 8446 section 4.2.1). */
  readonly version: ProtocolVersion
  readonly random: Uint8Array
  /** Up to TLS 1.2 the session's, when the server will resume by it; in TLS 1.3 ours, echoed. */
  readonly sessionId: Uint8Array
  readonly suite: number
  readonly compression: number
  /** A HelloRetryRequest is a ServerHello with this fixed random. */
  readonly isRetryRequest: boolean
  /** TLS 1.3: the group chosen, and in a ServerHello the server's public key. */
  readonly keyShare: { readonly group: number; readonly publicKey: Uint8Array | null } | null
  readonly extensions: ReadonlyMap<number, Uint8Array>
}

/** SHA-256 of "HelloRetryRequest" (RFC 8446 section 4.1.3). */
const RETRY_REQUEST_RANDOM = 'cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c'

/** @throws MalformedError */
export function readServerHello(body: Uint8Array): ServerHello {
  return readAll('ServerHello', body, (reader) => {
    const legacyVersion = reader.u16() // ProtocolVersion legacy_version;
    const random = reader.bytes(32) // Random random;
    const sessionId = reader.vector(1) // opaque legacy_session_id_echo<0..32>;
    if (sessionId.length > 32) reader.fail('session id of more than 32 bytes')
    const suite = reader.u16() // CipherSuite cipher_suite;
    const compression = reader.u8() // uint8 legacy_compression_method;
    // Extension extensions<6..2^16-1>; absent altogether in SSL 3.0 and from old servers
    const extensions =
      reader.left === 0 ? new Map<number, Uint8Array>() : reader.sub('ServerHello.extensions', 2, readExtensions)
    const isRetryRequest = Buffer.from(random).toString('hex') === RETRY_REQUEST_RANDOM
    const versions = extensions.get(EXT_SUPPORTED_VERSIONS)
    const keyShare = extensions.get(EXT_KEY_SHARE)
    return {
      version: versions === undefined ? legacyVersion : readAll('supported_versions', versions, (r) => r.u16()),
      random,
      sessionId,
      suite,
      compression,
      isRetryRequest,
      keyShare:
        keyShare === undefined
          ? null
          : readAll('key_share', keyShare, (r) => ({ group: r.u16(), publicKey: isRetryRequest ? null : r.vector(2) })),
      extensions,
    }
  })
}

/** @throws MalformedError also when an extension stands twice (RFC 8446 section 4.2) */
export function readExtensions(reader: Reader): Map<number, Uint8Array> {
  const extensions = new Map<number, Uint8Array>()
  readList(reader, (r) => {
    const type = r.u16() // ExtensionType extension_type;
    if (extensions.has(type)) r.fail(`extension ${String(type)} stands twice`)
    extensions.set(type, r.vector(2)) // opaque extension_data<0..2^16-1>;
  })
  return extensions
}
