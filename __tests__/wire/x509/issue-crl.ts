/** Signs CRLs (RFC 5280 section 5) that are right unless one thing is bent. */
import {
  bitString,
  contextConstructed,
  contextPrimitive,
  decode,
  encode,
  integer,
  namedBits,
  sequence,
  time,
  type Der,
} from '../../../src/lab/der.ts'
import { writeExtension, type Extension } from '../../../src/lab/extension.ts'
import type { Issuer } from '../../../src/lab/issue.ts'
import { signerOf, type Hash } from '../../../src/lab/key.ts'
import { uriName } from '../../../src/lab/name.ts'
import { text, tlv } from './tlv.ts'

export interface Entry {
  readonly serial: bigint
  readonly revokedAt?: Date
  readonly extensions?: readonly Extension[]
}

export interface CrlRequest {
  readonly issuer: Issuer
  readonly thisUpdate: Date
  /** null leaves it out. */
  readonly nextUpdate: Date | null
  readonly revoked?: readonly Entry[]
  /** Absent: a CRL number alone. */
  readonly extensions?: readonly Extension[]
  /** Written as it is; absent: 1, which means version 2. null leaves it out, and no extensions with it. */
  readonly version?: bigint | null
  readonly hash?: Hash
  /** More elements at the end of what is signed. */
  readonly trailing?: readonly Der[]
}

export function issueCrl(request: CrlRequest): Uint8Array {
  const { issuer, thisUpdate, nextUpdate, revoked = [], version = 1n, trailing = [] } = request
  const extensions = request.extensions ?? (version === null ? [] : [crlNumber(1n)])
  const signer = signerOf(issuer.keyPair, request.hash)
  const tbs = sequence([
    ...(version === null ? [] : [integer(version)]),
    signer.algorithm,
    issuer.name,
    time(thisUpdate),
    ...(nextUpdate === null ? [] : [time(nextUpdate)]),
    ...(revoked.length === 0 ? [] : [sequence(revoked.map((entry) => entryOf(entry, thisUpdate)))]),
    ...(extensions.length === 0 ? [] : [contextConstructed(0, [sequence(extensions.map(writeExtension))])]),
    ...trailing,
  ])
  return encode(sequence([tbs, signer.algorithm, bitString(signer.sign(encode(tbs)))]))
}

function entryOf({ serial, revokedAt, extensions = [] }: Entry, thisUpdate: Date): Der {
  return sequence([
    integer(serial),
    time(revokedAt ?? thisUpdate),
    ...(extensions.length === 0 ? [] : [sequence(extensions.map(writeExtension))]),
  ])
}

export const pemOf = (der: Uint8Array): string =>
  `-----BEGIN X509 CRL-----\n${Buffer.from(der).toString('base64')}\n-----END X509 CRL-----\n`

export const extensionOf = (id: string, value: Der, critical = false): Extension => ({
  id,
  critical,
  value: encode(value),
})

export const crlNumber = (number: bigint, critical = false): Extension =>
  extensionOf('2.5.29.20', integer(number), critical)

export const deltaIndicator = (base: bigint): Extension => extensionOf('2.5.29.27', integer(base), true)

export const reasonCode = (code: number): Extension => ({
  id: '2.5.29.21',
  critical: false,
  value: tlv(0x0a, Uint8Array.of(code)),
})

export const certificateIssuer = (name: Der): Extension =>
  extensionOf('2.5.29.29', sequence([contextConstructed(4, [name])]), true)

export const unknownExtension = (critical: boolean): Extension => ({ id: '1.2.3.4', critical, value: text('Vx') })

/** GeneralNames of a distribution point: a URL, or a directory name. */
export const fullName = (...names: readonly (string | Der)[]): Der =>
  contextConstructed(0, [
    contextConstructed(
      0,
      names.map((name) => (typeof name === 'string' ? uriName(name) : contextConstructed(4, [name]))),
    ),
  ])

/** A relative name: attributes of an organizational unit. */
export const relativeName: Der = contextConstructed(0, [
  contextConstructed(1, [decode(tlv(0x30, tlv(0x06, Uint8Array.of(0x55, 4, 11)), tlv(0x0c, text('unit'))))]),
])

export const flag = (tag: number, isSet = true): Der => contextPrimitive(tag, Uint8Array.of(isSet ? 0xff : 0))
export const USER_CERTS = 1
export const CA_CERTS = 2
export const INDIRECT = 4
export const ATTRIBUTE_CERTS = 5
/** keyCompromise and cACompromise, `[tag] IMPLICIT BIT STRING`. */
export const someReasons = (tag: number): Der => contextPrimitive(tag, encode(namedBits([1, 2])).subarray(2))

export const issuingPoint = (...fields: readonly Der[]): Extension => extensionOf('2.5.29.28', sequence(fields), true)

/** crlDistributionPoints of a certificate, each a list of fields. */
export const distributionPoints = (...points: readonly (readonly Der[])[]): Extension =>
  extensionOf('2.5.29.31', sequence(points.map((fields) => sequence(fields))))

export const crlIssuer = (name: Der): Der => contextConstructed(2, [contextConstructed(4, [name])])
