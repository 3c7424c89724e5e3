/**
 * For hosts that people open in a browser: RFC 6797 section 7.2 has a request without TLS answered with a permanent redirect
 * to the same place over TLS. To the same host first, so that its own HSTS policy is noted before that of the next.
 */
import type { Endpoint } from '../../core/endpoint.ts'
import { defineRule, fail, pass } from '../../core/rule.ts'
import { RFC6797 } from '../../spec/sources.ts'
import { isRedirect, placeOf } from './redirect.ts'

const PERMANENT = [301, 308]

export default defineRule({
  id: 'http/plain-http-not-redirected',
  title: 'A browser without TLS is sent to the same host over TLS, for good',
  cites: [RFC6797.at('7.2')],
  breaks: [],
  fix: 'Redirect there with 301 to https:// and the same host and path: nginx "return 301 https://$host$request_uri;".',
  reads: ['plainHttp'],
  params: {},
  check({ plainHttp }, { target: { endpoint } }) {
    // Whoever closes the port serves no browser there, and none is led astray.
    if (plainHttp.kind !== 'answer') return pass
    const { port, status, location } = plainHttp
    const wrong = faultOf(status, placeOf(location, `http://${hostOf(endpoint)}:${String(port)}/`), endpoint)
    return wrong === undefined
      ? pass
      : fail(`HTTP without TLS on port ${String(port)} ${wrong}`, {
          observed: { status, location },
          required: `301 or 308 to https://${hostOf(endpoint)}/`,
          port,
        })
  },
})

function faultOf(status: number, place: URL | undefined, endpoint: Endpoint): string | undefined {
  if (!isRedirect(status)) return `is answered without a redirect (${String(status)})`
  if (place === undefined) return `is redirected (${String(status)}) to no place`
  if (place.protocol !== 'https:') return 'is redirected, and not to https'
  if (place.hostname !== hostOf(endpoint)) return 'is redirected to another host before this one over TLS'
  return PERMANENT.includes(status) ? undefined : `is redirected for a while only (${String(status)})`
}

function hostOf({ host, hostIsAddress }: Endpoint): string {
  return hostIsAddress && host.includes(':') ? `[${host}]` : host
}
