/** A target that cannot be reached: every other question about it stays open. */
import { defineRule, pass } from '../../core/rule.ts'
import { RFC9293 } from '../../spec/sources.ts'

export default defineRule({
  id: 'reach/unreachable',
  title: 'A connection to the address can be opened',
  cites: [RFC9293.at('3.5')],
  breaks: [
    { client: 'curl', error: 'curl: (7) Failed to connect to api.example.com port 443: Connection refused' },
    { client: 'Node.js', error: 'Error: connect ECONNREFUSED' },
    { client: 'Go', error: 'dial tcp: connect: connection refused' },
  ],
  fix: 'Check that the name resolves from this runner, that the service listens on the port, and that no firewall drops the runner.',
  reads: ['addresses', 'reach'],
  speaksFor: ['addresses', 'reach'],
  params: {},
  // To be here, both facts were seen. What was not seen, addresses that could not be asked for too, evaluate reports as inconclusive.
  check: () => pass,
})
