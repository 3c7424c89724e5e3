/**
 * Finite-field Diffie-Hellman in a group so small that it can be broken. RFC 9325 section 4.5: DH keys of at least 2048
 * bits are REQUIRED. What is worked out for a prime once opens every connection that goes by it (Logjam), so a prime that
 * everybody shares is named.
 */
import { defineRule, fail, pass } from '../../core/rule.ts'
import { RFC9325 } from '../../spec/sources.ts'

export default defineRule({
  id: 'group/weak-dh',
  title: 'No Diffie-Hellman prime is too short',
  cites: [RFC9325.at('4.5')],
  breaks: [
    {
      client: 'curl 7.88 (OpenSSL 3.0 of Debian 12), where DHE is chosen with 1024 bits',
      error: 'curl: (35) OpenSSL/3.0.19: error:0A00018A:SSL routines::dh key too small',
    },
    {
      client: 'Python requests (OpenSSL 3.0), where DHE is chosen with 1024 bits',
      error: '[SSL: DH_KEY_TOO_SMALL] dh key too small',
    },
  ],
  fix: 'Serve ECDHE suites only: nginx "ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;". Where DHE has to stay, give it ffdhe2048 of RFC 7919 or larger: nginx "ssl_dhparam", HAProxy "tune.ssl.default-dh-param 2048".',
  reads: ['diffieHellman'],
  params: { minBits: 2048 },
  check({ diffieHellman: { parameters } }, { params }) {
    const found = parameters.filter(({ bits }) => bits < params.minBits)
    const [weakest] = found
    if (weakest === undefined) return pass
    return fail(`Diffie-Hellman is done with a prime of ${describePrime(weakest)}`, {
      observed: found.map((one) => `${describePrime(one)} in ${one.versions.join(', ')}`),
      required: `${String(params.minBits)} bits or more`,
      primeSha256: found.map(({ primeSha256 }) => primeSha256),
    })
  },
})

/** `1024 bits (RFC 2409 group 2)`. */
function describePrime({ bits, prime }: { readonly bits: number; readonly prime: string | null }): string {
  return `${String(bits)} bits${prime === null ? '' : ` (${prime})`}`
}
