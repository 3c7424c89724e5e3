/**
 * A certificate that says nowhere how to learn whether it is revoked. Public CAs have to say it but in those of seven days
 * or less. Private CAs often do not, which is their owners' choice until a caller of theirs is on .NET 10.
 */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { CHECKING, NOT_CHECKING } from '../../spec/revocation-checkers.ts'
import { BASELINE_REQUIREMENTS, RFC5280 } from '../../spec/sources.ts'
import { publicStoresOf } from '../chain/public-stores.ts'
import { nameOf } from './name-of.ts'

const PARAMS: Readonly<{
  /** Whether private CAs have to say it too: where callers ask (.NET 10 does) and learn nothing they refuse. */
  privateCas: boolean
}> = { privateCas: false }

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
  reads: ['revocation', 'trustPaths'],
  params: PARAMS,
  check({ revocation: { certificates, notAsked }, trustPaths }, { params }) {
    if (certificates.length === 0) return notApplicable(notAsked ?? 'no trust store has a path')
    if (publicStoresOf(trustPaths).length === 0 && !params.privateCas) {
      return notApplicable('no store of public CAs has a path to it')
    }
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
