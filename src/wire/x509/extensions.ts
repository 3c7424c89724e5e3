/** The certificate extensions that are read so far: RFC 5280 section 4.2. Those that are not stay named. */
import { MalformedError } from '../malformed-error.ts'
import { child, expectTag, readBitString, readBoolean, readDer, readOid, readSequence, TAG, type Node } from './asn1.ts'

export interface Extensions {
  /** dNSName entries as written, and iPAddress entries as literals (RFC 5280 section 4.2.1.6). */
  readonly dnsNames: readonly string[]
  readonly ipAddresses: readonly string[]
  readonly isCa: boolean
  /** Intermediates that may follow below it; null: no limit. */
  readonly pathLength: number | null
  /** null when the extension is absent: then any use is allowed (RFC 5280 section 4.2.1.3). */
  readonly canSignCertificates: boolean | null
  /** OIDs; null when the extension is absent. */
  readonly extendedKeyUsage: readonly string[] | null
  /** Where the issuer's certificate can be had: text that the issuer wrote, never fetched unguarded. */
  readonly caIssuers: readonly string[]
  /** OIDs of critical extensions that are not understood: a client must refuse the certificate (RFC 5280 section 4.2). */
  readonly unknownCritical: readonly string[]
}

const OID = {
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  extendedKeyUsage: '2.5.29.37',
  authorityInfoAccess: '1.3.6.1.5.5.7.1.1',
  caIssuers: '1.3.6.1.5.5.7.48.2',
} as const

const READ: ReadonlySet<string> = new Set(Object.values(OID))

/** Understood without being read: nothing that they may say makes a path invalid by itself. */
const HARMLESS: ReadonlySet<string> = new Set([
  '2.5.29.31', // cRLDistributionPoints
  '2.5.29.32', // certificatePolicies: they bind only where a policyConstraints asks for one
])

/** @param wrapper `[3] EXPLICIT Extensions`; undefined for a certificate of version 1 or 2. @throws MalformedError */
export function readExtensions(wrapper: Node | undefined): Extensions {
  const { known, unknownCritical } = collect(wrapper)
  const elements = (oid: string): readonly Node[] | undefined => {
    const value = known.get(oid)
    return value === undefined ? undefined : readSequence(`extension ${oid}`, value)
  }
  const names = elements(OID.subjectAltName) ?? []
  const usage = known.get(OID.keyUsage)
  return {
    dnsNames: names.filter((name) => isContext(name, 2)).map(readIa5),
    ipAddresses: names.filter((name) => isContext(name, 7)).map((name) => formatAddress(name.content)),
    ...readBasicConstraints(elements(OID.basicConstraints) ?? []),
    // KeyUsage ::= BIT STRING { ..., keyCertSign (5), ... }
    canSignCertificates: usage === undefined ? null : ((readBitString('KeyUsage', usage)[0] ?? 0) & 0x04) !== 0,
    extendedKeyUsage: elements(OID.extendedKeyUsage)?.map((purpose) => readOid('KeyPurposeId', purpose)) ?? null,
    // AccessDescription ::= SEQUENCE { accessMethod OBJECT IDENTIFIER, accessLocation GeneralName }
    caIssuers: (elements(OID.authorityInfoAccess) ?? []).flatMap((description) => {
      const location = description.children[1]
      const isUri = location !== undefined && isContext(location, 6)
      return isUri && readOid('accessMethod', child('AccessDescription', description, 0)) === OID.caIssuers
        ? [readIa5(location)]
        : []
    }),
    unknownCritical,
  }
}

function collect(wrapper: Node | undefined): { known: ReadonlyMap<string, Node>; unknownCritical: string[] } {
  const known = new Map<string, Node>()
  const unknownCritical: string[] = []
  const seen = new Set<string>()
  for (const extension of wrapper === undefined ? [] : readSequence('Extensions', child('Extensions', wrapper, 0))) {
    // Extension ::= SEQUENCE { extnID OBJECT IDENTIFIER, critical BOOLEAN DEFAULT FALSE, extnValue OCTET STRING }
    const fields = readSequence('Extension', extension)
    if (fields.length > 3) throw new MalformedError('Extension', 'more than three elements', 0)
    const oid = readOid('extnID', child('Extension', extension, 0))
    if (seen.has(oid)) throw new MalformedError('Extensions', `${oid} stands twice`, 0)
    seen.add(oid)
    const isCritical = fields.length === 3 && readBoolean('critical', child('Extension', extension, 1))
    const value = expectTag('extnValue', child('Extension', extension, fields.length === 3 ? 2 : 1), TAG.octetString)
    if (READ.has(oid)) known.set(oid, readDer(`extension ${oid}`, value.content))
    else if (isCritical && !HARMLESS.has(oid)) unknownCritical.push(oid)
  }
  return { known, unknownCritical }
}

function isContext(node: Node, tag: number): boolean {
  return node.tagClass === 'context' && node.tag === tag
}

function readIa5(node: Node): string {
  return Buffer.from(node.content).toString('latin1')
}

function readBasicConstraints(fields: readonly Node[]): Pick<Extensions, 'isCa' | 'pathLength'> {
  // BasicConstraints ::= SEQUENCE { cA BOOLEAN DEFAULT FALSE, pathLenConstraint INTEGER (0..MAX) OPTIONAL }
  const [first] = fields
  const flag = first?.tagClass === 'universal' && first.tag === TAG.boolean ? first : undefined
  const [limit, ...more] = flag === undefined ? fields : fields.slice(1)
  if (more.length > 0) throw new MalformedError('BasicConstraints', 'an element too many', 0)
  return {
    isCa: flag !== undefined && readBoolean('cA', flag),
    pathLength: limit === undefined ? null : readPathLength(limit),
  }
}

function readPathLength(node: Node): number | null {
  const { content } = expectTag('pathLenConstraint', node, TAG.integer)
  const [first = 0x80] = content
  if (first >= 0x80) throw new MalformedError('pathLenConstraint', 'no number from 0 up', 0)
  const length = BigInt(`0x${Buffer.from(content).toString('hex')}`)
  // A larger number than any path is no limit.
  return length > 255n ? null : Number(length)
}

/** IPv4 dotted, IPv6 in hexadecimal groups; octets of another count as hex, which matches no address. */
function formatAddress(octets: Uint8Array): string {
  if (octets.length === 4) return octets.join('.')
  const hex = Buffer.from(octets).toString('hex')
  if (octets.length !== 16) return hex
  const groups = hex.match(/.{4}/g) ?? []
  // URL writes the one canonical form (RFC 5952 section 4).
  return new URL(`http://[${groups.join(':')}]/`).hostname.slice(1, -1)
}
