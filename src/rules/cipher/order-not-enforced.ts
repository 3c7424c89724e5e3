/**
 * A server that lets the order of the caller decide for a weaker suite than both have. RFC 9325 section 4.2.1: servers
 * MUST prefer TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 over weaker suites, even if it is not the first proposal; section 4.1:
 * and what has forward secrecy. Among suites that are as strong the order does not matter: a caller without AES in
 * hardware is then right to ask for ChaCha20.
 */
import { defineRule, fail, pass } from '../../core/rule.ts'
import { RFC9325 } from '../../spec/sources.ts'

export default defineRule({
  id: 'cipher/order-not-enforced',
  title: 'No caller’s order has the server choose a weaker suite than both have',
  cites: [RFC9325.at('4.2.1')],
  // Callers get what they asked for first.
  breaks: [],
  fix: 'Take the weaker suites out, and the order does not matter any more. Where they have to stay, let the server’s order decide: nginx "ssl_prefer_server_ciphers on;", Apache "SSLHonorCipherOrder on".',
  reads: ['cipherOrder'],
  params: {},
  check({ cipherOrder }) {
    const found = Object.entries(cipherOrder).flatMap(([version, { weakerTaken }]) =>
      weakerTaken === null ? [] : { version, ...weakerTaken },
    )
    if (found.length === 0) return pass
    return fail(
      `the order of the caller decides in ${found.map(({ version }) => version).join(', ')}, for weaker suites too`,
      {
        observed: found.map(({ version, taken, over }) => `${taken} before ${over} in ${version}`),
        required: 'the stronger suite, whatever the order of the caller',
      },
    )
  },
})
