/** For APIs that many call: stricter than recommended wherever there is a client that breaks, however few there are of it. */
import type { Preset } from '../core/policy.ts'
import recommended from './recommended.ts'

export default {
  name: 'api',
  version: '1',
  title: 'What breaks any API client, and what lets a server be worse than it need be',
  source: {
    text: 'the sources of recommended, and what is documented of .NET 10 and of Apple’s platforms',
    url: 'https://www.rfc-editor.org/rfc/rfc9325',
    readOn: '2026-11-23',
  },
  rules: {
    ...recommended.rules,
    // GnuTLS before 3.7 and embedded clients keep to the order
    'chain/out-of-order': 'error',
    'cipher/cbc': 'warning',
    // Java, Python and Go refuse a server that has nothing else
    'cipher/no-forward-secrecy': 'error',
    'cipher/order-not-enforced': 'warning',
    // RFC 6750 section 5.3: what bears a token MUST always be sent over TLS
    'http/plain-http-answers': { severity: 'error', onInconclusive: 'ignore' },
    // What was sent with POST is lost on the way
    'http/redirects': 'notice',
    // .NET 10 and curl with Schannel refuse what they can learn nothing of
    'revocation/no-source': 'error',
    'revocation/unknown': { severity: 'error', onInconclusive: 'warn' },
    // Apps on Apple's platforms refuse without
    'transparency/too-few-scts': { severity: 'error', onInconclusive: 'ignore' },
  },
} satisfies Preset
