/** ClientHello: RFC 8446 section 4.1.2; RFC 5246 section 7.4.1.2; RFC 6101 section 5.6.1.2 for SSL 3.0. */
import {
  EXT_EC_POINT_FORMATS,
  EXT_EXTENDED_MASTER_SECRET,
  EXT_KEY_SHARE,
  EXT_PADDING,
  EXT_RENEGOTIATION_INFO,
  EXT_SERVER_NAME,
  EXT_SESSION_TICKET,
  EXT_SIGNATURE_ALGORITHMS,
  EXT_SIGNED_CERTIFICATE_TIMESTAMP,
  EXT_STATUS_REQUEST,
  EXT_SUPPORTED_GROUPS,
  EXT_SUPPORTED_VERSIONS,
} from '../../spec/extensions.ts'
import { RENEGOTIATION_INFO_SCSV } from '../../spec/cipher-suites.ts'
import { SSL3, TLS10, TLS12, TLS13, type ProtocolVersion } from '../../spec/versions.ts'
import { Writer } from '../writer.ts'
import { HANDSHAKE_CLIENT_HELLO } from './handshake.ts'

export interface ClientHello {
  /** The one version offered: this is a question about it, not an offer of everything below it. */
  readonly version: ProtocolVersion
  readonly suites: readonly number[]
  readonly serverName: string | null
  readonly groups: readonly number[]
  readonly schemes: readonly number[]
  /** TLS 1.3 only. Empty: the server answers with a HelloRetryRequest that names suite and group, and makes no key. */
  readonly keyShares: readonly { readonly group: number; readonly publicKey: Uint8Array }[]
  /** 32 bytes each. */
  readonly random: Uint8Array
  readonly sessionId: Uint8Array
}

type Extension = readonly [type: number, write: (writer: Writer) => void]

/** Some F5 devices hang on hellos of 256 to 511 bytes (RFC 7685 section 1): a padding extension lifts them over it. */
const PADDED_FROM = 256
const PADDED_TO = 512

/** The handshake message, header included. */
export function writeClientHello(hello: ClientHello): Uint8Array {
  const extensions = extensionsOf(hello)
  const message = writeMessage(hello, extensions)
  if (extensions.length === 0 || message.length < PADDED_FROM || message.length >= PADDED_TO) return message
  const short = PADDED_TO - message.length
  return writeMessage(hello, [...extensions, [EXT_PADDING, (writer) => writer.bytes(new Uint8Array(short))]])
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
      body.vector(1, (writer) => writer.u8(0)) // opaque legacy_compression_methods<1..2^8-1>;
      if (extensions.length === 0) return
      body.vector(2, (list) => {
        // Extension extensions<8..2^16-1>;
        for (const [type, write] of extensions) list.u16(type).vector(2, write)
      })
    })
    .finish()
}

function extensionsOf(hello: ClientHello): readonly Extension[] {
  if (hello.version === SSL3) return []
  const { serverName } = hello
  const common: Extension[] = [
    // struct { NameType name_type; opaque HostName<1..2^16-1>; } ServerName; ServerName server_name_list<1..2^16-1>
    ...(serverName === null
      ? []
      : [
          extension(EXT_SERVER_NAME, (w) =>
            w.vector(2, (l) => l.u8(0).vector(2, (n) => n.bytes(Buffer.from(serverName, 'latin1')))),
          ),
        ]),
    // NamedGroup named_group_list<2..2^16-1>;
    extension(EXT_SUPPORTED_GROUPS, (w) =>
      w.vector(2, (l) => {
        for (const group of hello.groups) l.u16(group)
      }),
    ),
    // CertificateStatusType ocsp(1); ResponderID responder_id_list<0..2^16-1>; Extensions request_extensions<0..2^16-1>
    extension(EXT_STATUS_REQUEST, (w) => w.u8(1).u16(0).u16(0)),
    extension(EXT_SIGNED_CERTIFICATE_TIMESTAMP, () => undefined),
  ]
  // SignatureScheme supported_signature_algorithms<2..2^16-2>;
  const schemes = extension(EXT_SIGNATURE_ALGORITHMS, (w) =>
    w.vector(2, (l) => {
      for (const scheme of hello.schemes) l.u16(scheme)
    }),
  )
  if (hello.version === TLS13) {
    return [
      ...common,
      schemes,
      // ProtocolVersion versions<2..254>;
      extension(EXT_SUPPORTED_VERSIONS, (w) => w.vector(1, (l) => l.u16(TLS13))),
      // struct { NamedGroup group; opaque key_exchange<1..2^16-1>; } KeyShareEntry; KeyShareEntry client_shares<0..2^16-1>;
      extension(EXT_KEY_SHARE, (w) =>
        w.vector(2, (l) => {
          for (const share of hello.keyShares) l.u16(share.group).vector(2, (key) => key.bytes(share.publicKey))
        }),
      ),
    ]
  }
  return [
    ...common,
    ...(hello.version === TLS12 ? [schemes] : []),
    extension(EXT_EC_POINT_FORMATS, (w) => w.vector(1, (l) => l.u8(0))), // ECPointFormat uncompressed(0)
    extension(EXT_EXTENDED_MASTER_SECRET, () => undefined),
    extension(EXT_SESSION_TICKET, () => undefined),
    extension(EXT_RENEGOTIATION_INFO, (w) => w.vector(1, () => undefined)), // opaque renegotiated_connection<0..255>;
  ]
}

/** Writers return themselves for chaining; an extension's writer returns nothing. */
function extension(type: number, write: (writer: Writer) => unknown): Extension {
  return [type, (writer) => void write(writer)]
}
