/** Certificate extensions, RFC 5280 section 4.2: one function each, giving the value that the standard asks for. */
import { createHash, type KeyObject } from 'node:crypto'
import {
  boolean,
  contextConstructed,
  contextPrimitive,
  encode,
  integer,
  namedBits,
  octetString,
  oid,
  sequence,
  type Der,
} from './der.ts'
import { generalName, subtreeName, uriName } from './name.ts'

export interface Extension {
  /** Dotted numbers. */
  readonly id: string
  readonly critical: boolean
  /** What stands inside the OCTET STRING: DER, unless that is what is bent. */
  readonly value: Uint8Array
}

export const EXTENSION_IDS = {
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  nameConstraints: '2.5.29.30',
  crlDistributionPoints: '2.5.29.31',
  authorityKeyIdentifier: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
  authorityInfoAccess: '1.3.6.1.5.5.7.1.1',
} as const

/** RFC 5280 section 4.2.1.3: the name's place is its bit. */
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

/** RFC 5280 section 4.2.1.12. */
const PURPOSES: ReadonlyMap<string, string> = new Map([
  ['any', '2.5.29.37.0'],
  ['serverAuth', '1.3.6.1.5.5.7.3.1'],
  ['clientAuth', '1.3.6.1.5.5.7.3.2'],
  ['ocspSigning', '1.3.6.1.5.5.7.3.9'],
])

/** A purpose by name, or any other as dotted numbers. */
export type Purpose = 'any' | 'serverAuth' | 'clientAuth' | 'ocspSigning' | `${number}.${string}`

export function writeExtension({ id, critical, value }: Extension): Der {
  // DER leaves out what equals its DEFAULT, here FALSE (X.690 section 11.5)
  return sequence([oid(id), ...(critical ? [boolean(true)] : []), octetString(value)])
}

/** 160 bits of the SHA-256 of SubjectPublicKeyInfo: RFC 5280 section 4.2.1.2 leaves the method to the issuer. */
export function keyIdentifier(publicKey: KeyObject): Uint8Array {
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  return new Uint8Array(createHash('sha256').update(spki).digest().subarray(0, 20))
}

export function subjectKeyIdentifier(identifier: Uint8Array): Extension {
  return extension('subjectKeyIdentifier', false, octetString(identifier))
}

export function authorityKeyIdentifier(identifier: Uint8Array): Extension {
  return extension('authorityKeyIdentifier', false, sequence([contextPrimitive(0, identifier)]))
}

export function basicConstraints(ca: boolean, pathLength?: number): Extension {
  const limit = pathLength === undefined ? [] : [integer(BigInt(pathLength))]
  return extension('basicConstraints', true, sequence([...(ca ? [boolean(true)] : []), ...limit]))
}

export function keyUsage(usages: readonly KeyUsage[]): Extension {
  return extension('keyUsage', true, namedBits(usages.map((usage) => KEY_USAGES.indexOf(usage))))
}

export function extendedKeyUsage(purposes: readonly Purpose[]): Extension {
  return extension(
    'extendedKeyUsage',
    false,
    sequence(purposes.map((purpose) => oid(PURPOSES.get(purpose) ?? purpose))),
  )
}

export function subjectAltName(names: readonly string[], critical: boolean): Extension {
  return extension('subjectAltName', critical, sequence(names.map(generalName)))
}

/** Subtrees as `lab.test`, `.lab.test` or `10.0.0.0/8`. */
export interface NameConstraints {
  readonly permitted?: readonly string[]
  readonly excluded?: readonly string[]
}

export function nameConstraints({ permitted = [], excluded = [] }: NameConstraints): Extension {
  const subtrees = (tag: number, names: readonly string[]): Der[] =>
    names.length === 0
      ? []
      : [
          contextConstructed(
            tag,
            names.map((name) => sequence([subtreeName(name)])),
          ),
        ]
  return extension('nameConstraints', true, sequence([...subtrees(0, permitted), ...subtrees(1, excluded)]))
}

/** URLs; of the two at least one. */
export function authorityInfoAccess(ocsp: string | undefined, caIssuers: string | undefined): Extension {
  const methods = [
    ['1.3.6.1.5.5.7.48.1', ocsp],
    ['1.3.6.1.5.5.7.48.2', caIssuers],
  ] as const
  const descriptions = methods.flatMap(([method, url]) =>
    url === undefined ? [] : [sequence([oid(method), uriName(url)])],
  )
  return extension('authorityInfoAccess', false, sequence(descriptions))
}

export function crlDistributionPoints(url: string): Extension {
  const fullName = contextConstructed(0, [uriName(url)])
  return extension('crlDistributionPoints', false, sequence([sequence([contextConstructed(0, [fullName])])]))
}

function extension(name: keyof typeof EXTENSION_IDS, critical: boolean, value: Der): Extension {
  return { id: EXTENSION_IDS[name], critical, value: encode(value) }
}
