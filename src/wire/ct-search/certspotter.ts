/** Cert Spotter, by SSLMate: its CT Search API v1 gives pages, oldest first, until one is empty. */
import { isObject, parseJson, parseTimestamp, type JsonObject } from '../json.ts'
import { entriesOf, parseOneLineName, unusableEntry, type CtSearchApi, type IssuedCertificate } from './issued.ts'

const WHAT = 'answer of Cert Spotter'

export default {
  url: 'https://api.certspotter.com/v1/issuances',
  ask: (url, { host }, after) => {
    const asked = new URL(url)
    asked.searchParams.set('domain', host)
    asked.searchParams.set('match_wildcards', 'true')
    for (const field of ['dns_names', 'issuer']) asked.searchParams.append('expand', field)
    if (after !== null) asked.searchParams.set('after', after)
    return asked.href
  },
  read: (answer) => {
    const entries = entriesOf(WHAT, parseJson(WHAT, answer))
    const last = entries.at(-1)
    return { issued: entries.map(readEntry), next: last === undefined ? null : readId(last, entries.length - 1) }
  },
} satisfies CtSearchApi

function readEntry(entry: JsonObject, index: number): IssuedCertificate {
  const { issuer: by, dns_names: names, revoked } = entry
  const issuer = isObject(by) && typeof by.name === 'string' ? parseOneLineName(by.name) : null
  const notBefore = parseTimestamp(entry.not_before)
  const notAfter = parseTimestamp(entry.not_after)
  if (issuer === null || !isStrings(names) || notBefore === null || notAfter === null) throw unusableEntry(WHAT, index)
  return {
    issuer,
    names,
    notBefore,
    notAfter,
    isRevoked: revoked === true,
    reference: `Cert Spotter issuance ${readId(entry, index)}`,
  }
}

/** Opaque, and sent back with the next question: no more than a word of it. */
function readId({ id }: JsonObject, index: number): string {
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) throw unusableEntry(WHAT, index)
  return id
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
