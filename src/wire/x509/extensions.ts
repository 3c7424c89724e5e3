/** The extensions of certificates: RFC 5280 section 4.2. Those that are not understood stay named, and so do those that are broken. */
import { MalformedError } from '../malformed-error.ts'
import {
  child,
  expectTag,
  readBitString,
  readBoolean,
  readDer,
  readOid,
  readSequence,
  readSmallInteger,
  readTagged,
  TAG,
  type Node,
} from './asn1.ts'
import { readDistributionPoints, type DistributionPoint } from './distribution-points.ts'
import { formatAddress, readGeneralName, type GeneralName } from './general-name.ts'
import { readNameConstraints, type NameConstraints } from './name-constraints.ts'
import {
  readInhibitAnyPolicy,
  readPolicies,
  readPolicyConstraints,
  readPolicyMappings,
  type PolicyConstraints,
  type PolicyMapping,
} from './policies.ts'

export interface Extensions {
  /** Every one, as it stands. */
  readonly extensions: readonly { readonly oid: string; readonly critical: boolean }[]
  /** Those that are known, but cannot be read: no client can tell what they say. */
  readonly malformed: readonly MalformedExtension[]
  /** OIDs of critical extensions that are not understood: a client must refuse the certificate (RFC 5280 section 4.2). */
  readonly unknownCritical: readonly string[]
  /** Of subjectAltName (RFC 5280 section 4.2.1.6); null when the extension is absent. */
  readonly alternativeNames: readonly GeneralName[] | null
  /** dNSName entries as written, and iPAddress entries as literals. */
  readonly dnsNames: readonly string[]
  readonly ipAddresses: readonly string[]
  readonly isCa: boolean
  /** Intermediates that may follow below it; null: no limit. */
  readonly pathLength: number | null
  /** null when the extension is absent: then any use is allowed (RFC 5280 section 4.2.1.3). */
  readonly keyUsage: readonly KeyUsage[] | null
  /** OIDs; null when the extension is absent. */
  readonly extendedKeyUsage: readonly string[] | null
  readonly nameConstraints: NameConstraints | null
  /** OIDs; null when the extension is absent. */
  readonly policies: readonly string[] | null
  readonly policyMappings: readonly PolicyMapping[]
  readonly policyConstraints: PolicyConstraints | null
  readonly inhibitAnyPolicy: number | null
  /** Hex. */
  readonly subjectKeyId: string | null
  readonly authorityKeyId: AuthorityKeyId | null
  /** Where CRLs are published; empty when the extension is absent. */
  readonly crlDistributionPoints: readonly DistributionPoint[]
  /** Where the issuer's certificate can be had, and where its responder is: text that the issuer wrote, never fetched unguarded. */
  readonly caIssuers: readonly string[]
  readonly ocspResponders: readonly string[]
  /** Extensions of TLS that a server with this certificate has to know (RFC 7633), by their numbers; empty when it names none. */
  readonly tlsFeatures: readonly number[]
  /** DER in the extension with timestamps of logs, not read yet; null when it is absent. No client refuses a path for it. */
  readonly sctList: Uint8Array | null
}

export interface MalformedExtension {
  readonly oid: string
  readonly critical: boolean
  readonly why: string
}

export interface AuthorityKeyId {
  /** Hex; null where only issuer and serial are given. */
  readonly keyId: string | null
  readonly hasIssuer: boolean
  readonly hasSerial: boolean
}

const KEY_USAGES = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
] as const

export type KeyUsage = (typeof KEY_USAGES)[number]

export const EXTENSION = {
  subjectKeyId: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  nameConstraints: '2.5.29.30',
  crlDistributionPoints: '2.5.29.31',
  policies: '2.5.29.32',
  policyMappings: '2.5.29.33',
  authorityKeyId: '2.5.29.35',
  policyConstraints: '2.5.29.36',
  extendedKeyUsage: '2.5.29.37',
  inhibitAnyPolicy: '2.5.29.54',
  authorityInfoAccess: '1.3.6.1.5.5.7.1.1',
  tlsFeature: '1.3.6.1.5.5.7.1.24',
} as const

/** Spares a client what is not done here: to look up whether a responder itself is revoked (RFC 6960 section 4.2.2.2.1). */
const OCSP_NO_CHECK = '1.3.6.1.5.5.7.48.1.5'

