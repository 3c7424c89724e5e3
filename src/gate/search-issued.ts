/**
 * Asks a service what Certificate Transparency logs hold for the name of each endpoint, where the user wants that: once for
 * a name in a run. What such a service says is hearsay, and that it says nothing is usual.
 */
import type { CtSearch } from '../core/ct-search.ts'
import type { FetchRequest, Fetched } from '../core/net.ts'
import {
  failed,
  gap,
  seen,
  skipped,
  type Failed,
  type Failure,
  type Gap,
  type Observed,
  type Skipped,
} from '../core/observed.ts'
import type { SavedEndpoint, SavedScan, SavedTarget } from '../core/saved-scan.ts'
import { Slots } from '../net/slots.ts'
import { matchesHost } from '../pki/hostname.ts'
import { isPublicName } from '../spec/special-use-names.ts'
import type { CtQuery, IssuedCertificate } from '../wire/ct-search/issued.ts'
import { CT_SEARCH_APIS } from '../wire/ct-search/services.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import type { Certificate } from '../wire/x509/certificate.ts'
import { sentCertificates } from './sent-certificates.ts'
import { withFact } from './with-fact.ts'

declare module '../core/facts.ts' {
  interface Facts {
    issuedCertificates: IssuedCertificates
  }
}

export interface IssuedCertificates {
  readonly service: CtSearch['service']
  /** Those that are valid at the end of the scan and for the name that callers use, the newest first. */
  readonly certificates: readonly IssuedCertificate[]
  /** False where the service may know of more; the reason is a gap. */
  readonly isComplete: boolean
}

type Fetch = (request: FetchRequest) => Promise<Observed<Fetched>>

export interface SearchIssuedOptions {
  readonly scan: SavedScan
  readonly search: CtSearch
  readonly fetch: Fetch
}

/** A name with ten thousand certificates has its answer in some three megabytes. */
const MAX_BYTES = 8 * 1024 * 1024
/** Services give a stranger some sixty to a hundred answers an hour. */
const MAX_NAMES = 100
const MAX_PAGES = 5
const MAX_KEPT = 200
/** They are free, and slow when they are asked much. */
const AT_A_TIME = 2
/** One that has failed as often in a row is down for this run. */
const MAX_FAILURES = 3

/** The same scan, with what was found for each target whose leaf is one that logs know. */
export function searchIssued({ scan, search, fetch }: SearchIssuedOptions): Promise<SavedScan> {
  const searching = { search, find: searchingOnce(search, fetch), now: Date.parse(scan.finishedAt) }
  return withFact(scan, 'issuedCertificates', (target, endpoint) => searchFor(target, endpoint, searching))
}

type Find = (query: CtQuery) => Promise<Observed<Found>>

interface Found {
  readonly issued: readonly IssuedCertificate[]
  readonly isComplete: boolean
}

interface Searching {
  readonly search: CtSearch
  readonly find: Find
  readonly now: number
}

async function searchFor(
  target: SavedTarget,
  endpoint: SavedEndpoint['endpoint'],
  { search, find, now }: Searching,
): Promise<Observed<IssuedCertificates>> {
  const [leaf] = sentCertificates(target)
  if (leaf === undefined) return skipped('there is no certificate to compare with')
  // Nobody else is told the names of what a private CA has issued.
  if (leaf.sctList === null) return skipped('the certificate carries no timestamp of a log')
  const query = queryFor(endpoint, leaf)
  if (query === undefined) return skipped('the certificate is for no name of the public DNS that callers use')

  const outcome = await find(query)
  if (outcome.status === 'skipped') return outcome
  const gaps: Gap[] = []
  let certificates: readonly IssuedCertificate[] = []
  if (outcome.status === 'failed') gaps.push(gapOf(query, search, outcome))
  else {
    const { issued, isComplete } = outcome.value
    const valid = issued.filter(
      ({ names, notAfter, isRevoked }) =>
        notAfter >= now &&
        !isRevoked &&
        matchesHost({ host: query.host, isAddress: false }, { dnsNames: names, ipAddresses: [] }),
    )
    certificates = valid.toSorted((a, b) => b.notBefore - a.notBefore).slice(0, MAX_KEPT)
    if (!isComplete || valid.length > MAX_KEPT) {
      const detail = `more than ${String(isComplete ? MAX_KEPT : issued.length)} have been issued`
      gaps.push(gapOf(query, search, { code: 'limit', detail, whose: 'us' }))
    }
  }
  return seen({ service: search.service, certificates, isComplete: gaps.length === 0 }, gaps)
}

function gapOf({ host }: CtQuery, { service }: CtSearch, failure: Failure): Gap {
  return gap(`what ${service} knows of ${host}`, failure)
}

function queryFor({ sni, host, hostIsAddress }: SavedEndpoint['endpoint'], leaf: Certificate): CtQuery | undefined {
  const wanted = sni ?? host
  if ((sni === null && hostIsAddress) || !isPublicName(wanted)) return undefined
  const covering = leaf.dnsNames
    .map((name) => name.toLowerCase())
    .filter((name) => matchesHost({ host: wanted, isAddress: false }, { dnsNames: [name], ipAddresses: [] }))
  const name = covering.find((one) => one === wanted) ?? covering[0]
  return name === undefined ? undefined : { host: wanted, name }
}

function searchingOnce({ service, url }: CtSearch, fetch: Fetch): Find {
  const api = CT_SEARCH_APIS[service]
  const slots = new Slots(AT_A_TIME, AT_A_TIME)
  const known = new Map<string, Promise<Observed<Found>>>()
  let failures = 0
  let lastFailure: Failed | Skipped | null = null

  async function findAll(query: CtQuery): Promise<Observed<Found>> {
    if (failures >= MAX_FAILURES && lastFailure !== null) return lastFailure
    const outcome = await readPages(query)
    failures = outcome.status === 'seen' ? 0 : failures + 1
    if (outcome.status !== 'seen') lastFailure = outcome
    return outcome
  }

  async function readPages(query: CtQuery): Promise<Observed<Found>> {
    const issued: IssuedCertificate[] = []
    let after: string | null = null
    for (let page = 0; page < MAX_PAGES; page++) {
      const outcome = await fetch({ url: api.ask(url ?? api.url, query, after), maxBytes: MAX_BYTES, isKept: false })
      if (outcome.status !== 'seen') return outcome
      const { status, body } = outcome.value
      if (status !== 200) return failed('unreachable', `the answer has status ${String(status)}`, 'peer')
      try {
        const { issued: more, next } = api.read(body)
        issued.push(...more)
        if (next === null) return seen({ issued, isComplete: true })
        after = next
      } catch (error) {
        if (error instanceof MalformedError) return failed('malformed', error.message, 'peer')
        throw error
      }
    }
    return seen({ issued, isComplete: false })
  }

  return (query) => {
    const key = `${query.host} ${query.name}`
    const found =
      known.get(key) ??
      (known.size < MAX_NAMES
        ? slots.run('', () => findAll(query))
        : Promise.resolve(failed('limit', `no more than ${String(MAX_NAMES)} names are searched for in a run`, 'us')))
    known.set(key, found)
    return found
  }
}
