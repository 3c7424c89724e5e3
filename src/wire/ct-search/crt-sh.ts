/** crt.sh, by Sectigo: gives all at once, or nothing where that takes it more than some seconds. */
import { parseJson, parseTimestamp, type JsonObject } from '../json.ts'
import { entriesOf, parseOneLineName, unusableEntry, type CtSearchApi, type IssuedCertificate } from './issued.ts'

const WHAT = 'answer of crt.sh'

export default {
  url: 'https://crt.sh/',
  /** It knows certificates by the names in them: a wildcard is not found by a host below it. */
  ask: (url, { name }) => {
    const asked = new URL(url)
    const query = { Identity: name, match: '=', exclude: 'expired', deduplicate: 'Y', output: 'json' }
    for (const [key, value] of Object.entries(query)) asked.searchParams.set(key, value)
    return asked.href
  },
  read: (answer) => ({ issued: entriesOf(WHAT, parseJson(WHAT, answer)).map(readEntry), next: null }),
} satisfies CtSearchApi

function readEntry(entry: JsonObject, index: number): IssuedCertificate {
  const { id, issuer_name: issuerText, name_value: names } = entry
  const issuer = typeof issuerText === 'string' ? parseOneLineName(issuerText) : null
  const notBefore = parseUtc(entry.not_before)
  const notAfter = parseUtc(entry.not_after)
  if (!Number.isSafeInteger(id) || issuer === null || typeof names !== 'string') throw unusableEntry(WHAT, index)
  if (notBefore === null || notAfter === null) throw unusableEntry(WHAT, index)
  return {
    issuer,
    names: names.split('\n'),
    notBefore,
    notAfter,
    // It does not tell here.
    isRevoked: false,
    reference: `https://crt.sh/?id=${String(id)}`,
  }
}

/** Its timestamps are of UTC, and do not say so. */
function parseUtc(value: unknown): number | null {
  return typeof value === 'string' ? parseTimestamp(`${value}Z`) : null
}
