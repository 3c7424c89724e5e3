/**
 * A URL that sends its callers elsewhere. Stripe counts that as a failed delivery; curl -L and Python's urllib follow a 301,
 * 302 or 303 with a GET without the body, as RFC 9110 sections 15.4.2 to 15.4.4 let them. Seen is the answer to a GET; that
 * to a POST may be another.
 */
import { defineRule, fail, pass } from '../../core/rule.ts'
import { RFC9110 } from '../../spec/sources.ts'
import { isRedirect } from './redirect.ts'

export default defineRule({
  id: 'http/redirects',
  title: 'The URL answers by itself and does not redirect',
  cites: [
    RFC9110.at('15.4'),
    {
      text: 'Stripe documentation, section "Receive events with an HTTPS server"',
      url: 'https://docs.stripe.com/webhooks',
    },
  ],
  breaks: [
    { client: 'Python 3.11 (urllib), for a POST', error: 'HTTP Error 307: Temporary Redirect' },
    { client: 'Node.js 20 (fetch with redirect: "error")', error: 'TypeError: fetch failed' },
  ],
  fix: 'Give the senders the URL where the redirects end, with the same www and the same last slash, or serve this one without a redirect.',
  reads: ['http'],
  params: {},
  check({ http: { status, headers } }) {
    if (!isRedirect(status)) return pass
    const [, location = null] = headers.find(([name]) => name.toLowerCase() === 'location') ?? []
    return fail(`a GET is answered with a redirect (${String(status)})`, {
      observed: location,
      required: 'an answer without a redirect',
      status,
    })
  },
})
