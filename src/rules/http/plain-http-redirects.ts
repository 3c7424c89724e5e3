/**
 * A client with http:// in its configuration sends each request in clear, with its credentials, and then again over TLS: it
 * works, so nobody learns of it. An API that refuses is noticed on the first day. Browsers are another matter: see
 * http/plain-http-not-redirected.
 */
import { defineRule, fail, pass } from '../../core/rule.ts'
import { HTTPS_ONLY_STANDARD, RFC6750 } from '../../spec/sources.ts'
import { isRedirect } from './redirect.ts'

export default defineRule({
  id: 'http/plain-http-redirects',
  title: 'A request without TLS is refused, and not redirected',
  cites: [HTTPS_ONLY_STANDARD.at('Migrating APIs to HTTPS'), RFC6750.at('5.3')],
  // That they are not refused is what is wrong.
  breaks: [],
  fix: 'Close port 80, or answer 403 there to everything but /.well-known/acme-challenge/. Revoke keys that come in clear. A host that people open in a browser is right to redirect: switch this off for it.',
  reads: ['plainHttp'],
  params: {},
  check({ plainHttp }) {
    if (plainHttp.kind !== 'answer' || !isRedirect(plainHttp.status)) return pass
    const { port, status, location } = plainHttp
    return fail(
      `HTTP without TLS on port ${String(port)} is redirected (${String(status)}): a client that sends its credentials there works, and nobody learns of it`,
      { observed: { status, location }, required: 'refused', port },
    )
  },
})