/** Critical TLS features are read here and not by OpenSSL and Go, which then refuse the certificate. */
const UNDERSTOOD: ReadonlySet<string> = new Set(
  [...Object.values(EXTENSION), OCSP_NO_CHECK].filter((oid) => oid !== EXTENSION.tlsFeature),
)

/** SignedCertificateTimestampList: RFC 6962 section 3.3. */
const SCT_LIST = '1.3.6.1.4.1.11129.2.4.2'

const APPLICATION_POLICIES = '1.3.6.1.4.1.311.21.10'

const OCSP = '1.3.6.1.5.5.7.48.1'
const CA_ISSUERS = '1.3.6.1.5.5.7.48.2'

/** @param wrapper `[3] EXPLICIT Extensions`; undefined for a certificate of version 1 or 2. @throws MalformedError when the list itself is broken */
export function readExtensions(wrapper: Node | undefined): Extensions {
  const all = wrapper === undefined ? [] : readExtensionList(child('Extensions', wrapper, 0))
  const malformed: MalformedExtension[] = []

  /** What an extension says; what it says when it is absent also stands for one that is broken. */
  function read<T>(oid: string, absent: T, readValue: (value: Node) => T): T {
    const extension = all.find((candidate) => candidate.oid === oid)
    if (extension === undefined) return absent
    try {
      return readValue(readDer(`extension ${oid}`, extension.value))
    } catch (error) {
      if (!(error instanceof MalformedError)) throw error
      malformed.push({ oid, critical: extension.critical, why: error.message })
      return absent
    }
  }

  const names = read(EXTENSION.subjectAltName, null, readAlternativeNames)
  const access = read(EXTENSION.authorityInfoAccess, [], readAccess)
  const locationsOf = (method: string): readonly string[] =>
    access.flatMap((description) =>
      description.method === method && description.location.kind === 'uri' ? description.location.value : [],
    )
  return {
    extensions: all.map(({ oid, critical }) => ({ oid, critical })),
    unknownCritical: all.flatMap(({ oid, critical }) => (critical && !isUnderstood(oid, all) ? oid : [])),
    alternativeNames: names,
    dnsNames: (names ?? []).flatMap((name) => (name.kind === 'dns' ? name.value : [])),
    ipAddresses: (names ?? []).flatMap((name) => (name.kind === 'ip' ? formatAddress(name.octets) : [])),
    ...read(EXTENSION.basicConstraints, { isCa: false, pathLength: null }, readBasicConstraints),
    keyUsage: read(EXTENSION.keyUsage, null, readKeyUsage),
    extendedKeyUsage: read(EXTENSION.extendedKeyUsage, null, readPurposes),
    nameConstraints: read(EXTENSION.nameConstraints, null, readNameConstraints),
    policies: read(EXTENSION.policies, null, readPolicies),
    policyMappings: read(EXTENSION.policyMappings, [], readPolicyMappings),
    policyConstraints: read(EXTENSION.policyConstraints, null, readPolicyConstraints),
    inhibitAnyPolicy: read(EXTENSION.inhibitAnyPolicy, null, readInhibitAnyPolicy),
    subjectKeyId: read(EXTENSION.subjectKeyId, null, readKeyId),
    authorityKeyId: read(EXTENSION.authorityKeyId, null, readAuthorityKeyId),
    crlDistributionPoints: read(EXTENSION.crlDistributionPoints, [], readDistributionPoints),
    caIssuers: locationsOf(CA_ISSUERS),
    ocspResponders: locationsOf(OCSP),
    tlsFeatures: read(EXTENSION.tlsFeature, [], readTlsFeatures),
    sctList: all.find(({ oid }) => oid === SCT_LIST)?.value ?? null,
    malformed,
  }
}

/** Microsoft's application policies say again what an extended key usage beside them says. */
function isUnderstood(oid: string, all: readonly RawExtension[]): boolean {
  const repeats = oid === APPLICATION_POLICIES && all.some((other) => other.oid === EXTENSION.extendedKeyUsage)
  return UNDERSTOOD.has(oid) || repeats
}

export interface RawExtension {
  readonly oid: string
  readonly critical: boolean
  /** The DER in the OCTET STRING. */
  readonly value: Uint8Array
}

