/** ClientHello: RFC 8446 section 4.1.2; RFC 5246 section 7.4.1.2; RFC 6101 section 5.6.1.2 for SSL 3.0. */
import { RENEGOTIATION_INFO_SCSV } from '../../spec/cipher-suites.ts'
import { EXT_PADDING } from '../../spec/extensions.ts'
import { SSL3, TLS10, TLS12, TLS13, type ProtocolVersion } from '../../spec/versions.ts'
import { Writer } from '../writer.ts'
import { extensionsOf, type Extension } from './client-extensions.ts'
import { HANDSHAKE_CLIENT_HELLO } from './handshake.ts'

export interface ClientHello {
  /** The one version offered: this is a question about it, not an offer of everything below it. */
  readonly version: ProtocolVersion
  readonly suites: readonly number[]
  readonly serverName: string | null
  /** Empty: the extension is left out. */
  readonly groups: readonly number[]
  /** What the handshake may be signed with. */
  readonly schemes: readonly number[]
  /** What certificates may be signed with; absent: the same as the handshake (RFC 8446 section 4.2.3). */
  readonly certificateSchemes?: readonly number[]
  /** TLS 1.3 only. Empty: the server answers with a HelloRetryRequest that names suite and group, and makes no key. */
  readonly keyShares: readonly { readonly group: number; readonly publicKey: Uint8Array }[]
  /** Names of application protocols, as the bytes that they are: `h2`. */
  readonly alpn?: readonly string[]
  /**
   * Whether a stapled OCSP response and timestamps are asked for; false when absent: there are servers that cannot staple
   * and then hang up (wolfSSL 5.5 without its issuer's certificate).
   */
  readonly certificateStatus?: boolean
  /** Methods of the record layer, `0` for none; that alone when absent. Up to TLS 1.2. */
  readonly compression?: readonly number[]
  /** Up to TLS 1.2: whether a ticket may take the place of a session id; true when absent. */
  readonly sessionTicket?: boolean
  /** TLS 1.3 only: further versions that the client would settle for; none when absent. */
  readonly olderVersions?: readonly ProtocolVersion[]
  /** TLS 1.3 only: what the Certificate message may be compressed with (RFC 8879). */
  readonly certificateCompression?: readonly number[]
  /** 32 bytes each. */
  readonly random: Uint8Array
  readonly sessionId: Uint8Array
}

/** Some F5 devices hang on hellos of 256 to 511 bytes (RFC 7685 section 1): a padding extension lifts them over it. */
const PADDED_FROM = 256
const PADDED_TO = 512

/** The handshake message, header included. */
export function writeClientHello(hello: ClientHello): Uint8Array {
  const extensions = extensionsOf(hello)
  const message = writeMessage(hello, extensions)
  if (extensions.length === 0 || message.length < PADDED_FROM || message.length >= PADDED_TO) return message
  const short = PADDED_TO - message.length
  return writeMessage(hello, [...extensions, [EXT_PADDING, (writer) => void writer.bytes(new Uint8Array(short))]])
}

/** The version that the record around the hello carries: old servers refuse one above TLS 1.0 (RFC 8446 section 5.1). */
export function recordVersionOf(hello: ClientHello): number {
  return Math.min(hello.version, TLS10)
}

function writeMessage(hello: ClientHello, extensions: readonly Extension[]): Uint8Array {
  const suites = hello.version === SSL3 ? [...hello.suites, RENEGOTIATION_INFO_SCSV] : hello.suites
  return new Writer()
    .u8(HANDSHAKE_CLIENT_HELLO)
    .vector(3, (body) => {
      body.u16(Math.min(hello.version, TLS12)) // ProtocolVersion legacy_version;
      body.bytes(hello.random) // Random random;
      body.vector(1, (writer) => writer.bytes(hello.version === TLS13 ? hello.sessionId : [])) // opaque legacy_session_id<0..32>;
      body.vector(2, (writer) => {
        for (const suite of suites) writer.u16(suite) // CipherSuite cipher_suites<2..2^16-2>;
      })
      body.vector(1, (writer) => writer.bytes(hello.compression ?? [0])) // opaque legacy_compression_methods<1..2^8-1>;
      if (extensions.length === 0) return
      body.vector(2, (list) => {
        // Extension extensions<8..2^16-1>;
        for (const [type, write] of extensions) list.u16(type).vector(2, write)
      })
    })
    .finish()
}
