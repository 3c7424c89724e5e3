/**
 * Suites that protect nothing, or that can be broken.
 *
 * RFC 9325 section 4.1: MUST NOT negotiate NULL, RC4, or less than 112 bits, EXPORT among them. RFC 7465 section 2 for RC4.
 */
import { defineRule, fail, pass } from '../../core/rule.ts'
import { RFC7465, RFC9325 } from '../../spec/sources.ts'
import { findSuite, type Suite } from '../../spec/suite.ts'

const WEAKNESSES: readonly (readonly [kind: string, is: (suite: Suite) => boolean])[] = [
  ['NULL', ({ cipher }) => cipher === 'NULL' || /^SHA\d+$/.test(cipher)],
  ['anon', ({ keyExchange }) => keyExchange.includes('anon')],
  ['EXPORT', ({ keyExchange }) => keyExchange.includes('EXPORT')],
  ['RC4', ({ cipher }) => cipher.startsWith('RC4')],
  ['DES', ({ cipher }) => cipher.startsWith('DES')],
  ['3DES', ({ cipher }) => cipher.startsWith('3DES')],
  ['RC2', ({ cipher }) => cipher.startsWith('RC2')],
  ['IDEA', ({ cipher }) => cipher.startsWith('IDEA')],
]

export default defineRule({
  id: 'cipher/weak',
  title: 'No broken cipher suite is accepted',
  cites: [RFC9325.at('4.1'), RFC7465.at('2')],
  // Clients negotiate something better and never notice; payment processors and auditors refuse the endpoint.
  breaks: [],
  fix: 'Keep to ECDHE with AES-GCM or ChaCha20-Poly1305: nginx "ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;", and drop any "@SECLEVEL=0".',
  reads: ['cipherSuites'],
  params: { kinds: WEAKNESSES.map(([kind]) => kind) },
  check({ cipherSuites }, { params }) {
    const found = Object.entries(cipherSuites).flatMap(([version, suites]) =>
      suites.flatMap(({ code, name }) => {
        const suite = findSuite(Number(code))
        const kinds = WEAKNESSES.filter(([kind, is]) => params.kinds.includes(kind) && is(suite)).map(([kind]) => kind)
        return kinds.length === 0 ? [] : [{ version, name, kinds }]
      }),
    )
    if (found.length === 0) return pass
    const kinds = [...new Set(found.flatMap((suite) => suite.kinds))]
    const names = [...new Set(found.map(({ name }) => name))]
    return fail(
      `${String(names.length)} weak cipher ${names.length === 1 ? 'suite is' : 'suites are'} accepted: ${kinds.join(', ')}`,
      {
        observed: found.map(({ version, name }) => `${version} ${name}`),
        required: `none with ${params.kinds.join(', ')}`,
      },
    )
  },
})
