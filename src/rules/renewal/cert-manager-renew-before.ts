/**
 * A Certificate of cert-manager, as the repository has it, leaves too little time between its renewal and its end, or none
 * at all before it. Nothing is asked of anybody: it shows before it is deployed.
 *
 * Unless it says so itself, a Certificate lives for 90 days and is renewed when a third of that is left. An issuer may
 * give it another lifetime, which only the certificate shows: see renewal/late.
 */
import type { CertManager } from '../../core/cert-manager.ts'
import { defineRule, fail, notApplicable, pass, type Verdict } from '../../core/rule.ts'
import { DAY_MS } from '../../core/window.ts'
import { CERT_MANAGER_CERTIFICATE } from '../../spec/sources.ts'

const HOUR_MS = 3_600_000
const DEFAULT_DURATION_MS = 90 * DAY_MS
const DEFAULT_SHARE = 1 / 3

const PARAMS: Readonly<{
  /** Of one whose lifetime is long enough for it. */
  minDays: number
  /** Of one that lives so briefly that this is less. */
  minPercent: number
}> = { minDays: 14, minPercent: 33 }

export default defineRule({
  id: 'renewal/cert-manager-renew-before',
  title: 'The cert-manager Certificate of the endpoint is renewed early enough, and not always at once',
  cites: [CERT_MANAGER_CERTIFICATE.at('Reissuance triggered by expiry (renewal)')],
  // Nobody refuses it: what it leads to is an expired certificate when one renewal fails.
  breaks: [],
  fix: 'Leave renewBefore out, so that a third of the lifetime is left at its renewal, or set it between that and what the policy asks for. It has to be shorter than duration.',
  reads: [],
  params: PARAMS,
  check(_, { target: { endpoint }, params }) {
    const { certManager } = endpoint
    if (certManager === undefined) return notApplicable('no Certificate of cert-manager is known to cover it')
    return verdictOn(certManager, params)
  },
})

function verdictOn(certificate: CertManager, { minDays, minPercent }: typeof PARAMS): Verdict {
  const { name, origins, durationMs, renewBeforeMs, renewBeforePercentage } = certificate
  const lifetime = durationMs ?? DEFAULT_DURATION_MS
  const share = renewBeforePercentage === null ? DEFAULT_SHARE : renewBeforePercentage / 100
  const renewBefore = renewBeforeMs ?? share * lifetime
  const said = `the Certificate ${name} is renewed ${spanOf(renewBefore)} before the end of its ${spanOf(lifetime)}`
  const failed = (message: string, required: string): Verdict => ({
    ...fail(message, {
      observed: { duration: spanOf(lifetime), renewBefore: spanOf(renewBefore) },
      required,
      certificate: name,
      file: `${origins.renewBefore.file}:${String(origins.renewBefore.line)}`,
    }),
    origin: origins.renewBefore,
  })

  if (renewBeforeMs !== null && renewBeforePercentage !== null) {
    return failed(
      `the Certificate ${name} has both renewBefore and renewBeforePercentage: cert-manager refuses it`,
      'one of them, or neither',
    )
  }
  if (renewBefore >= lifetime) return failed(`${said}: cert-manager refuses it`, 'renewBefore shorter than duration')
  // Let's Encrypt, for one, dates certificates back by an hour.
  if (lifetime >= DAY_MS && lifetime - renewBefore <= HOUR_MS) {
    return failed(
      `${said}: where its issuer dates certificates back by an hour, it is renewed again and again`,
      'renewBefore shorter than duration by more than an hour',
    )
  }
  const required = Math.min(minDays * DAY_MS, (minPercent / 100) * lifetime)
  if (renewBefore >= required) return pass
  return failed(`${said}: too late to mend a renewal that fails`, `${spanOf(required)} or more`)
}

function spanOf(ms: number): string {
  const [unit, word] = ms < 2 * DAY_MS ? [HOUR_MS, 'hours'] : [DAY_MS, 'days']
  return `${String(Math.floor((10 * ms) / unit) / 10)} ${word}`
}
