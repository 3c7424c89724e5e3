/** The extensions of a ClientHello, in the order sent. Where each is defined stands in spec/extensions. */
import {
  EXT_ALPN,
  EXT_COMPRESS_CERTIFICATE,
  EXT_EC_POINT_FORMATS,
  EXT_EXTENDED_MASTER_SECRET,
  EXT_KEY_SHARE,
  EXT_PSK_KEY_EXCHANGE_MODES,
  EXT_RENEGOTIATION_INFO,
  EXT_SERVER_NAME,
  EXT_SESSION_TICKET,
  EXT_SIGNATURE_ALGORITHMS,
  EXT_SIGNATURE_ALGORITHMS_CERT,
  EXT_SIGNED_CERTIFICATE_TIMESTAMP,
  EXT_STATUS_REQUEST,
  EXT_SUPPORTED_GROUPS,
  EXT_SUPPORTED_VERSIONS,
} from '../../spec/extensions.ts'
import { SSL3, TLS12, TLS13 } from '../../spec/versions.ts'
import type { Writer } from '../writer.ts'
import type { ClientHello } from './client-hello.ts'

export type Extension = readonly [type: number, write: (writer: Writer) => void]

const PSK_DHE_KE = 1

/** SSL 3.0 has none: some of its servers refuse a hello that goes on after the compression methods. */
export function extensionsOf(hello: ClientHello): readonly Extension[] {
  if (hello.version === SSL3) return []
  return [...common(hello), ...(hello.version === TLS13 ? newest(hello) : legacy(hello))]
}

function common({ serverName, groups, alpn = [], certificateStatus = false }: ClientHello): readonly Extension[] {
  return [
    // struct { NameType name_type; opaque HostName<1..2^16-1>; } ServerName; ServerName server_name_list<1..2^16-1>
    ...when(serverName !== null, EXT_SERVER_NAME, (w) =>
      w.vector(2, (l) => l.u8(0).vector(2, (n) => n.bytes(Buffer.from(serverName ?? '', 'latin1')))),
    ),
    // NamedGroup named_group_list<2..2^16-1>;
    ...when(groups.length > 0, EXT_SUPPORTED_GROUPS, (w) =>
      w.vector(2, (l) => {
        u16s(l, groups)
      }),
    ),
    // CertificateStatusType ocsp(1); ResponderID responder_id_list<0..2^16-1>; Extensions request_extensions<0..2^16-1>
    ...when(certificateStatus, EXT_STATUS_REQUEST, (w) => w.u8(1).u16(0).u16(0)),
    ...when(certificateStatus, EXT_SIGNED_CERTIFICATE_TIMESTAMP, () => undefined),
    // opaque ProtocolName<1..2^8-1>; ProtocolName protocol_name_list<2..2^16-1>
    ...when(alpn.length > 0, EXT_ALPN, (w) =>
      w.vector(2, (l) => {
        for (const name of alpn) l.vector(1, (n) => n.bytes(Buffer.from(name, 'latin1')))
      }),
    ),
  ]
}

function newest(hello: ClientHello): readonly Extension[] {
  const { keyShares, certificateCompression = [], olderVersions = [] } = hello
  return [
    ...signatureAlgorithms(hello),
    // CertificateCompressionAlgorithm algorithms<2..2^8-2>;
    ...when(certificateCompression.length > 0, EXT_COMPRESS_CERTIFICATE, (w) =>
      w.vector(1, (l) => {
        u16s(l, certificateCompression)
      }),
    ),
    ...when(olderVersions.length > 0, EXT_EC_POINT_FORMATS, (w) => w.vector(1, (l) => l.u8(0))),
    // ProtocolVersion versions<2..254>;
    ...always(EXT_SUPPORTED_VERSIONS, (w) =>
      w.vector(1, (l) => {
        u16s(l, [TLS13, ...olderVersions])
      }),
    ),
    // PskKeyExchangeMode ke_modes<1..255>; without it a server has no reason to send tickets
    ...always(EXT_PSK_KEY_EXCHANGE_MODES, (w) => w.vector(1, (l) => l.u8(PSK_DHE_KE))),
    // struct { NamedGroup group; opaque key_exchange<1..2^16-1>; } KeyShareEntry; KeyShareEntry client_shares<0..2^16-1>;
    ...always(EXT_KEY_SHARE, (w) =>
      w.vector(2, (l) => {
        for (const share of keyShares) l.u16(share.group).vector(2, (key) => key.bytes(share.publicKey))
      }),
    ),
  ]
}

function legacy(hello: ClientHello): readonly Extension[] {
  return [
    ...(hello.version === TLS12 ? signatureAlgorithms(hello) : []),
    ...always(EXT_EC_POINT_FORMATS, (w) => w.vector(1, (l) => l.u8(0))), // ECPointFormat uncompressed(0)
    ...always(EXT_EXTENDED_MASTER_SECRET),
    ...when(hello.sessionTicket !== false, EXT_SESSION_TICKET, () => undefined),
    ...always(EXT_RENEGOTIATION_INFO, (w) => w.vector(1, () => undefined)), // opaque renegotiated_connection<0..255>;
  ]
}

function signatureAlgorithms({ schemes, certificateSchemes }: ClientHello): readonly Extension[] {
  // SignatureScheme supported_signature_algorithms<2..2^16-2>;
  return [
    ...always(EXT_SIGNATURE_ALGORITHMS, (w) =>
      w.vector(2, (l) => {
        u16s(l, schemes)
      }),
    ),
    ...when(certificateSchemes !== undefined, EXT_SIGNATURE_ALGORITHMS_CERT, (w) =>
      w.vector(2, (l) => {
        u16s(l, certificateSchemes ?? [])
      }),
    ),
  ]
}

function u16s(writer: Writer, values: readonly number[]): void {
  for (const value of values) writer.u16(value)
}

/** Writers return themselves for chaining; an extension's writer returns nothing. */
function always(type: number, write: (writer: Writer) => unknown = () => undefined): readonly Extension[] {
  return [[type, (writer) => void write(writer)]]
}

function when(isSent: boolean, type: number, write: (writer: Writer) => unknown): readonly Extension[] {
  return isSent ? always(type, write) : []
}
