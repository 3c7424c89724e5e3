/** `.github/tls-gate.yml`: its text as a value in which everything knows where it was written. */
import type { ConfigProblem } from '../core/config-problem.ts'
import type { Origin } from '../core/endpoint.ts'
import { DEPLOY_PHASES, type DeployPhase } from '../core/phase.ts'
import { SEVERITIES, type OnInconclusive, type Severity } from '../core/policy.ts'
import { checkShape } from './check-shape.ts'
import { ISSUE_SEVERITIES } from './issues-schema.ts'
import { ON_INCONCLUSIVE_WORDS, policyFileSchema, SEVERITY_WORDS } from './policy-file-schema.ts'
import { readYaml } from './read-yaml.ts'
import {
  entriesIn,
  itemsIn,
  mappingIn,
  mappingOf,
  numberIn,
  textIn,
  textOf,
  textsIn,
  wordIn,
  wordOf,
  type Placed,
} from './yaml-access.ts'
import type { YamlEntry, YamlMapping, YamlNode } from './yaml-tree.ts'

/** null: not said, or of the wrong shape, which is then among the problems. */
export interface PolicyFile {
  /** Where its content begins. */
  readonly at: Origin
  readonly extends: readonly Placed<string>[] | null
  readonly onInconclusive: Placed<OnInconclusive> | null
  readonly rules: readonly FileRule[]
  readonly overrides: readonly FileOverride[]
  readonly environments: readonly FileEnvironment[]
  /** Those without an environment; null when there is no such key. */
  readonly endpoints: readonly FileEndpoint[] | null
  /** Files that declare more of those; null when there is no such key. */
  readonly endpointsFrom: readonly FileEndpointsFrom[] | null
  readonly trust: readonly Placed<string>[] | null
  readonly compare: readonly FileCompare[]
  readonly waivers: readonly FileWaiver[]
  readonly acmeDirectories: readonly Placed<string>[]
  /** null when there is no such key. */
  readonly issues: FileIssues | null
}

export interface FileRule {
  readonly id: Placed<string>
  readonly severity: Placed<FileSeverity> | null
  readonly onInconclusive: Placed<OnInconclusive> | null
  /** Names as written, in kebab-case. */
  readonly params: readonly { readonly name: Placed<string>; readonly node: YamlNode }[]
}

export type FileSeverity = Severity | 'off' | FileWindows
export type FileWindows = Readonly<Partial<Record<Severity, readonly string[]>>>

export interface FileOverride {
  readonly environment: Placed<string> | null
  readonly endpoint: Placed<string> | null
  readonly rules: readonly FileRule[]
}

export interface FileEnvironment {
  readonly name: Placed<string>
  readonly phase: Placed<DeployPhase> | null
  readonly rules: readonly FileRule[]
  /** null: it says nothing of them, which is fine; what is wrong with them has been said. */
  readonly endpoints: readonly FileEndpoint[] | null
  readonly endpointsFrom: readonly FileEndpointsFrom[] | null
  readonly trust: readonly Placed<string>[] | null
}

export interface FileEndpointsFrom {
  /** A glob over files of the repository. */
  readonly files: Placed<string> | null
  readonly trust: readonly Placed<string>[] | null
  /** Patterns over hosts. */
  readonly exclude: readonly Placed<string>[]
}

export interface FileEndpoint {
  readonly url: Placed<string> | null
  readonly connectTo: Placed<string> | null
  readonly sni: Placed<string> | null
  /** Any text that was written, also one that is no protocol. */
  readonly starttls: Placed<string> | null
  readonly trust: readonly Placed<string>[] | null
  readonly pins: FilePins | null
  readonly nextCertificate: FileNextCertificate | null
  readonly plainHttpPort: Placed<number> | null
  readonly transaction: YamlMapping | null
}

export interface FilePins {
  readonly current: readonly Placed<string>[]
  readonly backup: readonly Placed<string>[]
}

export interface FileNextCertificate {
  /** A path or an address. */
  readonly place: Placed<string> | null
  readonly connectTo: Placed<string> | null
}

export interface FileCompare {
  readonly at: Origin
  readonly from: Placed<string> | null
  readonly to: Placed<string> | null
  readonly ignore: readonly Placed<string>[]
}

