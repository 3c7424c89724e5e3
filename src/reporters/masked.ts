/** A report that may be read by everybody: the same findings, without the names and addresses of what was looked at. */
import type { Report } from '../core/report.ts'

/** What says nothing of where anything is: kinds, times, ids, and links to standards. */
const KEPT = new Set([
  'schemaVersion',
  'tool',
  'startedAt',
  'finishedAt',
  'outcome',
  'presets',
  'rule',
  'severity',
  'verdict',
  'cites',
  'fingerprint',
])

/**
 * Every host and address, and every name below a domain of theirs, as a placeholder that is the same throughout the
 * report: `endpoint-1`, `domain-1`, `address-1`. Letter case does not matter. Fingerprints stay: they tell the same
 * fault in two runs, and are digests of what is hidden.
 */
export function maskEndpoints(report: Report): Report {
  const { hosts, asked, certified, addresses } = placesIn(report)
  const names = [...asked, ...certified]
  const placeholders = new Placeholders()
  for (const host of hosts) placeholders.add('endpoint', host)
  for (const address of addresses) placeholders.add('address', address)
  for (const name of [...names, ...[...hosts, ...names].flatMap(domainsOf)]) placeholders.add('domain', name)
  return maskJson(report, (text) => maskText(text, placeholders)) as Report
}

/**
 * The hosts and addresses of a report as they are written in it, for whoever hides them elsewhere. A name of one label
 * is not among them: it is a word, and would be missed in every other text.
 */
export function sensitiveTexts(report: Report): readonly string[] {
  const { hosts, asked, addresses } = placesIn(report)
  return [...new Set([...[...hosts, ...asked].filter((name) => name.includes('.')), ...addresses])]
}

/** In lower case, in the order of the report. */
interface Places {
  /** Of the URLs of endpoints. */
  readonly hosts: readonly string[]
  /** In server_name; behind a proxy, which resolves the name, in place of an address. */
  readonly asked: readonly string[]
  /** Of the leaves, without the `*.` of a wildcard. */
  readonly certified: readonly string[]
  readonly addresses: readonly string[]
}

function placesIn({ endpoints, comparisons, awaited, findings }: Report): Places {
  const targets = endpoints.flatMap((endpoint) => endpoint.targets)
  const compared = comparisons.flatMap(({ from, to }) => [from, to])
  const waiting = awaited?.endpoints ?? []
  const hosts = [
    ...[...endpoints, ...compared, ...waiting].map(({ url }) => url),
    ...findings.map(({ endpoint }) => endpoint),
  ].flatMap(hostOf)
  const served = [...targets, ...compared, ...waiting.flatMap((one) => one.addresses), ...findings]
  const asked = [...targets.map(({ serverName }) => serverName), ...served.map(({ address }) => address)].flatMap(
    (text) => text?.toLowerCase() ?? [],
  )
  const certified = targets
    .flatMap(({ leaf }) => leaf?.names ?? [])
    .map((name) => name.toLowerCase().replace(/^\*\./, ''))
  const isName = (text: string): boolean => !isAddress(text)
  return {
    hosts: hosts.filter(isName),
    asked: asked.filter(isName),
    certified: certified.filter(isName),
    addresses: [...hosts, ...asked, ...certified].filter(isAddress),
  }
}

function hostOf(url: string): readonly string[] {
  return URL.canParse(url) ? [new URL(url).hostname.replace(/^\[|\]$/g, '').toLowerCase()] : []
}

function isAddress(text: string): boolean {
  return text.includes(':') || /^\d+(?:\.\d+){3}$/.test(text)
}

/** `example.co.uk` and `co.uk` of `api.example.co.uk`. */
function domainsOf(name: string): readonly string[] {
  const labels = name.split('.')
  return labels.slice(1, -1).map((_, index) => labels.slice(index + 1).join('.'))
}

class Placeholders {
  readonly #byText = new Map<string, string>()
  readonly #counts = { endpoint: 0, domain: 0, address: 0 }

  add(kind: 'endpoint' | 'domain' | 'address', text: string): string {
    const key = text.toLowerCase()
    const known = this.#byText.get(key)
    if (known !== undefined) return known
    this.#counts[kind] += 1
    const placeholder = `${kind}-${String(this.#counts[kind])}`
    this.#byText.set(key, placeholder)
    return placeholder
  }

  find(text: string): string | undefined {
    return this.#byText.get(text.toLowerCase())
  }
}

function maskJson(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value)
  if (Array.isArray(value)) return value.map((item: unknown) => maskJson(item, mask))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      // Keys of ours have no dot and no colon.
      /[.:]/.test(key) ? mask(key) : key,
      KEPT.has(key) ? item : maskJson(item, mask),
    ]),
  )
}

/** What an IPv6 address may stand in, and what a name or an IPv4 address may, with whatever is joined to it. */
const TOKEN = /(?<![\p{L}\p{N}:])[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*(?![\p{L}\p{N}])|[\p{L}\p{N}_][\p{L}\p{N}_.-]*/giu

function maskText(text: string, placeholders: Placeholders): string {
  return text.replace(TOKEN, (token) =>
    token.includes(':') ? maskIpv6(token, placeholders) : maskName(token, placeholders),
  )
}

/** A full stop or a colon of the sentence may follow, and an IPv4 address be its end. */
function maskIpv6(token: string, placeholders: Placeholders): string {
  const address = token.replace(/(?<!:)[.:]+$/, '')
  const masked = placeholders.find(address) ?? address.replace(/[^:]+$/, (end) => maskName(end, placeholders))
  return masked + token.slice(address.length)
}

/**
 * The longest of the known names that begins with a label, and the whole of a name below a known domain. What follows
 * stays: `endpoint-1.pem`.
 */
function maskName(token: string, placeholders: Placeholders): string {
  if (!token.includes('.')) return placeholders.find(token) ?? token
  const ends = [...token.matchAll(/[._-]|$/g)].map(({ index }) => index).reverse()
  const starts = [0, ...[...token.matchAll(/\./g)].map(({ index }) => index + 1)]
  for (const start of starts) {
    for (const end of ends) {
      const found = placeholders.find(token.slice(start, end))
      if (found === undefined || !standsAlone(token, start, end)) continue
      const masked = start === 0 ? found : placeholders.add('domain', token.slice(0, end))
      return masked + maskText(token.slice(end), placeholders)
    }
  }
  return token
}

/** A name of one label is no part of a longer one, and nothing is below an address. */
function standsAlone(token: string, start: number, end: number): boolean {
  const text = token.slice(start, end)
  if (!text.includes('.')) return start === 0 && /^\.*$/.test(token.slice(end))
  return start === 0 || !isAddress(text)
}
