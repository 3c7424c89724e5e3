/**
 * A request as a caller sends it, which did not get the answer that the policy expects: RFC 9110 section 15 says what a
 * status means, the policy what the callers need. Nothing is sent to whoever the callers would not trust.
 */
import { defineRule, fail, notApplicable, proven } from '../../core/rule.ts'
import { POLICY_FILE, RFC9110, RFC9525 } from '../../spec/sources.ts'

export default defineRule({
  id: 'transaction/failed',
  title: 'The transaction of the policy gets the answer that it expects',
  cites: [POLICY_FILE.at('transaction'), RFC9110.at('15'), RFC9525.at('6')],
  // Whoever calls as the transaction does gets what it got; how that looks is in the finding.
  breaks: [],
  fix: 'Look into the log of the service at the time of the run. Where nothing was sent, mend what the finding names first; where the secret was refused, compare it with that of the service.',
  reads: ['transaction'],
  speaksFor: ['transaction'],
  params: {},
  check({ transaction: { request, wasSent, answer, problems } }) {
    const [first, ...more] = problems
    if (first === undefined) return proven
    if (first.part === 'client-certificate')
      return notApplicable('nothing was sent: see transaction/client-certificate-unusable')
    const all = [first, ...more].map(({ message }) => message)
    return fail(`${request}: ${all.join('; ')}`, {
      observed: all,
      required: 'the answer that the policy expects',
      request,
      wasSent,
      ...(answer === null ? {} : { status: answer.status, tookMs: answer.tookMs, body: answer.excerpt }),
    })
  },
})
