/** Parameters of rules: `min-rsa-bits` as users write them, `minRsaBits` in code. */
import { kebabCase } from '../core/describe-setting.ts'
import type { Regrade } from '../core/policy.ts'
import type { Gradable, Params } from '../core/rule.ts'
import type { Complain } from './complain.ts'
import { describe } from './describe.ts'
import type { FileRule } from './policy-file.ts'
import { unknownName } from './unknown-name.ts'
import type { YamlNode } from './yaml-tree.ts'

/** The parameters that a policy file sets for a rule, under their names in code; those that are wrong are left out. */
export function readParams(params: FileRule['params'], rule: Gradable, complain: Complain): Regrade['params'] {
  const known = new Map(Object.keys(rule.params).map((name) => [kebabCase(name), name]))
  const read: Record<string, Regrade['params'][string]> = {}
  for (const { name, node } of params) {
    const inCode = known.get(name.value)
    const standard = inCode === undefined ? undefined : rule.params[inCode]
    if (inCode === undefined || standard === undefined) {
      const expected = ['severity', 'on-inconclusive', ...known.keys()]
      complain(name.at, unknownName(`key of ${rule.id}`, name.value, expected))
      continue
    }
    const value = valueLike(standard, node)
    if (value === undefined) {
      complain(node.at, `"${name.value}" of ${rule.id}: expected ${typeName(standard)}, found ${describe(node)}`)
    } else read[inCode] = { value, by: name.at }
  }
  return read
}

/** The value of a node, if it is of the same type as the default. */
function valueLike(standard: Params[string], node: YamlNode): Params[string] | undefined {
  if (typeof standard === 'object') {
    if (node.kind !== 'list') return undefined
    const texts = node.items.flatMap((item) =>
      item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : [],
    )
    return texts.length === node.items.length ? texts : undefined
  }
  if (node.kind !== 'scalar' || node.value === null || typeof node.value !== typeof standard) return undefined
  // YAML can write infinity and not-a-number, which JSON and comparisons cannot hold.
  return typeof node.value === 'number' && !Number.isFinite(node.value) ? undefined : node.value
}

function typeName(value: Params[string]): string {
  if (typeof value === 'number') return 'a number'
  if (typeof value === 'boolean') return 'true or false'
  return typeof value === 'string' ? 'text' : 'a list of texts'
}
