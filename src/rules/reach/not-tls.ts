/** A port that answers, but not as a TLS server does. */
import { defineRule, proven } from '../../core/rule.ts'
import { RFC8446 } from '../../spec/sources.ts'

export default defineRule({
  id: 'reach/not-tls',
  title: 'The port speaks TLS',
  cites: [RFC8446.at('5.1')],
  breaks: [
    { client: 'curl (OpenSSL 3)', error: 'curl: (35) error:0A00010B:SSL routines::wrong version number' },
    { client: 'Go', error: 'tls: first record does not look like a TLS handshake' },
    { client: 'Java', error: 'javax.net.ssl.SSLException: Unsupported or unrecognized SSL message' },
  ],
  fix: 'Point the endpoint at the port that terminates TLS, or switch TLS on for this one.',
  reads: ['versions'],
  speaksFor: ['versions'],
  params: {},
  check: () => proven,
})
