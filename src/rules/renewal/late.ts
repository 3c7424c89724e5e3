/**
 * A certificate that a program should have renewed by now: its automation seems broken, and there is time to mend it.
 *
 * certificate/expires-soon says how near the end is, of any certificate. This one says that nobody acted, of those that
 * renew by themselves, and is silent from where that one warns (`until`), so that one trouble is told once. Where the CA
 * itself says when to renew, renewal/ari-window-passed goes by that instead.
 */
import { defineRule, fail, notApplicable, proven } from '../../core/rule.ts'
import { DAY_MS, isInside, parseLimit } from '../../core/window.ts'
import { LETS_ENCRYPT_GUIDE, RFC9773 } from '../../spec/sources.ts'
import { AUTOMATED_DAYS, daysOf, lifetimeOf, usualRenewalOf } from './usual-renewal.ts'

const PARAMS: Readonly<{
  /** Those that live for longer are taken to be renewed by hand. */
  automatedDays: number
  /** Of the lifetime, after the usual time: clients try once or twice a day, and spread their load. */
  gracePercent: number
  /** From where all of these are crossed certificate/expires-soon tells enough. */
  until: readonly string[]
}> = { automatedDays: AUTOMATED_DAYS, gracePercent: 5, until: ['14d', '20%'] }

const HOUR_MS = 3_600_000

export default defineRule({
  id: 'renewal/late',
  title: 'A leaf certificate that a program renews was renewed when it is usual',
  cites: [LETS_ENCRYPT_GUIDE.at('When to Renew'), RFC9773.at('1')],
  // Nobody refuses it yet.
  breaks: [],
  fix: 'Look into the log of the ACME client, or of whatever renews it, and at whether it still runs; then see that the server was reloaded: a renewed file that is not served looks just like this.',
  reads: ['certificates', 'renewalInfo'],
  params: PARAMS,
  check({ certificates: { leaf }, renewalInfo: { suggested, unanswered } }, { now, params }) {
    if (leaf === null) return notApplicable('no certificate is served')
    const ms = leaf.notAfter - now.getTime()
    const ofMs = lifetimeOf(leaf)
    if (ms < 0) return notApplicable('it has expired: see certificate/expired')
    const days = daysOf(leaf)
    if (days > params.automatedDays)
      return notApplicable(`it lives for ${String(days)} days, so it may be renewed by hand`)
    if (suggested !== null) return notApplicable('its CA says when to renew it: see renewal/ari-window-passed')
    const until = params.until.flatMap((text) => parseLimit(text) ?? [])
    if (isInside({ ms, ofMs }, until)) return notApplicable('it ends so soon that certificate/expires-soon tells of it')
    const usual = usualRenewalOf(leaf)
    const late = now.getTime() - usual
    if (late < (params.gracePercent / 100) * ofMs || ms >= ofMs / 3) return proven
    const [unit, word] = ofMs < 10 * DAY_MS ? [HOUR_MS, 'hours'] : [DAY_MS, 'days']
    const count = (span: number): string => (Math.floor((10 * span) / unit) / 10).toFixed(1)
    return fail(
      `automatic renewal seems broken: ${count(ms)} of ${count(ofMs)} ${word} are left, and its usual time of renewal was ${count(late)} ${word} ago`,
      {
        observed: new Date(leaf.notAfter).toISOString(),
        required: `renewed about ${new Date(usual).toISOString()}`,
        lifetimeDays: Number((ofMs / DAY_MS).toFixed(2)),
        askedInVain: unanswered,
        sha256: leaf.sha256,
      },
    )
  },
})
