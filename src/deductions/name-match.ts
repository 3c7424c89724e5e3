/** Whether the leaf is for the name that callers use. */
import { defineDeduction } from '../core/deduction.ts'
import { seen } from '../core/observed.ts'
import { matchesHost } from '../pki/hostname.ts'

declare module '../core/facts.ts' {
  interface Facts {
    nameMatch: NameMatch
  }
}

export interface NameMatch {
  /** null when no certificate was sent. */
  readonly matches: boolean | null
  /** What callers ask for. */
  readonly wanted: string
  /** What the leaf is for. */
  readonly presented: readonly string[]
}

export default defineDeduction({
  fact: 'nameMatch',
  reads: ['certificates'],
  deduce({ certificates: { leaf } }, { target: { endpoint } }) {
    const wanted = endpoint.sni ?? endpoint.host
    if (leaf === null) return seen({ matches: null, wanted, presented: [] })
    return seen({
      matches: matchesHost({ host: wanted, isAddress: endpoint.sni === null && endpoint.hostIsAddress }, leaf),
      wanted,
      presented: [...leaf.dnsNames, ...leaf.ipAddresses],
    })
  },
})
