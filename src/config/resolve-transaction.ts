/** An endpoint's `transaction`: what its texts mean. */
import type { Endpoint, Origin } from '../core/endpoint.ts'
import type { Json, JsonObject } from '../core/json.ts'
import { parseJsonPath } from '../core/json-path.ts'
import { fillIn, findStrayPlaceholder, variablesIn, type ReadVariable } from '../core/placeholder.ts'
import {
  SENDERS,
  type ClientCertificate,
  type Expectation,
  type Transaction,
  type Webhook,
} from '../core/transaction.ts'
import type { Complain } from './complain.ts'
import { entriesIn, mappingIn, textIn, type Placed } from './yaml-access.ts'
import { quote } from './quote.ts'
import type { YamlMapping, YamlNode } from './yaml-tree.ts'

/** What is sent as it is: RFC 9110 section 5.6.2. */
const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/
/** RFC 9110 section 5.5, without what only old messages have: no line may end in it. */
const FIELD_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/
/** Path and query as URLs have them: nothing in it that would end the line, or the path. */
const PATH = /^\/[\x21\x22\x24-\x7e]*$/
const METHOD = /^(?!CONNECT$)[A-Z]+(?:-[A-Z]+)*$/

/** How a message is cut into parts is for whoever sends it to say. */
const FRAMING: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'transfer-encoding',
  'upgrade',
  'trailer',
])

const MAX_WITHIN_MS = 3_600_000

/** Stands in where a variable is not to be read: it fits wherever one may be. */
const UNREAD = '/'

interface Reading {
  /** null: nothing will be sent, so nobody asks whether a variable is set. */
  readonly environment: ReadVariable | null
  readonly complain: Complain
}

/** @param environment of which every variable that is needed has to be set; null: nothing is going to be sent */
export function resolveTransaction(
  written: YamlMapping,
  { scheme }: Pick<Endpoint, 'scheme'>,
  environment: ReadVariable | null,
  complain: Complain,
): Transaction {
  const reading: Reading = { environment, complain }
  if (scheme !== 'https') complain(written.at, 'a transaction is HTTP: expected an endpoint that begins with https://')
  const body = bodyIn(written, reading)
  const webhook = webhookIn(written, reading)
  return {
    method: methodIn(written, webhook !== null, body !== null, complain),
    path: filled(
      textIn(written, 'path'),
      reading,
      PATH,
      'a path that begins with /, percent-encoded where it has to be',
    ),
    headers: headersIn(written, reading),
    body,
    expect: expectationIn(mappingIn(written, 'expect'), complain),
    withinMs: withinIn(written, complain),
    clientCertificate: clientCertificateIn(written, reading),
    webhook,
  }
}

/** The text as it is written, once everything in it is found to be as it has to be. No mistake repeats what a variable holds. */
function filled(written: Placed<string> | null, reading: Reading, form: RegExp, expected: string): string | null {
  if (written === null) return null
  const { value: text, at } = written
  const { environment, complain } = reading
  const stray = findStrayPlaceholder(text)
  if (stray !== undefined) {
    complain(at, `${quote(stray)} stands for nothing: expected \${env.NAME}, or $\${ for a "\${" of its own`)
    return null
  }
  const unset = environment === null ? [] : variablesIn(text).filter((name) => (environment(name) ?? '') === '')
  for (const name of unset) complain(at, `the variable ${name} is not set, or empty`)
  const read = (name: string): string => (unset.includes(name) ? UNREAD : (environment?.(name) ?? UNREAD))
  if (!form.test(fillIn(text, read))) complain(at, `expected ${expected}`)
  return text
}

function methodIn(written: YamlMapping, isWebhook: boolean, hasBody: boolean, complain: Complain): string {
  const method = textIn(written, 'method')
  if (method === null) return isWebhook || hasBody ? 'POST' : 'GET'
  if (!METHOD.test(method.value)) complain(method.at, `${quote(method.value)} found, expected a method such as POST`)
  else if (isWebhook && method.value !== 'POST') complain(method.at, 'a webhook is sent by POST')
  return method.value
}

function bodyIn(written: YamlMapping, reading: Reading): string | null {
  const node = written.entries.get('body')?.node
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return null
  return filled({ value: node.value, at: node.at }, reading, /^/, 'a text')
}

function headersIn(written: YamlMapping, reading: Reading): Readonly<Record<string, string>> {
  const named = namedTextsIn(written, reading.complain, (value) =>
    filled(value, reading, FIELD_VALUE, 'a value of a header: one line of Latin-1, without control characters'),
  )
  return Object.fromEntries(named)
}

function namedTextsIn(
  written: YamlMapping,
  complain: Complain,
  read: (value: Placed<string>) => string | null,
): readonly (readonly [string, string])[] {
  const seen = new Set<string>()
  return entriesIn(written, 'headers').flatMap(([name, { keyAt, node }]) => {
    const lowered = name.toLowerCase()
    if (!TOKEN.test(name)) complain(keyAt, `${quote(name)} is no name of a header`)
    else if (FRAMING.has(lowered)) complain(keyAt, `the header ${quote(name)} is set by tls-gate itself`)
    else if (seen.has(lowered)) complain(keyAt, `the header ${quote(name)} is given twice`)
    seen.add(lowered)
    if (node.kind !== 'scalar' || typeof node.value !== 'string') return []
    const value = read({ value: node.value, at: node.at })
    return value === null ? [] : [[name, value] as const]
  })
}

