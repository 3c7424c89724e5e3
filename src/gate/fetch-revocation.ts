/**
 * Asks whether the certificates of each chain are revoked, where they say that it can be asked: their CRLs
 * (RFC 5280 section 4.2.1.13), each fetched once in a run however many endpoints share it, and their OCSP responders
 * (RFC 6960). What these say is for deductions to weigh.
 */
import type { FetchRequest, Fetched } from '../core/net.ts'
import type { Failure, Observed } from '../core/observed.ts'
import { seen } from '../core/observed.ts'
import type { SavedScan, SavedTarget } from '../core/saved-scan.ts'
import type { TrustStore } from '../core/trust.ts'
import { Slots } from '../net/slots.ts'
import { anchorsOf } from '../pki/anchors.ts'
import { checkCrl, type CheckedCrl } from '../pki/crl.ts'
import { findRevocable, type Revocable } from '../pki/revocable.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import type { Certificate } from '../wire/x509/certificate.ts'
import { bearsOnAll, MAX_CRL_BYTES, readCrl } from '../wire/x509/crl.ts'
import { writeOcspRequest } from '../wire/x509/ocsp-request.ts'
import { sentCertificates } from './sent-certificates.ts'
import { withFact } from './with-fact.ts'

declare module '../core/facts.ts' {
  interface Facts {
    revocationAnswers: RevocationAnswers
  }
}

export interface RevocationAnswers {
  /** Why nothing was asked; null when all was that could be. */
  readonly notAsked: string | null
  readonly crls: readonly CrlAnswer[]
  readonly ocsp: readonly OcspAnswer[]
}

interface RevocationAnswer {
  readonly url: string
  /** SHA-256 of the certificate that names it. */
  readonly of: string
  /** How far the clock of the server that answered was ahead of ours, by its Date header, in milliseconds; null when it has none. */
  readonly aheadMs: number | null
  /** Why there is no answer; null when there is one. */
  readonly failure: Failure | null
}

export interface CrlAnswer extends RevocationAnswer {
  /** Of its entries, those of certificates of this chain. */
  readonly list: CheckedCrl | null
}

export interface OcspAnswer extends RevocationAnswer {
  /** DER in base64. */
  readonly response: string | null
}

type Fetch = (request: FetchRequest) => Promise<Observed<Fetched>>

/** One that is down is one thing; a certificate with a dozen of them another. */
const MAX_URLS = 2
/** Each may take 32 MiB, twice over while it is put together. */
const CRLS_AT_A_TIME = 2
/** A response has a few certificates at the most. */
const MAX_OCSP_BYTES = 64 * 1024

export function revocationNotAsked(reason: string): RevocationAnswers {
  return { notAsked: reason, crls: [], ocsp: [] }
}

/** The same scan, with the answers for each target whose chain leads to an anchor. */
export function fetchRevocation(
  scan: SavedScan,
  stores: ReadonlyMap<string, TrustStore>,
  fetch: Fetch,
  clock: () => Date,
): Promise<SavedScan> {
  const now = new Date(scan.finishedAt)
  const chains = new Map<SavedTarget, Chain>()
  for (const { endpoint, targets } of scan.endpoints) {
    const trusted = endpoint.trust.flatMap((name) => stores.get(name) ?? [])
    for (const target of targets) chains.set(target, chainOf(target, trusted, now))
  }
  const crlOf = fetchingOnce(fetch, clock, [...chains.values()].flatMap(certificatesOf))
  return withFact(scan, 'revocationAnswers', async (target) =>
    seen(await ask(chains.get(target) ?? NO_CHAIN, crlOf, fetch, clock)),
  )
}

interface Chain {
  readonly sent: readonly Certificate[]
  readonly revocable: readonly Revocable[]
}

const NO_CHAIN: Chain = { sent: [], revocable: [] }

function chainOf(target: SavedTarget, stores: readonly TrustStore[], now: Date): Chain {
  const sent = sentCertificates(target)
  const [leaf, ...others] = sent
  if (leaf === undefined) return NO_CHAIN
  return { sent, revocable: findRevocable({ leaf, others, anchors: stores.map(anchorsOf), now }) }
}

/** Those that may be revoked, and those that may have signed a list. */
function certificatesOf({ sent, revocable }: Chain): readonly Certificate[] {
  return [...sent, ...revocable.flatMap(({ issuers }) => issuers)]
}

async function ask(
  chain: Chain,
  crlOf: (url: string) => Promise<FetchedCrl>,
  fetch: Fetch,
  clock: () => Date,
): Promise<RevocationAnswers> {
  const { revocable } = chain
  if (revocable.length === 0) return revocationNotAsked('no trust store has a path whose certificates could be revoked')
  const serials = new Set(certificatesOf(chain).map(({ serial }) => serial))
  const [crls, ocsp] = await Promise.all([
    Promise.all(revocable.map(({ certificate }) => askCrls(certificate, serials, crlOf))),
    Promise.all(revocable.map(({ certificate, issuers }) => askResponder(certificate, issuers[0], fetch, clock))),
  ])
  return { notAsked: null, crls: crls.flat(), ocsp: ocsp.flat() }
}

