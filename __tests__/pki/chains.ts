/** Chains made for a test, and how the product reads and judges them. */
import { tlv, bend, BIT_STRING, elementsOf, SEQUENCE, type TBS } from '../wire/x509/tlv.ts'
import { bytes } from '../wire/bytes.ts'
import type { Extension } from '../../src/lab/extension.ts'
import { issue, type CertificateRequest, type Issued } from '../../src/lab/issue.ts'
import { indexAnchors } from '../../src/pki/anchors.ts'
import { findPaths, type PathRequest, type PathSearch } from '../../src/pki/path.ts'
import { readCertificate, type Certificate } from '../../src/wire/x509/certificate.ts'
import { EXTENSION } from '../../src/wire/x509/extensions.ts'

export const notBefore = new Date('2026-01-01T00:00:00Z')
export const notAfter = new Date('2027-01-01T00:00:00Z')
export const now = new Date('2026-06-01T00:00:00Z')

export const SERVER_AUTH = '1.3.6.1.5.5.7.3.1'

export const ca = (commonName: string, bent: Partial<CertificateRequest> = {}): Issued =>
  issue({ notBefore, notAfter, subject: { commonName }, ca: true, ...bent })

export const leafOf = (issuer: Issued, bent: Partial<CertificateRequest> = {}): Issued =>
  issue({ notBefore, notAfter, subject: { commonName: 'leaf' }, names: ['a.test'], issuer, ...bent })

export const read = ({ der }: Pick<Issued, 'der'>): Certificate => readCertificate(der)

export interface Case extends Partial<Omit<PathRequest, 'leaf' | 'others' | 'anchors'>> {
  readonly leaf: Pick<Issued, 'der'>
  readonly others?: readonly Pick<Issued, 'der'>[]
  readonly anchors: readonly Pick<Issued, 'der'>[]
}

export function search({ leaf, others = [], anchors, ...request }: Case): PathSearch {
  return findPaths({
    leaf: read(leaf),
    others: others.map(read),
    anchors: indexAnchors(anchors.map(({ der }) => der)),
    now,
    purpose: SERVER_AUTH,
    ...request,
  })
}

/** Common names from the leaf to the anchor, of every path. */
export function pathsOf(input: Case): readonly (readonly (string | null)[])[] {
  return search(input).paths.map((path) => path.map(({ commonName }) => commonName))
}

/** `rule: "CN=..." message` of every way that led nowhere. */
export function faultsOf(input: Case): readonly string[] {
  return search(input).rejected.map(({ culprit, fault }) => `${fault.rule}: "${culprit.subject}" ${fault.message}`)
}

/** An extension whose value was made by hand. */
export const extended = (name: keyof typeof EXTENSION, value: Uint8Array, critical = false): Extension => ({
  id: EXTENSION[name],
  critical,
  value,
})

/** The same certificate with parts replaced and with another signature on it. */
export function resigned(
  { der }: Pick<Issued, 'der'>,
  algorithm: Uint8Array,
  sign: (tbs: Uint8Array) => Uint8Array,
  parts: Partial<Record<keyof typeof TBS, Uint8Array | null>> = {},
): Pick<Issued, 'der'> {
  const [tbs = bytes('')] = elementsOf(bend(der, { signature: algorithm, ...parts }))
  return { der: tlv(SEQUENCE, tbs, algorithm, tlv(BIT_STRING, bytes('00'), sign(tbs))) }
}
