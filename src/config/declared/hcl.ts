/**
 * Terraform's language as a tree (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md), as far as values are
 * written out: a block is a list of bodies beneath its labels, and any expression is the text `${...}` that stands for it
 * in Terraform's JSON (https://developer.hashicorp.com/terraform/language/syntax/json). Nothing is worked out. Never
 * throws, and takes time in proportion to the text.
 */
import type { Origin } from '../../core/endpoint.ts'
import { quote } from '../quote.ts'
import type { YamlEntry, YamlMapping, YamlNode, YamlResult } from '../yaml-tree.ts'
import { tokensOf, type Token } from './hcl-tokens.ts'

const MAX_DEPTH = 64

/** Whether the text begins with a block: a word, labels and a brace on one line, as neither YAML nor JSON does. */
export function isHcl(text: string): boolean {
  let words = 0
  for (const { kind, text: written } of tokensOf(text)) {
    if (kind === 'word' || (kind === 'string' && words > 0)) words++
    else if (kind !== 'newline' || words > 0) return kind === 'mark' && written === '{' && words > 0
  }
  return false
}

/** Thrown here, and caught once. */
class Unreadable extends Error {
  readonly offset: number

  constructor(offset: number, message: string) {
    super(message)
    this.offset = offset
  }
}

export function readHcl(text: string, placeOf: (offset: number) => Origin): YamlResult {
  try {
    return { root: new Reading(text, placeOf).root(), problems: [] }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { root: null, problems: [{ where: placeOf(error.offset), message: `not valid HCL: ${error.message}` }] }
  }
}

/** What may follow a value: within brackets lines do not count. */
type Around = 'line' | 'list' | 'object'

const ENDS: Readonly<Record<Around, ReadonlySet<string>>> = {
  line: new Set(['}']),
  list: new Set([',', ']']),
  object: new Set([',', '}']),
}

class Reading {
  readonly #text: string
  readonly #placeOf: (offset: number) => Origin
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(text: string, placeOf: (offset: number) => Origin) {
    this.#text = text
    this.#placeOf = placeOf
    this.#tokens = [...tokensOf(text)]
  }

  root(): YamlMapping {
    return this.#body(0, 0)
  }

