/**
 * Suites that protect nothing, or that can be broken.
 *
 * RFC 9325 section 4.1: MUST NOT negotiate NULL, RC4, or less than 112 bits, EXPORT among them. RFC 7465 section 2 for RC4.
 */
import { defineRule, fail, pass } from '../../core/rule.ts'
import { RFC7465, RFC9325 } from '../../spec/sources.ts'
import { WEAKNESS_KINDS, weaknessesOf } from '../../spec/suite-strength.ts'
import type { Suite } from '../../spec/suite.ts'
import { acceptedSuites, describeSuite } from './accepted-suites.ts'

export default defineRule({
  id: 'cipher/weak',
  title: 'No broken cipher suite is accepted',
  cites: [RFC9325.at('4.1'), RFC7465.at('2')],
  // Clients negotiate something better and never notice; payment processors and auditors refuse the endpoint.
  breaks: [],
  fix: 'Keep to ECDHE with AES-GCM or ChaCha20-Poly1305: nginx "ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;", and drop any "@SECLEVEL=0".',
  reads: ['cipherSuites'],
  params: { kinds: WEAKNESS_KINDS },
  check({ cipherSuites }, { params }) {
    const kindsOf = (suite: Suite): readonly string[] =>
      weaknessesOf(suite).filter((kind) => params.kinds.includes(kind))
    const found = acceptedSuites(cipherSuites).filter(({ suite }) => kindsOf(suite).length > 0)
    if (found.length === 0) return pass
    const kinds = [...new Set(found.flatMap(({ suite }) => kindsOf(suite)))]
    return fail(
      `${String(found.length)} weak cipher ${found.length === 1 ? 'suite is' : 'suites are'} accepted: ${kinds.join(', ')}`,
      {
        observed: found.map(describeSuite),
        required: `none with ${params.kinds.join(', ')}`,
      },
    )
  },
})