function expectationIn(written: YamlMapping | null, complain: Complain): Expectation {
  if (written === null) return { status: ['2xx'], headers: {}, body: null, json: {} }
  const literal = (text: Placed<string> | null): string | null => {
    if (text !== null && variablesIn(text.value).length > 0)
      complain(text.at, 'what is expected is written to reports: expected a text without variables')
    return text?.value ?? null
  }
  const node = written.entries.get('status')?.node
  const list = node === undefined ? [] : node.kind === 'list' ? node.items : [node]
  const status = list.flatMap((item) =>
    item.kind === 'scalar' && (typeof item.value === 'string' || typeof item.value === 'number')
      ? [String(item.value)]
      : [],
  )
  const json = mappingIn(written, 'json')
  return {
    status: status.length === 0 ? ['2xx'] : status,
    headers: Object.fromEntries(namedTextsIn(written, complain, literal)),
    body: literal(textIn(written, 'body')),
    json: json === null ? {} : pathsIn(json, complain),
  }
}

function pathsIn({ entries }: YamlMapping, complain: Complain): JsonObject {
  return Object.fromEntries(
    [...entries].map(([path, { keyAt, node }]) => {
      if (parseJsonPath(path) === undefined)
        complain(keyAt, `${quote(path)} found, expected a path such as data.items[0].id`)
      return [path, node.kind === 'mapping' ? pathsIn(node, complain) : jsonOf(node, complain)]
    }),
  )
}

function jsonOf(node: YamlNode, complain: Complain): Json {
  switch (node.kind) {
    case 'list':
      return node.items.map((item) => jsonOf(item, complain))
    case 'mapping':
      return Object.fromEntries([...node.entries].map(([name, entry]) => [name, jsonOf(entry.node, complain)]))
    case 'scalar':
      // YAML can write infinity and not-a-number, which JSON cannot.
      if (typeof node.value === 'number' && !Number.isFinite(node.value))
        complain(node.at, 'expected what JSON can hold')
      return node.value
  }
}

function withinIn(written: YamlMapping, complain: Complain): number | null {
  const text = textIn(written, 'within')
  if (text === null) return null
  const [, count, unit] = /^(\d{1,7})(ms|s|m)$/.exec(text.value) ?? []
  const ms = Number(count) * { ms: 1, s: 1000, m: 60_000 }[unit as 'ms' | 's' | 'm']
  if (count !== undefined && ms > 0 && ms <= MAX_WITHIN_MS) return ms
  complain(text.at, `${quote(text.value)} found, expected a span such as 2s, 500ms or 1m, of at most an hour`)
  return null
}

function webhookIn(written: YamlMapping, reading: Reading): Webhook | null {
  const webhook = mappingIn(written, 'webhook')
  const name = textIn(webhook, 'sender')
  const sender = SENDERS.find((known) => known === name?.value)
  const secret = secretIn(webhook, 'secret', reading)
  const event = textIn(webhook, 'event')
  if (sender === undefined || secret === null) return null
  if (event !== null && sender !== 'github') complainOfEvent(event.at, sender, reading.complain)
  else filled(event, { ...reading, environment: null }, TOKEN, 'the name of an event')
  return { sender, secret, event: event?.value ?? null }
}

function complainOfEvent(at: Origin, sender: string, complain: Complain): void {
  complain(at, `"event" is for github: ${sender} names it in the body`)
}

function clientCertificateIn(written: YamlMapping, reading: Reading): ClientCertificate | null {
  const [certificate, key] = [textIn(written, 'client-certificate'), textIn(written, 'client-key')]
  const password = secretIn(written, 'client-key-password', reading)
  if (certificate === null && key === null) {
    if (password !== null) reading.complain(written.at, 'there is a password, and no client-key that it is for')
    return null
  }
  if (certificate === null || key === null) {
    reading.complain(written.at, 'a client certificate needs its key: expected both client-certificate and client-key')
    return null
  }
  const [certificateText, keyText] = [certificate, key].map((text) => filled(text, reading, /^/, 'a path'))
  if (key.value.includes('-----BEGIN')) reading.complain(key.at, IN_FILE)
  return certificateText == null || keyText == null ? null : { certificate: certificateText, key: keyText, password }
}

const IN_FILE = 'a secret in a file is none: expected ${env.NAME}, a variable of the environment'

/** Of what has to be in a variable, or at least a part of it. */
function secretIn(written: YamlMapping | null, key: string, reading: Reading): string | null {
  const text = textIn(written, key)
  if (text !== null && variablesIn(text.value).length === 0 && findStrayPlaceholder(text.value) === undefined) {
    reading.complain(text.at, IN_FILE)
    return null
  }
  return filled(text, reading, /^/, 'a secret')
}
