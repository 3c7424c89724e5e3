/** A port that webhook senders do not call: some keep to a few, such as Telegram to 443, 80, 88 and 8443. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC9110, TELEGRAM_WEBHOOKS } from '../../spec/sources.ts'

export default defineRule({
  id: 'reach/port-not-allowed',
  title: 'The port is one that webhook senders call',
  cites: [RFC9110.at('4.2.2'), TELEGRAM_WEBHOOKS.at('An open port')],
  // Such a sender refuses the URL when it is registered; how it words that is not known to us.
  breaks: [],
  fix: 'Serve the endpoint on port 443, or list the ports that its senders call as "allowed".',
  reads: ['addresses'],
  // An empty list is no list: the rule then has nothing to hold an endpoint to.
  params: { allowed: ['443'] },
  check(_, { params, target: { endpoint } }) {
    if (endpoint.scheme !== 'https') return notApplicable('the endpoint does not speak HTTP')
    if (params.allowed.length === 0) return notApplicable('the policy lists no ports')
    // That of the URL, which is what senders are told: connect-to may lead to another.
    const port = String(endpoint.port)
    return params.allowed.includes(port)
      ? pass
      : fail(`port ${port} is none that webhook senders call`, { observed: port, required: params.allowed })
  },
})
