/** How long a leaf may live. CA/B BR section 6.3.2 counts days of 86,400 seconds, notAfter's second included. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { DAY_MS } from '../../core/window.ts'
import { BASELINE_REQUIREMENTS, MOZILLA_6_0 } from '../../spec/sources.ts'

export default defineRule({
  id: 'certificate/lifetime-too-long',
  title: 'The leaf certificate does not live longer than allowed',
  cites: [BASELINE_REQUIREMENTS.at('6.3.2'), MOZILLA_6_0.at('intermediate')],
  breaks: [],
  fix: 'Have it issued for a shorter time, and let the renewal run by itself (ACME).',
  reads: ['certificates'],
  params: { maxDays: 398 },
  check({ certificates: { leaf } }, { params }) {
    if (leaf === null) return notApplicable('no certificate is served')
    const days = Math.ceil((leaf.notAfter - leaf.notBefore + 1000) / DAY_MS)
    return days <= params.maxDays
      ? pass
      : fail(`the certificate lives for ${String(days)} days`, {
          observed: days,
          required: `${String(params.maxDays)} days at most`,
          sha256: leaf.sha256,
        })
  },
})
