/** A stapled response that is of no use: whoever looks at it refuses, and whoever does not was not to be helped by it. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC6066, RFC6960 } from '../../spec/sources.ts'

export default defineRule({
  id: 'revocation/staple-invalid',
  title: 'What is stapled can be relied upon',
  cites: [RFC6066.at('8'), RFC6960.at('3.2')],
  breaks: [
    { client: 'curl --cert-status', error: 'curl: (91) OCSP response has expired' },
    { client: 'curl --cert-status', error: 'curl: (91) OCSP response verification failed' },
    { client: 'Firefox', error: 'SEC_ERROR_OCSP_OLD_RESPONSE' },
  ],
  fix: 'Have the server fetch its response anew: nginx and Apache do it by themselves where they reach the responder and know the issuer (ssl_trusted_certificate); a file (ssl_stapling_file) has to be renewed before its nextUpdate. Or switch stapling off: no API client needs it.',
  reads: ['stapleStatus'],
  params: {},
  check({ stapleStatus: { versions } }) {
    const stapled = versions.flatMap(({ version, said }) => (said === null ? [] : [{ version, ...said }]))
    if (stapled.length === 0) return notApplicable('no response is stapled')
    const useless = stapled.filter(({ status }) => status === 'unknown')
    const [first] = useless
    if (first === undefined) return pass
    return fail(
      `the certificate ${first.message} (the staple in ${useless.map(({ version }) => version).join(', ')})`,
      {
        observed: stapled.map(({ version, message }) => ({ version, message })),
        required: 'a response about this certificate, of today, signed for its issuer',
      },
    )
  },
})
