/**
 * Whether the timestamps of a certificate are enough for those clients that ask for them.
 *
 * Chrome: "Chrome Certificate Transparency Policy" of 2026-07-22 (googlechrome.github.io/CertificateTransparency/ct_policy.html)
 * and, for what that leaves open, components/certificate_transparency/chrome_ct_policy_enforcer.cc; as of version 148,
 * which passes over what comes in a staple. Apple: support.apple.com/103214, read 2026-11-24; its own list of logs is not
 * to be had as Chrome's is, so that Chrome's stands for it here.
 */
import { DAY_MS } from '../core/window.ts'
import type { CtLog, CtLogState } from '../core/ct-log.ts'

/** A timestamp whose signature holds, or may hold. */
export interface CountedSct {
  readonly source: SctSource
  /** What makes logs distinct. */
  readonly logId: string
  /** Who ran the log when it gave the timestamp. */
  readonly operator: string
  readonly kind: CtLog['kind']
  readonly state: CtLogState
  /** Milliseconds since 1970 from which on it is in that state; null where that is not known. */
  readonly since: number | null
  /** Milliseconds since 1970. */
  readonly timestamp: number
}

export type SctSource = 'certificate' | 'handshake' | 'staple'

/** Milliseconds since 1970, of the certificate. */
export interface Lifetime {
  readonly notBefore: number
  readonly notAfter: number
}

export interface CtPolicy {
  readonly name: 'Chrome' | 'Apple'
  /** What is wanting, as a sentence; null: nothing. */
  findShortfall(scts: readonly CountedSct[], lifetime: Lifetime): string | null
}

export const CT_POLICIES: readonly CtPolicy[] = [
  { name: 'Chrome', findShortfall: findShortfallForChrome },
  { name: 'Apple', findShortfall: findShortfallForApple },
]

const LONG_DAYS = 180

function findShortfallForChrome(scts: readonly CountedSct[], { notBefore, notAfter }: Lifetime): string | null {
  const inCertificate = scts.filter((sct) => sct.source === 'certificate' && wasApproved(sct))
  const inHandshake = scts.filter((sct) => sct.source === 'handshake' && isApproved(sct))
  if (inHandshake.length > 0 && operatorsOf([...inCertificate, ...inHandshake]).length >= 2) return null
  const isLong = notAfter - notBefore > LONG_DAYS * DAY_MS
  const operators = operatorsOf(inCertificate)
  return (
    findTooFew(oncePerLog(inCertificate).length, isLong ? 3 : 2, isLong) ??
    findLapsed(inCertificate) ??
    (operators.length < 2
      ? `its timestamps that count are all of logs of ${operators.join('')}, where two operators are needed`
      : null)
  )
}

function findShortfallForApple(scts: readonly CountedSct[], { notBefore, notAfter }: Lifetime): string | null {
  const counted = scts.filter(wasApproved)
  const inCertificate = counted.filter(({ source }) => source === 'certificate')
  const approved = counted.filter(isApproved)
  const isDelivered = approved.some(({ source }) => source !== 'certificate') && oncePerLog(approved).length >= 2
  // A day is 86,400 seconds, and the second of notAfter is the last of them.
  const isLong = notAfter + 1000 - notBefore > LONG_DAYS * DAY_MS
  const perOperator = isLong ? 2 : 1
  const ofLogs = oncePerLog(inCertificate)
  const counting = operatorsOf(ofLogs)
    .map((operator) => ofLogs.filter((sct) => sct.operator === operator).length)
    .reduce((sum, logs) => sum + Math.min(logs, perOperator), 0)
  const wanting = isDelivered
    ? null
    : (findTooFew(counting, isLong ? 3 : 2, isLong, perOperator) ?? findLapsed(inCertificate))
  if (wanting !== null) return wanting
  return counted.some(({ kind }) => kind === 'rfc6962')
    ? null
    : 'its timestamps that count are all of static logs, where one of a log of RFC 6962 is needed'
}

function findTooFew(counting: number, needed: number, isLong: boolean, perOperator?: number): string | null {
  if (counting >= needed) return null
  const life = `a certificate of ${isLong ? 'more than' : 'at most'} ${String(LONG_DAYS)} days`
  const cap = perOperator === undefined ? '' : `, ${String(perOperator)} of one operator at most`
  return `${life} needs timestamps of ${String(needed)} logs${cap}, and it has ${String(counting)} that ${counting === 1 ? 'counts' : 'count'}`
}

function findLapsed(scts: readonly CountedSct[]): string | null {
  return scts.some(isApproved) ? null : 'its timestamps that count are all of logs that have been retired since'
}

const APPROVED: ReadonlySet<CtLogState> = new Set(['qualified', 'usable', 'readonly', 'current'])

function isApproved({ state }: CountedSct): boolean {
  return APPROVED.has(state)
}

/** What a log has signed before it was retired stays good. */
function wasApproved(sct: CountedSct): boolean {
  return isApproved(sct) || (sct.state === 'retired' && sct.since !== null && sct.timestamp < sct.since)
}

function operatorsOf(scts: readonly CountedSct[]): readonly string[] {
  return [...new Set(scts.map(({ operator }) => operator))]
}

function oncePerLog(scts: readonly CountedSct[]): readonly CountedSct[] {
  return [...new Map(scts.map((sct) => [sct.logId, sct])).values()]
}

/** Who ran a log at that time, in milliseconds since 1970. */
export function operatorAt({ operator, previousOperators = [] }: CtLog, timestamp: number): string {
  return previousOperators.find(({ until }) => timestamp < Date.parse(until))?.name ?? operator
}
