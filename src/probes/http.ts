/** The HTTP answer and its headers, over TLS with the certificate not verified: rules judge it, and headers are worth seeing anyway. */
import { skipped, type Observed } from '../core/observed.ts'
import type { HttpAnswer } from '../core/net.ts'
import type { Probe } from '../core/probe.ts'
import type { Ledger } from '../ledger/ledger.ts'

declare module '../core/facts.ts' {
  interface Facts {
    http: HttpAnswer
  }
}

export default {
  fact: 'http',
  title: 'the HTTP answer',
  needs: ['addresses'],
  restsOn: ['reach', 'versions'],
  async run({ net, target }): Promise<Observed<HttpAnswer>> {
    const { scheme, host, hostIsAddress, port, path } = target.endpoint
    if (scheme !== 'https') return skipped('the endpoint does not speak HTTP')
    const name = hostIsAddress && host.includes(':') ? `[${host}]` : host
    return net.http({
      method: 'GET',
      path,
      headers: { Host: port === 443 ? name : `${name}:${String(port)}`, Accept: '*/*', 'User-Agent': 'tls-gate' },
    })
  },
} satisfies Probe<'http', 'addresses', Ledger>
