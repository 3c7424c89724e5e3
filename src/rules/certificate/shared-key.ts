/**
 * One key in the certificates of hosts that have nothing to do with each other: whoever breaks into one passes for all.
 * RFC 9325 section 3.9: several servers are a larger surface to attack. CA/B BR section 4.9.1.1: a CA revokes every
 * certificate of a key that got out, within a day.
 */
import type { Endpoint, Target } from '../../core/endpoint.ts'
import type { Facts } from '../../core/facts.ts'
import { defineRunRule, fail, notApplicable, pass, type Verdict } from '../../core/rule.ts'
import { BASELINE_REQUIREMENTS, RFC9325 } from '../../spec/sources.ts'

type Leaf = NonNullable<Facts['certificates']['leaf']>

interface Bearer {
  readonly target: Target
  readonly leaf: Leaf
}

export default defineRunRule({
  id: 'certificate/shared-key',
  title: 'No endpoint of other names has the key of the leaf certificate',
  cites: [RFC9325.at('3.9'), BASELINE_REQUIREMENTS.at('4.9.1.1')],
  breaks: [],
  fix: 'Make a new key on each host, and have its certificate issued for that one (ACME clients do so unless they are told to keep the key).',
  reads: ['certificates'],
  check(targets) {
    const isAlone = new Set(targets.map(({ target }) => target.endpoint)).size === 1
    const verdicts = new Map<Target, Verdict>()
    const byKey = new Map<string, Bearer[]>()
    for (const { target, facts } of targets) {
      const { leaf } = facts.certificates
      if (leaf === null) verdicts.set(target, notApplicable('no certificate is served'))
      else if (isAlone) verdicts.set(target, notApplicable('the certificate of no other endpoint was seen'))
      else listAt(byKey, leaf.spkiSha256).push({ target, leaf })
    }
    for (const bearers of byKey.values()) {
      const strangers = findStrangers(bearers)
      for (const { target, leaf } of bearers) verdicts.set(target, verdictOn(leaf, strangers.get(target.endpoint)))
    }
    return verdicts
  },
})

/** Those named are as many as a message holds. */
const MAX_NAMED = 3

/** Endpoints with the same key and neither a certificate nor a name in common with this one. */
interface Strangers {
  readonly count: number
  /** The first of them. */
  readonly named: readonly Endpoint[]
}

function verdictOn({ sha256, spkiSha256 }: Leaf, strangers: Strangers | undefined): Verdict {
  if (strangers === undefined || strangers.count === 0) return pass
  const named = strangers.named.map(({ url, environment }) => (environment === null ? url : `${url} (${environment})`))
  const more = strangers.count - named.length
  const all = `${named.join(', ')}${more === 0 ? '' : ` and ${String(more)} more`}`
  return fail(`the key of the certificate is also that of ${all}, with which it has no name in common`, {
    observed: named,
    required: 'a key of its own',
    endpoints: strangers.count,
    sha256,
    spkiSha256,
  })
}

/**
 * Endpoints that serve the same certificates are looked at as one, and each is compared with no more than those of which
 * it has a name: so that hundreds with one key take no longer than hundreds with one each.
 */
function findStrangers(bearers: readonly Bearer[]): ReadonlyMap<Endpoint, Strangers> {
  const leaves = new Map<Endpoint, Leaf[]>()
  for (const { target, leaf } of bearers) listAt(leaves, target.endpoint).push(leaf)
  const alike = new Map<string, { readonly marks: ReadonlySet<string>; readonly endpoints: Endpoint[] }>()
  for (const [endpoint, own] of leaves) {
    const fingerprints = [...new Set(own.map(({ sha256 }) => sha256))].sort().join()
    const known = alike.get(fingerprints)
    if (known === undefined) alike.set(fingerprints, { marks: new Set(own.flatMap(marksOf)), endpoints: [endpoint] })
    else known.endpoints.push(endpoint)
  }
  const byMark = new Map<string, Endpoint[]>()
  for (const { marks, endpoints } of alike.values()) {
    for (const mark of marks) for (const endpoint of endpoints) listAt(byMark, mark).push(endpoint)
  }
  const all = [...leaves.keys()]
  return new Map(
    [...alike.values()].flatMap(({ marks, endpoints }) => {
      const related = new Set([...marks].flatMap((mark) => byMark.get(mark) ?? []))
      const strangers = { count: all.length - related.size, named: firstOutside(related, all) }
      return endpoints.map((endpoint) => [endpoint, strangers] as const)
    }),
  )
}

function firstOutside(related: ReadonlySet<Endpoint>, all: readonly Endpoint[]): readonly Endpoint[] {
  const first: Endpoint[] = []
  for (const endpoint of all) {
    if (first.length === MAX_NAMED) break
    if (!related.has(endpoint)) first.push(endpoint)
  }
  return first
}

/** What makes two endpoints one service: the certificate itself, or a name; the common name where there is no other. */
function marksOf({ sha256, dnsNames, ipAddresses, commonName }: Leaf): readonly string[] {
  const names = [...dnsNames, ...ipAddresses]
  return [sha256, ...(names.length > 0 || commonName === null ? names : [commonName]).map((name) => name.toLowerCase())]
}

function listAt<K, T>(lists: Map<K, T[]>, key: K): T[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}
