/** What stands where in a tree of YAML. No reader of YAML is needed for it, so that it may be loaded wherever it is of use. */
import type { Origin } from '../core/endpoint.ts'
import type { YamlEntry, YamlMapping, YamlNode } from './yaml-tree.ts'

export interface Placed<T> {
  readonly value: T
  readonly at: Origin
}

export function mappingOf(node: YamlNode): YamlMapping | null {
  return node.kind === 'mapping' ? node : null
}

export function mappingIn(mapping: YamlMapping, key: string): YamlMapping | null {
  const entry = mapping.entries.get(key)
  return entry === undefined ? null : mappingOf(entry.node)
}

export function textOf(node: YamlNode): Placed<string> | null {
  return node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== ''
    ? { value: node.value, at: node.at }
    : null
}

export function wordOf<const W extends string>(node: YamlNode, words: readonly W[]): Placed<W> | null {
  const text = textOf(node)
  const word = words.find((each) => each === text?.value)
  return text === null || word === undefined ? null : { value: word, at: text.at }
}

export function textIn(mapping: YamlMapping | null, key: string): Placed<string> | null {
  const entry = mapping?.entries.get(key)
  return entry === undefined ? null : textOf(entry.node)
}

export function numberIn(mapping: YamlMapping | null, key: string): Placed<number> | null {
  const node = mapping?.entries.get(key)?.node
  return node?.kind === 'scalar' && typeof node.value === 'number' ? { value: node.value, at: node.at } : null
}

export function wordIn<const W extends string>(
  mapping: YamlMapping | null,
  key: string,
  words: readonly W[],
): Placed<W> | null {
  const entry = mapping?.entries.get(key)
  return entry === undefined ? null : wordOf(entry.node, words)
}

export function itemsIn(mapping: YamlMapping | null, key: string): readonly YamlNode[] {
  const node = mapping?.entries.get(key)?.node
  return node?.kind === 'list' ? node.items : []
}

/** null when there is no such list. */
export function textsIn(mapping: YamlMapping | null, key: string): readonly Placed<string>[] | null {
  const node = mapping?.entries.get(key)?.node
  return node?.kind === 'list' ? node.items.flatMap((item) => textOf(item) ?? []) : null
}

export function entriesIn(mapping: YamlMapping | null, key: string): readonly (readonly [string, YamlEntry])[] {
  const node = mapping?.entries.get(key)?.node
  return node?.kind === 'mapping' ? [...node.entries] : []
}
