/**
 * A stapled response that is of no use: whoever looks at it refuses. GnuTLS does by itself, and so does what is built on
 * it: wget and git of Debian and Ubuntu. Breakages measured on 2026-11-24: wget 1.21.3, git 2.39.5, GnuTLS 3.7.9, curl 7.88.1.
 */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC6066, RFC6960 } from '../../spec/sources.ts'

export default defineRule({
  id: 'revocation/staple-invalid',
  title: 'What is stapled can be relied upon',
  cites: [RFC6066.at('8'), RFC6960.at('3.2')],
  breaks: [
    { client: 'wget (GnuTLS)', error: 'ERROR: The certificate of ‘api.example.com’ is not trusted.' },
    {
      client: 'git with libcurl-gnutls',
      error:
        "fatal: unable to access 'https://api.example.com/': server certificate verification failed. CAfile: none CRLfile: none",
    },
    { client: 'gnutls-cli', error: 'The revocation or OCSP data are old and have been superseded.' },
    { client: 'gnutls-cli', error: 'The received OCSP status response is invalid.' },
    { client: 'curl --cert-status', error: 'curl: (91) OCSP response has expired' },
    { client: 'curl --cert-status', error: 'curl: (91) OCSP response verification failed' },
    { client: 'curl --cert-status', error: 'curl: (91) Could not find certificate ID in OCSP response' },
    { client: 'curl --cert-status', error: 'curl: (91) Invalid OCSP response status: trylater (3)' },
    { client: 'Firefox', error: 'SEC_ERROR_OCSP_OLD_RESPONSE' },
  ],
  fix: 'Have the server fetch its response anew: nginx and Apache do it by themselves where they reach the responder and know the issuer (ssl_trusted_certificate); a file (ssl_stapling_file) has to be renewed before its nextUpdate. Or switch stapling off: without must-staple no API client needs it.',
  reads: ['stapleStatus'],
  params: {},
  check({ stapleStatus: { versions } }) {
    const stapled = versions.filter(({ isStapled }) => isStapled)
    if (stapled.length === 0) return notApplicable('no response is stapled')
    const judged = stapled.flatMap(({ version, said }) => (said === null ? [] : [{ version, ...said }]))
    const useless = judged.filter(({ status }) => status === 'unknown')
    const [first] = useless
    if (first === undefined) {
      return judged.length === stapled.length
        ? pass
        : notApplicable('no certificate of the issuer is at hand to check it with: see chain/incomplete')
    }
    return fail(
      `the certificate ${first.message} (the staple in ${useless.map(({ version }) => version).join(', ')})`,
      {
        observed: judged.map(({ version, message }) => ({ version, message })),
        required: 'a response about this certificate, of today, signed for its issuer',
      },
    )
  },
})
