/** Named groups. Source: IANA TLS Supported Groups registry, a copy of 2025 read on 2026-11-23. */
import { hex16 } from './hex.ts'
import { TLS13, type ProtocolVersion } from './versions.ts'

export const SECP256R1 = 0x0017
export const SECP384R1 = 0x0018
export const SECP521R1 = 0x0019
export const X25519 = 0x001d
export const X448 = 0x001e
export const X25519MLKEM768 = 0x11ec
/** ffdhe2048 to ffdhe8192: RFC 7919. */
export const FFDHE_GROUPS: readonly number[] = [0x0100, 0x0101, 0x0102, 0x0103, 0x0104]

const NAMES: Readonly<Record<number, string>> = {
  0x0001: 'sect163k1',
  0x0002: 'sect163r1',
  0x0003: 'sect163r2',
  0x0004: 'sect193r1',
  0x0005: 'sect193r2',
  0x0006: 'sect233k1',
  0x0007: 'sect233r1',
  0x0008: 'sect239k1',
  0x0009: 'sect283k1',
  0x000a: 'sect283r1',
  0x000b: 'sect409k1',
  0x000c: 'sect409r1',
  0x000d: 'sect571k1',
  0x000e: 'sect571r1',
  0x000f: 'secp160k1',
  0x0010: 'secp160r1',
  0x0011: 'secp160r2',
  0x0012: 'secp192k1',
  0x0013: 'secp192r1',
  0x0014: 'secp224k1',
  0x0015: 'secp224r1',
  0x0016: 'secp256k1',
  0x0017: 'secp256r1',
  0x0018: 'secp384r1',
  0x0019: 'secp521r1',
  0x001a: 'brainpoolP256r1',
  0x001b: 'brainpoolP384r1',
  0x001c: 'brainpoolP512r1',
  0x001d: 'x25519',
  0x001e: 'x448',
  0x001f: 'brainpoolP256r1tls13',
  0x0020: 'brainpoolP384r1tls13',
  0x0021: 'brainpoolP512r1tls13',
  0x0022: 'GC256A',
  0x0023: 'GC256B',
  0x0024: 'GC256C',
  0x0025: 'GC256D',
  0x0026: 'GC512A',
  0x0027: 'GC512B',
  0x0028: 'GC512C',
  0x0029: 'curveSM2',
  0x0100: 'ffdhe2048',
  0x0101: 'ffdhe3072',
  0x0102: 'ffdhe4096',
  0x0103: 'ffdhe6144',
  0x0104: 'ffdhe8192',
  0x0200: 'MLKEM512',
  0x0201: 'MLKEM768',
  0x0202: 'MLKEM1024',
  0x11eb: 'SecP256r1MLKEM768',
  0x11ec: 'X25519MLKEM768',
  0x11ed: 'SecP384r1MLKEM1024',
  0x11ee: 'curveSM2MLKEM768',
  0x6399: 'X25519Kyber768Draft00',
  0x639a: 'SecP256r1Kyber768Draft00',
  0xff01: 'arbitrary_explicit_prime_curves',
  0xff02: 'arbitrary_explicit_char2_curves',
}

export function groupName(group: number): string {
  return NAMES[group] ?? hex16(group)
}

/** With ML-KEM as FIPS 203 has it, alone or beside a curve. */
export const POST_QUANTUM_GROUPS: readonly string[] = [
  X25519MLKEM768,
  ...[0x11eb, 0x11ed, 0x11ee],
  ...[0x0200, 0x0201, 0x0202],
].map(groupName)

/** NIST's and OpenSSL's names of the curves that RFC 8422 section 5.1.1 kept; its appendix A tells which are one. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['p-256', 'secp256r1'],
  ['prime256v1', 'secp256r1'],
  ['p-384', 'secp384r1'],
  ['p-521', 'secp521r1'],
])

/** By which two names of a group are the same. */
export function canonicalGroupName(name: string): string {
  const lowered = name.toLowerCase()
  return ALIASES.get(lowered) ?? lowered
}

/** What a hello up to TLS 1.2 offers: every curve and finite-field group that a server of that age may insist on (RFC 8422, RFC 7919). */
const LEGACY_GROUPS: readonly number[] = [
  X25519,
  SECP256R1,
  SECP384R1,
  SECP521R1,
  X448,
  ...[0x001a, 0x001b, 0x001c], // brainpool, RFC 7027
  ...Array.from({ length: 0x0016 }, (_, index) => index + 1), // sect163k1 to secp256k1, RFC 4492
  ...FFDHE_GROUPS,
]

/** What a TLS 1.3 hello offers when only the negotiation is looked at: hybrids included, since no key is made for them. */
const TLS13_GROUPS: readonly number[] = [
  ...[X25519MLKEM768, 0x11eb, 0x11ed], // X25519MLKEM768, SecP256r1MLKEM768, SecP384r1MLKEM1024
  X25519,
  SECP256R1,
  X448,
  SECP521R1,
  SECP384R1,
  ...[0x001f, 0x0020, 0x0021], // brainpool for TLS 1.3, RFC 8734
  ...FFDHE_GROUPS,
  ...[0x0200, 0x0201, 0x0202, 0x11ee, 0x0029], // ML-KEM alone, curveSM2 with ML-KEM and alone
  ...[0x6399, 0x639a], // Kyber drafts, which early adopters still serve
]

export function groupsOf(version: ProtocolVersion): readonly number[] {
  return version === TLS13 ? TLS13_GROUPS : LEGACY_GROUPS
}

/** OpenSSL's names of the curves that certificates have (RFC 8422 section 2.2; CA/B BR section 6.1.5 allows no others). */
const CURVES: Readonly<Record<string, number>> = {
  prime256v1: SECP256R1,
  secp384r1: SECP384R1,
  secp521r1: SECP521R1,
}

export function findGroupOfCurve(curve: string): number | undefined {
  return Object.hasOwn(CURVES, curve) ? CURVES[curve] : undefined
}
