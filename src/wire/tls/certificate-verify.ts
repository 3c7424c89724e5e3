/** CertificateVerify: RFC 8446 section 4.4.3. */
import { constants, verify, X509Certificate, type KeyObject } from 'node:crypto'
import { readAll } from '../reader.ts'
import { concat } from './handshake.ts'

export interface CertificateVerify {
  /** SignatureScheme. */
  readonly scheme: number
  readonly signature: Uint8Array
}

/** @throws MalformedError */
export function readCertificateVerify(body: Uint8Array): CertificateVerify {
  return readAll('CertificateVerify', body, (reader) => ({
    scheme: reader.u16(), // SignatureScheme algorithm;
    signature: reader.vector(2), // opaque signature<0..2^16-1>;
  }))
}

interface Scheme {
  readonly hash: string | null
  /** asymmetricKeyType of keys that the scheme is for. */
  readonly keyTypes: readonly string[]
  readonly curve?: string
  readonly isPss?: true
}

const ecdsa = (hash: string, curve: string): Scheme => ({ hash, curve, keyTypes: ['ec'] })
const pss = (hash: string, keyType: string): Scheme => ({ hash, keyTypes: [keyType], isPss: true })

/** What TLS 1.3 allows here; RSASSA-PKCS1-v1_5 and SHA-1 are for certificates alone. */
const SCHEMES: Readonly<Record<number, Scheme>> = {
  0x0403: ecdsa('sha256', 'prime256v1'),
  0x0503: ecdsa('sha384', 'secp384r1'),
  0x0603: ecdsa('sha512', 'secp521r1'),
  0x0804: pss('sha256', 'rsa'),
  0x0805: pss('sha384', 'rsa'),
  0x0806: pss('sha512', 'rsa'),
  0x0807: { hash: null, keyTypes: ['ed25519'] },
  0x0808: { hash: null, keyTypes: ['ed448'] },
  0x0809: pss('sha256', 'rsa-pss'),
  0x080a: pss('sha384', 'rsa-pss'),
  0x080b: pss('sha512', 'rsa-pss'),
  0x081a: ecdsa('sha256', 'brainpoolP256r1'),
  0x081b: ecdsa('sha384', 'brainpoolP384r1'),
  0x081c: ecdsa('sha512', 'brainpoolP512r1'),
}

const CONTEXT = Buffer.concat([Buffer.alloc(64, 0x20), Buffer.from('TLS 1.3, server CertificateVerify\0', 'latin1')])

/**
 * Whether the holder of the certificate's key signed this handshake; null when this runtime cannot tell (a key or a
 * scheme that it does not know).
 * @param transcriptHash ClientHello to Certificate
 */
export function isSignedBy(
  certificate: Uint8Array,
  { scheme, signature }: CertificateVerify,
  transcriptHash: Uint8Array,
): boolean | null {
  const key = keyOf(certificate)
  const known = SCHEMES[scheme]
  if (key === null || known === undefined) return null
  if (!known.keyTypes.includes(key.asymmetricKeyType ?? '')) return false
  if (known.curve !== undefined && key.asymmetricKeyDetails?.namedCurve !== known.curve) return false
  const padding = known.isPss
    ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
    : {}
  try {
    return verify(known.hash, concat([CONTEXT, transcriptHash]), { key, ...padding }, signature)
  } catch {
    // OpenSSL throws for parameters of the key that forbid the scheme; it is then not signed as announced.
    return false
  }
}

function keyOf(certificate: Uint8Array): KeyObject | null {
  try {
    return new X509Certificate(certificate).publicKey
  } catch {
    return null
  }
}
