/** A certificate that says "only with a staple", on a server that sends none: RFC 7633 section 4.2.3.1. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC7633 } from '../../spec/sources.ts'

export default defineRule({
  id: 'revocation/must-staple-ignored',
  title: 'A certificate that demands a staple has one',
  cites: [RFC7633.at('4.2.3.1')],
  breaks: [
    { client: 'wget (GnuTLS)', error: 'ERROR: The certificate of ‘api.example.com’ is not trusted.' },
    {
      client: 'git with libcurl-gnutls',
      error:
        "fatal: unable to access 'https://api.example.com/': server certificate verification failed. CAfile: none CRLfile: none",
    },
    {
      client: 'gnutls-cli',
      error:
        'The certificate requires the server to include an OCSP status in its response, but the OCSP status is missing.',
    },
    { client: 'Firefox', error: 'MOZILLA_PKIX_ERROR_REQUIRED_TLS_FEATURE_MISSING' },
    { client: 'curl --cert-status', error: 'curl: (91) No OCSP response received' },
  ],
  fix: "Switch stapling on (ssl_stapling, SSLUseStapling), or have the certificate issued without must-staple. Let's Encrypt issues none with it since 2025-05-07, and has no responder any more.",
  reads: ['stapleStatus'],
  params: {},
  check({ stapleStatus: { versions } }) {
    const demanding = versions.filter(({ mustStaple }) => mustStaple)
    if (demanding.length === 0) return notApplicable('the certificate demands no staple')
    const without = demanding.filter(({ isStapled }) => !isStapled).map(({ version }) => version)
    if (without.length === 0) return pass
    return fail(`the certificate demands a staple, and in ${without.join(', ')} the server sends none`, {
      observed: `no staple in ${without.join(', ')}`,
      required: 'a stapled OCSP response (TLS feature status_request)',
    })
  },
})
