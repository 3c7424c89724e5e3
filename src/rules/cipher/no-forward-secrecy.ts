/**
 * Suites with which a stolen key opens yesterday's traffic.
 *
 * RFC 9325 section 4.1: implementations SHOULD NOT negotiate suites based on RSA key transport or static (EC)DH.
 */
import { defineRule, fail, pass } from '../../core/rule.ts'
import { RFC9325 } from '../../spec/sources.ts'
import { acceptedSuites, describeSuite } from './accepted-suites.ts'

export default defineRule({
  id: 'cipher/no-forward-secrecy',
  title: 'Every accepted suite has forward secrecy',
  cites: [RFC9325.at('4.1')],
  breaks: [
    {
      client: 'Java 17 and 25, where no other suite is served',
      error: 'javax.net.ssl.SSLHandshakeException: (handshake_failure) Received fatal alert: handshake_failure',
    },
    {
      client: 'Python requests, where no other suite is served',
      error: '[SSL: SSLV3_ALERT_HANDSHAKE_FAILURE] sslv3 alert handshake failure',
    },
    { client: 'Go 1.22 and later, where no other suite is served', error: 'remote error: tls: handshake failure' },
  ],
  fix: 'Serve ECDHE suites only: nginx "ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;".',
  reads: ['cipherSuites'],
  params: {},
  check({ cipherSuites }) {
    const accepted = acceptedSuites(cipherSuites)
    const found = accepted.filter(({ suite }) => !suite.forwardSecret)
    if (found.length === 0) return pass
    return fail(
      found.length === accepted.length
        ? 'no suite with forward secrecy is accepted'
        : `${String(found.length)} ${found.length === 1 ? 'suite' : 'suites'} without forward secrecy ${found.length === 1 ? 'is' : 'are'} accepted`,
      { observed: found.map(describeSuite), required: 'ECDHE or DHE key exchange in every suite' },
    )
  },
})
