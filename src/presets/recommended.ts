/** For endpoints whose callers are machines of today: what breaks them is an error, what will break them a warning. */
import type { Preset } from '../core/policy.ts'
import { CALLABLE } from './shared/callable.ts'
import { COMPARED } from './shared/compared.ts'

export default {
  name: 'recommended',
  version: '1',
  title: 'What breaks API clients and webhook senders today',
  source: {
    text: 'RFC 9325 (BCP 195), RFC 8996, CA/B BR 2.2.6, and refusals measured on curl, Node.js, Go, Java, Python and wget',
    url: 'https://www.rfc-editor.org/rfc/rfc9325',
    readOn: '2026-11-23',
  },
  rules: {
    ...CALLABLE,
    ...COMPARED,
    // Nobody refuses it yet: where it is relied upon, the next renewal breaks that
    'certificate/client-auth-relied-upon': 'warning',
    // Who asks for that host has an error by certificate/hostname-mismatch
    'certificate/common-name-only': 'warning',
    // No client reads it, but a CA that put it there has to revoke
    'certificate/common-name-unlisted': 'warning',
    'certificate/empty-subject': 'error',
    'certificate/expires-soon': {
      severity: { error: ['7d', '10%'], warning: ['14d', '20%'], notice: ['30d', '33%'] },
    },
    // For policies that list their CAs
    'certificate/issuer-not-allowed': { severity: 'off' },
    // For profiles that list what may be served
    'certificate/key-not-allowed': { severity: 'off' },
    // No API client counts the days, but a CA that went past them has to revoke
    'certificate/lifetime-too-long': 'warning',
    // Nobody refuses it: a matter of how far one break-in goes
    'certificate/shared-key': 'warning',
    // For profiles that list what may be served
    'certificate/signature-not-allowed': { severity: 'off' },
    'certificate/weak-key': 'error',
    'certificate/weak-signature': 'error',
    // A matter of taste
    'certificate/wildcard': { severity: 'off' },
    'chain/intermediate-expires-soon': {
      severity: { error: ['7d', '10%'], warning: ['14d', '20%'], notice: ['30d', '33%'] },
    },
    'chain/leaf-outlives-intermediate': 'warning',
    'chain/out-of-order': 'warning',
    'chain/repaired-by-browsers': 'notice',
    'chain/stale-store': 'warning',
    'chain/superfluous': 'notice',
    // SHOULD NOT in RFC 9325 section 4.2; clients of today choose something better wherever it is served
    'cipher/cbc': 'notice',
    // SHOULD NOT in RFC 9325 section 4.1
    'cipher/no-forward-secrecy': 'warning',
    // For profiles that list what may be served
    'cipher/not-allowed': { severity: 'off' },
    // MUST in RFC 9325 section 4.2.1; clients of today put what is better first
    'cipher/order-not-enforced': 'notice',
    // MUST NOT in RFC 9325 section 4.1
    'cipher/weak': 'error',
    // What is to come, while nothing is wrong
    'deploy/next-certificate-differs': 'notice',
    // It is accepted, and gains nothing
    'deploy/next-certificate-older': 'warning',
    // See the preset pqc-ready: OpenSSL has none before 3.5
    'group/no-post-quantum': { severity: 'off' },
    // For profiles that list what may be served
    'group/not-allowed': { severity: 'off' },
    // REQUIRED in RFC 9325 section 4.5
    'group/weak-dh': 'error',
    // API clients ignore HSTS
    'http/hsts-missing': { severity: 'notice', onInconclusive: 'ignore' },
    'http/hsts-too-short': { severity: 'notice', onInconclusive: 'ignore' },
    // No client reads it there
    'http/hsts-over-plain-http': { severity: 'notice', onInconclusive: 'ignore' },
    // What is sent next is sent in clear
    'http/leaves-tls': 'error',
    // For those who need it, as gRPC does
    'http/no-http2': { severity: 'off' },
    // RFC 6750 binds clients, and only those with a token. A port that is dropped is as good as closed
    'http/plain-http-answers': { severity: 'warning', onInconclusive: 'ignore' },
    // For sites: callers of an API are to be refused
    'http/plain-http-not-redirected': { severity: 'off' },
    'http/plain-http-redirects': { severity: 'warning', onInconclusive: 'ignore' },
    // API clients follow: see the preset webhook
    'http/redirects': { severity: 'off' },
    // Callers accept a backup pin like any other
    'pin/backup-in-use': 'warning',
    // Nobody is locked out before a key is lost, or before the next renewal
    'pin/no-backup': 'warning',
    'pin/rotating-intermediate': 'warning',
    // Where both are known it is certain to come, and not yet there
    'pin/cert-manager-rotates-key': 'warning',
    // For APIs that clients have certificates for, it is as it should be
    'protocol/client-certificate-requested': { severity: 'off' },
    // SHOULD NOT in RFC 9325 section 3.3
    'protocol/compression': 'warning',
    // MUST NOT in RFC 8996 and RFC 7568
    'protocol/deprecated-accepted': 'error',
    // Nobody refuses it: RFC 8470 says how HTTP may live with it
    'protocol/early-data': 'warning',
    // Only where versions before TLS 1.2 are accepted, which is an error by itself
    'protocol/fallback-scsv-ignored': 'warning',
    'protocol/insecure-renegotiation': 'error',
    'protocol/large-hello-refused': 'error',
    // MUST in RFC 9325 section 3.5, and no client that we tried refuses a server without
    'protocol/no-extended-master-secret': 'warning',
    // For profiles that list what may be served
    'protocol/not-allowed': { severity: 'off' },
    'protocol/signature-scheme-not-allowed': { severity: 'off' },
    'protocol/tls-1.2-missing': 'warning',
    'protocol/tls-1.3-missing': 'warning',
    // MUST NOT in RFC 9155; a server does so for nobody but a client that offers nothing else
    'protocol/weak-signature-scheme': 'warning',
    'reach/no-ipv4': 'warning',
    // See the preset webhook
    'reach/port-not-allowed': { severity: 'off' },
    // Nobody refuses it yet. What could not be asked is told, and blocks nothing
    'renewal/ari-window-passed': 'warning',
    // No client looks at these records, and the certificate that is served is none the worse
    'renewal/caa-forbids-issuer': 'warning',
    // Advice of its makers, against what a stolen key is good for
    'renewal/cert-manager-keeps-key': 'notice',
    // What is asked for in the repository; the certificate that is served is none the worse yet
    'renewal/cert-manager-renew-before': 'warning',
    'renewal/change-ahead': { severity: { error: ['7d'], warning: ['14d'], notice: ['30d'] } },
    'renewal/late': 'warning',
    // What is to come, while nothing is wrong
    'renewal/lifetime-beyond-next-limit': 'notice',
    // MUST in RFC 7633: clients that know it refuse
    'revocation/must-staple-ignored': 'error',
    'revocation/no-source': 'warning',
    // wget and git refuse it where they are built on GnuTLS, as on Debian; other API clients do not look
    'revocation/staple-invalid': { severity: 'error', onInconclusive: 'warn' },
    // Most clients do not ask. What could not be learned is told once, here
    'revocation/unknown': { severity: 'warning', onInconclusive: 'warn' },
    // No API client refuses for want of them, and our list of logs is a copy of some day: what it does not know is not held against anybody
    'transparency/invalid-sct': { severity: 'warning', onInconclusive: 'ignore' },
    // A service of somebody else says so, where it is asked: its being down is nobody's fault here
    'transparency/newer-certificate-unused': { severity: 'warning', onInconclusive: 'ignore' },
    'transparency/too-few-scts': { severity: 'warning', onInconclusive: 'ignore' },
    'transparency/unexpected-issuer': { severity: 'warning', onInconclusive: 'ignore' },
  },
} satisfies Preset
