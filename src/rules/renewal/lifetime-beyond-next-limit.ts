/**
 * A leaf of a public CA that lives for longer than public CAs may issue from a day near by: CA/B BR section 6.3.2. How it
 * is renewed cannot be seen. One that its CA's ACME server knows, or that lives as briefly as those that programs renew,
 * is left alone: the program will take what it is given.
 */
import { defineRule, fail, notApplicable, proven } from '../../core/rule.ts'
import { DAY_MS, parseDuration } from '../../core/window.ts'
import { LIFETIME_LIMITS } from '../../spec/certificate-lifetimes.ts'
import { BASELINE_REQUIREMENTS } from '../../spec/sources.ts'
import { publicStoresOf } from '../chain/public-stores.ts'
import { AUTOMATED_DAYS, daysOf } from './usual-renewal.ts'

const PARAMS: Readonly<{
  /** How long before the day it is told. */
  ahead: string
  /** Those that live no longer are taken to be renewed by a program. */
  automatedDays: number
}> = { ahead: '365d', automatedDays: AUTOMATED_DAYS }

export default defineRule({
  id: 'renewal/lifetime-beyond-next-limit',
  title: 'The leaf certificate does not live longer than public CAs may soon issue for',
  cites: [BASELINE_REQUIREMENTS.at('6.3.2')],
  breaks: [],
  fix: 'Let a program renew it (ACME) before that day: by hand it becomes twice the work in March 2027, and more than twice that in March 2029. Where a program does so already, nothing has to be done.',
  reads: ['certificates', 'trustPaths', 'renewalInfo'],
  params: PARAMS,
  check({ certificates: { leaf }, trustPaths, renewalInfo: { suggested } }, { now, params }) {
    if (leaf === null) return notApplicable('no certificate is served')
    if (publicStoresOf(trustPaths).length === 0) return notApplicable('no store of public CAs has a path to it')
    const next = LIFETIME_LIMITS.findLast(({ from }) => now.getTime() < Date.parse(from))
    if (next === undefined) return notApplicable('no shorter limit is known to come')
    const days = daysOf(leaf)
    if (days <= next.days) return proven
    if (suggested !== null) return notApplicable('its CA knows it as one that an ACME client renews')
    if (days <= params.automatedDays)
      return notApplicable(`it lives for ${String(days)} days, as those that programs renew`)
    const ms = Date.parse(next.from) - now.getTime()
    if (ms > (parseDuration(params.ahead) ?? 0))
      return notApplicable(`the next limit is of ${next.from}, which is far off`)
    return fail(
      `it was issued for ${String(days)} days, and from ${next.from} on, in ${String(Math.ceil(ms / DAY_MS))} days, no public CA may issue for more than ${String(next.days)}`,
      {
        observed: days,
        required: `${String(next.days)} days at most, for one issued since ${next.from} by a public CA`,
        issued: new Date(leaf.notBefore).toISOString(),
        expires: new Date(leaf.notAfter).toISOString(),
        sha256: leaf.sha256,
      },
    )
  },
})
