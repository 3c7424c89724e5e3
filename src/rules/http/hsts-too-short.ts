/** RFC 6797 section 6.1.1: max-age in seconds; 0 tells the client to forget the policy. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { MOZILLA_6_0, RFC6797 } from '../../spec/sources.ts'

export default defineRule({
  id: 'http/hsts-too-short',
  title: 'Strict-Transport-Security holds long enough',
  cites: [RFC6797.at('6.1.1'), MOZILLA_6_0.at('intermediate')],
  breaks: [],
  fix: 'Raise max-age: 63072000 seconds are two years.',
  reads: ['hsts'],
  params: { minSeconds: 15_552_000 },
  check({ hsts }, { params, target: { endpoint } }) {
    if (endpoint.hostIsAddress) return notApplicable('the host is an IP address')
    if (hsts.kind !== 'policy') return notApplicable('there is no valid header: see http/hsts-missing')
    return hsts.maxAge >= params.minSeconds
      ? pass
      : fail(`Strict-Transport-Security holds for ${String(hsts.maxAge)} seconds only`, {
          observed: hsts.header,
          required: `max-age=${String(params.minSeconds)} or more`,
        })
  },
})
