/**
 * The way to every endpoint: its addresses are looked up, and the first connections dialled, while what will talk over
 * them is still being loaded.
 */
import type { Endpoint, Target } from '../core/endpoint.ts'
import type { FactName } from '../core/facts.ts'
import type { Failed, Seen } from '../core/observed.ts'
import type { Network, OpenTarget } from '../net/network.ts'
import { findAddresses, type Addresses } from '../probes/addresses.ts'

export interface Approach {
  readonly endpoint: Endpoint
  readonly found: Promise<{
    readonly addresses: Seen<Addresses> | Failed
    /** One without an address where none was found. */
    readonly targets: readonly Approached[]
  }>
}

export interface Approached {
  readonly target: Target
  readonly net: OpenTarget
  /** To be called once the first questions were asked: what was dialled for more of them is closed. */
  readonly begun: () => void
}

/** So many questions a survey begins with at least. */
const FIRST_QUESTIONS = 10

/** @param only facts to look at; null: all */
export function approach(
  endpoints: readonly Endpoint[],
  network: Network,
  only: readonly FactName[] | null,
): readonly Approach[] {
  const isSurvey = only === null || only.includes('cipherSuites')
  return endpoints.map((endpoint) => ({ endpoint, found: approachOne(endpoint, network, isSurvey) }))
}

async function approachOne(endpoint: Endpoint, network: Network, isSurvey: boolean): Approach['found'] {
  const addresses = await findAddresses(endpoint, (name) => network.resolve(name))
  const places = addresses.status === 'seen' ? addresses.value.all : [null]
  const targets = places.map((address): Approached => {
    const target = targetAt(endpoint, address)
    const net = network.at(target)
    const begun = isSurvey ? net.anticipate(Math.min(FIRST_QUESTIONS, net.width())) : () => undefined
    return { target, net, begun }
  })
  return { addresses, targets }
}

function targetAt(endpoint: Endpoint, address: string | null): Target {
  return {
    endpoint,
    address,
    port: endpoint.connectTo?.port ?? endpoint.port,
    serverName: endpoint.sni ?? (endpoint.hostIsAddress ? null : endpoint.host),
  }
}
