/** What an answer lacks of what a transaction expects of it. */
import type { Json, JsonObject } from '../core/json.ts'
import { findAt, isJsonObject, isList, parseJsonPath } from '../core/json-path.ts'
import type { Mask } from '../core/mask.ts'
import type { HttpAnswer } from '../core/net.ts'
import { printable } from '../core/printable.ts'
import type { Expectation, TransactionProblem } from '../core/transaction.ts'

export interface ReadAnswer extends HttpAnswer {
  /** Decoded. */
  readonly body: string
}

/** Of each thing that was found. */
const MAX_SHOWN = 100

/** @param mask hides what the server was told and may say back */
export function findUnmet(expect: Expectation, answer: ReadAnswer, mask: Mask): readonly TransactionProblem[] {
  const showJson = (value: Json): string => printable(mask(JSON.stringify(value)), MAX_SHOWN)
  return [
    ...findUnmetStatus(expect, answer, mask),
    ...findUnmetHeaders(expect, answer, mask),
    ...(expect.body === null || answer.body.includes(expect.body)
      ? []
      : [problem('body', `the body does not hold ${show(expect.body, mask)}`)]),
    ...findUnmetJson(expect.json, answer.body, showJson),
  ]
}

/** Hidden first and cut then: half a secret is one too. */
function show(text: string, mask: Mask): string {
  return `"${printable(mask(text), MAX_SHOWN)}"`
}

function problem(part: TransactionProblem['part'], message: string): TransactionProblem {
  return { part, message }
}

export function findUnmetStatus(
  expect: Pick<Expectation, 'status'>,
  { status, statusText, headers }: HttpAnswer,
  mask: Mask,
): readonly TransactionProblem[] {
  const text = String(status)
  if (expect.status.some((wanted) => wanted === text || wanted === `${text.slice(0, 1)}xx`)) return []
  const location = valuesOf(headers, 'location')[0]
  const said = statusText === '' ? '' : ` ${show(statusText, mask)}`
  const redirect = location === undefined ? '' : `, a redirect to ${show(location, mask)}, which is not followed`
  return [problem('status', `the status is ${text}${said}, expected ${expect.status.join(' or ')}${redirect}`)]
}

function findUnmetHeaders(expect: Expectation, { headers }: ReadAnswer, mask: Mask): readonly TransactionProblem[] {
  return Object.entries(expect.headers).flatMap(([name, wanted]) => {
    const values = valuesOf(headers, name)
    if (values.some((value) => isSameValue(value, wanted))) return []
    const found =
      values.length === 0
        ? `there is no header ${name}`
        : `the header ${name} is ${values.map((value) => show(value, mask)).join(' and ')}`
    return [problem('header', `${found}, expected ${show(wanted, mask)}`)]
  })
}

function valuesOf(headers: HttpAnswer['headers'], name: string): readonly string[] {
  return headers.flatMap(([other, value]) => (other.toLowerCase() === name.toLowerCase() ? value : []))
}

/** Whatever parameters follow it: `application/json; charset=utf-8`. */
function isSameValue(value: string, wanted: string): boolean {
  const [found, expected] = [value.trim().toLowerCase(), wanted.trim().toLowerCase()]
  return found === expected || (found.startsWith(expected) && /^\s*;/.test(found.slice(expected.length)))
}

function findUnmetJson(
  expected: JsonObject,
  body: string,
  showJson: (value: Json) => string,
): readonly TransactionProblem[] {
  if (Object.keys(expected).length === 0) return []
  const value = parseBody(body)
  if (value === undefined) return [problem('json', 'the body is no JSON')]
  return findDifferences(expected, value, '').map(({ path, found, wanted }) =>
    problem(
      'json',
      `${found === undefined ? `there is no ${path}` : `${path} is ${showJson(found)}`}, expected ${showJson(wanted)}`,
    ),
  )
}

function parseBody(body: string): Json | undefined {
  try {
    return JSON.parse(body) as Json
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

interface Difference {
  readonly path: string
  readonly found: Json | undefined
  readonly wanted: Json
}

/** A mapping is one of paths again; anything else is compared as it is. */
function findDifferences(expected: JsonObject, value: Json, above: string): readonly Difference[] {
  return Object.entries(expected).flatMap(([key, wanted]): readonly Difference[] => {
    const path = above === '' || key.startsWith('[') ? `${above}${key}` : `${above}.${key}`
    const found = findAt(value, parseJsonPath(key) ?? [key])
    if (isJsonObject(wanted) && found !== undefined) return findDifferences(wanted, found, path)
    return isSameJson(found, wanted) ? [] : [{ path, found, wanted }]
  })
}

function isSameJson(one: Json | undefined, other: Json | undefined): boolean {
  if (isList(one) && isList(other)) {
    return one.length === other.length && one.every((item, index) => isSameJson(item, other[index]))
  }
  if (isJsonObject(one) && isJsonObject(other)) {
    const [names, others] = [Object.keys(one), Object.keys(other)]
    return (
      names.length === others.length &&
      names.every((name) => Object.hasOwn(other, name) && isSameJson(one[name], other[name]))
    )
  }
  return one === other
}
