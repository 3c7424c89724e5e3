/** What a pull request changes of the policy that it is judged by, and which of it lets more pass than before. */
import type { Baseline, BaselineEntry } from '../core/baseline.ts'
import { describeOnInconclusive, describeParam, describeSeverity, kebabCase } from '../core/describe-setting.ts'
import type { Endpoint, Origin } from '../core/endpoint.ts'
import { matchesGlob } from '../core/glob.ts'
import type { EnvironmentPhase } from '../core/phase.ts'
import { rankOf, type ComparePair, type Policy, type RuleSetting, type Setter, type Waiver } from '../core/policy.ts'
import { printable } from '../core/printable.ts'
import type { PolicyChange } from '../core/report.ts'
import { settingsFor } from '../core/rule-setting.ts'
import { matchUp } from './match-up.ts'
import { isWeakerOnInconclusive, isWeakerParam, isWeakerSeverity } from './strictness.ts'

export interface Judged {
  readonly endpoints: readonly Endpoint[]
  readonly policy: Policy
  readonly phases: readonly EnvironmentPhase[]
  readonly baseline: Baseline | null
  /** URLs. */
  readonly acmeDirectories: readonly string[]
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
    ...phaseChanges(base.phases, head.phases),
    ...compareChanges(base.policy.compare, head.policy.compare),
    ...waiverChanges(base.policy.waivers, head.policy.waivers),
    ...baselineChanges(base.baseline?.entries ?? [], head.baseline?.entries ?? []),
    ...directoryChanges(base.acmeDirectories, head.acmeDirectories),
  ]
}

function ruleChanges(base: Judged, head: Judged): readonly Change[] {
  const general = settingsChanges(base.policy.rules, head.policy.rules, '')
  const told = new Set(general.map(keyOf))
  const known = new Set(base.endpoints.map(nameOf))
  const special = head.endpoints
    .filter((endpoint) => known.has(nameOf(endpoint)))
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
  const severity = partChange('', before.severity, after.severity, {
    describe: describeSeverity,
    isWeaker: isWeakerSeverity,
    by: [before.setBy.severity, after.setBy.severity],
  })
  // What a rule that is off would do is nobody's concern.
  if (before.severity === 'off' || after.severity === 'off') return severity
  const params = Object.entries(before.params).flatMap(([name, old]) =>
    partChange(kebabCase(name), old, after.params[name] ?? old, {
      describe: describeParam,
      isWeaker: (was, is) => isWeakerParam(name, was, is),
      by: [before.setBy.params[name], after.setBy.params[name]],
    }),
  )
  return [...severity, ...onInconclusiveChange(before, after), ...params]
}

/** Where nobody sets it, it follows the severity, whose change has been told. */
function onInconclusiveChange(before: RuleSetting, after: RuleSetting): readonly PartChange[] {
  const by = [before.setBy.onInconclusive, after.setBy.onInconclusive] as const
  if (by[0] === null && by[1] === null) return []
  return partChange('on-inconclusive', before.onInconclusive, after.onInconclusive, {
    describe: describeOnInconclusive,
    isWeaker: isWeakerOnInconclusive,
    by,
  })
}

interface Part<T> {
  readonly describe: (value: T) => string
  readonly isWeaker: (before: T, after: T) => boolean
  readonly by: readonly [Setter | null | undefined, Setter | null | undefined]
}

function partChange<T>(
  part: string,
  was: T,
  is: T,
  { describe, isWeaker, by: [old, now] }: Part<T>,
): readonly PartChange[] {
  // Two lists may read the same.
  if (JSON.stringify(was) === JSON.stringify(is)) return []
  const [before, after] = [describe(was), describe(is)]
  return [{ part, before, after, isWeaker: isWeaker(was, is), origin: placeOf(now), stood: placeOf(old) }]
}

function placeOf(setter: Setter | null | undefined): Origin | null {
  return typeof setter === 'object' ? setter : null
}

