/**
 * The CA named a time to renew in, and it has passed: RFC 9773. A CA that has to revoke says so by a window in the past,
 * hours or days before it does; otherwise the renewal did not run, or what it brought is not served.
 */
import { defineRule, fail, notApplicable, pass, proven } from '../../core/rule.ts'
import { DAY_MS } from '../../core/window.ts'
import { RFC9773 } from '../../spec/sources.ts'
import { usualRenewalOf } from './usual-renewal.ts'

export default defineRule({
  id: 'renewal/ari-window-passed',
  title: 'The time in which the CA wants the leaf certificate renewed has not passed',
  cites: [RFC9773.at('4.2')],
  // Whoever refuses it later does so for its revocation or its end.
  breaks: [],
  fix: 'Have it renewed now, and see that the server was reloaded. Then look into the log of the ACME client for why it did not, and whether it heeds renewal information (ARI) at all.',
  reads: ['certificates', 'renewalInfo'],
  params: {},
  check({ certificates: { leaf }, renewalInfo }, { now }) {
    if (leaf === null) return notApplicable('no certificate is served')
    const { notAsked, suggested, silent, unanswered } = renewalInfo
    if (notAsked !== null) return notApplicable(notAsked)
    if (suggested === null) {
      // With gaps it is no pass.
      if (unanswered.length > 0) return pass
      return notApplicable(silent.map(({ directory, reason }) => `${directory}: ${reason}`).join('; '))
    }
    const ms = now.getTime() - suggested.end
    if (ms <= 0) return proven
    const ended = new Date(suggested.end).toISOString()
    const ago = `${(Math.floor(ms / (DAY_MS / 10)) / 10).toFixed(1)} days ago`
    const why =
      suggested.end < usualRenewalOf(leaf)
        ? 'that is before such a certificate is usually renewed, as when it is to be revoked'
        : 'its renewal is broken, or it is to be revoked'
    return fail(`its CA wanted it renewed until ${ended}, ${ago}: ${why}`, {
      observed: { start: new Date(suggested.start).toISOString(), end: ended },
      required: 'renewed within the window',
      explanation: suggested.explanationUrl,
      directory: suggested.directory,
      sha256: leaf.sha256,
    })
  },
})
