/**
 * Promises of logs to publish the certificate: browsers and Apple's platforms do not take one of a public CA without
 * enough of them. API clients do not look: curl, Go, Java, Python and Node.js know no logs.
 *
 * The list of logs is ours, and dated. What it does not know is no violation: where timestamps of unknown logs would make up
 * what is missing, nothing is said to be wrong.
 */
import { defineRule, fail, notApplicable, pass, proven } from '../../core/rule.ts'
import { APPLE_CT_POLICY, CHROME_CT_POLICY, RFC6962 } from '../../spec/sources.ts'
import { describeTimestamp } from './describe-timestamp.ts'

export default defineRule({
  id: 'transparency/too-few-scts',
  title: 'A certificate of a public CA has the timestamps that Chrome and Apple ask for',
  cites: [
    CHROME_CT_POLICY.at('CT Compliant Certificates'),
    APPLE_CT_POLICY.at('Policy requirements'),
    RFC6962.at('5.2'),
  ],
  breaks: [
    { client: 'Chrome', error: 'NET::ERR_CERTIFICATE_TRANSPARENCY_REQUIRED' },
    { client: 'Firefox 135 and later', error: 'MOZILLA_PKIX_ERROR_INSUFFICIENT_CERTIFICATE_TRANSPARENCY' },
    { client: 'URLSession on iOS and macOS', error: 'NSURLErrorServerCertificateUntrusted (-1202)' },
    { client: 'SecTrust on iOS and macOS', error: 'Certificate Transparency validation required for this use' },
  ],
  fix: 'Have the certificate issued again by a CA that logs what it issues, as public CAs do unless told not to: the timestamps come in the certificate. Callers that are neither browsers nor apps on Apple’s platforms do not look (curl, Go, Java, Python, Node.js): where there are no others, waive it.',
  reads: ['certificates', 'timestamps', 'certificateTransparency'],
  params: {},
  check({ certificates: { leaf }, timestamps: { isPublic, timestamps }, certificateTransparency }) {
    const { policies, listDate } = certificateTransparency
    if (leaf === null) return notApplicable('no certificate is served')
    if (!isPublic) return notApplicable('no store of public CAs has a path to it')
    const violated = policies.filter(({ verdict }) => verdict === 'violates')
    // What cannot be told stands among the gaps: nothing short of enough is proven.
    if (violated.length === 0) return policies.every(({ verdict }) => verdict === 'complies') ? proven : pass
    return fail(violated.map(({ policy, reason }) => `${policy} refuses it: ${reason ?? ''}`).join('; '), {
      observed: timestamps.map(describeTimestamp),
      required: violated.map(({ policy }) => `enough timestamps for ${policy}`),
      logs: `as of ${listDate}`,
      policies: policies.map(({ policy, verdict, reason }) => ({ policy, verdict, reason })),
      sha256: leaf.sha256,
    })
  },
})
