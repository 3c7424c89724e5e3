/** What waiting for a certificate came to at an endpoint, as an outcome of the rule about it. */
import { isSettled, type Awaited, type AwaitedAddress, type AwaitedEndpoint, type ServedLeaf } from '../core/awaited.ts'
import type { Outcome } from './evaluate.ts'

const MOST_NAMED = 8

/** Another certificate at any address is a failure; where none was seen it stays open whether that one is served. */
export function outcomeOfAwaited(endpoint: AwaitedEndpoint, awaited: Awaited): Outcome {
  const { addresses } = endpoint
  const others = addresses.filter(({ state }) => state === 'not-served')
  const unseen = addresses.filter(({ state }) => state === 'unseen' || state === 'not-checked')
  if (isSettled(endpoint) && unseen.length < addresses.length) return { kind: 'pass' }
  const { certificate, known, seconds } = awaited
  const after = `after ${String(Math.round(seconds))} s`
  const told = [...describeOthers(others, known), ...unseen.map(describeUnseen)].join('; ')
  const all = counted(addresses.length)
  if (others.length === 0) {
    const reason = `at ${String(unseen.length)} of ${all} it is not known whether ${certificate} is served, ${after}: ${told}`
    return { kind: 'inconclusive', reason, root: null }
  }
  const does = others.length === 1 ? 'does' : 'do'
  return {
    kind: 'fail',
    message: `${String(others.length)} of ${all} ${does} not serve ${certificate}, ${after}: ${told}`,
    evidence: {
      observed: others.map(({ address, leaves }) => `${nameOf(address)}: ${leaves.map(describeLeaf).join(' and ')}`),
      required: certificate,
    },
    about: null,
    remaining: null,
  }
}

/** Those that serve the same are told together. */
function describeOthers(others: readonly AwaitedAddress[], known: ServedLeaf | null): readonly string[] {
  const groups = new Map<string, AwaitedAddress[]>()
  for (const one of others) {
    const key = JSON.stringify([one.leaves.map(({ sha256 }) => sha256), one.wasLost])
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].map((group) => {
    const [{ leaves, wasLost } = { leaves: [], wasLost: false }] = group
    const serve = group.length === 1 ? 'serves' : 'serve'
    const lost = wasLost ? ', after the other one had been served there' : ''
    return `${named(group)} ${serve} ${leaves.map(describeLeaf).join(' and ')}${lost}: ${diagnose(leaves, known)}`
  })
}

function diagnose(leaves: readonly ServedLeaf[], known: ServedLeaf | null): string {
  if (known === null) return 'the awaited one was seen nowhere, so it may not be deployed at all'
  if (leaves.every(({ notBefore }) => notBefore < known.notBefore))
    return 'the certificate was renewed but not reloaded there'
  return 'it is not older than the awaited one, so another one may have been deployed'
}

function describeUnseen({ address, reason }: AwaitedAddress): string {
  return `${nameOf(address)} could not be seen (${reason ?? 'for no known reason'})`
}

function describeLeaf({ serial, notAfter }: ServedLeaf): string {
  return `serial ${serial}, valid until ${notAfter.slice(0, 10)}`
}

function named(group: readonly AwaitedAddress[]): string {
  const names = group.map(({ address }) => nameOf(address))
  const more = names.length - MOST_NAMED
  if (more > 0) return `${names.slice(0, MOST_NAMED).join(', ')} and ${String(more)} more`
  const [last = '', ...before] = names.toReversed()
  return before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`
}

function nameOf(address: string | null): string {
  return address ?? 'the name'
}

function counted(addresses: number): string {
  return `${String(addresses)} ${addresses === 1 ? 'address' : 'addresses'}`
}
