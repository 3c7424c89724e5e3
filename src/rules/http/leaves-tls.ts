/**
 * A redirect from https to http. Most clients follow (curl -L, Python urllib, fetch of Node.js), and send what comes next in
 * clear; those that are told better, and Java's, stop there.
 */
import { defineRule, fail, pass } from '../../core/rule.ts'
import { RFC6750, RFC9110 } from '../../spec/sources.ts'
import { isRedirect, placeOf } from './redirect.ts'

export default defineRule({
  id: 'http/leaves-tls',
  title: 'No redirect leads away from TLS',
  cites: [RFC9110.at('15.4'), RFC6750.at('5.3')],
  breaks: [
    {
      client: 'curl 7.88 with -L --proto-redir =https',
      error: 'curl: (1) Protocol "http" not supported or disabled in libcurl',
    },
  ],
  fix: 'Redirect to https://. A server behind a proxy that ends TLS builds such a URL when it is not told of it: pass X-Forwarded-Proto, and have it heeded.',
  reads: ['http'],
  params: {},
  check({ http: { status, headers } }, { target: { endpoint } }) {
    const [, location = null] = headers.find(([name]) => name.toLowerCase() === 'location') ?? []
    if (!isRedirect(status) || placeOf(location, endpoint.url)?.protocol !== 'http:') return pass
    return fail(`a GET is redirected (${String(status)}) to a place without TLS`, {
      observed: location,
      required: 'https',
      status,
    })
  },
})
