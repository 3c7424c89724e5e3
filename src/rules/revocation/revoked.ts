import { defineRule, fail, notApplicable, pass, proven } from '../../core/rule.ts'
import { CHECKING, NOT_CHECKING } from '../../spec/revocation-checkers.ts'
import { RFC5280, RFC6960 } from '../../spec/sources.ts'
import { nameOf } from './name-of.ts'

export default defineRule({
  id: 'revocation/revoked',
  title: 'No certificate that clients go through is revoked',
  cites: [RFC5280.at('6.3'), RFC6960.at('2.2')],
  breaks: [
    {
      client: '.NET 10',
      error:
        'System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: Revoked',
    },
    {
      client: 'curl with Schannel',
      error: 'curl: (35) schannel: next InitializeSecurityContext failed: CRYPT_E_REVOKED (0x80092010)',
    },
    {
      client: 'wget (GnuTLS), where the staple says so',
      error: 'ERROR: The certificate of ‘api.example.com’ has been revoked.',
    },
    {
      client: 'git with libcurl-gnutls, where the staple says so',
      error:
        "fatal: unable to access 'https://api.example.com/': server certificate verification failed. CAfile: none CRLfile: none",
    },
    { client: 'Firefox', error: 'SEC_ERROR_REVOKED_CERTIFICATE' },
  ],
  fix: 'Replace it today: have a new certificate issued, with a new key where the key is why it was revoked. Of a revoked intermediate the CA has another one, under which it issues now.',
  reads: ['revocation'],
  params: {},
  check({ revocation: { certificates, notAsked } }) {
    if (certificates.length === 0) return notApplicable(notAsked ?? 'no trust store has a path')
    const revoked = certificates.filter(({ status }) => status === 'revoked')
    if (revoked.length > 0) {
      return revoked.map((certificate) => {
        const { said, subject, sha256, isLeaf } = certificate
        const [first] = said.filter(({ status }) => status === 'revoked')
        return fail(
          `${nameOf(certificate)} ${first?.message ?? 'was revoked'}`,
          {
            observed: said.map(({ by, url, message }) => ({ by, url, message })),
            required: 'not revoked',
            sha256,
            checkedBy: CHECKING,
            notCheckedBy: NOT_CHECKING,
          },
          isLeaf ? 'leaf' : subject,
        )
      })
    }
    const silent = certificates.find(({ status, isShortLived }) => status === 'unnamed' && !isShortLived)
    if (silent !== undefined) return notApplicable(`${nameOf(silent)} says nowhere that it can be asked`)
    return certificates.every(({ status, isShortLived }) => status === 'good' || isShortLived) ? proven : pass
  },
})
