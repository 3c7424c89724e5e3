/** The certificate that each endpoint will serve next: out of its file, or seen where it is served already. */
import type { Endpoint, NextCertificate } from '../core/endpoint.ts'
import type { Observations } from '../core/facts.ts'
import { failed, failedAs, seen, skipped, type Observed } from '../core/observed.ts'
import type { SavedScan } from '../core/saved-scan.ts'
import type { Network } from '../net/network.ts'
import type { Chain } from '../probes/chain.ts'
import { writePem } from '../wire/pem.ts'
import { approach } from './approach.ts'
import type { NextCertificateFiles } from './next-certificate-files.ts'
import { scan as look } from './scan.ts'
import { withFact } from './with-fact.ts'

declare module '../core/facts.ts' {
  interface Facts {
    nextCertificate: NextCertificates
  }
}

export interface NextCertificates {
  /** Where they are now, for people. */
  readonly source: string
  /** PEM, leaf first. */
  readonly certificates: readonly string[]
}

export interface FindNextCertificateOptions {
  readonly scan: SavedScan
  readonly files: NextCertificateFiles
  readonly network: Network
  readonly clock: () => Date
}

/** The same scan, with what comes next at each target: it rests on nothing that was seen there. */
export function findNextCertificate({ scan, files, ...looking }: FindNextCertificateOptions): Promise<SavedScan> {
  const found = new Map<Endpoint, Promise<Observed<NextCertificates>>>()
  return withFact(scan, 'nextCertificate', (_, endpoint) => {
    const { nextCertificate } = endpoint
    if (nextCertificate === undefined) return Promise.resolve(skipped('the policy names no next certificate'))
    // Once for all addresses of an endpoint.
    const next = found.get(endpoint) ?? find(nextCertificate, endpoint, files, looking)
    found.set(endpoint, next)
    return next
  })
}

type Looking = Pick<FindNextCertificateOptions, 'network' | 'clock'>

async function find(
  next: NextCertificate,
  endpoint: Endpoint,
  files: NextCertificateFiles,
  { network, clock }: Looking,
): Promise<Observed<NextCertificates>> {
  if (next.kind === 'file') {
    const certificates = (files.get(next.path) ?? []).map((der) => writePem(der))
    return seen({ source: next.path, certificates })
  }
  const staged = stagedEndpoint(next, endpoint)
  const only = ['chain'] as const
  const approaches = approach([staged], network, only)
  const { endpoints } = await look({ approaches, network, only, clock, onProgress: () => undefined })
  const chains = endpoints.flatMap(({ targets }) => targets.map(({ observations }) => chainOf(observations)))
  const source = sourceOf(next)
  const chain = chains.find(({ status }) => status === 'seen') ?? chains[0]
  if (chain === undefined) return failed('unreachable', `${source} has no address`, 'network')
  if (chain.status === 'skipped') return failed('unreachable', `${source}: ${chain.reason}`, 'network')
  if (chain.status === 'failed') return failedAs({ ...chain, detail: `${source}: ${chain.detail}` })
  const { certificates } = chain.value
  return certificates.length === 0
    ? failed('unsupported', `${source} serves no certificate`, 'peer')
    : seen({ source, certificates })
}

/** A place without a name is asked for the name that callers use. */
function stagedEndpoint(next: Staged, { sni, host, hostIsAddress, starttls }: Endpoint): Endpoint {
  const wanted = sni ?? (hostIsAddress ? null : host)
  return { ...next, environment: null, sni: next.hostIsAddress ? wanted : null, starttls, trust: [] }
}

type Staged = Extract<NextCertificate, { readonly kind: 'staged' }>

function sourceOf({ url, connectTo }: Staged): string {
  if (connectTo === null) return url
  const { address, port } = connectTo
  const host = address.includes(':') ? `[${address}]` : address
  return `${url} at ${host}${port === null ? '' : `:${String(port)}`}`
}

/** Of what it waited for in vain, the root of the trouble. */
function chainOf(observations: Observations): Observed<Chain> {
  const { chain = skipped('was not looked at') } = observations
  if (chain.status !== 'skipped' || chain.because === null) return chain
  const root = observations[chain.because as keyof Observations]
  return root?.status === 'failed' ? root : chain
}
