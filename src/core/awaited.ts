/** What came of waiting for a certificate: what each address serves. Plain JSON, part of a saved scan and of a report. */

export interface Awaited {
  /** Which one, in words: `the certificate with serial 0a1b`. May hold the name of a file. */
  readonly certificate: string
  /** It, where it was handed in or served anywhere; null: nobody here has seen it. */
  readonly known: ServedLeaf | null
  readonly timeoutSeconds: number
  /** How long it was waited for. */
  readonly seconds: number
  /** Those that it is for. */
  readonly endpoints: readonly AwaitedEndpoint[]
}

export interface AwaitedEndpoint {
  readonly url: string
  readonly environment: string | null
  /** As they were at the last look. */
  readonly addresses: readonly AwaitedAddress[]
}

export interface AwaitedAddress {
  /** null when the name did not resolve. */
  readonly address: string | null
  /** `not-served`: another certificate is; `unseen`: no certificate was seen; `not-checked`: this machine cannot, whatever is served. */
  readonly state: 'served' | 'not-served' | 'unseen' | 'not-checked'
  /** From the beginning until it was served, and from then on at every look; null: it is not. */
  readonly afterSeconds: number | null
  /** Whether it was served at an earlier look and then was not. */
  readonly wasLost: boolean
  /** The leaves served: several where there is one for each kind of key. The awaited one first. */
  readonly leaves: readonly ServedLeaf[]
  /** Why none was seen; null: one was. */
  readonly reason: string | null
}

export interface ServedLeaf {
  /** As RFC 4514: may hold whatever the issuer wrote. */
  readonly subject: string
  /** Lower-case hex. */
  readonly serial: string
  readonly sha256: string
  /** ISO 8601, UTC. */
  readonly notBefore: string
  readonly notAfter: string
}

/** Whether nothing is left to wait for there. */
export function isSettled({ addresses }: AwaitedEndpoint): boolean {
  return addresses.every(({ state }) => state === 'served' || state === 'not-checked')
}
