/** Signature algorithms of certificates. Source: RFC 3279, RFC 4055, RFC 5758, RFC 8410, RFC 9881 (ML-DSA), read 2026-11-24. */
import { child, readOid, type Node } from './asn1.ts'

export interface SignatureAlgorithm {
  /** `sha256WithRSAEncryption`, as OpenSSL prints it; the OID when it is none of these. */
  readonly name: string
  /** `SHA-256`; null where the algorithm names none that can be broken apart from it (Ed25519), or it is unknown. */
  readonly hash: string | null
}

const ALGORITHMS: Readonly<Record<string, SignatureAlgorithm>> = {
  '1.2.840.113549.1.1.2': { name: 'md2WithRSAEncryption', hash: 'MD2' },
  '1.2.840.113549.1.1.4': { name: 'md5WithRSAEncryption', hash: 'MD5' },
  '1.2.840.113549.1.1.5': { name: 'sha1WithRSAEncryption', hash: 'SHA-1' },
  '1.3.14.3.2.29': { name: 'sha1WithRSA', hash: 'SHA-1' },
  '1.2.840.113549.1.1.14': { name: 'sha224WithRSAEncryption', hash: 'SHA-224' },
  '1.2.840.113549.1.1.11': { name: 'sha256WithRSAEncryption', hash: 'SHA-256' },
  '1.2.840.113549.1.1.12': { name: 'sha384WithRSAEncryption', hash: 'SHA-384' },
  '1.2.840.113549.1.1.13': { name: 'sha512WithRSAEncryption', hash: 'SHA-512' },
  '1.2.840.10040.4.3': { name: 'dsa-with-SHA1', hash: 'SHA-1' },
  '2.16.840.1.101.3.4.3.1': { name: 'dsa_with_SHA224', hash: 'SHA-224' },
  '2.16.840.1.101.3.4.3.2': { name: 'dsa_with_SHA256', hash: 'SHA-256' },
  '1.2.840.10045.4.1': { name: 'ecdsa-with-SHA1', hash: 'SHA-1' },
  '1.2.840.10045.4.3.1': { name: 'ecdsa-with-SHA224', hash: 'SHA-224' },
  '1.2.840.10045.4.3.2': { name: 'ecdsa-with-SHA256', hash: 'SHA-256' },
  '1.2.840.10045.4.3.3': { name: 'ecdsa-with-SHA384', hash: 'SHA-384' },
  '1.2.840.10045.4.3.4': { name: 'ecdsa-with-SHA512', hash: 'SHA-512' },
  '1.3.101.112': { name: 'ED25519', hash: null },
  '1.3.101.113': { name: 'ED448', hash: null },
  '2.16.840.1.101.3.4.3.17': { name: 'ML-DSA-44', hash: null },
  '2.16.840.1.101.3.4.3.18': { name: 'ML-DSA-65', hash: null },
  '2.16.840.1.101.3.4.3.19': { name: 'ML-DSA-87', hash: null },
}

const RSASSA_PSS = '1.2.840.113549.1.1.10'

const PSS_HASHES: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.4': 'SHA-224',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
}

/** @throws MalformedError */
export function readSignatureAlgorithm(node: Node): SignatureAlgorithm {
  // AlgorithmIdentifier ::= SEQUENCE { algorithm OBJECT IDENTIFIER, parameters ANY OPTIONAL }
  const oid = readOid('AlgorithmIdentifier', child('AlgorithmIdentifier', node, 0))
  if (oid === RSASSA_PSS) return { name: 'rsassaPss', hash: readPssHash(node.children[1]) }
  return ALGORITHMS[oid] ?? { name: oid, hash: null }
}

/** RSASSA-PSS-params: hashAlgorithm [0] HashAlgorithm DEFAULT sha1 (RFC 4055 section 3.1). */
function readPssHash(params: Node | undefined): string | null {
  const explicit = params?.children.find((field) => field.tagClass === 'context' && field.tag === 0)
  if (explicit === undefined) return 'SHA-1'
  const identifier = child('RSASSA-PSS-params', explicit, 0)
  return PSS_HASHES[readOid('HashAlgorithm', child('HashAlgorithm', identifier, 0))] ?? null
}