export interface FileWaiver {
  readonly at: Origin
  readonly rule: Placed<string> | null
  readonly endpoint: Placed<string> | null
  readonly address: Placed<string> | null
  readonly certificate: Placed<string> | null
  readonly ticket: Placed<string> | null
  readonly reason: Placed<string> | null
  readonly owner: Placed<string> | null
  readonly expires: Placed<string> | null
}

export interface FileIssues {
  readonly at: readonly Placed<string>[] | null
  readonly labels: readonly Placed<string>[] | null
  readonly assignees: readonly Placed<string>[] | null
  readonly severity: Placed<(typeof ISSUE_SEVERITIES)[number]> | null
  readonly maxPerRun: Placed<number> | null
}

export interface PolicyFileResult {
  /** null when the text is no YAML mapping that may be read; otherwise all of it that has the right shape. */
  readonly value: PolicyFile | null
  readonly problems: readonly ConfigProblem[]
}

/**
 * Reads a policy file. What has the wrong shape is reported and left out, so that the rest can still be checked for
 * mistakes of meaning.
 *
 * @param file its path, as it shall stand in mistakes and origins
 */
export function readPolicyFile(file: string, text: string): PolicyFileResult {
  const { root, problems } = readYaml(file, text)
  if (root === null) return { value: null, problems }
  const mistakes: ConfigProblem[] = [...problems]
  checkShape(policyFileSchema, root, (where, message) => {
    mistakes.push({ where, message })
  })
  const top = mappingOf(root)
  if (top === null) return { value: null, problems: mistakes }
  const value = {
    at: root.at,
    extends: textsIn(top, 'extends'),
    onInconclusive: onInconclusiveIn(top),
    rules: rulesIn(top),
    overrides: itemsIn(top, 'overrides').map(overrideOf),
    environments: entriesIn(top, 'environments').map(([name, { keyAt, node }]) => ({
      name: { value: name, at: keyAt },
      phase: wordIn(mappingOf(node), 'phase', DEPLOY_PHASES),
      rules: rulesIn(mappingOf(node)),
      endpoints: saysOnlyElse(node, 'endpoints') ? null : endpointsIn(mappingOf(node)),
      endpointsFrom: endpointsFromIn(mappingOf(node)),
      trust: textsIn(mappingOf(node), 'trust'),
    })),
    endpoints: top.entries.has('endpoints') ? endpointsIn(top) : null,
    endpointsFrom: endpointsFromIn(top),
    trust: textsIn(top, 'trust'),
    compare: itemsIn(top, 'compare').map(compareOf),
    waivers: itemsIn(top, 'waivers').map(waiverOf),
    acmeDirectories: textsIn(mappingIn(top, 'renewal'), 'directories') ?? [],
    issues: issuesIn(top),
  }
  return { value, problems: mistakes }
}

function saysOnlyElse(node: YamlNode, key: string): boolean {
  return node.kind === 'mapping' && node.entries.size > 0 && !node.entries.has(key)
}

function rulesIn(mapping: YamlMapping | null): readonly FileRule[] {
  return entriesIn(mapping, 'rules').map(([id, entry]) => ruleOf(id, entry))
}

function overrideOf(node: YamlNode): FileOverride {
  const mapping = mappingOf(node)
  return {
    environment: textIn(mapping, 'environment'),
    endpoint: textIn(mapping, 'endpoint'),
    rules: rulesIn(mapping),
  }
}

function ruleOf(id: string, { keyAt, node }: YamlEntry): FileRule {
  const place = { value: id, at: keyAt }
  const mapping = mappingOf(node)
  if (mapping === null) return { id: place, severity: severityOf(node), onInconclusive: null, params: [] }
  const severity = mapping.entries.get('severity')
  const params = [...mapping.entries]
    .filter(([name]) => name !== 'severity' && name !== 'on-inconclusive')
    .map(([name, entry]) => ({ name: { value: name, at: entry.keyAt }, node: entry.node }))
  return {
    id: place,
    severity: severity === undefined ? null : severityOf(severity.node),
    onInconclusive: onInconclusiveIn(mapping),
    params,
  }
}