function endpointChanges(before: readonly Endpoint[], after: readonly Endpoint[]): readonly Change[] {
  // One may be looked at through several doors.
  const { pairs, gone, added } = matchUp(
    before,
    after,
    (endpoint) => JSON.stringify([nameOf(endpoint), describeDoor(endpoint)]),
    nameOf,
  )
  return [
    ...gone.map((old) => lost(subjectOf(old), 'looked at', old)),
    ...pairs.flatMap(([old, endpoint]) => [
      ...doorChange(old, endpoint),
      ...trustChange(old, endpoint),
      ...demandChanges(old, endpoint),
    ]),
    ...added.map((endpoint) => gained(subjectOf(endpoint), 'looked at', endpoint)),
  ]
}

function doorChange(old: Endpoint, endpoint: Endpoint): readonly Change[] {
  const [before, after] = [describeDoor(old), describeDoor(endpoint)]
  if (before === after) return []
  const subject = `${subjectOf(endpoint)}: where it is looked at`
  return [{ subject, before, after, isWeaker: true, origin: endpoint.origin, stood: old.origin }]
}

/** Any other set of stores may be weaker: a certificate is to be trusted by each, and what it is held to depends on which are of public CAs. */
function trustChange(old: Endpoint, endpoint: Endpoint): readonly Change[] {
  if (JSON.stringify(old.trust) === JSON.stringify(endpoint.trust)) return []
  return [
    {
      subject: `${subjectOf(endpoint)}: trust`,
      before: old.trust.join(', '),
      after: endpoint.trust.join(', '),
      isWeaker: JSON.stringify(old.trust.toSorted()) !== JSON.stringify(endpoint.trust.toSorted()),
      origin: endpoint.origin,
      stood: old.origin,
    },
  ]
}

/** What a policy says of an endpoint's callers beyond their trust: another set of pins accepts other keys, and another port shows other things. */
const DEMANDS: readonly {
  readonly part: string
  readonly describe: (endpoint: Endpoint) => string | null
  readonly isWeakerChanged: boolean
}[] = [
  { part: 'pins', describe: describePins, isWeakerChanged: true },
  // The next one after the next has another name.
  { part: 'next certificate', describe: describeNext, isWeakerChanged: false },
  {
    part: 'plain HTTP port',
    describe: ({ plainHttpPort: port }) => (port === undefined ? null : String(port)),
    isWeakerChanged: true,
  },
  // Any other request may ask for less, and any other answer be the easier one.
  { part: 'transaction', describe: describeTransaction, isWeakerChanged: true },
]

function demandChanges(old: Endpoint, endpoint: Endpoint): readonly Change[] {
  return DEMANDS.flatMap(({ part, describe, isWeakerChanged }) => {
    const subject = `${subjectOf(endpoint)}: ${part}`
    const [before, after] = [describe(old), describe(endpoint)]
    if (before === after) return []
    if (after === null) return lost(subject, before ?? '', old)
    if (before === null) return gained(subject, after, endpoint)
    return { subject, before, after, isWeaker: isWeakerChanged, origin: endpoint.origin, stood: old.origin }
  })
}

function describePins({ pins }: Endpoint): string | null {
  if (pins === undefined) return null
  const { current, backup } = pins
  return `current ${current.toSorted().join(', ')}${backup.length === 0 ? '' : `; backup ${backup.toSorted().join(', ')}`}`
}

function describeNext({ nextCertificate: next }: Endpoint): string | null {
  if (next === undefined) return null
  if (next.kind === 'file') return next.path
  return next.connectTo === null ? next.url : `${next.url} at ${next.connectTo.address}`
}

/** As the policy has it, secrets by their variables' names. Whole, for any part of it may be what differs. */
function describeTransaction({ transaction }: Endpoint): string | null {
  return transaction === undefined ? null : printable(JSON.stringify(transaction), Infinity)
}

/** What is no longer done: whatever it would have found passes. */
function lost(subject: string, before: string, { origin }: Pick<Endpoint, 'origin'>): Change {
  return { subject, before, after: null, isWeaker: true, origin: null, stood: origin }
}

function gained(subject: string, after: string, { origin }: Pick<Endpoint, 'origin'>): Change {
  return { subject, before: null, after, isWeaker: false, origin, stood: null }
}

