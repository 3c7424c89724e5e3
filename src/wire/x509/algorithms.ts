/** Signature algorithms of certificates. Source: RFC 3279, RFC 4055, RFC 5758, RFC 8410, RFC 9881 (ML-DSA), read 2026-11-24. */
import { child, expectTag, readOid, readSmallInteger, readTagged, TAG, type Node } from './asn1.ts'

export interface SignatureAlgorithm {
  /** `sha256WithRSAEncryption`, as OpenSSL prints it; the OID when it is none of these. */
  readonly name: string
  /** `SHA-256`; null where the algorithm names none that can be broken apart from it (Ed25519), or it is unknown. */
  readonly hash: string | null
  /** What node:crypto calls the key it takes; null where it is unknown. */
  readonly keyType:
    'rsa' | 'rsa-pss' | 'dsa' | 'ec' | 'ed25519' | 'ed448' | 'ml-dsa-44' | 'ml-dsa-65' | 'ml-dsa-87' | null
  /** Of RSASSA-PSS, in octets; null for others, and where its parameters are such that nobody uses. */
  readonly saltLength: number | null
}

const ALGORITHMS: Readonly<Record<string, SignatureAlgorithm>> = {
  '1.2.840.113549.1.1.2': { name: 'md2WithRSAEncryption', hash: 'MD2', keyType: 'rsa', saltLength: null },
  '1.2.840.113549.1.1.4': { name: 'md5WithRSAEncryption', hash: 'MD5', keyType: 'rsa', saltLength: null },
  '1.2.840.113549.1.1.5': { name: 'sha1WithRSAEncryption', hash: 'SHA-1', keyType: 'rsa', saltLength: null },
  '1.3.14.3.2.29': { name: 'sha1WithRSA', hash: 'SHA-1', keyType: 'rsa', saltLength: null },
  '1.2.840.113549.1.1.14': { name: 'sha224WithRSAEncryption', hash: 'SHA-224', keyType: 'rsa', saltLength: null },
  '1.2.840.113549.1.1.11': { name: 'sha256WithRSAEncryption', hash: 'SHA-256', keyType: 'rsa', saltLength: null },
  '1.2.840.113549.1.1.12': { name: 'sha384WithRSAEncryption', hash: 'SHA-384', keyType: 'rsa', saltLength: null },
  '1.2.840.113549.1.1.13': { name: 'sha512WithRSAEncryption', hash: 'SHA-512', keyType: 'rsa', saltLength: null },
  '1.2.840.10040.4.3': { name: 'dsa-with-SHA1', hash: 'SHA-1', keyType: 'dsa', saltLength: null },
  '2.16.840.1.101.3.4.3.1': { name: 'dsa_with_SHA224', hash: 'SHA-224', keyType: 'dsa', saltLength: null },
  '2.16.840.1.101.3.4.3.2': { name: 'dsa_with_SHA256', hash: 'SHA-256', keyType: 'dsa', saltLength: null },
  '1.2.840.10045.4.1': { name: 'ecdsa-with-SHA1', hash: 'SHA-1', keyType: 'ec', saltLength: null },
  '1.2.840.10045.4.3.1': { name: 'ecdsa-with-SHA224', hash: 'SHA-224', keyType: 'ec', saltLength: null },
  '1.2.840.10045.4.3.2': { name: 'ecdsa-with-SHA256', hash: 'SHA-256', keyType: 'ec', saltLength: null },
  '1.2.840.10045.4.3.3': { name: 'ecdsa-with-SHA384', hash: 'SHA-384', keyType: 'ec', saltLength: null },
  '1.2.840.10045.4.3.4': { name: 'ecdsa-with-SHA512', hash: 'SHA-512', keyType: 'ec', saltLength: null },
  '1.3.101.112': { name: 'ED25519', hash: null, keyType: 'ed25519', saltLength: null },
  '1.3.101.113': { name: 'ED448', hash: null, keyType: 'ed448', saltLength: null },
  '2.16.840.1.101.3.4.3.17': { name: 'ML-DSA-44', hash: null, keyType: 'ml-dsa-44', saltLength: null },
  '2.16.840.1.101.3.4.3.18': { name: 'ML-DSA-65', hash: null, keyType: 'ml-dsa-65', saltLength: null },
  '2.16.840.1.101.3.4.3.19': { name: 'ML-DSA-87', hash: null, keyType: 'ml-dsa-87', saltLength: null },
}

const RSASSA_PSS = '1.2.840.113549.1.1.10'
const MGF1 = '1.2.840.113549.1.1.8'

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
  expectTag('AlgorithmIdentifier', node, TAG.sequence)
  const oid = readOid('AlgorithmIdentifier', child('AlgorithmIdentifier', node, 0))
  if (oid === RSASSA_PSS) return { name: 'rsassaPss', keyType: 'rsa-pss', ...readPssParameters(node.children[1]) }
  return ALGORITHMS[oid] ?? { name: oid, hash: null, keyType: null, saltLength: null }
}

const DEFAULT_SALT = 20

/**
 * RSASSA-PSS-params ::= SEQUENCE { hashAlgorithm [0] DEFAULT sha1, maskGenAlgorithm [1] DEFAULT mgf1SHA1, saltLength [2] DEFAULT 20, ... }
 * (RFC 4055 section 3.1). The mask is made with the same hash by everybody; where it is not, there is no salt to check with.
 */
function readPssParameters(params: Node | undefined): Pick<SignatureAlgorithm, 'hash' | 'saltLength'> {
  const fields = params === undefined ? [] : readTagged('RSASSA-PSS-params', params, 4)
  const [hashField, maskField, saltField, trailerField] = fields.map((field) =>
    field === undefined ? undefined : child('RSASSA-PSS-params', field, 0),
  )
  const hash = readHash(hashField)
  const saltLength = saltField === undefined ? DEFAULT_SALT : readSmallInteger('saltLength', saltField)
  const hasUsualTrailer = trailerField === undefined || readSmallInteger('trailerField', trailerField) === 1
  return { hash, saltLength: hash !== null && readMaskHash(maskField) === hash && hasUsualTrailer ? saltLength : null }
}

/** MaskGenAlgorithm ::= AlgorithmIdentifier { mgf1, HashAlgorithm } */
function readMaskHash(identifier: Node | undefined): string | null {
  if (identifier === undefined) return 'SHA-1'
  const isMgf1 = readOid('MaskGenAlgorithm', child('MaskGenAlgorithm', identifier, 0)) === MGF1
  return isMgf1 ? readHash(child('MaskGenAlgorithm', identifier, 1)) : null
}

function readHash(identifier: Node | undefined): string | null {
  if (identifier === undefined) return 'SHA-1'
  return PSS_HASHES[readOid('HashAlgorithm', child('HashAlgorithm', identifier, 0))] ?? null
}
