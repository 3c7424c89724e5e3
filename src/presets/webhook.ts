/** For endpoints that others send webhooks to: what is common to the documentation of the senders. */
import type { Preset } from '../core/policy.ts'
import recommended from './recommended.ts'

export default {
  name: 'webhook',
  version: '1',
  title: 'What keeps a webhook sender from delivering',
  source: {
    text: 'documentation of Stripe, Adyen, Telegram, Salesforce, Microsoft Graph, AWS EventBridge and ICE Mortgage Technology',
    url: 'https://docs.stripe.com/webhooks',
    readOn: '2026-11-23',
  },
  rules: {
    ...recommended.rules,
    // Stripe counts a redirect as a failure
    'http/redirects': 'error',
    // EventBridge API destinations have no certificate, and few others do. Where it is for some callers alone, waive it
    'protocol/client-certificate-requested': 'error',
    // Adyen sends by TLS 1.2 unless told otherwise
    'protocol/tls-1.2-missing': 'error',
    // Telegram calls by IPv4 alone
    'reach/no-ipv4': 'error',
    // Telegram calls 443, 80, 88 and 8443; few others say which: 443 is the one that all do
    'reach/port-not-allowed': { severity: 'warning', params: { allowed: ['443'] } },
  },
} satisfies Preset
