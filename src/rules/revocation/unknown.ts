/**
 * Clients that ask and learn nothing refuse as if it were revoked. Where nobody answers this run it may be for a moment
 * or for this runner alone: inconclusive. Where the answer is worth nothing it is so for all.
 */
import { defineRule, fail, notApplicable, pass, type Fail } from '../../core/rule.ts'
import { CHECKING, NOT_CHECKING } from '../../spec/revocation-checkers.ts'
import { RFC5280, RFC6960 } from '../../spec/sources.ts'
import { nameOf } from './name-of.ts'

export default defineRule({
  id: 'revocation/unknown',
  title: 'Whether certificates are revoked can be learned',
  cites: [RFC5280.at('6.3'), RFC6960.at('3.2')],
  breaks: [
    {
      client: '.NET 10',
      error:
        'System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: RevocationStatusUnknown, OfflineRevocation',
    },
    {
      client: 'curl with Schannel',
      error: 'curl: (35) schannel: next InitializeSecurityContext failed: CRYPT_E_REVOCATION_OFFLINE (0x80092013)',
    },
  ],
  fix: 'Tell the CA. For a CA of your own: publish a CRL anew before its nextUpdate, and serve it as DER over plain http.',
  reads: ['revocation'],
  params: {},
  check({ revocation: { certificates, notAsked } }) {
    if (notAsked !== null) return notApplicable(notAsked)
    if (certificates.length === 0) return notApplicable('no trust store has a path')
    const failures = certificates
      .filter(({ isShortLived }) => !isShortLived)
      .flatMap((certificate): Fail[] => {
        const { status, said, subject, sha256, isLeaf } = certificate
        const [useless] = said.filter(({ wasAnswered }) => wasAnswered)
        if (status !== 'unknown' || useless === undefined) return []
        const observed = said.map(({ by, url, message }) => ({ by, url, message }))
        return [
          fail(
            `${nameOf(certificate)} ${useless.message} (${useless.url ?? useless.by})`,
            {
              observed,
              required: 'an answer that can be relied upon',
              sha256,
              checkedBy: CHECKING,
              notCheckedBy: NOT_CHECKING,
            },
            isLeaf ? 'leaf' : subject,
          ),
        ]
      })
    return failures.length > 0 ? failures : pass
  },
})
