/** What differs between environments, addresses and times: graded alike wherever it is graded. */
import type { Preset } from '../../core/policy.ts'

export const COMPARED = {
  'compare/alpn-differs': 'notice',
  'compare/certificate-differs-between-addresses': 'warning',
  'compare/chain-differs': 'warning',
  'compare/client-certificate-differs': 'warning',
  'compare/group-added': 'notice',
  // Clients have several
  'compare/group-removed': 'warning',
  'compare/hsts-differs': 'notice',
  // CAs have several issuers, and take now this and now that one
  'compare/issuer-differs': 'notice',
  // Each renewal changes it where ACME clients are left to themselves
  'compare/key-changed': 'notice',
  'compare/key-differs': 'warning',
  'compare/lifetime-differs': 'notice',
  'compare/names-differ': 'warning',
  'compare/protocol-added': 'warning',
  'compare/protocol-removed': 'error',
  'compare/signature-differs': 'notice',
  // Servers fetch it at leisure, and have none at first
  'compare/staple-differs': 'notice',
  // No client looks at it
  'compare/subject-differs': { severity: 'off' },
  'compare/suite-added': 'notice',
  'compare/suite-removed': 'warning',
  'compare/trust-differs': 'error',
  'compare/unpaired': 'notice',
} satisfies Preset['rules']
