import type { Waiver } from '../core/policy.ts'
import type { Complain } from './complain.ts'
import { parseAddress } from './host.ts'
import { parseHostPattern } from './host-pattern.ts'
import type { FileWaiver } from './policy-file.ts'
import { quote } from './quote.ts'
import { unknownName } from './unknown-name.ts'

/** The file's waivers. Whether they have expired, or are used, is judged when there is a clock and there are findings. */
export function resolveWaivers(
  written: readonly FileWaiver[],
  ruleIds: readonly string[],
  complain: Complain,
): readonly Waiver[] {
  return written.flatMap(({ at, rule, endpoint, address: place, certificate, reason, owner, ticket, expires }) => {
    if (rule !== null && !ruleIds.includes(rule.value)) complain(rule.at, unknownName('rule', rule.value, ruleIds))
    const pattern = endpoint === null ? null : parseHostPattern(endpoint.value)
    if (endpoint !== null && pattern !== null && 'mistake' in pattern) complain(endpoint.at, pattern.mistake)
    const address = place === null ? null : parseAddress(place.value)
    if (place !== null && address !== null && 'mistake' in address) complain(place.at, address.mistake)
    if (expires !== null && isImpossibleDate(expires.value)) {
      complain(expires.at, `${quote(expires.value)} is not a day of the calendar`)
    }
    if (rule === null || pattern === null || reason === null || owner === null || expires === null) return []
    if ('mistake' in pattern || (address !== null && 'mistake' in address)) return []
    return [
      {
        rule: rule.value,
        endpoint: pattern.value,
        address: address?.value ?? null,
        certificate: certificate?.value.replaceAll(':', '').toLowerCase() ?? null,
        reason: reason.value,
        owner: owner.value,
        ticket: ticket?.value ?? null,
        expires: expires.value,
        origin: at,
      },
    ]
  })
}

function isImpossibleDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  // Another form has been complained of by the schema.
  if (year === undefined || month === undefined || day === undefined) return false
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.toISOString().slice(0, 10) !== text
}
