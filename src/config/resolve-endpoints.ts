/** Endpoints from lines and from the policy file into one list, without repetitions. */
import type { Endpoint, Origin, StarttlsProtocol } from '../core/endpoint.ts'
import type { Notice } from '../core/notice.ts'
import { isJudgedIn, type Phase } from '../core/phase.ts'
import type { ReadVariable } from '../core/placeholder.ts'
import { printable } from '../core/printable.ts'
import type { Complain } from './complain.ts'
import type { LoadedDeclared } from './declared/load-declared.ts'
import { parseConnectTo } from './connect-to.ts'
import { parseEndpoint } from './endpoint.ts'
import { parseEndpointLine } from './endpoint-line.ts'
import { parseEnvironmentName } from './environment-name.ts'
import type { Parsed } from './parsed.ts'
import { readNextCertificate } from './next-certificate.ts'
import { readPins } from './pins.ts'
import type { FileEndpoint, PolicyFile } from './policy-file.ts'
import { quote } from './quote.ts'
import { besides, certifier, resolveDeclared } from './resolve-declared.ts'
import { resolveTransaction } from './resolve-transaction.ts'
import { parseSni } from './sni.ts'
import { parseStarttls, plainPortOf } from './starttls.ts'
import { DEFAULT_TRUST, parseTrustEntry } from './trust-entry.ts'
import type { Placed } from './yaml-access.ts'

/** A line of the `endpoints` input or an argument of the command. */
export interface EndpointText {
  readonly text: string
  /** Names it in mistakes when there is no file: `input endpoints`, `argument`. */
  readonly where: string
  /** Where the text begins, when it stands in a file. */
  readonly origin: Origin | null
  /** Unless the text names one. In the spelling of the policy file, if it has it in another case. */
  readonly environment?: string
}

export interface ResolvedEndpoints {
  readonly endpoints: readonly Endpoint[]
  /** How many were written or declared, right or wrong. */
  readonly written: number
  /** Whether they were handed in, and are not those of the file. */
  readonly areHandedIn: boolean
  readonly notices: readonly Notice[]
}

/**
 * The lines, if there are any: what is handed in takes the place of what the file lists, whose settings still hold.
 * Else the file's environments, then its endpoints without one, then those that other files declare. The file's own are
 * read for mistakes either way.
 *
 */
export function resolveEndpoints(
  lines: readonly EndpointText[],
  file: PolicyFile | null,
  declaredBy: LoadedDeclared['byGlob'],
  complain: Complain,
  secrets: Secrets,
): ResolvedEndpoints {
  const trust = trustOf(file, complain)
  const spell = spellingOf(file)
  const fromLines = lines.flatMap((line) => fromLine(line, spell, trust, complain))
  const fromPolicyFile = fromFile(file, trust, fromLines.length > 0 ? NO_SECRETS : secrets, complain)
  const fromOthers = resolveDeclared(
    file,
    declaredBy,
    (from, environment) => readTrust(from.trust, complain) ?? trust(environment),
    complain,
  )
  const isHandedIn = fromLines.length > 0
  const written = isHandedIn ? fromLines : fromPolicyFile
  complainOfRepetitions(written, complain)
  const listed = written.flatMap((each) => each?.endpoint ?? [])
  const declared = isHandedIn ? [] : besides(listed, fromOthers.endpoints)
  return {
    endpoints: [...listed, ...declared].map(certifier(fromOthers.certificates)),
    written: written.length + declared.length,
    areHandedIn: isHandedIn,
    notices: isHandedIn ? [] : fromOthers.notices,
  }
}

/** What transactions take from the environment of the run, which is asked for those alone that are carried out in it. */
export interface Secrets {
  /** null: none is carried out. */
  readonly read: ReadVariable | null
  readonly phase: Phase
}

const NO_SECRETS: Secrets = { read: null, phase: 'scheduled' }

interface Placeable {
  readonly endpoint: Endpoint
  readonly where: Origin | string
}

/** null: written, but mistaken. */
type Declared = Placeable | null

/** The trust of an environment's endpoints that name none themselves. */
type TrustOf = (environment: string | null) => readonly string[]

function trustOf(file: PolicyFile | null, complain: Complain): TrustOf {
  const general = readTrust(file?.trust ?? null, complain) ?? DEFAULT_TRUST
  const byEnvironment = new Map(
    file?.environments.map(({ name, trust }) => [name.value, readTrust(trust, complain) ?? general]),
  )
  return (environment) => (environment === null ? undefined : byEnvironment.get(environment)) ?? general
}

/** GitHub's environments are the same whatever their case. */
function spellingOf(file: PolicyFile | null): (environment: string | undefined) => string | null {
  const names = new Map(file?.environments.map(({ name: { value } }) => [value.toLowerCase(), value]))
  return (environment = '') => names.get(environment.toLowerCase()) ?? (environment === '' ? null : environment)
}

