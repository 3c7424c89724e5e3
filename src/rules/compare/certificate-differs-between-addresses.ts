/**
 * An address behind a name that serves another certificate than the others: one that was forgotten when the certificate
 * was renewed is met by some callers, some of the time, and fails them when it expires (RFC 5280 section 4.1.2.5). Names,
 * keys and lifetimes that differ are a part of it.
 */
import type { Target } from '../../core/endpoint.ts'
import { defineRunRule, fail, notApplicable, pass, type RunTarget, type Verdict } from '../../core/rule.ts'
import type { Json } from '../../core/json.ts'
import { RFC5280 } from '../../spec/sources.ts'
import type { Leaf } from './leaves.ts'

interface Bearer {
  readonly target: Target
  readonly leaf: Leaf
}

export default defineRunRule({
  id: 'compare/certificate-differs-between-addresses',
  title: 'Every address of an endpoint serves the same certificate',
  cites: [RFC5280.at('4.1.2.5')],
  breaks: [],
  fix: 'Install the certificate on every server behind the name, and reload each; take an address that is no longer served out of the DNS.',
  reads: ['certificates'],
  check(targets) {
    const verdicts = new Map<Target, Verdict>()
    for (const alike of byEndpoint(targets)) {
      const bearers: Bearer[] = []
      for (const { target, facts } of alike) {
        const { leaf } = facts.certificates
        if (leaf === null) verdicts.set(target, notApplicable('no certificate is served'))
        else bearers.push({ target, leaf })
      }
      for (const [target, verdict] of judgeBearers(bearers)) verdicts.set(target, verdict)
    }
    return verdicts
  },
})

type Looked = RunTarget<'certificates'>

function byEndpoint(targets: readonly Looked[]): readonly (readonly Looked[])[] {
  const groups = new Map<Target['endpoint'], Looked[]>()
  for (const one of targets) {
    const group = groups.get(one.target.endpoint)
    if (group === undefined) groups.set(one.target.endpoint, [one])
    else group.push(one)
  }
  return [...groups.values()]
}

/** One finding an endpoint, at the first address that differs. */
function judgeBearers(bearers: readonly Bearer[]): readonly (readonly [Target, Verdict])[] {
  if (bearers.length < 2) {
    return bearers.map(({ target }) => [target, notApplicable('the certificate of no other address was seen')])
  }
  const reference = referenceOf(bearers)
  const others = bearers.filter(({ leaf }) => leaf.sha256 !== reference.sha256)
  const [first] = others
  if (first === undefined) return bearers.map(({ target }) => [target, pass])
  const finding = findingOf(others, bearers, reference)
  return bearers.map(({ target, leaf }) => {
    if (target === first.target) return [target, finding]
    return [target, leaf.sha256 === reference.sha256 ? pass : notApplicable(`told at ${addressOf(first)}`)]
  })
}

/** What most of them serve; of equals, what began last. */
function referenceOf(bearers: readonly Bearer[]): Leaf {
  const counts = new Map<string, number>()
  for (const { leaf } of bearers) counts.set(leaf.sha256, (counts.get(leaf.sha256) ?? 0) + 1)
  return bearers
    .map(({ leaf }) => leaf)
    .reduce((best, leaf) => {
      const more = (counts.get(leaf.sha256) ?? 0) - (counts.get(best.sha256) ?? 0)
      return more > 0 || (more === 0 && leaf.notBefore > best.notBefore) ? leaf : best
    })
}

/** Those named are as many as a message holds. */
const MAX_NAMED = 3

function findingOf(others: readonly Bearer[], bearers: readonly Bearer[], reference: Leaf): Verdict {
  const named = others.slice(0, MAX_NAMED).map((one) => describe(one, reference))
  const more = others.length - named.length
  const serve = others.length === 1 ? 'serves another certificate' : 'serve other certificates'
  return fail(
    `${String(others.length)} of ${String(bearers.length)} addresses ${serve}: ` +
      `${named.join('; ')}${more === 0 ? '' : `; and ${String(more)} more`}`,
    {
      observed: others.map(evidenceOf),
      required: `at each address the certificate with the serial ${reference.serial}, valid until ${dateOf(reference)}`,
      addresses: bearers.map(evidenceOf),
    },
  )
}

/** `127.0.0.4 serves an older one (serial 0a, valid until 2026-05-01T00:00:00.000Z) for other names`. */
function describe(one: Bearer, reference: Leaf): string {
  const { leaf } = one
  const age = Math.sign(leaf.notBefore - reference.notBefore)
  const kind = age === 0 ? 'another one' : age < 0 ? 'an older one' : 'a newer one'
  const names = namesOf(leaf) === namesOf(reference) ? '' : ' for other names'
  return `${addressOf(one)} serves ${kind} (serial ${leaf.serial}, valid until ${dateOf(leaf)})${names}`
}

function namesOf({ dnsNames, ipAddresses }: Leaf): string {
  return [...dnsNames, ...ipAddresses]
    .map((name) => name.toLowerCase())
    .sort()
    .join()
}

function evidenceOf(one: Bearer): Json {
  const { sha256, serial } = one.leaf
  return { address: addressOf(one), serial, notAfter: dateOf(one.leaf), sha256 }
}

function addressOf({ target: { address } }: Bearer): string {
  return address ?? 'no address'
}

function dateOf({ notAfter }: Leaf): string {
  return new Date(notAfter).toISOString()
}