/** One after the other, until one of them is a list: they are places of the same one, or each tells all by itself. */
async function askCrls(
  certificate: Certificate,
  serials: ReadonlySet<string>,
  crlOf: (url: string) => Promise<FetchedCrl>,
): Promise<readonly CrlAnswer[]> {
  const answers: CrlAnswer[] = []
  for (const url of crlUrlsOf(certificate)) {
    const { list, aheadMs, failure } = await crlOf(url)
    answers.push({ url, of: certificate.sha256, aheadMs, failure, list: list && ofInterest(list, serials) })
    if (list !== null) break
  }
  return answers
}

function crlUrlsOf({ crlDistributionPoints }: Certificate): readonly string[] {
  return crlDistributionPoints
    .filter(({ crlIssuer, hasReasons }) => crlIssuer === null && !hasReasons)
    .flatMap(({ uris }) => uris)
    .filter(isHttp)
    .slice(0, MAX_URLS)
}

/** The list was read for every chain of the run. */
function ofInterest(list: CheckedCrl, serials: ReadonlySet<string>): CheckedCrl {
  return { ...list, revoked: list.revoked.filter((entry) => serials.has(entry.serial) || bearsOnAll(entry)) }
}

async function askResponder(
  certificate: Certificate,
  issuer: Certificate,
  fetch: Fetch,
  clock: () => Date,
): Promise<readonly OcspAnswer[]> {
  const answers: OcspAnswer[] = []
  // Without a nonce: who shares a certificate shares the answer, and few responders make one for each who asks.
  const body = { type: 'application/ocsp-request', bytes: writeOcspRequest({ certificate, issuer, nonce: null }) }
  for (const url of certificate.ocspResponders.filter(isHttp).slice(0, MAX_URLS)) {
    const { bytes, aheadMs, failure } = await get({ url, maxBytes: MAX_OCSP_BYTES, body }, fetch, clock)
    const response = bytes === null ? null : Buffer.from(bytes).toString('base64')
    answers.push({ url, of: certificate.sha256, aheadMs, failure, response })
    if (response !== null) break
  }
  return answers
}

type FetchedCrl = Pick<CrlAnswer, 'aheadMs' | 'failure' | 'list'>

/**
 * Of a list no more is kept than what it says of the certificates of the run, and whose signature it is.
 * @param certificates all of the run
 */
function fetchingOnce(
  fetch: Fetch,
  clock: () => Date,
  certificates: readonly Certificate[],
): (url: string) => Promise<FetchedCrl> {
  const serials = new Set(certificates.map(({ serial }) => serial))
  const slots = new Slots(CRLS_AT_A_TIME, CRLS_AT_A_TIME)
  const known = new Map<string, Promise<FetchedCrl>>()

  async function fetchCrl(url: string): Promise<FetchedCrl> {
    const { bytes, aheadMs, failure } = await get({ url, maxBytes: MAX_CRL_BYTES, isKept: false }, fetch, clock)
    if (bytes === null) return { list: null, aheadMs, failure }
    try {
      const crl = readCrl(bytes, (serial) => serials.has(serial))
      return { list: checkCrl(crl, certificates), aheadMs, failure: null }
    } catch (error) {
      if (!(error instanceof MalformedError)) throw error
      const detail = `the answer is no CRL: ${error.message}`
      return { list: null, aheadMs, failure: { code: 'malformed', detail, whose: 'peer' } }
    }
  }

  return (url) => {
    const found = known.get(url) ?? slots.run('', () => fetchCrl(url))
    known.set(url, found)
    return found
  }
}

async function get(
  request: FetchRequest,
  fetch: Fetch,
  clock: () => Date,
): Promise<Pick<RevocationAnswer, 'aheadMs' | 'failure'> & { readonly bytes: Uint8Array | null }> {
  const outcome = await fetch(request)
  if (outcome.status === 'failed') {
    const { code, detail, whose } = outcome
    return { bytes: null, aheadMs: null, failure: { code, detail, whose } }
  }
  if (outcome.status === 'skipped') {
    return { bytes: null, aheadMs: null, failure: { code: 'unsupported', detail: outcome.reason, whose: 'us' } }
  }
  const { status, body, date } = outcome.value
  const sentAt = date === null ? NaN : Date.parse(date)
  const aheadMs = Number.isNaN(sentAt) ? null : sentAt - clock().getTime()
  if (status === 200) return { bytes: body, aheadMs, failure: null }
  return {
    bytes: null,
    aheadMs,
    failure: { code: 'unreachable', detail: `the answer has status ${String(status)}`, whose: 'peer' },
  }
}

function isHttp(url: string): boolean {
  return /^https?:\/\//i.test(url)
}
