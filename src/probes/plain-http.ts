/**
 * What a host answers to who forgets the "s" of https. Asked for is `/` alone: the path of an endpoint may be a secret,
 * which is not to be sent in clear.
 */
import { seen, skipped, type Observed } from '../core/observed.ts'
import type { Target } from '../core/endpoint.ts'
import type { Probe } from '../core/probe.ts'
import type { Ledger } from '../ledger/ledger.ts'

declare module '../core/facts.ts' {
  interface Facts {
    plainHttp: PlainHttp
  }
}

export type PlainHttp = { readonly port: number } & (
  | { readonly kind: 'refused' }
  /** It took the connection, and closed it without an answer in HTTP. */
  | { readonly kind: 'no-answer' }
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly location: string | null
      /** The Strict-Transport-Security header. */
      readonly hsts: string | null
    }
)

export default {
  fact: 'plainHttp',
  title: 'plain HTTP',
  // After the first answer: it is over in a moment, and what many others wait for goes first.
  needs: ['addresses', 'reach'],
  async run({ net, target }): Promise<Observed<PlainHttp>> {
    const { scheme, host, hostIsAddress } = target.endpoint
    if (scheme !== 'https') return skipped('the endpoint does not speak HTTP')
    const port = portOf(target)
    if (port === null) return skipped('TLS is not on port 443, and the policy names no port of plain HTTP')
    const name = hostIsAddress && host.includes(':') ? `[${host}]` : host
    const answer = await net.http({
      method: 'GET',
      path: '/',
      headers: { Host: port === 80 ? name : `${name}:${String(port)}`, Accept: '*/*', 'User-Agent': 'tls-gate' },
      plainPort: port,
    })
    if (answer.status === 'failed' && answer.code === 'refused') return seen({ port, kind: 'refused' })
    // Silence is none: a firewall drops, and nobody knows what is behind it.
    if (answer.status === 'failed' && (answer.code === 'closed' || answer.code === 'malformed')) {
      return seen({ port, kind: 'no-answer' })
    }
    if (answer.status !== 'seen') return answer
    const { status, headers } = answer.value
    const find = (wanted: string): string | null =>
      headers.find(([header]) => header.toLowerCase() === wanted)?.[1] ?? null
    return seen({
      port,
      kind: 'answer',
      status,
      location: find('location'),
      hsts: find('strict-transport-security'),
    })
  },
} satisfies Probe<'plainHttp', 'addresses' | 'reach', Ledger>

/** Behind another port than 443 is another host's port 80, as like as not. */
function portOf({ endpoint, port }: Target): number | null {
  return endpoint.plainHttpPort ?? (endpoint.port === 443 && port === 443 ? 80 : null)
}