function onInconclusiveIn(mapping: YamlMapping): Placed<OnInconclusive> | null {
  const long = mappingIn(mapping, 'on-inconclusive')
  const runs = long?.entries.get('fail-after')?.node
  if (runs?.kind === 'scalar' && typeof runs.value === 'number') {
    return { value: { failAfter: runs.value }, at: runs.at }
  }
  return wordIn(mapping, 'on-inconclusive', ON_INCONCLUSIVE_WORDS)
}

function severityOf(node: YamlNode): Placed<FileSeverity> | null {
  const word = wordOf(node, SEVERITY_WORDS)
  const mapping = mappingOf(node)
  if (word !== null || mapping === null) return word
  const windows: Partial<Record<Severity, readonly string[]>> = {}
  for (const severity of SEVERITIES) {
    const limits = textsIn(mapping, severity)
    if (limits !== null) windows[severity] = limits.map(({ value }) => value)
  }
  return { value: windows, at: node.at }
}

function endpointsIn(mapping: YamlMapping | null): readonly FileEndpoint[] {
  return itemsIn(mapping, 'endpoints').map((node) => {
    const long = mappingOf(node)
    return {
      url: long === null ? textOf(node) : textIn(long, 'url'),
      connectTo: textIn(long, 'connect-to'),
      sni: textIn(long, 'sni'),
      starttls: textIn(long, 'starttls'),
      trust: textsIn(long, 'trust'),
      pins: long === null ? null : pinsIn(long),
      nextCertificate: long === null ? null : nextCertificateIn(long),
      plainHttpPort: numberIn(long, 'plain-http-port'),
      transaction: long === null ? null : mappingIn(long, 'transaction'),
    }
  })
}

function endpointsFromIn(mapping: YamlMapping | null): readonly FileEndpointsFrom[] | null {
  if (mapping?.entries.has('endpoints-from') !== true) return null
  return itemsIn(mapping, 'endpoints-from').map((node) => {
    const long = mappingOf(node)
    return {
      files: long === null ? textOf(node) : textIn(long, 'files'),
      trust: textsIn(long, 'trust'),
      exclude: textsIn(long, 'exclude') ?? [],
    }
  })
}

function pinsIn(mapping: YamlMapping): FilePins | null {
  const pins = mappingIn(mapping, 'pins')
  return pins === null ? null : { current: textsIn(pins, 'current') ?? [], backup: textsIn(pins, 'backup') ?? [] }
}

function nextCertificateIn(mapping: YamlMapping): FileNextCertificate | null {
  const node = mapping.entries.get('next-certificate')?.node
  if (node === undefined) return null
  const long = mappingOf(node)
  return long === null
    ? { place: textOf(node), connectTo: null }
    : { place: textIn(long, 'url'), connectTo: textIn(long, 'connect-to') }
}

function issuesIn(mapping: YamlMapping): FileIssues | null {
  const issues = mappingIn(mapping, 'issues')
  if (issues === null) return null
  return {
    at: textsIn(issues, 'at'),
    labels: textsIn(issues, 'labels'),
    assignees: textsIn(issues, 'assignees'),
    severity: wordIn(issues, 'severity', ISSUE_SEVERITIES),
    maxPerRun: numberIn(issues, 'max-per-run'),
  }
}

function compareOf(node: YamlNode): FileCompare {
  const mapping = mappingOf(node)
  return {
    at: node.at,
    from: textIn(mapping, 'from'),
    to: textIn(mapping, 'to'),
    ignore: textsIn(mapping, 'ignore') ?? [],
  }
}

function waiverOf(node: YamlNode): FileWaiver {
  const mapping = mappingOf(node)
  return {
    at: node.at,
    rule: textIn(mapping, 'rule'),
    endpoint: textIn(mapping, 'endpoint'),
    address: textIn(mapping, 'address'),
    certificate: textIn(mapping, 'certificate'),
    ticket: textIn(mapping, 'ticket'),
    reason: textIn(mapping, 'reason'),
    owner: textIn(mapping, 'owner'),
    expires: textIn(mapping, 'expires'),
  }
}
