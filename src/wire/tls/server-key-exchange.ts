/** ServerKeyExchange, up to TLS 1.2: RFC 5246 section 7.4.3, RFC 8422 section 5.4, RFC 4279 section 2 for pre-shared keys. */
import { findSuite } from '../../spec/suite.ts'
import { TLS12, type ProtocolVersion } from '../../spec/versions.ts'
import { readAll, type Reader } from '../reader.ts'

export interface ServerKeyExchange {
  /** ECDHE: the curve chosen; null elsewhere. Explicit curves, which RFC 8422 section 5.4 forbids, are malformed. */
  readonly group: number | null
  /** DHE: prime and generator, big-endian without leading zeros. */
  readonly dh: { readonly prime: Uint8Array; readonly generator: Uint8Array } | null
  /** Bits of the temporary RSA key of an EXPORT suite. */
  readonly rsaBits: number | null
  /** TLS 1.2, where it is signed: the SignatureScheme. */
  readonly scheme: number | null
}

const NAMED_CURVE = 3
const NOTHING: ServerKeyExchange = { group: null, dh: null, rsaBits: null, scheme: null }

/**
 * null for a key exchange whose parameters are not read here (SRP, ECCPWD, Kerberos, GOST).
 * @throws MalformedError
 */
export function readServerKeyExchange(
  body: Uint8Array,
  version: ProtocolVersion,
  suite: number,
): ServerKeyExchange | null {
  const { keyExchange } = findSuite(suite)
  const read = readerOf(keyExchange)
  if (read === null) return null
  const isSigned = !/_anon|PSK/.test(keyExchange)
  return readAll('ServerKeyExchange', body, (reader) => {
    if (keyExchange.includes('PSK')) reader.vector(2) // opaque psk_identity_hint<0..2^16-1>;
    const params = { ...NOTHING, ...read(reader) }
    if (!isSigned) return params
    const scheme = version === TLS12 ? reader.u16() : null // SignatureAndHashAlgorithm algorithm;
    reader.vector(2) // opaque signature<0..2^16-1>;
    return { ...params, scheme }
  })
}

function readerOf(keyExchange: string): ((reader: Reader) => Partial<ServerKeyExchange>) | null {
  if (/^ECDHE_|^ECDH_anon/.test(keyExchange)) return readEcdh
  if (/^DHE_|^DH_anon|^PSK_DHE/.test(keyExchange)) return readDh
  if (keyExchange.startsWith('RSA_EXPORT')) return readRsa
  return /^(?:RSA_)?PSK$/.test(keyExchange) ? () => ({}) : null
}

function readEcdh(reader: Reader): Partial<ServerKeyExchange> {
  const curveType = reader.u8() // ECCurveType curve_type;
  if (curveType !== NAMED_CURVE) reader.fail(`curve type ${String(curveType)}, expected a named curve`)
  const group = reader.u16() // NamedCurve namedcurve;
  reader.vector(1) // opaque point<1..2^8-1>;
  return { group }
}

function readDh(reader: Reader): Partial<ServerKeyExchange> {
  const prime = withoutLeadingZeros(reader.vector(2)) // opaque dh_p<1..2^16-1>;
  const generator = withoutLeadingZeros(reader.vector(2)) // opaque dh_g<1..2^16-1>;
  reader.vector(2) // opaque dh_Ys<1..2^16-1>;
  return { dh: { prime, generator } }
}

function readRsa(reader: Reader): Partial<ServerKeyExchange> {
  const modulus = withoutLeadingZeros(reader.vector(2)) // opaque rsa_modulus<1..2^16-1>;
  reader.vector(2) // opaque rsa_exponent<1..2^16-1>;
  return { rsaBits: bitsOf(modulus) }
}

function withoutLeadingZeros(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0)
  return first < 0 ? new Uint8Array() : bytes.subarray(first)
}

/** Bits of a big-endian number without leading zeros. */
export function bitsOf(bytes: Uint8Array): number {
  const [first = 0] = bytes
  return bytes.length === 0 ? 0 : bytes.length * 8 - Math.clz32(first) + 24
}
