/**
 * How long a leaf may live. What public CAs may issue goes by the day of issue, and shrinks: CA/B BR section 6.3.2, which
 * counts days of 86,400 seconds, notAfter's second included. Private CAs are their owners' choice.
 */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { DAY_MS } from '../../core/window.ts'
import { LIFETIME_LIMITS } from '../../spec/certificate-lifetimes.ts'
import { BASELINE_REQUIREMENTS, MOZILLA_6_0 } from '../../spec/sources.ts'
import { publicStoresOf } from '../chain/public-stores.ts'

const PARAMS: Readonly<{
  /** 0: what the Baseline Requirements allow, and no less. */
  maxDays: number
  /** Whether private CAs are held to `maxDays` too. */
  privateCas: boolean
}> = { maxDays: 0, privateCas: false }

export default defineRule({
  id: 'certificate/lifetime-too-long',
  title: 'The leaf certificate does not live longer than a public CA may let it',
  cites: [BASELINE_REQUIREMENTS.at('6.3.2'), MOZILLA_6_0.at('intermediate')],
  breaks: [],
  fix: 'Have it issued for a shorter time, and let the renewal run by itself (ACME).',
  reads: ['certificates', 'trustPaths'],
  params: PARAMS,
  check({ certificates: { leaf }, trustPaths }, { params }) {
    if (leaf === null) return notApplicable('no certificate is served')
    const isPublic = publicStoresOf(trustPaths).length > 0
    if (!isPublic && !params.privateCas) return notApplicable('no store of public CAs has a path to it')
    const issued = LIFETIME_LIMITS.find(({ from }) => leaf.notBefore >= Date.parse(from))
    const limits = [
      ...(isPublic && issued !== undefined
        ? [{ days: issued.days, by: `for one issued since ${issued.from} by a public CA` }]
        : []),
      ...(params.maxDays > 0 ? [{ days: params.maxDays, by: 'by the policy' }] : []),
    ].toSorted((a, b) => a.days - b.days)
    const days = Math.ceil((leaf.notAfter - leaf.notBefore + 1000) / DAY_MS)
    const [limit] = limits
    if (limit === undefined || days <= limit.days) return pass
    return fail(`the certificate lives for ${String(days)} days, ${String(days - limit.days)} more than allowed`, {
      observed: days,
      required: `${String(limit.days)} days at most, ${limit.by}`,
      issued: new Date(leaf.notBefore).toISOString(),
      sha256: leaf.sha256,
    })
  },
})
