/** Whether a certificate is for a name: RFC 9525 section 6, with no fall-back to the common name. */

export interface ReferenceName {
  /** A DNS name in A-labels, lower case, no trailing dot; or an IP literal without brackets. */
  readonly host: string
  readonly isAddress: boolean
}

export interface PresentedNames {
  readonly dnsNames: readonly string[]
  readonly ipAddresses: readonly string[]
}

export function matchesHost({ host, isAddress }: ReferenceName, presented: PresentedNames): boolean {
  // RFC 9525 section 6.5: an address matches an iPAddress entry to the octet, never a dNSName.
  if (isAddress) return presented.ipAddresses.some((address) => address === canonicalAddress(host))
  return presented.dnsNames.some((name) => matchesDnsName(host, name))
}

/**
 * RFC 9525 section 6.3: one wildcard, alone, as the whole left-most label, for exactly one label.
 * A presented name with a dot at its end is none (RFC 1034 section 3.5): Go, OpenSSL and rustls match it to nothing.
 */
function matchesDnsName(host: string, presented: string): boolean {
  const name = presented.toLowerCase()
  if (!/^(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(name)) return false
  if (!name.startsWith('*.')) return name === host
  const suffix = name.slice(1)
  const label = host.slice(0, host.length - suffix.length)
  // A wildcard right above a top-level name would be for everybody in it.
  return host.endsWith(suffix) && label !== '' && !label.includes('.') && suffix.indexOf('.', 1) > 0
}

function canonicalAddress(address: string): string {
  return address.includes(':') ? new URL(`http://[${address}]/`).hostname.slice(1, -1) : address
}
