/**
 * Suites in CBC mode, which TLS 1.3 has none of. Up to TLS 1.2 the MAC is inside of what is encrypted: whoever can tell a
 * bad padding from a bad MAC reads the plaintext byte by byte (Lucky Thirteen).
 *
 * RFC 9325 section 4.2: they SHOULD NOT be used unless encrypt_then_mac (RFC 7366) is negotiated too. That exception is
 * not looked at: it takes a caller that asks for it as well.
 */
import { defineRule, fail, pass } from '../../core/rule.ts'
import { RFC7366, RFC9325 } from '../../spec/sources.ts'
import { acceptedSuites, describeSuite } from './accepted-suites.ts'

export default defineRule({
  id: 'cipher/cbc',
  title: 'No suite in CBC mode is accepted',
  cites: [RFC9325.at('4.2'), RFC7366.at('1')],
  // Clients negotiate something better where it is served, and take CBC where it is not.
  breaks: [],
  fix: 'Keep to AES-GCM and ChaCha20-Poly1305, once no caller needs CBC any more: nginx "ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;".',
  reads: ['cipherSuites'],
  params: {},
  check({ cipherSuites }) {
    const accepted = acceptedSuites(cipherSuites)
    const found = accepted.filter(({ suite }) => /_CBC(?:_|$)/.test(suite.cipher))
    if (found.length === 0) return pass
    return fail(
      found.length === accepted.length
        ? 'no suite but those in CBC mode is accepted'
        : `${String(found.length)} ${found.length === 1 ? 'suite' : 'suites'} in CBC mode ${found.length === 1 ? 'is' : 'are'} accepted`,
      { observed: found.map(describeSuite), required: 'AEAD suites: AES-GCM, AES-CCM, ChaCha20-Poly1305' },
    )
  },
})
