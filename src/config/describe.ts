import { quote } from './quote.ts'
import type { YamlNode } from './yaml-tree.ts'

/** What was found, for the second half of a sentence: `the number 5`, `"text"`, `an empty list`, `nothing`. */
export function describe(node: YamlNode): string {
  switch (node.kind) {
    case 'list':
      return node.items.length === 0 ? 'an empty list' : 'a list'
    case 'mapping':
      return node.entries.size === 0 ? 'an empty mapping' : 'a mapping'
    case 'scalar':
      if (node.value === null) return 'nothing'
      if (typeof node.value === 'string') return quote(node.value)
      return typeof node.value === 'number' ? `the number ${String(node.value)}` : String(node.value)
  }
}
