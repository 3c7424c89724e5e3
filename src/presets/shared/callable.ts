/** What stops callers whatever they are, and what keeps a gate honest: each preset begins with it. */
import type { Preset } from '../../core/policy.ts'

export const CALLABLE = {
  'certificate/expired': 'error',
  'certificate/hostname-mismatch': 'error',
  'certificate/no-server-auth': 'error',
  'certificate/not-yet-valid': 'error',
  'certificate/self-signed': 'error',
  'chain/incomplete': 'error',
  'chain/intermediate-expired': 'error',
  'chain/store-disagreement': 'error',
  'chain/untrusted': 'error',
  'deploy/next-certificate-invalid': 'error',
  'internal/rule-crashed': 'error',
  'pin/next-certificate-unpinned': 'error',
  'pin/no-match': 'error',
  'policy/baseline-unused': 'notice',
  'policy/waiver-expired': 'warning',
  'policy/waiver-expires-soon': { severity: { warning: ['14d'] } },
  'policy/waiver-too-long': 'error',
  'policy/waiver-unused': 'warning',
  'policy/weakened': 'error',
  'protocol/alpn-not-offered': 'error',
  'reach/not-tls': 'error',
  'reach/unreachable': 'error',
  'revocation/revoked': { severity: 'error', onInconclusive: 'ignore' },
} satisfies Preset['rules']
