/** Signature schemes. Source: IANA TLS SignatureScheme registry, a copy of 2025 read on 2026-11-23; RFC 5246 section 7.4.1.4.1 for the pairs before it. */
import { hex16 } from './hex.ts'

const NAMES: Readonly<Record<number, string>> = {
  0x0201: 'rsa_pkcs1_sha1',
  0x0203: 'ecdsa_sha1',
  0x0401: 'rsa_pkcs1_sha256',
  0x0403: 'ecdsa_secp256r1_sha256',
  0x0420: 'rsa_pkcs1_sha256_legacy',
  0x0501: 'rsa_pkcs1_sha384',
  0x0503: 'ecdsa_secp384r1_sha384',
  0x0520: 'rsa_pkcs1_sha384_legacy',
  0x0601: 'rsa_pkcs1_sha512',
  0x0603: 'ecdsa_secp521r1_sha512',
  0x0620: 'rsa_pkcs1_sha512_legacy',
  0x0704: 'eccsi_sha256',
  0x0705: 'iso_ibs1',
  0x0706: 'iso_ibs2',
  0x0707: 'iso_chinese_ibs',
  0x0708: 'sm2sig_sm3',
  0x0709: 'gostr34102012_256a',
  0x070a: 'gostr34102012_256b',
  0x070b: 'gostr34102012_256c',
  0x070c: 'gostr34102012_256d',
  0x070d: 'gostr34102012_512a',
  0x070e: 'gostr34102012_512b',
  0x070f: 'gostr34102012_512c',
  0x0804: 'rsa_pss_rsae_sha256',
  0x0805: 'rsa_pss_rsae_sha384',
  0x0806: 'rsa_pss_rsae_sha512',
  0x0807: 'ed25519',
  0x0808: 'ed448',
  0x0809: 'rsa_pss_pss_sha256',
  0x080a: 'rsa_pss_pss_sha384',
  0x080b: 'rsa_pss_pss_sha512',
  0x081a: 'ecdsa_brainpoolP256r1tls13_sha256',
  0x081b: 'ecdsa_brainpoolP384r1tls13_sha384',
  0x081c: 'ecdsa_brainpoolP512r1tls13_sha512',
  0x0904: 'mldsa44',
  0x0905: 'mldsa65',
  0x0906: 'mldsa87',
  // hash and signature pairs of TLS 1.2 without a name in TLS 1.3
  0x0101: 'rsa_md5',
  0x0202: 'dsa_sha1',
  0x0301: 'rsa_sha224',
  0x0302: 'dsa_sha224',
  0x0303: 'ecdsa_sha224',
  0x0402: 'dsa_sha256',
  0x0502: 'dsa_sha384',
  0x0602: 'dsa_sha512',
}

export function signatureSchemeName(scheme: number): string {
  return NAMES[scheme] ?? hex16(scheme)
}

/** Everything that any server may need to see before it answers: strong ones first, as clients send them. */
export const OFFERED_SCHEMES: readonly number[] = [
  ...[0x0403, 0x0503, 0x0603], // ecdsa
  ...[0x0807, 0x0808], // ed25519, ed448
  ...[0x0804, 0x0805, 0x0806, 0x0809, 0x080a, 0x080b], // rsa_pss
  ...[0x0401, 0x0501, 0x0601], // rsa_pkcs1
  ...[0x081a, 0x081b, 0x081c], // ecdsa brainpool
  ...[0x0904, 0x0905, 0x0906], // ml-dsa
  ...[0x0402, 0x0502, 0x0602], // dsa
  ...[0x0301, 0x0302, 0x0303], // sha224
  ...[0x0201, 0x0202, 0x0203], // sha1
  0x0101, // md5
]

export interface SchemeFamily {
  readonly schemes: readonly number[]
  /** As the key exchange of a suite up to TLS 1.2 ends: a server that is offered others as well may choose one of those and fail. */
  readonly authentication: 'RSA' | 'ECDSA' | 'DSS'
  readonly isForTls13: boolean
}

/** Every scheme once, those of one kind of key together: a server has one or two kinds, and refuses the rest at once. */
export const SCHEME_FAMILIES: readonly SchemeFamily[] = [
  { schemes: [0x0804, 0x0805, 0x0806, 0x0809, 0x080a, 0x080b], authentication: 'RSA', isForTls13: true },
  { schemes: [0x0401, 0x0501, 0x0601, 0x0301, 0x0201, 0x0101], authentication: 'RSA', isForTls13: false },
  {
    // With EdDSA, for which there are no suites of its own (RFC 8422 section 2.2), and ML-DSA: few have more than one.
    schemes: [0x0403, 0x0503, 0x0603, 0x0303, 0x0203, 0x081a, 0x081b, 0x081c, 0x0807, 0x0808, 0x0904, 0x0905, 0x0906],
    authentication: 'ECDSA',
    isForTls13: true,
  },
  { schemes: [0x0402, 0x0502, 0x0602, 0x0302, 0x0202], authentication: 'DSS', isForTls13: false },
]

/** RSASSA-PKCS1-v1_5, DSA and SHA-1 cannot sign a TLS 1.3 handshake (RFC 8446 section 4.2.3). */
export const SCHEME_FAMILIES_13: readonly (readonly number[])[] = SCHEME_FAMILIES.filter(
  ({ isForTls13 }) => isForTls13,
).map(({ schemes }) => schemes)
