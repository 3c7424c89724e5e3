/** One line of `tls-gate verify --batch`: a chain to judge. */
import { parseAddress } from '../config/host.ts'
import { parsed, type Parsed } from '../config/parsed.ts'
import { quote } from '../config/quote.ts'
import type { ReferenceName } from '../pki/hostname.ts'
import { parseInstant } from '../config/instant.ts'
import { UsageError } from './io.ts'
import { parseReferenceName } from './reference-name.ts'

export interface BatchCase {
  /** PEM, leaf first. */
  readonly chain: readonly [leaf: string, ...others: string[]]
  readonly roots: readonly string[]
  readonly crls: readonly string[]
  /** null: no name is asked for. */
  readonly name: ReferenceName | null
  /** null: now. */
  readonly at: Date | null
  readonly maxIntermediates: number | null
  readonly policy: 'path' | 'web'
}

export type Fields = Readonly<Record<string, unknown>>

/** @throws UsageError for what is no JSON object in UTF-8 */
export function parseFields(line: Uint8Array): Fields {
  let json: unknown
  try {
    json = JSON.parse(UTF_8.decode(line))
  } catch (error) {
    throw new UsageError(`no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new UsageError(`${describe(json)} found, expected an object with "id", "chain" and "roots"`)
  }
  return json as Fields
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true })

/** What the answer is marked with; null where there is nothing to mark it with. */
export function idOf({ id }: Fields): string | number | null {
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

/** Keys that are not known are whoever wrote them's own. @throws UsageError that names the first key that is wrong */
export function readCase(fields: Fields): BatchCase {
  const [leaf, ...others] = textsIn(fields, 'chain')
  if (leaf === undefined) throw new UsageError('chain: nothing found, expected PEM texts, the leaf first')
  const host = textIn(fields, 'host')
  const ip = textIn(fields, 'ip')
  if (host !== null && ip !== null) throw new UsageError('host: found beside ip, expected one of the two')
  const at = textIn(fields, 'at')
  return {
    chain: [leaf, ...others],
    roots: textsIn(fields, 'roots'),
    crls: isAbsent(fields.crls) ? [] : textsIn(fields, 'crls'),
    name:
      host !== null
        ? valueOf('host', parseReferenceName(host))
        : ip !== null
          ? valueOf('ip', parseAddressName(ip))
          : null,
    at: at === null ? null : valueOf('at', parseInstant(at)),
    maxIntermediates: countIn(fields, 'maxDepth'),
    policy: policyIn(fields),
  }
}

function parseAddressName(text: string): Parsed<ReferenceName> {
  const address = parseAddress(text)
  return 'mistake' in address ? address : parsed({ host: address.value, isAddress: true })
}

function valueOf<T>(key: string, result: Parsed<T>): T {
  if ('mistake' in result) throw new UsageError(`${key}: ${result.mistake}`)
  return result.value
}

function textsIn(fields: Fields, key: string): readonly string[] {
  const value = fields[key]
  if (Array.isArray(value) && value.every((one): one is string => typeof one === 'string')) return value
  throw new UsageError(`${key}: ${describe(value)} found, expected an array of PEM texts`)
}

function textIn(fields: Fields, key: string): string | null {
  const value = fields[key]
  if (isAbsent(value)) return null
  if (typeof value === 'string') return value
  throw new UsageError(`${key}: ${describe(value)} found, expected a text or null`)
}

function countIn(fields: Fields, key: string): number | null {
  const value = fields[key]
  if (isAbsent(value)) return null
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new UsageError(`${key}: ${describe(value)} found, expected a whole number or null`)
}

function policyIn({ policy }: Fields): 'path' | 'web' {
  if (isAbsent(policy)) return 'web'
  if (policy === 'path' || policy === 'web') return policy
  throw new UsageError(`policy: ${describe(policy)} found, expected "path" or "web"`)
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

function describe(value: unknown): string {
  if (isAbsent(value)) return 'nothing'
  if (typeof value === 'string') return quote(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return Array.isArray(value) ? 'an array' : 'an object'
}
