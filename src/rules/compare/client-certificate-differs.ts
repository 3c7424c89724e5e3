/** Callers who are asked for a certificate on one side alone: RFC 8446 section 4.3.2. Whether it is insisted on does not show. */
import { defineComparison, fail, pass } from '../../core/rule.ts'
import { RFC5246, RFC8446 } from '../../spec/sources.ts'
import { ALIKE } from './words.ts'

export default defineComparison({
  id: 'compare/client-certificate-differs',
  title: 'Callers are asked for a certificate on both sides, or on neither',
  cites: [RFC8446.at('4.3.2'), RFC5246.at('7.4.4')],
  // Where it is insisted on.
  breaks: [
    {
      client: 'Java 17, without a certificate',
      error: 'javax.net.ssl.SSLHandshakeException: Received fatal alert: certificate_required',
    },
    { client: 'Node.js 20 and 24, without a certificate', error: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED' },
  ],
  fix: ALIKE,
  field: 'client-certificate',
  reads: ['clientCertificate'],
  compare({ clientCertificate: from }, { clientCertificate: to }, { relation }) {
    if (from.isRequested === to.isRequested) return pass
    const [only, none] =
      relation === 'times'
        ? ['are newly asked for a certificate', 'are no longer asked for a certificate']
        : ['are asked for a certificate here only', 'are not asked for a certificate here']
    return fail(`callers ${to.isRequested ? only : none}`, { observed: to.isRequested, required: from.isRequested })
  },
})
