import { domainToASCII } from 'node:url'
import { parseAddress } from './host.ts'
import { mistaken, parsed, type Parsed } from './parsed.ts'
import { quote } from './quote.ts'

const EXPECTED = 'expected a host name, an address, or a pattern such as *.example.com, without scheme, port and path'

/**
 * Parses a pattern over the hosts of endpoints: `*` stands within one label, `**` across labels. Normalised as hosts are:
 * lower case, A-labels, no trailing dot, addresses without brackets.
 */
export function parseHostPattern(text: string): Parsed<string> {
  const bare = text.replace(/^\[(.*)\]$/s, '$1')
  const address = parseAddress(bare)
  if ('value' in address) return address
  const labels = bare.length > 253 ? [] : bare.replace(/\.$/, '').split('.').map(normalLabel)
  return labels.length === 0 || labels.includes('')
    ? mistaken(`${quote(text)} cannot match the host of an endpoint: ${EXPECTED}`)
    : parsed(labels.join('.'))
}

/** Empty when it can be no label of a host. */
function normalLabel(label: string): string {
  if (/^[a-z0-9_*-]*$/i.test(label)) return label.toLowerCase()
  // A part of a label has no A-label of its own.
  return /[^a-z0-9_\-\u0080-\u{10ffff}]/iu.test(label) ? '' : domainToASCII(label)
}
