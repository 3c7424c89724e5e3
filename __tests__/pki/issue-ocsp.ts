/** Signs OCSP responses (RFC 6960 section 4.2) that are right unless one thing is bent. */
import { createHash } from 'node:crypto'
import {
  bitString,
  contextConstructed,
  contextPrimitive,
  decode,
  encode,
  integer,
  octetString,
  oid,
  sequence,
  type Der,
} from '../../src/lab/der.ts'
import { writeExtension, type Extension } from '../../src/lab/extension.ts'
import type { Issued } from '../../src/lab/issue.ts'
import { signerOf, type Hash } from '../../src/lab/key.ts'
import { elementsOf } from '../wire/x509/tlv.ts'

export interface Single {
  /** Absent: the certificate asked about. */
  readonly serial?: bigint
  /** Whose name and key are hashed; absent: the issuer's. */
  readonly nameOf?: Issued
  readonly keyOf?: Issued
  readonly hash?: keyof typeof HASH_OIDS
  readonly status?: 'good' | 'unknown' | { readonly revokedAt: Date; readonly reason?: number } | Der
  readonly thisUpdate?: Date
  /** null leaves it out. */
  readonly nextUpdate?: Date | null
  readonly extensions?: readonly Extension[]
}

export interface OcspBend {
  readonly singles?: readonly Single[]
  /** Who signs; absent: the issuer. */
  readonly signer?: Issued
  /** Who is named as the responder; absent: who signs. */
  readonly responder?: Issued
  readonly by?: 'name' | 'key'
  /** Written as it is, in place of both. */
  readonly responderId?: Der
  readonly producedAt?: Date
  readonly certificates?: readonly { readonly der: Uint8Array }[]
  readonly extensions?: readonly Extension[]
  readonly signatureHash?: Hash
  readonly version?: bigint
  /** OID of the kind of response. */
  readonly type?: string
  readonly status?: number
  /** More elements at the end of what is signed. */
  readonly trailing?: readonly Der[]
}

export interface OcspTimes {
  readonly thisUpdate: Date
  readonly nextUpdate: Date
}

const HASH_OIDS = {
  md5: '1.2.840.113549.2.5',
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
} as const
const BASIC = '1.3.6.1.5.5.7.48.1.1'

const shaOf = (hash: string, bytes: Uint8Array): Uint8Array => createHash(hash).update(bytes).digest()
const explicit = (tag: number, inner: Der): Der => contextConstructed(tag, [inner])
export const generalizedTime = (date: Date): Der => {
  const digits = date.toISOString().replaceAll(/[-:T]|\.\d+/g, '')
  return decode(Buffer.concat([Uint8Array.of(0x18, digits.length), Buffer.from(digits)]))
}
export const enumerated = (value: number): Der => decode(Uint8Array.of(10, 1, value))

/** About a certificate with this serial, of this issuer. */
export function issueOcsp(
  serial: bigint,
  issuer: Issued,
  times: OcspTimes,
  {
    singles = [{}],
    signer = issuer,
    responder = signer,
    by = 'name',
    certificates = [],
    extensions = [],
    ...bend
  }: OcspBend = {},
): Uint8Array {
  const signing = signerOf(signer.keyPair, bend.signatureHash)
  const data = sequence([
    ...(bend.version === undefined ? [] : [explicit(0, integer(bend.version))]),
    bend.responderId ??
      (by === 'name' ? explicit(1, responder.name) : explicit(2, octetString(shaOf('sha1', keyOctets(responder))))),
    generalizedTime(bend.producedAt ?? times.thisUpdate),
    sequence(singles.map((single) => singleOf(single, serial, issuer, times))),
    ...(extensions.length === 0 ? [] : [explicit(1, sequence(extensions.map(writeExtension)))]),
    ...(bend.trailing ?? []),
  ])
  const basic = sequence([
    data,
    signing.algorithm,
    bitString(signing.sign(encode(data))),
    ...(certificates.length === 0 ? [] : [explicit(0, sequence(certificates.map(({ der }) => decode(der))))]),
  ])
  const responseBytes = sequence([oid(bend.type ?? BASIC), octetString(encode(basic))])
  return encode(sequence([enumerated(bend.status ?? 0), explicit(0, responseBytes)]))
}

/** The content of the BIT STRING behind its count of unused bits. */
function keyOctets({ keyPair }: Issued): Uint8Array {
  const [, key = new Uint8Array()] = elementsOf(keyPair.publicKey.export({ type: 'spki', format: 'der' }))
  const [, length = 0] = key
  return key.subarray(length < 0x80 ? 3 : 3 + (length & 0x7f))
}

/** OCSPResponse of another status, which says nothing more. */
export function refusalOf(status: number): Uint8Array {
  return encode(sequence([enumerated(status)]))
}

export function nonceExtension(nonce: Uint8Array): Extension {
  return { id: '1.3.6.1.5.5.7.48.1.2', critical: false, value: encode(octetString(nonce)) }
}

function singleOf(single: Single, serial: bigint, issuer: Issued, times: OcspTimes): Der {
  const { nameOf = issuer, keyOf = issuer, hash = 'sha1', status = 'good', extensions = [] } = single
  const { thisUpdate = times.thisUpdate, nextUpdate = times.nextUpdate } = single
  return sequence([
    sequence([
      sequence([oid(HASH_OIDS[hash]), decode(Uint8Array.of(5, 0))]),
      octetString(shaOf(hash, encode(nameOf.name))),
      octetString(shaOf(hash, keyOctets(keyOf))),
      integer(single.serial ?? serial),
    ]),
    statusOf(status),
    generalizedTime(thisUpdate),
    ...(nextUpdate === null ? [] : [explicit(0, generalizedTime(nextUpdate))]),
    ...(extensions.length === 0 ? [] : [explicit(1, sequence(extensions.map(writeExtension)))]),
  ])
}

function statusOf(status: NonNullable<Single['status']>): Der {
  if (status === 'good') return contextPrimitive(0, new Uint8Array())
  if (status === 'unknown') return contextPrimitive(2, new Uint8Array())
  if (!('revokedAt' in status)) return status
  const { revokedAt, reason } = status
  return contextConstructed(1, [
    generalizedTime(revokedAt),
    ...(reason === undefined ? [] : [explicit(0, enumerated(reason))]),
  ])
}
