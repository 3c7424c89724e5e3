/** A name with IPv6 addresses only. Telegram, for one, calls IPv4 addresses alone. */
import { defineRule, missing, notApplicable, proven } from '../../core/rule.ts'
import { TELEGRAM_WEBHOOKS } from '../../spec/sources.ts'

export default defineRule({
  id: 'reach/no-ipv4',
  title: 'The name has an IPv4 address',
  cites: [TELEGRAM_WEBHOOKS.at('The short version')],
  breaks: [
    { client: 'curl 7.88 with --ipv4', error: 'curl: (6) Could not resolve host: api.example.com' },
    { client: 'Node.js 20 on a machine without IPv6', error: 'Error: connect ENETUNREACH' },
    {
      client: 'Python 3.11 on a machine without IPv6',
      error: '<urlopen error [Errno 101] Network is unreachable>',
    },
    {
      client: 'Java 17 with -Djava.net.preferIPv4Stack=true',
      error: 'java.net.UnknownHostException: api.example.com',
    },
  ],
  fix: 'Add an A record to the name; where the service has IPv6 alone, put a load balancer or a CDN with an IPv4 address before it.',
  reads: ['addresses'],
  params: {},
  check({ addresses: { all } }, { target: { endpoint } }) {
    if (endpoint.connectTo !== null) return notApplicable('the name was not looked up: connect-to stands for it')
    if (all.some((address) => /^[\d.]+$/.test(address))) return proven
    if (!all.every((address) => address.includes(':'))) return notApplicable('the proxy looks the name up')
    return missing('there are IPv6 addresses only', { observed: all, required: 'an IPv4 address' })
  },
})
