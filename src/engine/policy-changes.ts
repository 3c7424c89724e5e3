/** What a pull request changes of the policy that it is judged by, and which of it lets more pass than before. */
import type { Baseline, BaselineEntry } from '../core/baseline.ts'
import { describeOnInconclusive, describeParam, describeSeverity, kebabCase } from '../core/describe-setting.ts'
import type { Endpoint, Origin } from '../core/endpoint.ts'
import { matchesGlob } from '../core/glob.ts'
import {
  SEVERITIES,
  type ComparePair,
  type Policy,
  type RuleSetting,
  type Setter,
  type Waiver,
} from '../core/policy.ts'
import type { PolicyChange } from '../core/report.ts'
import { settingsFor } from '../core/rule-setting.ts'
import { isWeakerOnInconclusive, isWeakerParam, isWeakerSeverity } from './strictness.ts'

export interface Judged {
  readonly endpoints: readonly Endpoint[]
  readonly policy: Policy
  readonly baseline: Baseline | null
}

/** `origin` is where the change stands in what the pull request brings, or else, of what is gone, where it stood before. */
export type Change = Omit<PolicyChange, 'origin' | 'allowedBy'> & {
  readonly origin: Origin | null
  readonly stood: Origin | null
}

export function policyChanges(base: Judged, head: Judged): readonly Change[] {
  return [
    ...ruleChanges(base, head),
    ...endpointChanges(base.endpoints, head.endpoints),
    ...compareChanges(base.policy.compare, head.policy.compare),
    ...waiverChanges(base.policy.waivers, head.policy.waivers),
    ...baselineChanges(base.baseline?.entries ?? [], head.baseline?.entries ?? []),
  ]
}

function ruleChanges(base: Judged, head: Judged): readonly Change[] {
  const general = settingsChanges(base.policy.rules, head.policy.rules, '')
  const told = new Set(general.map(keyOf))
  const special = head.endpoints
    .filter((endpoint) => base.endpoints.some((other) => isSame(endpoint, other)))
    .flatMap((endpoint) =>
      settingsChanges(settingsFor(base.policy, endpoint), settingsFor(head.policy, endpoint), endpoint.host),
    )
    .filter((change) => {
      const isNew = !told.has(keyOf(change)) && !told.has(keyOf({ ...change, subject: generalSubject(change.subject) }))
      told.add(keyOf(change))
      return isNew
    })
  return [...general, ...special]
}

function keyOf({ subject, before, after }: Pick<Change, 'subject' | 'before' | 'after'>): string {
  return JSON.stringify([subject, before, after])
}

const FOR = ' for '

function generalSubject(subject: string): string {
  return subject.slice(0, subject.lastIndexOf(FOR))
}

function settingsChanges(before: Policy['rules'], after: Policy['rules'], host: string): readonly Change[] {
  return [...before].flatMap(([id, old]) => {
    const setting = after.get(id)
    if (setting === undefined) return []
    return settingChanges(old, setting).map(({ part, ...change }) => ({
      subject: `${id}${part === '' ? '' : `: ${part}`}${host === '' ? '' : `${FOR}${host}`}`,
      ...change,
    }))
  })
}

type PartChange = Omit<Change, 'subject'> & { readonly part: string }

function settingChanges(before: RuleSetting, after: RuleSetting): readonly PartChange[] {
  const severity = partChange('', describeSeverity(before.severity), describeSeverity(after.severity), {
    isWeaker: isWeakerSeverity(before.severity, after.severity),
    by: [before.setBy.severity, after.setBy.severity],
  })
  // What a rule that is off would do is nobody's concern.
  if (before.severity === 'off' || after.severity === 'off') return severity
  const params = Object.entries(before.params).flatMap(([name, old]) => {
    const value = after.params[name] ?? old
    return partChange(kebabCase(name), describeParam(old), describeParam(value), {
      isWeaker: isWeakerParam(name, old, value),
      by: [before.setBy.params[name], after.setBy.params[name]],
    })
  })
  const was = before.onInconclusive
  const is = after.onInconclusive
  return [
    ...severity,
    ...partChange('on-inconclusive', describeOnInconclusive(was), describeOnInconclusive(is), {
      isWeaker: isWeakerOnInconclusive(was, is),
      by: [before.setBy.onInconclusive ?? before.setBy.severity, after.setBy.onInconclusive ?? after.setBy.severity],
    }),
    ...params,
  ]
}

function partChange(
  part: string,
  before: string,
  after: string,
  { isWeaker, by: [old, now] }: { isWeaker: boolean; by: readonly (Setter | null | undefined)[] },
): readonly PartChange[] {
  return before === after ? [] : [{ part, before, after, isWeaker, origin: placeOf(now), stood: placeOf(old) }]
}

function placeOf(setter: Setter | null | undefined): Origin | null {
  return typeof setter === 'object' ? setter : null
}

function isSame(one: Endpoint, other: Endpoint): boolean {
  return one.url === other.url && one.environment === other.environment
}

