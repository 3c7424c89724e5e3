/**
 * Fetches certificates that chains lack from where these point to (RFC 5280 section 4.2.2.1): not to trust them, but to
 * tell what a browser would have repaired without a word.
 */
import type { FetchRequest, Fetched } from '../core/net.ts'
import { seen, skipped, type Observed } from '../core/observed.ts'
import type { SavedScan, SavedTarget } from '../core/saved-scan.ts'
import type { TrustStore } from '../core/trust.ts'
import { anchorsOf } from '../pki/anchors.ts'
import { SERVER_AUTH } from '../pki/issuer.ts'
import { findPaths } from '../pki/path.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { readPemCertificates, writePem } from '../wire/pem.ts'
import { looksLikePkcs7, readPkcs7Certificates } from '../wire/pkcs7.ts'
import { readCertificate, type Certificate } from '../wire/x509/certificate.ts'
import { sentCertificates } from './sent-certificates.ts'
import { withFact } from './with-fact.ts'

declare module '../core/facts.ts' {
  interface Facts {
    fetchedIssuers: FetchedIssuers
  }
}

export interface FetchedIssuers {
  readonly fetched: readonly { readonly url: string; readonly certificate: string }[]
  /** Where there was nothing to be had, and why. */
  readonly failed: readonly { readonly url: string; readonly reason: string }[]
}

type Fetch = (request: FetchRequest) => Promise<Observed<Fetched>>

/** A certificate is a few KiB, a bundle of them some more. */
const MAX_BYTES = 256 * 1024
/** No chain lacks more. */
const MAX_ROUNDS = 4

/** The same scan, with what was fetched for each target whose chain leads to no anchor for want of an issuer. */
export function fetchIssuers(
  scan: SavedScan,
  stores: ReadonlyMap<string, TrustStore>,
  fetch: Fetch,
): Promise<SavedScan> {
  const now = new Date(scan.finishedAt)
  return withFact(scan, 'fetchedIssuers', (target, { trust }) => {
    const trusted = trust.flatMap((name) => stores.get(name) ?? [])
    return fetchFor(target, trusted, now, fetch)
  })
}

async function fetchFor(
  target: SavedTarget,
  stores: readonly TrustStore[],
  now: Date,
  fetch: Fetch,
): Promise<Observed<FetchedIssuers>> {
  const [leaf, ...others] = sentCertificates(target)
  if (leaf === undefined) return skipped('there is no chain to complete')
  const indexes = stores.map(anchorsOf)
  const fetched: { url: string; certificate: Certificate }[] = []
  const failed: { url: string; reason: string }[] = []
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const all = [...others, ...fetched.map(({ certificate }) => certificate)]
    const searches = indexes.map((anchors) =>
      findPaths({ leaf, others: all, anchors, now, purpose: SERVER_AUTH, judgesLeaf: false }),
    )
    const open = searches.filter(({ paths }) => paths.length === 0).flatMap(({ rejected }) => rejected)
    const urls = new Set(
      open.flatMap(({ culprit, fault }) => (fault.rule === 'chain/incomplete' ? culprit.caIssuers.slice(0, 1) : [])),
    )
    const wanted = [...urls].filter((url) => ![...fetched, ...failed].some((known) => known.url === url))
    if (wanted.length === 0) break
    for (const url of wanted) {
      const outcome = await fetch({ url, maxBytes: MAX_BYTES })
      if (outcome.status === 'skipped') return outcome
      if (outcome.status === 'failed') failed.push({ url, reason: outcome.detail })
      else keep(url, outcome.value, fetched, failed)
    }
  }
  if (fetched.length === 0 && failed.length === 0) return skipped('no issuer was missing')
  return seen({
    fetched: fetched.map(({ url, certificate }) => ({ url, certificate: writePem(certificate.der) })),
    failed,
  })
}

function keep(
  url: string,
  { status, body }: Fetched,
  fetched: { url: string; certificate: Certificate }[],
  failed: { url: string; reason: string }[],
): void {
  if (status !== 200) {
    failed.push({ url, reason: `the answer has status ${String(status)}` })
    return
  }
  try {
    const certificates = certificatesIn(body).map((der) => ({ url, certificate: readCertificate(der) }))
    if (certificates.length === 0) failed.push({ url, reason: 'the answer holds no certificate' })
    fetched.push(...certificates)
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error
    failed.push({ url, reason: `the answer is no certificate: ${error.message}` })
  }
}

/**
 * A certificate, or PKCS#7 with some (RFC 5280 section 4.2.2.1), and PEM, which some CAs have there. No other container: a
 * stranger's password would cost time to try.
 */
function certificatesIn(body: Uint8Array): readonly Uint8Array[] {
  const pems = readPemCertificates(Buffer.from(body).toString('latin1'))
  if (pems.length > 0) return pems
  return looksLikePkcs7(body) ? readPkcs7Certificates(body) : [body]
}
