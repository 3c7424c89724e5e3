/** An API that works without TLS: what callers send there, anybody on the way reads. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { HTTPS_ONLY_STANDARD, RFC6750 } from '../../spec/sources.ts'
import { isRedirect } from './redirect.ts'

/** Who is asked for credentials sends them. */
function isServed(status: number): boolean {
  return (status >= 200 && status < 300) || status === 401
}

/** Bad Request, Forbidden, Gone, Misdirected Request, Upgrade Required: refused for the way in which it was asked. */
const REFUSALS = [400, 403, 410, 421, 426]

export default defineRule({
  id: 'http/plain-http-answers',
  title: 'Nothing is served without TLS',
  cites: [RFC6750.at('5.3'), HTTPS_ONLY_STANDARD.at('Migrating APIs to HTTPS')],
  // That they are not refused is what is wrong.
  breaks: [],
  fix: 'Close port 80, or answer 403 there to everything but /.well-known/acme-challenge/.',
  reads: ['plainHttp'],
  params: {},
  check({ plainHttp }) {
    if (plainHttp.kind !== 'answer') return pass
    const { port, status } = plainHttp
    if (isServed(status)) {
      return fail(`"/" is answered in clear on port ${String(port)} (${String(status)})`, {
        observed: status,
        required: 'refused',
        port,
      })
    }
    return isRedirect(status) || REFUSALS.includes(status) || status >= 500
      ? pass
      : notApplicable(`"/" is answered with ${String(status)}, which says nothing of other paths`)
  },
})
