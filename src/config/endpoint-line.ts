/** One line of the `endpoints` input: `URL|host[:port] [key=value]...`, with `#` before a comment. */
import type { ConnectTo, StarttlsProtocol } from '../core/endpoint.ts'
import { parseConnectTo } from './connect-to.ts'
import { parseEndpoint, type EndpointAddress } from './endpoint.ts'
import { parseEnvironmentName } from './environment-name.ts'
import type { Parsed } from './parsed.ts'
import { quote } from './quote.ts'
import { parseSni } from './sni.ts'
import { parseStarttls, plainPortOf } from './starttls.ts'
import { parseTrustEntry } from './trust-entry.ts'
import { unknownName } from './unknown-name.ts'

const KEYS = ['environment', 'connect-to', 'sni', 'starttls', 'trust'] as const
type Key = (typeof KEYS)[number]

export interface EndpointLine {
  readonly address: EndpointAddress
  /** Where the address stands in the line, from 0. */
  readonly offset: number
  readonly environment: string | null
  readonly connectTo: ConnectTo | null
  readonly sni: string | null
  readonly starttls: StarttlsProtocol | null
  /** null: what its environment or the policy says. */
  readonly trust: readonly string[] | null
}

export interface LineMistake {
  /** Where it stands in the line, from 0. */
  readonly offset: number
  readonly message: string
}

/** `line` is null when there were mistakes, and when there is no endpoint because the line is empty or a comment. */
export interface LineResult {
  readonly line: EndpointLine | null
  readonly mistakes: readonly LineMistake[]
}

/** The lines of the whole input that are neither empty nor comments, each with its number from 1. */
export function splitEndpointLines(input: string): readonly { readonly lineNumber: number; readonly text: string }[] {
  return input
    .split(/\r\n|\n|\r/)
    .map((text, index) => ({ lineNumber: index + 1, text }))
    .filter(({ text }) => !/^\s*(?:#|$)/.test(text))
}

/** Parses one line. All of its mistakes are found. */
export function parseEndpointLine(text: string): LineResult {
  const [first, ...rest] = wordsOf(text)
  if (first === undefined) return { line: null, mistakes: [] }

  const mistakes: LineMistake[] = []
  const { plainPort, ...options } = parseOptions(rest, mistakes)
  const address = parseEndpoint(first.text, plainPort)
  if ('mistake' in address) {
    return {
      line: null,
      mistakes: [{ offset: first.offset, message: about(first.text, address.mistake) }, ...mistakes],
    }
  }
  return mistakes.length > 0
    ? { line: null, mistakes }
    : { line: { address: address.value, offset: first.offset, ...options }, mistakes }
}

interface Word {
  readonly text: string
  readonly offset: number
}

function wordsOf(line: string): readonly Word[] {
  const words: Word[] = []
  for (const { 0: text, index: offset } of line.matchAll(/\S+/g)) {
    if (text.startsWith('#')) break
    words.push({ text, offset })
  }
  return words
}

interface Options extends Pick<EndpointLine, 'environment' | 'connectTo' | 'sni' | 'starttls' | 'trust'> {
  readonly plainPort: number | null
}

function parseOptions(words: readonly Word[], mistakes: LineMistake[]): Options {
  const values = new Map<Key, Word>()
  for (const { text, offset } of words) {
    const equals = text.indexOf('=')
    const name = equals < 0 ? text : text.slice(0, equals)
    const key = KEYS.find((known) => known === name)
    if (key === undefined) mistakes.push({ offset, message: unknownWord(text, name, equals >= 0) })
    else if (values.has(key)) mistakes.push({ offset, message: `the key "${key}" is given twice` })
    else if (equals < 0 || equals === text.length - 1) {
      mistakes.push({ offset, message: `the key "${key}" has no value: write ${key}=VALUE` })
    } else values.set(key, { text: text.slice(equals + 1), offset: offset + equals + 1 })
  }

  const read = <T>(word: Word | undefined, parse: (text: string) => Parsed<T>): T | null => {
    if (word === undefined) return null
    const result = parse(word.text)
    if ('value' in result) return result.value
    mistakes.push({ offset: word.offset, message: result.mistake })
    return null
  }
  const starttls = read(values.get('starttls'), parseStarttls)
  const options = {
    environment: read(values.get('environment'), parseEnvironmentName),
    connectTo: read(values.get('connect-to'), parseConnectTo),
    sni: read(values.get('sni'), parseSni),
    starttls,
    plainPort: values.has('starttls') ? plainPortOf(starttls) : null,
    trust: readTrust(values.get('trust'), read),
  }
  mistakes.sort((a, b) => a.offset - b.offset)
  return options
}

function readTrust(
  word: Word | undefined,
  read: (word: Word, parse: (text: string) => Parsed<string>) => string | null,
): readonly string[] | null {
  if (word === undefined) return null
  const entries: string[] = []
  let offset = word.offset
  for (const text of word.text.split(',')) {
    const entry = read({ text, offset }, parseTrustEntry)
    if (entry !== null) entries.push(entry)
    offset += text.length + 1
  }
  return entries
}

function unknownWord(text: string, name: string, hasValue: boolean): string {
  return hasValue
    ? unknownName('key', name, KEYS)
    : `${quote(text)} is not key=value: write one endpoint a line, and its options behind it`
}

/** A line has many words: a mistake in its address says which it is about. */
function about(text: string, mistake: string): string {
  return `${quote(text)}: ${mistake}`
}
