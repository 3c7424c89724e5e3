/** The name that callers will ask for, as a user writes it. */
import { parseAddress, parseHost } from '../config/host.ts'
import { parsed, type Parsed } from '../config/parsed.ts'
import type { ReferenceName } from '../pki/hostname.ts'

/** A DNS name, in Unicode too, or an IP address, with or without brackets. */
export function parseReferenceName(text: string): Parsed<ReferenceName> {
  if (!text.includes(':') || text.startsWith('[')) return parseHost(text)
  const address = parseAddress(text)
  return 'mistake' in address ? address : parsed({ host: address.value, isAddress: true })
}
