/**
 * A URL that sends its callers elsewhere. Webhook senders do not follow, and those that follow may ask there with GET and
 * without the body (RFC 9110 sections 15.4.2 to 15.4.4). Seen is the answer to a GET; that to a POST may be another.
 */
import { defineRule, fail, pass } from '../../core/rule.ts'
import { RFC9110 } from '../../spec/sources.ts'

const REDIRECTS = [301, 302, 303, 307, 308]

export default defineRule({
  id: 'http/redirects',
  title: 'The URL answers by itself and does not redirect',
  cites: [
    RFC9110.at('15.4'),
    {
      text: 'Stripe support, section "Webhooks: what to do when the HTTP status code starts with a three (3xx)"',
      url: 'https://support.stripe.com/questions/webhooks-what-to-do-when-the-http-status-code-starts-with-a-three-(3xx)',
    },
  ],
  // Stripe counts it as a failed delivery; how it words that to its customers is not known to us.
  breaks: [],
  fix: 'Give the senders the URL where the redirects end, with the same www and the same last slash, or serve this one without a redirect.',
  reads: ['http'],
  params: {},
  check({ http: { status, headers } }) {
    if (!REDIRECTS.includes(status)) return pass
    const [, location = null] = headers.find(([name]) => name.toLowerCase() === 'location') ?? []
    return fail(`a GET is answered with a redirect (${String(status)})`, {
      observed: location,
      required: 'an answer without a redirect',
      status,
    })
  },
})
