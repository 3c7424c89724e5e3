/** The certificate extensions that are read so far: RFC 5280 section 4.2. Those that are not stay named. */
import { MalformedError } from '../malformed-error.ts'
import { child, expectTag, readBitString, readDer, readOid, TAG, type Node } from './asn1.ts'

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
  /** OIDs of critical extensions that are not read here. */
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

interface Extension {
  readonly critical: boolean
  readonly value: Node
}

/** @param wrapper `[3] EXPLICIT Extensions`; undefined for a certificate of version 1 or 2. @throws MalformedError */
export function readExtensions(wrapper: Node | undefined): Extensions {
  const { known, unknownCritical } = collect(wrapper)
  const names = known.get(OID.subjectAltName)?.value.children ?? []
  const constraints = known.get(OID.basicConstraints)?.value.children ?? []
  const usage = known.get(OID.keyUsage)?.value
  const extendedUsage = known.get(OID.extendedKeyUsage)?.value
  const access = known.get(OID.authorityInfoAccess)?.value.children ?? []
  return {
    dnsNames: names.filter((name) => isContext(name, 2)).map(readIa5),
    ipAddresses: names.filter((name) => isContext(name, 7)).map((name) => formatAddress(name.content)),
    // BasicConstraints ::= SEQUENCE { cA BOOLEAN DEFAULT FALSE, pathLenConstraint INTEGER OPTIONAL }
    isCa: constraints.some(({ tag, content }) => tag === TAG.boolean && content[0] !== 0),
    pathLength: readPathLength(constraints.find(({ tag }) => tag === TAG.integer)),
    // KeyUsage ::= BIT STRING { ..., keyCertSign (5), ... }
    canSignCertificates: usage === undefined ? null : ((readBitString('KeyUsage', usage)[0] ?? 0) & 0x04) !== 0,
    extendedKeyUsage: extendedUsage?.children.map((purpose) => readOid('KeyPurposeId', purpose)) ?? null,
    // AccessDescription ::= SEQUENCE { accessMethod OBJECT IDENTIFIER, accessLocation GeneralName }
    caIssuers: access.flatMap((description) => {
      const location = description.children[1]
      const isUri = location !== undefined && isContext(location, 6)
      return isUri && readOid('accessMethod', child('AccessDescription', description, 0)) === OID.caIssuers
        ? [readIa5(location)]
        : []
    }),
    unknownCritical,
  }
}

function collect(wrapper: Node | undefined): { known: ReadonlyMap<string, Extension>; unknownCritical: string[] } {
  const known = new Map<string, Extension>()
  const unknownCritical: string[] = []
  const seen = new Set<string>()
  for (const extension of wrapper === undefined ? [] : child('Extensions', wrapper, 0).children) {
    // Extension ::= SEQUENCE { extnID OBJECT IDENTIFIER, critical BOOLEAN DEFAULT FALSE, extnValue OCTET STRING }
    const oid = readOid('extnID', child('Extension', extension, 0))
    if (seen.has(oid)) throw new MalformedError('Extensions', `${oid} stands twice`, 0)
    seen.add(oid)
    const critical = extension.children[1]?.tag === TAG.boolean && extension.children[1].content[0] !== 0
    if (!READ.has(oid)) {
      if (critical) unknownCritical.push(oid)
      continue
    }
    const value = extension.children.at(-1)
    if (value === undefined) throw new MalformedError('Extension', 'no value', 0)
    known.set(oid, {
      critical,
      value: readDer(`extension ${oid}`, expectTag('extnValue', value, TAG.octetString).content),
    })
  }
  return { known, unknownCritical }
}

function isContext(node: Node, tag: number): boolean {
  return node.tagClass === 'context' && node.tag === tag
}

function readIa5(node: Node): string {
  return Buffer.from(node.content).toString('latin1')
}

function readPathLength(node: Node | undefined): number | null {
  if (node === undefined) return null
  const length = BigInt(`0x${Buffer.from(node.content).toString('hex') || '0'}`)
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
