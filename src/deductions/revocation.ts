/** For each certificate that can be revoked: is it? By the CRLs and OCSP responses that were had for it. */
import { defineDeduction } from '../core/deduction.ts'
import type { Facts } from '../core/facts.ts'
import { gap, seen, type Failure, type Gap } from '../core/observed.ts'
import { DAY_MS } from '../core/window.ts'
import { anchorsOf } from '../pki/anchors.ts'
import { findRevocation, type Revocation } from '../pki/crl.ts'
import { judgeOcspResponse } from '../pki/ocsp.ts'
import { findRevocable, type Revocable } from '../pki/revocable.ts'
import type { Certificate } from '../wire/x509/certificate.ts'

declare module '../core/facts.ts' {
  interface Facts {
    revocation: RevocationStatus
  }
}

export interface RevocationStatus {
  /** Why nothing was asked; null when all was that could be. */
  readonly notAsked: string | null
  /** Those of the paths that trust stores have, the leaf first. */
  readonly certificates: readonly CertificateStatus[]
}

export interface CertificateStatus {
  readonly subject: string
  readonly sha256: string
  readonly isLeaf: boolean
  /** `unnamed`: the certificate says nowhere that it can be asked. */
  readonly status: Revocation['status'] | 'unnamed'
  /** Whether it lives for seven days or less, in which nobody expects to ask (CA/B BR section 7.1.2.11.2). */
  readonly isShortLived: boolean
  /** What each that was asked said of it. */
  readonly said: readonly Said[]
}

export interface Said {
  readonly by: 'CRL' | 'OCSP' | 'staple'
  /** null for a staple, which the server itself sends. */
  readonly url: string | null
  readonly status: Revocation['status']
  /** Follows the certificate's name: "was revoked on ...". */
  readonly message: string
  /** Whether there was an answer to read, whatever it was worth. */
  readonly wasAnswered: boolean
  /** Why there was none; null when there was one. */
  readonly failure: Failure | null
}

type Answers = Facts['revocationAnswers']

const SHORT_LIFE_MS = 7 * DAY_MS
/** Clocks of servers and runners differ by less where nothing is wrong with them. */
const SKEW_MS = 60_000

export default defineDeduction({
  fact: 'revocation',
  reads: ['certificates', 'revocationAnswers', 'stapleStatus'],
  deduce({ certificates: { leaf, others }, revocationAnswers, stapleStatus }, { now, stores }) {
    const { notAsked } = revocationAnswers
    if (leaf === null) return seen({ notAsked, certificates: [] })
    const sent = [leaf, ...others]
    const certificates = findRevocable({ leaf, others, anchors: stores.map(anchorsOf), now }).map((one) => {
      const isLeaf = one.certificate.sha256 === leaf.sha256
      const stapled = isLeaf ? readStaples(stapleStatus, one.certificate) : []
      const said = [
        ...stapled,
        ...readCrls(one, sent, revocationAnswers, now),
        ...readResponses(one, revocationAnswers, now),
      ]
      return statusOf(one.certificate, isLeaf, said)
    })
    // Of what was not asked for nothing is missed.
    const told = notAsked === null ? certificates : certificates.filter(({ said }) => said.length > 0)
    return seen({ notAsked, certificates: told }, told.flatMap(gapsOf))
  },
})

function statusOf(certificate: Certificate, isLeaf: boolean, said: readonly Said[]): CertificateStatus {
  const { subject, sha256, notBefore, notAfter, crlDistributionPoints, ocspResponders } = certificate
  const isNamed = crlDistributionPoints.length > 0 || ocspResponders.length > 0
  // Whoever revokes knows more than whoever has not heard of it yet.
  const [status = isNamed ? 'unknown' : 'unnamed'] = (['revoked', 'good', 'unknown'] as const).filter((wanted) =>
    said.some((one) => one.status === wanted),
  )
  return { subject, sha256, isLeaf, status, isShortLived: notAfter - notBefore + 1000 <= SHORT_LIFE_MS, said }
}

/** Whoever asks next may learn that it is revoked: what is not known is not good. */
function gapsOf({ subject, isLeaf, status, isShortLived, said }: CertificateStatus): readonly Gap[] {
  if (status !== 'unknown' || isShortLived) return []
  const part = `whether ${isLeaf ? 'the certificate' : JSON.stringify(subject)} is revoked`
  const [first] = said
  if (first === undefined) {
    const detail = 'it names no place that is asked by http or https'
    return [gap(part, { code: 'unsupported', detail, whose: 'us' })]
  }
  return said.map(({ message, failure }) =>
    gap(part, failure ?? { code: 'malformed', detail: `it ${message}`, whose: 'peer' }),
  )
}

/** Each thing that is said of this certificate, once: versions share it. */
function readStaples({ versions }: Facts['stapleStatus'], { sha256 }: Certificate): readonly Said[] {
  const said = new Map(
    versions.flatMap((one) =>
      one.leaf !== sha256 || one.said === null ? [] : [[one.said.message, one.said] as const],
    ),
  )
  return [...said.values()].map(({ status, message }) => ({
    by: 'staple',
    url: null,
    status,
    message,
    wasAnswered: true,
    failure: null,
  }))
}

function readCrls(
  { certificate, issuers }: Revocable,
  candidates: readonly Certificate[],
  { crls }: Answers,
  now: Date,
): readonly Said[] {
  return ofCertificate(crls, certificate).map(({ url, list, failure, aheadMs }) =>
    list === null
      ? notAnswered('CRL', url, failure)
      : answered('CRL', url, aheadMs, findRevocation({ certificate, issuers, candidates, crls: [list], now })),
  )
}

function readResponses({ certificate, issuers }: Revocable, { ocsp }: Answers, now: Date): readonly Said[] {
  return ofCertificate(ocsp, certificate).map(({ url, response, failure, aheadMs }) =>
    response === null
      ? notAnswered('OCSP', url, failure)
      : answered(
          'OCSP',
          url,
          aheadMs,
          judgeOcspResponse(Buffer.from(response, 'base64'), { certificate, issuers, now }),
        ),
  )
}

function ofCertificate<A extends { readonly of: string }>(
  answers: readonly A[],
  { sha256 }: Certificate,
): readonly A[] {
  return answers.filter((answer) => answer.of === sha256)
}

function answered(by: Said['by'], url: string, aheadMs: number | null, { status, message }: Revocation): Said {
  const isSkewed = status === 'unknown' && aheadMs !== null && Math.abs(aheadMs) > SKEW_MS
  return {
    by,
    url,
    status,
    message: isSkewed ? `${message}; ${describeSkew(aheadMs)}` : message,
    wasAnswered: true,
    failure: null,
  }
}

function describeSkew(aheadMs: number): string {
  const seconds = Math.round(Math.abs(aheadMs) / 1000)
  return `the clock of who answered is ${String(seconds)} s ${aheadMs > 0 ? 'ahead of' : 'behind'} ours`
}

function notAnswered(by: Said['by'], url: string, failure: Failure | null): Said {
  // What was had and cannot be read is an answer, which serves nobody.
  const wasAnswered = failure?.code === 'malformed'
  const message = `could not be looked up: ${failure?.detail ?? 'there is no answer'}`
  return { by, url, status: 'unknown', message, wasAnswered, failure }
}
