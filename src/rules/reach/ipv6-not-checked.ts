/** IPv6 addresses that this machine has no way to, of an endpoint whose other addresses were looked at. */
import { defineOwnRule } from '../../core/rule.ts'
import { RFC6724 } from '../../spec/sources.ts'

export default defineOwnRule({
  id: 'reach/ipv6-not-checked',
  title: 'Every address can be looked at from this runner',
  cites: [RFC6724.at('6')],
  // It says something of the runner, and nothing of the endpoint.
  breaks: [],
  fix: 'Run the check on a runner with IPv6, a self-hosted one for instance: callers that have it prefer those addresses.',
})
