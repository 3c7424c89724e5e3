/**
 * A certificate that says nowhere how to learn whether it is revoked. Public CAs have to say it but in those of seven days
 * or less; private CAs often do not, and clients that ask then refuse.
 */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { CHECKING, NOT_CHECKING } from '../../spec/revocation-checkers.ts'
import { BASELINE_REQUIREMENTS, RFC5280 } from '../../spec/sources.ts'
import { nameOf } from './name-of.ts'

export default defineRule({
  id: 'revocation/no-source',
  title: 'Certificates say where to learn whether they are revoked',
  cites: [BASELINE_REQUIREMENTS.at('7.1.2.11.2'), RFC5280.at('4.2.1.13')],
  breaks: [
    {
      client: '.NET 10',
      error:
        'System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: RevocationStatusUnknown',
    },
    {
      client: 'curl with Schannel',
      error: 'curl: (35) schannel: next InitializeSecurityContext failed: CRYPT_E_NO_REVOCATION_CHECK (0x80092012)',
    },
  ],
  fix: 'Have the CA publish a CRL and name its address in the certificates that it issues (cRLDistributionPoints). Until then callers on .NET 10 have to be told to check nothing (X509RevocationMode.NoCheck).',
  reads: ['revocation'],
  params: {},
  check({ revocation: { certificates, notAsked } }) {
    if (certificates.length === 0) return notApplicable(notAsked ?? 'no trust store has a path')
    const silent = certificates.filter(({ status, isShortLived }) => status === 'unnamed' && !isShortLived)
    if (silent.length === 0) return pass
    return silent.map((certificate) =>
      fail(
        `${nameOf(certificate)} names neither a CRL nor an OCSP responder`,
        {
          observed: null,
          required: 'the address of a CRL, or of an OCSP responder',
          sha256: certificate.sha256,
          checkedBy: CHECKING,
          notCheckedBy: NOT_CHECKING,
        },
        certificate.isLeaf ? 'leaf' : certificate.subject,
      ),
    )
  },
})
