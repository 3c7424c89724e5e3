/**
 * What a file of YAML may not hold, found in the flat stream of its tokens, before anything recursive looks at it.
 *
 * A file may come from a pull request of a stranger. Deep nesting exhausts the stack of the YAML composer (and, from within
 * its own error handling, can abort the whole process, which no catch survives), so depth has to be known first.
 */
import { Parser, type CST, type LineCounter } from 'yaml'

const MAX_BYTES = 1_048_576
/** The deepest thing that a policy file can say has eight levels. */
const MAX_DEPTH = 64
const MAX_ALIASES = 100

/** What stands for bytes that are no UTF-8, and what only other encodings hold. */
const NO_TEXT = /[\0\ufffd]/

/** What may be in a file, beside what never may. */
export interface Allowed {
  readonly documents: number
  /** Directives, and tags: neither means anything to whoever reads the tree. */
  readonly foreign: boolean
}

export const POLICY: Allowed = { documents: 1, foreign: false }
/** Of other programs: a file may hold every object of an installation. */
export const MANIFESTS: Allowed = { documents: 1000, foreign: true }

export interface Forbidden {
  /** In UTF-16 units from the start of the text. */
  readonly offset: number
  readonly message: string
}

/**
 * The first thing that forbids reading on; undefined when the text may be composed. Linear in the text, and not recursive.
 *
 * @param lines learns where the lines begin, up to what is found
 */
export function findForbidden(text: string, lines: LineCounter, allowed: Allowed = POLICY): Forbidden | undefined {
  if (text.length > MAX_BYTES || new TextEncoder().encode(text).length > MAX_BYTES) {
    return { offset: 0, message: 'the file is larger than 1 MiB' }
  }
  const undecoded = text.search(NO_TEXT)
  if (undecoded >= 0) {
    // Lines are learnt by reading on, which makes no sense of what is no text.
    lines.addNewLine(0)
    for (const { index } of text.slice(0, undecoded).matchAll(/\n/g)) lines.addNewLine(index + 1)
    return { offset: undecoded, message: 'the file is not in UTF-8: expected it to be saved as that' }
  }
  let documents = 0
  let aliases = 0
  for (const top of new Parser(lines.addNewLine).parse(text)) {
    if (top.type === 'directive' && !allowed.foreign) {
      return { offset: top.offset, message: 'YAML directives (lines that begin with "%") are not allowed' }
    }
    if (top.type !== 'document') continue
    documents += 1
    if (documents > allowed.documents) {
      const message =
        allowed.documents === 1
          ? 'a second document begins here: a policy file holds one'
          : `more than ${String(allowed.documents)} documents`
      return { offset: top.offset, message }
    }
    for (const { token, depth } of tokensOf(top)) {
      if (depth > MAX_DEPTH) {
        return { offset: token.offset, message: `nested deeper than ${String(MAX_DEPTH)} levels` }
      }
      if (token.type === 'tag' && !allowed.foreign) {
        return { offset: token.offset, message: 'tags (words that begin with "!") are not allowed: put text in quotes' }
      }
      if (token.type === 'alias') {
        aliases += 1
        if (aliases > MAX_ALIASES) {
          return { offset: token.offset, message: `more than ${String(MAX_ALIASES)} aliases: write the values out` }
        }
      }
    }
  }
  return undefined
}

interface Placed {
  readonly token: CST.Token
  readonly depth: number
}

/** Every token of a document in the order of the text. A stack of its own stands in for recursion. */
function* tokensOf(document: CST.Document): Generator<Placed> {
  const stack: Placed[] = []
  const push = (token: CST.Token | null | undefined, depth: number): void => {
    if (token) stack.push({ token, depth })
  }
  // One by one: spread into a call, a list of a hundred thousand tokens would itself exhaust the stack.
  const pushAll = (tokens: readonly CST.Token[], depth: number): void => {
    for (const token of tokens.toReversed()) push(token, depth)
  }
  push(document.value, 1)
  pushAll(document.start, 0)
  for (let placed = stack.pop(); placed !== undefined; placed = stack.pop()) {
    yield placed
    const { token, depth } = placed
    if (token.type === 'block-scalar') pushAll(token.props, depth)
    if (token.type !== 'block-map' && token.type !== 'block-seq' && token.type !== 'flow-collection') continue
    for (const { start, key, sep, value } of token.items.toReversed()) {
      push(value, depth + 1)
      pushAll(sep ?? [], depth + 1)
      push(key, depth + 1)
      pushAll(start, depth + 1)
    }
  }
}
