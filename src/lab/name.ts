/** Names in certificates: whom one is about, and where it is found. */
import { isIP } from 'node:net'
import { contextPrimitive, oid, sequence, setOfOne, utf8String, type Der } from './der.ts'

/** A distinguished name; absent parts are left out, so `{}` is the empty name. */
export interface Name {
  readonly commonName?: string
  readonly organization?: string
}

const ORGANIZATION = '2.5.4.10'
const COMMON_NAME = '2.5.4.3'

/** RDNSequence, RFC 5280 section 4.1.2.4: one UTF8String attribute a set, from the general to the particular. */
export function distinguishedName({ organization, commonName }: Name): Der {
  const attributes = [
    [ORGANIZATION, organization],
    [COMMON_NAME, commonName],
  ] as const
  return sequence(
    attributes.flatMap(([type, value]) =>
      value === undefined ? [] : [setOfOne(sequence([oid(type), utf8String(value)]))],
    ),
  )
}

const DNS_NAME = 2
const URI = 6
const IP_ADDRESS = 7

/** GeneralName, RFC 5280 section 4.2.1.6: iPAddress for an address literal, dNSName for any other text, unchecked. */
export function generalName(name: string): Der {
  return isIP(name) === 0
    ? contextPrimitive(DNS_NAME, Buffer.from(name, 'latin1'))
    : contextPrimitive(IP_ADDRESS, addressOctets(name))
}

/** A name as constraints write it, RFC 5280 section 4.2.1.10: `lab.test`, or `10.0.0.0/8` as address and mask. */
export function subtreeName(subtree: string): Der {
  const [address = '', prefix] = subtree.split('/')
  if (prefix === undefined || isIP(address) === 0) return generalName(subtree)
  const octets = addressOctets(address)
  const mask = octets.map((_, index) => {
    const ones = Math.min(8, Math.max(0, Number(prefix) - 8 * index))
    return 0xff << (8 - ones)
  })
  return contextPrimitive(IP_ADDRESS, Uint8Array.from([...octets, ...mask]))
}

export function uriName(uri: string): Der {
  return contextPrimitive(URI, Buffer.from(uri, 'latin1'))
}

/** Network order: 4 octets of an IPv4 literal, 16 of an IPv6 literal. */
function addressOctets(address: string): Uint8Array {
  if (isIP(address) === 4) return Uint8Array.from(address.split('.'), Number)
  // the URL parser writes `::ffff:1.2.3.4` as groups of hex digits alone
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const before = groupsOf(head)
  const after = groupsOf(tail ?? '')
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => 0)
  return Uint8Array.from([...before, ...zeros, ...after].flatMap((group) => [group >> 8, group & 0xff]))
}

function groupsOf(text: string): number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16))
}