function endpointChanges(before: readonly Endpoint[], after: readonly Endpoint[]): readonly Change[] {
  const gone = before
    .filter((old) => !after.some((one) => isSame(one, old)))
    .map((old) => ({
      subject: subjectOf(old),
      before: 'looked at',
      after: null,
      isWeaker: true,
      origin: null,
      stood: old.origin,
    }))
  const kept = after.flatMap((endpoint): Change[] => {
    const subject = subjectOf(endpoint)
    const { origin } = endpoint
    const old = before.find((one) => isSame(one, endpoint))
    if (old === undefined) {
      return [{ subject, before: null, after: 'looked at', isWeaker: false, origin, stood: null }]
    }
    const stood = old.origin
    const was = describeDoor(old)
    const is = describeDoor(endpoint)
    const trusted = old.trust.join(', ')
    const trusts = endpoint.trust.join(', ')
    return [
      ...(was === is
        ? []
        : [{ subject: `${subject}: where it is looked at`, before: was, after: is, isWeaker: true, origin, stood }]),
      ...(trusted === trusts
        ? []
        : [
            {
              subject: `${subject}: trust`,
              before: trusted,
              after: trusts,
              isWeaker: endpoint.trust.some((store) => !old.trust.includes(store)),
              origin,
              stood,
            },
          ]),
    ]
  })
  return [...gone, ...kept]
}

function subjectOf({ url, environment }: Endpoint): string {
  return `the endpoint ${url}${environment === null ? '' : ` in ${environment}`}`
}

function describeDoor({ connectTo, sni, starttls }: Endpoint): string {
  const said = [
    ...(connectTo === null
      ? []
      : [`connect-to ${connectTo.address}${connectTo.port === null ? '' : ` port ${String(connectTo.port)}`}`]),
    ...(sni === null ? [] : [`sni ${sni}`]),
    ...(starttls === null ? [] : [`starttls ${starttls}`]),
  ]
  return said.length === 0 ? 'as its name says' : said.join(', ')
}

function compareChanges(before: readonly ComparePair[], after: readonly ComparePair[]): readonly Change[] {
  const isSamePair = (one: ComparePair, other: ComparePair): boolean => one.from === other.from && one.to === other.to
  const subject = ({ from, to }: ComparePair): string => `the comparison of ${from} with ${to}`
  return [
    ...before.flatMap((old): Change[] => {
      const pair = after.find((one) => isSamePair(one, old))
      if (pair === undefined) {
        return [{ subject: subject(old), before: 'made', after: null, isWeaker: true, origin: null, stood: old.origin }]
      }
      const was = describeIgnored(old)
      const is = describeIgnored(pair)
      if (was === is) return []
      const isWeaker = pair.ignore.some((id) => !old.ignore.includes(id))
      return [
        {
          subject: `${subject(old)}: ignore`,
          before: was,
          after: is,
          isWeaker,
          origin: pair.origin,
          stood: old.origin,
        },
      ]
    }),
    ...after
      .filter((pair) => !before.some((old) => isSamePair(old, pair)))
      .map((pair) => ({
        subject: subject(pair),
        before: null,
        after: 'made',
        isWeaker: false,
        origin: pair.origin,
        stood: null,
      })),
  ]
}

function describeIgnored({ ignore }: ComparePair): string {
  return ignore.length === 0 ? 'nothing' : ignore.join(', ')
}

function waiverChanges(before: readonly Waiver[], after: readonly Waiver[]): readonly Change[] {
  const isSameScope = (one: Waiver, other: Waiver): boolean => scopeOf(one) === scopeOf(other)
  return [
    ...before
      .filter((old) => !after.some((waiver) => isSameScope(waiver, old)))
      .map((old) => ({
        subject: scopeOf(old),
        before: `until ${old.expires}`,
        after: null,
        isWeaker: false,
        origin: null,
        stood: old.origin,
      })),
    ...after.flatMap((waiver): Change[] => {
      const old = before.find((one) => isSameScope(one, waiver))
      if (old?.expires === waiver.expires) return []
      return [
        {
          subject: scopeOf(waiver),
          before: old === undefined ? null : `until ${old.expires}`,
          after: `until ${waiver.expires}`,
          isWeaker: !before.some((one) => isWithin(waiver, one)),
          origin: waiver.origin,
          stood: old?.origin ?? null,
        },
      ]
    }),
  ]
}

function scopeOf({ rule, endpoint, address, certificate }: Waiver): string {
  const at = address === null ? '' : ` at ${address}`
  const while_ = certificate === null ? '' : ` with the certificate ${certificate.slice(0, 16)}`
  return `the waiver of ${rule}${FOR}${endpoint}${at}${while_}`
}

/** Whether it excuses nothing that the other does not excuse already. */
function isWithin(waiver: Waiver, other: Waiver): boolean {
  return (
    waiver.rule === other.rule &&
    waiver.expires <= other.expires &&
    (other.address === null || other.address === waiver.address) &&
    (other.certificate === null || other.certificate === waiver.certificate) &&
    (waiver.endpoint === other.endpoint ||
      (!waiver.endpoint.includes('*') && matchesGlob(other.endpoint, waiver.endpoint)))
  )
}

function baselineChanges(before: readonly BaselineEntry[], after: readonly BaselineEntry[]): readonly Change[] {
  return after.flatMap((entry): Change[] => {
    const old = before.find(({ fingerprint }) => fingerprint === entry.fingerprint)
    if (old !== undefined && SEVERITIES.indexOf(old.severity) <= SEVERITIES.indexOf(entry.severity)) return []
    return [
      {
        subject: `the baseline: ${entry.rule}${FOR}${entry.endpoint}`,
        before: old === undefined ? null : old.severity,
        after: entry.severity,
        isWeaker: true,
        origin: entry.origin,
        stood: old?.origin ?? null,
      },
    ]
  })
}
