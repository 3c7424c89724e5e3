/** A YAML document as a plain tree in which every key and value knows where it stands. */
import { isAlias, isScalar, isSeq, type Alias, type Document, type ParsedNode } from 'yaml'
import type { ConfigProblem } from '../core/config-problem.ts'
import type { Origin } from '../core/endpoint.ts'
import { quote } from './quote.ts'

export interface YamlScalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  readonly at: Origin
}

export interface YamlList {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
  readonly at: Origin
}

export interface YamlMapping {
  readonly kind: 'mapping'
  readonly entries: ReadonlyMap<string, YamlEntry>
  readonly at: Origin
}

export interface YamlEntry {
  readonly keyAt: Origin
  readonly node: YamlNode
}

export type YamlNode = YamlScalar | YamlList | YamlMapping

export interface YamlResult {
  /** null when the text could not be read to its end; `problems` then says why. */
  readonly root: YamlNode | null
  readonly problems: readonly ConfigProblem[]
}

/** What all aliases together may stand for. Subtrees are shared, but whoever reads the tree walks them every time. */
const MAX_ALIASED_NODES = 10_000

/** Keys that mean something to JavaScript objects. No policy needs them. */
const RESERVED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** A subtree, and how many nodes it has with what its aliases stand for. */
interface Built {
  readonly node: YamlNode
  readonly size: number
}

/**
 * Builds the tree. Recursive: the depth of the document has to be known to be small. Keys that are refused are reported and
 * left out, so that the rest is still looked at; an alias that stands for too much ends the reading.
 */
export function buildTree(
  contents: Document.Parsed['contents'],
  placeOf: (offset: number) => Origin,
  { mayMerge } = { mayMerge: false },
): YamlResult {
  const problems: ConfigProblem[] = []
  const anchors = new Map<string, Built>()
  let aliasedNodes = 0
  const complain = (where: Origin, message: string): void => {
    problems.push({ where, message })
  }
  const nothing = (at: Origin): Built => ({ node: { kind: 'scalar', value: null, at }, size: 1 })

  function build(node: ParsedNode | null, missingAt: Origin): Built {
    if (node === null) return nothing(missingAt)
    if (isAlias(node)) return buildAlias(node, placeOf(node.range[0]))
    const built = buildOwn(node, placeOf(node.range[0]))
    // Set when it is complete, so that nothing can hold itself.
    if (node.anchor !== undefined) anchors.set(node.anchor, built)
    return built
  }

  function buildOwn(node: Exclude<ParsedNode, Alias.Parsed>, at: Origin): Built {
    if (isScalar(node)) return { node: { kind: 'scalar', value: plain(node.value), at }, size: 1 }
    let size = 1
    if (isSeq(node)) {
      const items = node.items.map((item) => {
        const built = build(item, at)
        size += built.size
        return built.node
      })
      return { node: { kind: 'list', items, at }, size }
    }
    const entries = new Map<string, YamlEntry>()
    const merged: YamlNode[] = []
    for (const { key, value } of node.items) {
      const keyAt = placeOf(key.range[0])
      const isMerge = mayMerge && isScalar(key) && key.value === '<<'
      const name = isMerge ? undefined : acceptKey(key, keyAt, entries)
      const built = build(value, keyAt)
      size += built.size
      if (isMerge) merged.push(...(built.node.kind === 'list' ? built.node.items : [built.node]))
      if (name !== undefined) entries.set(name, { keyAt, node: built.node })
    }
    // What a mapping says itself, and what was merged first, holds: https://yaml.org/type/merge.html
    for (const source of merged) {
      for (const [name, entry] of source.kind === 'mapping' ? source.entries : []) {
        if (!entries.has(name)) entries.set(name, entry)
      }
    }
    return { node: { kind: 'mapping', entries, at }, size }
  }

  function buildAlias(alias: Alias.Parsed, at: Origin): Built {
    const target = anchors.get(alias.source)
    if (target === undefined) {
      complain(at, `the alias ${quote(`*${alias.source}`)} has no anchor before it`)
      return nothing(at)
    }
    const wasWithin = aliasedNodes <= MAX_ALIASED_NODES
    aliasedNodes += target.size
    if (aliasedNodes <= MAX_ALIASED_NODES) return target
    if (wasWithin)
      complain(
        at,
        `with this alias, aliases stand for more than ${String(MAX_ALIASED_NODES)} values: write the values out`,
      )
    return nothing(at)
  }

  function acceptKey(key: ParsedNode, at: Origin, entries: ReadonlyMap<string, YamlEntry>): string | undefined {
    if (!isScalar(key) || key.value === null) {
      complain(at, 'a key must be text')
      return undefined
    }
    const name = typeof key.value === 'string' ? key.value : key.source
    const first = entries.get(name)
    if (name === '<<') complain(at, 'merge keys ("<<") are not allowed: write the values out')
    else if (RESERVED_KEYS.has(name)) complain(at, `the key ${quote(name)} is not allowed`)
    else if (first !== undefined) {
      complain(at, `the key ${quote(name)} is given twice: first on line ${String(first.keyAt.line)}`)
    } else return name
    return undefined
  }

  const { node } = build(contents, placeOf(0))
  return { root: aliasedNodes > MAX_ALIASED_NODES ? null : node, problems }
}

/** The core schema yields nothing else; an object here would be a tag's, and tags are refused before. */
function plain(value: unknown): YamlScalar['value'] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return null
}
