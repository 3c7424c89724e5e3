/**
 * PCI DSS 4.0.1 requirement 4.2.1, as far as a server shows it from outside. Its text goes by secondary sources, which is
 * good for a warning; what is an error stands in the glossary of the PCI SSC or in an RFC, or stops clients.
 */
import type { Preset } from '../core/policy.ts'
import { CALLABLE } from './shared/callable.ts'

export default {
  name: 'pci-dss-4.0.1',
  version: '1',
  title: 'Evidence for PCI DSS 4.0.1 requirement 4.2.1',
  source: {
    text: 'PCI DSS 4.0.1 requirement 4.2.1, as withpci.com, myctrl.tools and cloudaware give it, and the PCI SSC glossary, "Strong Cryptography"',
    url: 'https://www.pcisecuritystandards.org/glossary/strong-cryptography/',
    readOn: '2026-12-01',
  },
  rules: {
    // Trusted, valid, not expired and not revoked. A self-signed certificate of an internal CA: name its file in the trust of the endpoint
    ...CALLABLE,
    // Glossary: RSA of 2048 bits and higher, ECC of 224 and higher
    'certificate/weak-key': { severity: 'error', params: { minRsaBits: 2048, minEcBits: 224 } },
    'certificate/weak-signature': 'error',
    // Weak where encrypt-then-MAC is not agreed on, and 3DES among them, which the glossary still names with 112 bits
    'cipher/cbc': 'warning',
    'cipher/no-forward-secrecy': 'warning',
    // Glossary: at least 112 bits
    'cipher/weak': { severity: 'error', params: { kinds: ['NULL', 'anon', 'EXPORT', 'RC4', 'DES', 'RC2'] } },
    // Glossary: D-H of 2048 bits and higher
    'group/weak-dh': { severity: 'error', params: { minBits: 2048 } },
    // "insecure versions, algorithms, key sizes, or implementations"
    'protocol/compression': 'warning',
    // No fallback to insecure versions; RFC 8996: MUST NOT
    'protocol/deprecated-accepted': 'error',
    'protocol/insecure-renegotiation': 'error',
    'protocol/no-extended-master-secret': 'warning',
    'protocol/weak-signature-scheme': 'warning',
    // "confirmed as valid and are not expired or revoked", since 2025-03-31
    'revocation/no-source': 'warning',
    'revocation/unknown': { severity: 'warning', onInconclusive: 'warn' },
  },
} satisfies Preset
