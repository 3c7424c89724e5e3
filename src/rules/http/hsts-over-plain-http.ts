/** RFC 6797 section 7.2: the header belongs in answers over TLS, and in no other. Clients ignore it there (section 8.1). */
import { defineRule, fail, pass } from '../../core/rule.ts'
import { RFC6797 } from '../../spec/sources.ts'

export default defineRule({
  id: 'http/hsts-over-plain-http',
  title: 'Strict-Transport-Security is sent over TLS alone',
  cites: [RFC6797.at('7.2'), RFC6797.at('8.1')],
  breaks: [],
  fix: 'Leave the header out of what is answered without TLS: nginx "add_header" belongs in the server of port 443.',
  reads: ['plainHttp'],
  params: {},
  check({ plainHttp }) {
    if (plainHttp.kind !== 'answer' || plainHttp.hsts === null) return pass
    return fail(
      `Strict-Transport-Security is sent without TLS on port ${String(plainHttp.port)}, where it is ignored`,
      {
        observed: plainHttp.hsts,
        required: null,
      },
    )
  },
})