function fromLine(
  { text, where, origin, environment: named }: EndpointText,
  spell: ReturnType<typeof spellingOf>,
  trust: TrustOf,
  complain: Complain,
): readonly Declared[] {
  const placeOf = (offset: number): Origin | null =>
    origin === null ? null : { ...origin, column: origin.column + offset }
  const { line, mistakes } = parseEndpointLine(text)
  for (const { offset, message } of mistakes) complain(placeOf(offset) ?? where, message)
  if (line === null) return mistakes.length === 0 ? [] : [null]
  const at = placeOf(line.offset)
  const environment = line.environment ?? spell(named)
  const endpoint = {
    ...line.address,
    environment,
    connectTo: line.connectTo,
    sni: line.sni,
    starttls: line.starttls,
    trust: line.trust ?? trust(environment),
    origin: at,
  }
  return [{ endpoint, where: at ?? where }]
}

function fromFile(file: PolicyFile | null, trust: TrustOf, secrets: Secrets, complain: Complain): readonly Declared[] {
  if (file === null) return []
  const inEnvironments = file.environments.flatMap(({ name, phase, endpoints }) => {
    const environment = read(name, parseEnvironmentName, complain)
    const variables = isJudgedIn(secrets.phase, environment, phase?.value ?? null) ? secrets.read : null
    return (endpoints ?? []).map((written) => fromEntry(written, environment, trust, variables, complain))
  })
  const others = (file.endpoints ?? []).map((written) => fromEntry(written, null, trust, secrets.read, complain))
  return [...inEnvironments, ...others]
}

function fromEntry(
  written: FileEndpoint,
  environment: string | null,
  trust: TrustOf,
  variables: ReadVariable | null,
  complain: Complain,
): Declared {
  const starttls = findStarttls(written)
  const plainPort = written.starttls === null ? null : plainPortOf(starttls)
  const address = read(written.url, (text) => withText(text, parseEndpoint(text, plainPort)), complain)
  const connectTo = read(written.connectTo, parseConnectTo, complain)
  const sni = read(written.sni, parseSni, complain)
  const own = readTrust(written.trust, complain)
  const more = readMore(written, plainPort, complain)
  if (address === null || written.url === null) return null
  const origin = written.url.at
  const transaction =
    written.transaction === null ? null : resolveTransaction(written.transaction, address, variables, complain)
  const endpoint = {
    ...address,
    environment,
    connectTo,
    sni,
    starttls,
    trust: own ?? trust(environment),
    ...more,
    ...(transaction === null ? {} : { transaction }),
    origin,
  }
  return { endpoint, where: origin }
}

/** What the policy file alone can say of an endpoint. */
function readMore(
  { pins, nextCertificate, plainHttpPort }: FileEndpoint,
  plainPort: number | null,
  complain: Complain,
): Pick<Endpoint, 'pins' | 'nextCertificate' | 'plainHttpPort'> {
  const next = nextCertificate === null ? null : readNextCertificate(nextCertificate, plainPort, complain)
  return {
    ...(pins === null ? {} : { pins: readPins(pins, complain) }),
    ...(next === null ? {} : { nextCertificate: next }),
    ...(plainHttpPort === null ? {} : { plainHttpPort: plainHttpPort.value }),
  }
}

/** Null for what is none as well: the file's shape was checked, and that complained. */
function findStarttls({ starttls }: FileEndpoint): StarttlsProtocol | null {
  const result = starttls === null ? null : parseStarttls(starttls.value)
  return result !== null && 'value' in result ? result.value : null
}

function withText<T>(text: string, result: Parsed<T>): Parsed<T> {
  return 'mistake' in result ? { mistake: `${quote(text)}: ${result.mistake}` } : result
}

function read<T>(written: Placed<string> | null, parse: (text: string) => Parsed<T>, complain: Complain): T | null {
  if (written === null) return null
  const result = parse(written.value)
  if ('value' in result) return result.value
  complain(written.at, result.mistake)
  return null
}

function readTrust(written: readonly Placed<string>[] | null, complain: Complain): readonly string[] | null {
  if (written === null) return null
  return written.flatMap((entry) => read(entry, parseTrustEntry, complain) ?? [])
}

/** The same door looked at twice is a mistake, for its findings would be counted twice. */
function complainOfRepetitions(declared: readonly Declared[], complain: Complain): void {
  const first = new Map<string, Origin | string>()
  for (const each of declared) {
    if (each === null) continue
    const { endpoint, where } = each
    const identity = identityOf(endpoint)
    const earlier = first.get(identity)
    if (earlier === undefined) first.set(identity, where)
    else complain(where, `the endpoint "${printable(endpoint.url)}" is listed twice: first at ${placeText(earlier)}`)
  }
}

/** What is the same when written out is the same: a port or name that repeats the endpoint's own makes no difference. */
function identityOf({ url, environment, connectTo, sni, host, port, starttls }: Endpoint): string {
  const place = connectTo === null ? null : [connectTo.address, connectTo.port ?? port]
  return JSON.stringify([url, environment, place, sni ?? host, starttls])
}

function placeText(where: Origin | string): string {
  return typeof where === 'string' ? where : `${where.file}:${String(where.line)}:${String(where.column)}`
}