function nameOf({ url, environment }: Endpoint): string {
  return JSON.stringify([url, environment])
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
  const { pairs, gone, added } = matchUp(
    before,
    after,
    ({ from, to, ignore }) => JSON.stringify([from, to, ignore]),
    ({ from, to }) => JSON.stringify([from, to]),
  )
  const subject = ({ from, to }: ComparePair): string => `the comparison of ${from} with ${to}`
  return [
    ...gone.map((old) => lost(subject(old), 'made', old)),
    ...pairs.flatMap(([old, pair]): Change[] => {
      const [was, is] = [describeIgnored(old), describeIgnored(pair)]
      const isWeaker = pair.ignore.some((id) => !old.ignore.includes(id))
      return was === is
        ? []
        : [
            {
              subject: `${subject(pair)}: ignore`,
              before: was,
              after: is,
              isWeaker,
              origin: pair.origin,
              stood: old.origin,
            },
          ]
    }),
    ...added.map((pair) => gained(subject(pair), 'made', pair)),
  ]
}

function describeIgnored({ ignore }: ComparePair): string {
  return ignore.length === 0 ? 'nothing' : ignore.join(', ')
}

function waiverChanges(before: readonly Waiver[], after: readonly Waiver[]): readonly Change[] {
  const { pairs, gone, added } = matchUp(before, after, (waiver) => `${scopeOf(waiver)} ${waiver.expires}`, scopeOf)
  const changed = [...pairs, ...added.map((waiver) => [undefined, waiver] as const)]
  return [
    ...gone.map((old) => ({
      subject: subjectOfWaiver(old),
      before: `until ${old.expires}`,
      after: null,
      isWeaker: false,
      origin: null,
      stood: old.origin,
    })),
    ...changed.flatMap(([old, waiver]): Change[] =>
      old?.expires === waiver.expires
        ? []
        : [
            {
              subject: subjectOfWaiver(waiver),
              before: old === undefined ? null : `until ${old.expires}`,
              after: `until ${waiver.expires}`,
              isWeaker: !before.some((one) => isWithin(waiver, one)),
              origin: waiver.origin,
              stood: old?.origin ?? null,
            },
          ],
    ),
  ]
}

/** What it excuses, whatever the reason and the day. */
function scopeOf({ rule, endpoint, address, certificate }: Waiver): string {
  return JSON.stringify([rule, endpoint, address, certificate])
}

function subjectOfWaiver({ rule, endpoint, address, certificate }: Waiver): string {
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
  const { pairs, added } = matchUp(
    before,
    after,
    ({ fingerprint, severity }) => `${severity} ${fingerprint}`,
    ({ fingerprint }) => fingerprint,
  )
  const graver = pairs.filter(([old, entry]) => rankOf(entry.severity) < rankOf(old.severity))
  return [...graver, ...added.map((entry) => [undefined, entry] as const)].map(([old, entry]) => ({
    subject: `the baseline: ${entry.rule}${FOR}${entry.endpoint}`,
    before: old?.severity ?? null,
    after: entry.severity,
    isWeaker: true,
    origin: entry.origin,
    stood: old?.origin ?? null,
  }))
}

/** Who is not asked cannot say that a certificate should have been renewed by now. */
/** Judged in another phase, it is no longer judged where it was. Environments that come or go have endpoints that do. */
function phaseChanges(before: readonly EnvironmentPhase[], after: readonly EnvironmentPhase[]): readonly Change[] {
  return before.flatMap((old) => {
    const now = after.find(({ environment }) => environment === old.environment)
    if (now === undefined || now.phase === old.phase) return []
    return {
      subject: `the phase of the environment ${old.environment}`,
      before: old.phase,
      after: now.phase,
      isWeaker: true,
      origin: now.origin,
      stood: old.origin,
    }
  })
}

function directoryChanges(before: readonly string[], after: readonly string[]): readonly Change[] {
  const subject = (url: string): string => `the directory ${url}`
  const nowhere = { origin: null }
  return [
    ...before.filter((url) => !after.includes(url)).map((url) => lost(subject(url), 'asked', nowhere)),
    ...after.filter((url) => !before.includes(url)).map((url) => gained(subject(url), 'asked', nowhere)),
  ]
}