  #peek(): Token | undefined {
    const token = this.#tokens[this.#at]
    if (token?.kind === 'wrong') throw new Unreadable(token.offset, token.text)
    return token
  }

  #take(): Token | undefined {
    const token = this.#peek()
    this.#at++
    return token
  }

  #isMark(text: string): boolean {
    const token = this.#peek()
    return token?.kind === 'mark' && token.text === text
  }

  #skipLines(): void {
    while (this.#peek()?.kind === 'newline') this.#at++
  }

  #fail(expected: string): never {
    const token = this.#peek()
    const found = token === undefined ? 'the end of the file' : quote(token.text)
    throw new Unreadable(token?.offset ?? this.#text.length, `expected ${expected}, found ${found}`)
  }

  #checkDepth(depth: number): void {
    if (depth > MAX_DEPTH) {
      throw new Unreadable(this.#peek()?.offset ?? 0, `nested deeper than ${String(MAX_DEPTH)} levels`)
    }
  }

  /** Of a file at depth 0, of a block otherwise. */
  #body(offset: number, depth: number): YamlMapping {
    this.#checkDepth(depth)
    const body = new Branch(this.#placeOf(offset))
    for (;;) {
      this.#skipLines()
      if (depth === 0 ? this.#peek() === undefined : this.#isMark('}')) break
      const name = this.#take()
      if (name?.kind !== 'word') {
        this.#at--
        this.#fail('a name')
      }
      if (this.#isMark('=')) {
        this.#at++
        body.set(name.text, { keyAt: this.#placeOf(name.offset), node: this.#value('line', depth) })
      } else this.#block(name, body, depth)
    }
    this.#at++
    return body
  }

  #block(name: Token, body: Branch, depth: number): void {
    let branch = body
    let last = name
    for (let label = this.#take(); label?.kind === 'word' || label?.kind === 'string'; label = this.#take()) {
      branch = branch.branch(nameOf(last), this.#placeOf(last.offset))
      last = label
    }
    this.#at--
    if (!this.#isMark('{')) this.#fail('"=", a label or "{"')
    this.#at++
    branch.add(nameOf(last), this.#placeOf(last.offset), this.#body(name.offset, depth + 1))
  }

  #value(around: Around, depth: number): YamlNode {
    if (around === 'list') this.#skipLines()
    const first = this.#peek()
    if (first === undefined) this.#fail('a value')
    const at = this.#placeOf(first.offset)
    const node = this.#literal(first, at, depth)
    if (node !== undefined && this.#isEnd(around)) return node
    this.#skipExpression(around)
    const end = this.#tokens[this.#at - 1]?.end ?? first.end
    if (end <= first.offset) this.#fail('a value')
    return { kind: 'scalar', value: `\${${this.#text.slice(first.offset, end)}}`, at }
  }

  /** Undefined for what is none. */
  #literal(first: Token, at: Origin, depth: number): YamlNode | undefined {
    if (first.kind === 'string' || first.kind === 'number' || /^(?:true|false|null)$/.test(first.text)) {
      this.#at++
      return { kind: 'scalar', value: first.kind === 'string' ? first.value : plain(first.text), at }
    }
    const next = this.#tokens[this.#at + 1]
    if (first.kind !== 'mark' || next?.text === 'for') return undefined
    if (first.text === '[') return this.#list(at, depth + 1)
    return first.text === '{' ? this.#object(at, depth + 1) : undefined
  }

  #isEnd(around: Around): boolean {
    if (around === 'list') this.#skipLines()
    const token = this.#peek()
    if (token === undefined) return around === 'line'
    return token.kind === 'newline' || (token.kind === 'mark' && ENDS[around].has(token.text))
  }

  #skipExpression(around: Around): void {
    while (!this.#isEnd(around)) this.#skipTerm()
  }

  /** A token, or all that stands in brackets. */
  #skipTerm(): void {
    let depth = 0
    do {
      const token = this.#take()
      if (token === undefined) this.#fail('the rest of a value')
      if (token.kind === 'mark' && '([{'.includes(token.text)) depth++
      if (token.kind === 'mark' && ')]}'.includes(token.text)) depth--
      if (depth < 0) {
        this.#at--
        this.#fail('a value')
      }
    } while (depth > 0)
  }

  #list(at: Origin, depth: number): YamlNode {
    this.#checkDepth(depth)
    const items: YamlNode[] = []
    this.#at++
    for (;;) {
      this.#skipLines()
      if (this.#isMark(']')) break
      items.push(this.#value('list', depth))
      if (this.#isMark(',')) this.#at++
    }
    this.#at++
    return { kind: 'list', items, at }
  }

  #object(at: Origin, depth: number): YamlNode {
    this.#checkDepth(depth)
    const entries = new Map<string, YamlEntry>()
    this.#at++
    for (;;) {
      this.#skipLines()
      if (this.#isMark('}')) break
      const key = this.#peek()
      if (key === undefined) this.#fail('"}"')
      this.#skipTerm()
      if (!this.#isMark('=') && !this.#isMark(':')) this.#fail('"="')
      this.#at++
      const node = this.#value('object', depth)
      // A key in brackets is worked out when it is deployed.
      if (key.kind === 'word' || key.kind === 'string')
        entries.set(nameOf(key), { keyAt: this.#placeOf(key.offset), node })
      if (this.#isMark(',')) this.#at++
    }
    this.#at++
    return { kind: 'mapping', entries, at }
  }
}

function nameOf({ kind, text, value }: Token): string {
  return kind === 'string' ? value : text
}

function plain(text: string): number | boolean | null {
  if (text === 'null') return null
  return text === 'true' || text === 'false' ? text === 'true' : Number(text)
}

/** A mapping that grows as blocks of one kind are met. */
class Branch implements YamlMapping {
  readonly kind = 'mapping'
  readonly at: Origin
  readonly entries = new Map<string, YamlEntry>()
  readonly #bodies = new Map<string, YamlNode[]>()

  constructor(at: Origin) {
    this.at = at
  }

  set(name: string, entry: YamlEntry): void {
    this.entries.set(name, entry)
  }

  branch(name: string, at: Origin): Branch {
    const found = this.entries.get(name)?.node
    if (found instanceof Branch) return found
    const branch = new Branch(at)
    this.entries.set(name, { keyAt: at, node: branch })
    return branch
  }

  add(name: string, at: Origin, body: YamlNode): void {
    const found = this.#bodies.get(name)
    if (found !== undefined) found.push(body)
    else {
      const items = [body]
      this.#bodies.set(name, items)
      this.entries.set(name, { keyAt: at, node: { kind: 'list', items, at } })
    }
  }
}
