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
  // Callers are none the worse yet; whoever waits for it asked for nothing else
  'deploy/certificate-not-served': 'error',
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
  // Of the runner: what its callers meet there is not known
  'reach/ipv6-not-checked': 'notice',
  'reach/not-tls': 'error',
  'reach/unreachable': 'error',
  'revocation/revoked': { severity: 'error', onInconclusive: 'ignore' },
  'transaction/client-certificate-unusable': 'error',
  'transaction/failed': 'error',
} satisfies Preset['rules']
