/** RFC 6797 section 7.1: a host that wants to be reached by TLS alone says so in Strict-Transport-Security. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC6797 } from '../../spec/sources.ts'

export default defineRule({
  id: 'http/hsts-missing',
  title: 'The answer carries a valid Strict-Transport-Security header',
  cites: [RFC6797.at('7.1')],
  // Most API clients ignore the header: it protects the people who open the host in a browser.
  breaks: [],
  fix: 'Send "Strict-Transport-Security: max-age=63072000" with every answer: nginx "add_header Strict-Transport-Security max-age=63072000 always;".',
  reads: ['hsts'],
  params: {},
  check({ hsts }, { target: { endpoint } }) {
    // RFC 6797 section 8.1.1: the header is ignored for hosts that are named by an address.
    if (endpoint.hostIsAddress) return notApplicable('the host is an IP address')
    switch (hsts.kind) {
      case 'policy':
        return pass
      case 'absent':
        return fail('no Strict-Transport-Security header is sent', { observed: null, required: 'max-age=...' })
      case 'invalid':
        return fail(`the Strict-Transport-Security header is invalid: ${hsts.reason}`, {
          observed: hsts.header,
          required: 'max-age=...',
        })
    }
  },
})
