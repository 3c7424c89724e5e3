/** Ways into the tree of a foreign file, of which any part may be missing or of another shape. */
import type { Origin } from '../../core/endpoint.ts'
import type { Placed } from '../yaml-access.ts'
import type { YamlEntry, YamlNode } from '../yaml-tree.ts'

type Found = YamlNode | undefined

export function find(node: Found, ...path: readonly string[]): Found {
  return path.reduce<Found>((at, key) => (at?.kind === 'mapping' ? at.entries.get(key)?.node : undefined), node)
}

export function itemsOf(node: Found): readonly YamlNode[] {
  return node?.kind === 'list' ? node.items : []
}

export function entriesOf(node: Found): readonly (readonly [string, YamlEntry])[] {
  return node?.kind === 'mapping' ? [...node.entries] : []
}

export function textOf(node: Found): Placed<string> | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== ''
    ? { value: node.value.trim(), at: node.at }
    : undefined
}

export function textsOf(node: Found): readonly Placed<string>[] {
  return itemsOf(node).flatMap((item) => textOf(item) ?? [])
}

export function numberOf(node: Found): number | null {
  return node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : null
}

/** Any scalar as it would be pasted into a text. */
export function wordOf(node: Found): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined
}

/** A piece of a text with its own column, which is known where the text stands in its line as it is. */
export function piece(
  { value, at }: Placed<string>,
  index: number,
  part: string,
  lines: readonly string[],
): Placed<string> {
  const line = lines[at.line - 1] ?? ''
  const quoted = /^["']/.test(line.slice(at.column - 1)) ? 1 : 0
  const start = at.column - 1 + quoted
  const place: Origin = line.startsWith(value, start) ? { ...at, column: start + index + 1 } : at
  return { value: part, at: place }
}
