/** Names that the public DNS does not have, or has for documents alone: what is above them there says nothing of them. */
const SPECIAL_USE: ReadonlySet<string> = new Set([
  'alt', // RFC 9476
  'arpa', // RFC 3172; home.arpa, RFC 8375
  'corp', // ICANN Board, 2018-02-04: not to be delegated
  'example', // RFC 6761
  'example.com',
  'example.net',
  'example.org',
  'home', // ICANN Board, 2018-02-04
  'internal', // ICANN Board, 2024-07-29: for private use
  'invalid', // RFC 6761
  'local', // RFC 6762
  'localhost', // RFC 6761
  'mail', // ICANN Board, 2018-02-04
  'onion', // RFC 7686
  'test', // RFC 6761
])

/** @param name in lower case, as A-labels, no dot at its end; a wildcard is no name */
export function isPublicName(name: string): boolean {
  const labels = name.split('.')
  const isName = labels.length > 1 && name.length <= 253 && labels.every((label) => /^[a-z0-9_-]{1,63}$/.test(label))
  // A last label of digits is an address, or nothing (RFC 3696 section 2).
  if (!isName || /^\d+$/.test(labels.at(-1) ?? '')) return false
  return ![1, 2].some((count) => SPECIAL_USE.has(labels.slice(-count).join('.')))
}
