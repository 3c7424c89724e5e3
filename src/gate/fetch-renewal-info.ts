/** Asks the ACME server of the CA when it wants each leaf renewed, as anybody may: RFC 9773. */
import { organizationsOf } from '../core/distinguished-name.ts'
import type { FetchRequest, Fetched } from '../core/net.ts'
import { gap, seen, type Failure, type Gap, type Observed } from '../core/observed.ts'
import type { SavedScan, SavedTarget } from '../core/saved-scan.ts'
import { DAY_MS } from '../core/window.ts'
import { acmeDirectoriesOf } from '../spec/acme-directories.ts'
import { readRenewalInfo, readRenewalInfoUrl, renewalIdOf, type RenewalWindow } from '../wire/acme/renewal-info.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { sentCertificates } from './sent-certificates.ts'
import { withFact } from './with-fact.ts'

declare module '../core/facts.ts' {
  interface Facts {
    renewalInfo: RenewalInfo
  }
}

export interface RenewalInfo {
  /** Why no server was asked; null when one was. */
  readonly notAsked: string | null
  /** Of the first server that knows the certificate; null when none does. */
  readonly suggested: SuggestedRenewal | null
  /** Servers that answered, and had nothing to say of it. */
  readonly silent: readonly { readonly directory: string; readonly reason: string }[]
  /** Directories of those that could not be asked, when none else knows it: each is a gap, with its reason. */
  readonly unanswered: readonly string[]
}

export interface SuggestedRenewal extends RenewalWindow {
  readonly directory: string
  /** When to ask again, from a minute to a day (RFC 9773 section 4.3.2); null where the server does not say. */
  readonly retryAfterMs: number | null
}

type Fetch = (request: FetchRequest) => Promise<Observed<Fetched>>

export interface FetchRenewalInfoOptions {
  readonly scan: SavedScan
  /** URLs of the policy's own, asked after those that are known for the CA. */
  readonly directories: readonly string[]
  readonly fetch: Fetch
  readonly clock: () => Date
}

const MAX_DIRECTORY_BYTES = 64 * 1024
const MAX_INFO_BYTES = 16 * 1024

const MIN_RETRY_MS = 60_000
const MAX_RETRY_MS = DAY_MS

export function renewalNotAsked(reason: string): RenewalInfo {
  return { notAsked: reason, suggested: null, silent: [], unanswered: [] }
}

/** The same scan, with what was learned for each target that has a leaf. */
export function fetchRenewalInfo(options: FetchRenewalInfoOptions): Promise<SavedScan> {
  return withFact(options.scan, 'renewalInfo', (target) => fetchFor(target, options))
}

async function fetchFor(target: SavedTarget, options: FetchRenewalInfoOptions): Promise<Observed<RenewalInfo>> {
  const [leaf] = sentCertificates(target)
  if (leaf === undefined) return seen(renewalNotAsked('there is no certificate to ask about'))
  if (leaf.notAfter < Date.parse(options.scan.finishedAt)) return seen(renewalNotAsked('the certificate has expired'))
  const directories = new Set([...acmeDirectoriesOf(organizationsOf(leaf.issuer)), ...options.directories])
  if (directories.size === 0) return seen(renewalNotAsked('no ACME server is known for its CA that tells of renewals'))
  const id = renewalIdOf(leaf)
  if (id === null) return seen(renewalNotAsked('the certificate does not name the key of its issuer'))

  const silent: { directory: string; reason: string }[] = []
  const gaps: Gap[] = []
  const unanswered: string[] = []
  for (const directory of directories) {
    const answer = await ask(directory, id, options)
    if ('notAsked' in answer) return seen(renewalNotAsked(answer.notAsked))
    if ('window' in answer) {
      const suggested = { ...answer.window, directory, retryAfterMs: answer.retryAfterMs }
      return seen({ notAsked: null, suggested, silent, unanswered: [] })
    }
    if ('silence' in answer) silent.push({ directory, reason: answer.silence })
    else {
      unanswered.push(directory)
      gaps.push(gap(`when ${directory} wants the certificate renewed`, answer.failure))
    }
  }
  return seen({ notAsked: null, suggested: null, silent, unanswered }, gaps)
}

type Answer =
  | { readonly window: RenewalWindow; readonly retryAfterMs: number | null }
  | { readonly silence: string }
  | { readonly failure: Failure }
  | { readonly notAsked: string }

async function ask(directory: string, id: string, { fetch, clock }: FetchRenewalInfoOptions): Promise<Answer> {
  const place = await get(fetch, { url: directory, maxBytes: MAX_DIRECTORY_BYTES }, readRenewalInfoUrl)
  if (!('value' in place)) return place
  if (place.value === null) return { silence: 'it tells nobody when to renew' }
  const url = `${place.value.replace(/\/+$/, '')}/${id}`
  const info = await get(fetch, { url, maxBytes: MAX_INFO_BYTES }, readRenewalInfo)
  if ('value' in info) return { window: info.value, retryAfterMs: parseRetryAfter(info.retryAfter, clock()) }
  // The CA issued it in another way than by this server, or another CA has its name.
  return 'status' in info && info.status === 404 ? { silence: 'it does not know the certificate' } : info
}

type Got<T> =
  | { readonly value: T; readonly retryAfter: string | null }
  | { readonly failure: Failure; readonly status?: number }
  | { readonly notAsked: string }

async function get<T>(fetch: Fetch, request: FetchRequest, read: (body: Uint8Array) => T): Promise<Got<T>> {
  const outcome = await fetch(request)
  if (outcome.status === 'skipped') return { notAsked: outcome.reason }
  if (outcome.status === 'failed') return { failure: outcome }
  const { status, body, retryAfter } = outcome.value
  if (status !== 200) {
    const detail = `the answer has status ${String(status)}`
    return { failure: { code: 'unsupported', detail, whose: 'peer' }, status }
  }
  try {
    return { value: read(body), retryAfter }
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error
    return { failure: { code: 'malformed', detail: `the answer cannot be used: ${error.why}`, whose: 'peer' } }
  }
}

/** RFC 9110 section 5.6.7, as they are to be written. */
const HTTP_DATE = /^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/** RFC 9110 section 10.2.3: seconds, or a date. */
function parseRetryAfter(text: string | null, now: Date): number | null {
  if (text === null) return null
  const isDate = HTTP_DATE.test(text)
  const ms = isDate ? Date.parse(text) - now.getTime() : /^\d{1,10}$/.test(text) ? Number(text) * 1000 : NaN
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, MIN_RETRY_MS), MAX_RETRY_MS)
}