/** Extensions of certificates, CRLs or the entries of these. @throws MalformedError also when one stands twice */
export function readExtensionList(node: Node): readonly RawExtension[] {
  const seen = new Set<string>()
  return readSequence('Extensions', node).map((extension) => {
    // Extension ::= SEQUENCE { extnID OBJECT IDENTIFIER, critical BOOLEAN DEFAULT FALSE, extnValue OCTET STRING }
    const fields = readSequence('Extension', extension)
    if (fields.length > 3) throw new MalformedError('Extension', 'more than three elements', 0)
    const oid = readOid('extnID', child('Extension', extension, 0))
    if (seen.has(oid)) throw new MalformedError('Extensions', `${oid} stands twice`, 0)
    seen.add(oid)
    const critical = fields.length === 3 && readBoolean('critical', child('Extension', extension, 1))
    const value = expectTag('extnValue', child('Extension', extension, fields.length === 3 ? 2 : 1), TAG.octetString)
    return { oid, critical, value: value.content }
  })
}

/** Where a list without any has to be left out, as in CRLs and OCSP. @throws MalformedError */
export function readNotEmptyExtensions(node: Node): readonly RawExtension[] {
  const list = readExtensionList(node)
  if (list.length === 0) throw new MalformedError('Extensions', 'one at least is expected', 0)
  return list
}

/** OIDs. */
export function unknownCriticalOf(all: readonly RawExtension[], understood: ReadonlySet<string>): readonly string[] {
  return all.flatMap(({ oid, critical }) => (critical && !understood.has(oid) ? oid : []))
}

function readAlternativeNames(node: Node): readonly GeneralName[] {
  return readSequence('subjectAltName', node).map(readGeneralName)
}

/** AccessDescription ::= SEQUENCE { accessMethod OBJECT IDENTIFIER, accessLocation GeneralName } */
function readAccess(node: Node): readonly { readonly method: string; readonly location: GeneralName }[] {
  return readSequence('authorityInfoAccess', node).map((description) => ({
    method: readOid('accessMethod', child('AccessDescription', description, 0)),
    location: readGeneralName(child('AccessDescription', description, 1)),
  }))
}

function readBasicConstraints(node: Node): Pick<Extensions, 'isCa' | 'pathLength'> {
  // BasicConstraints ::= SEQUENCE { cA BOOLEAN DEFAULT FALSE, pathLenConstraint INTEGER (0..MAX) OPTIONAL }
  const fields = readSequence('BasicConstraints', node)
  const [first] = fields
  const flag = first?.tagClass === 'universal' && first.tag === TAG.boolean ? first : undefined
  const [limit, ...more] = flag === undefined ? fields : fields.slice(1)
  if (more.length > 0) throw new MalformedError('BasicConstraints', 'an element too many', 0)
  return {
    isCa: flag !== undefined && readBoolean('cA', flag),
    pathLength: limit === undefined ? null : readPathLength(limit),
  }
}

const NO_LIMIT = 255

/** A larger number than any path is no limit. */
function readPathLength(node: Node): number | null {
  const length = readSmallInteger('pathLenConstraint', expectTag('pathLenConstraint', node, TAG.integer))
  return length > NO_LIMIT ? null : length
}

function readKeyUsage(node: Node): readonly KeyUsage[] {
  const octets = readBitString('KeyUsage', node)
  return KEY_USAGES.filter((_, bit) => ((octets[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0)
}

/** Features ::= SEQUENCE OF INTEGER */
function readTlsFeatures(node: Node): readonly number[] {
  return readSequence('Features', node).map((feature) =>
    readSmallInteger('Features', expectTag('Features', feature, TAG.integer)),
  )
}

function readPurposes(node: Node): readonly string[] {
  return readSequence('extKeyUsage', node).map((purpose) => readOid('KeyPurposeId', purpose))
}

function readKeyId(node: Node): string {
  return Buffer.from(expectTag('KeyIdentifier', node, TAG.octetString).content).toString('hex')
}

/** @throws MalformedError */
export function readAuthorityKeyId(node: Node): AuthorityKeyId {
  // AuthorityKeyIdentifier ::= SEQUENCE { keyIdentifier [0] OPTIONAL, authorityCertIssuer [1] OPTIONAL, authorityCertSerialNumber [2] OPTIONAL }
  const [keyId, issuer, serial] = readTagged('AuthorityKeyIdentifier', node, 3)
  return {
    keyId: keyId === undefined ? null : Buffer.from(keyId.content).toString('hex'),
    hasIssuer: issuer !== undefined,
    hasSerial: serial !== undefined,
  }
}
