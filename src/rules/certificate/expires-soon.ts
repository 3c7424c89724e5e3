/** A leaf about to lapse. How soon is too soon, in days and in per cent of its life, is for the policy's windows to say. */
import { defineRule, measured, notApplicable } from '../../core/rule.ts'
import { DAY_MS, parseDuration } from '../../core/window.ts'
import { RFC5280 } from '../../spec/sources.ts'

export default defineRule({
  id: 'certificate/expires-soon',
  title: 'The leaf certificate outlives the warning window',
  cites: [RFC5280.at('4.1.2.5')],
  breaks: [
    { client: 'curl, from then on', error: 'curl: (60) SSL certificate problem: certificate has expired' },
    { client: 'Node.js, from then on', error: 'CERT_HAS_EXPIRED' },
    { client: 'Go, from then on', error: 'x509: certificate has expired or is not yet valid' },
  ],
  fix: 'Renew, and check that the server was reloaded: a renewed file that is not served looks just like this.',
  reads: ['certificates'],
  // Marks on the way: the message names the last one passed, so that it changes as the day comes near.
  params: { marks: ['30d', '14d', '7d', '1d'] },
  window: ['30d', '33%'],
  check({ certificates: { leaf } }, { now, params }) {
    if (leaf === null) return notApplicable('no certificate is served')
    const ms = leaf.notAfter - now.getTime()
    if (ms < 0) return notApplicable('it has expired: see certificate/expired')
    // Valid through notAfter, to the end of that second.
    const ofMs = leaf.notAfter - leaf.notBefore + 1000
    const days = ms / DAY_MS
    const passed = params.marks
      .flatMap((text) => ({ text, ms: parseDuration(text) ?? 0 }))
      .filter((mark) => ms < mark.ms)
      .sort((a, b) => a.ms - b.ms)[0]
    const left = days < 1 ? `${oneDecimal(ms / 3_600_000)} hours` : `${oneDecimal(days)} days`
    return measured(
      { ms, ofMs },
      `the certificate expires in ${left}, ${((100 * ms) / ofMs).toFixed(0)} % of its life`,
      {
        observed: new Date(leaf.notAfter).toISOString(),
        required: 'longer than a window of the policy',
        daysLeft: Number(days.toFixed(2)),
        lifetimeDays: Number((ofMs / DAY_MS).toFixed(2)),
        mark: passed?.text ?? null,
        sha256: leaf.sha256,
      },
    )
  },
})

/** Never more than there is: 2.99 days are not 3.0. */
function oneDecimal(value: number): string {
  return (Math.floor(value * 10) / 10).toFixed(1)
}
