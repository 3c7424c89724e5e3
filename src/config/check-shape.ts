/**
 * Checks a YAML tree against a valibot schema and says every mistake at its own place and in words for a person.
 *
 * Containers are walked here: valibot stops at the first unknown key of an object, takes a list for an object, and answers
 * for a union with all of its options at once. Single values are left to valibot.
 */
import * as v from 'valibot'
import type { Complain } from './complain.ts'
import { describe } from './describe.ts'
import { nearest } from './nearest.ts'
import { quote } from './quote.ts'
import { unknownName } from './unknown-name.ts'
import type { YamlMapping, YamlNode } from './yaml-tree.ts'

/** The parts of a schema that are looked at here. `pipe` spreads a schema's own parts over its result. */
interface Shape {
  readonly type: string
  readonly message?: unknown
  readonly entries?: Readonly<Record<string, v.GenericSchema>>
  readonly rest?: v.GenericSchema
  readonly value?: v.GenericSchema
  readonly item?: v.GenericSchema
  readonly options?: readonly unknown[]
  readonly wrapped?: v.GenericSchema
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown; readonly message?: unknown }[]
}

/**
 * Complains of every difference between the tree and the schema. The message of each schema in it has to be what is
 * expected there, as a noun: `a list of presets`.
 */
export function checkShape(schema: v.GenericSchema, node: YamlNode, complain: Complain): void {
  check(schema, node, null, complain)
}

/** @param key the key under which the value stands, for the sentence; null for the whole */
function check(schema: v.GenericSchema, node: YamlNode, key: string | null, complain: Complain): void {
  const shape = schema as unknown as Shape
  if (shape.wrapped !== undefined) {
    check(shape.wrapped, node, key, complain)
    return
  }
  const refuse = (expected = expectedBy(shape), advice = ''): void => {
    const name = key === null ? '' : `${quote(key)}: `
    complain(node.at, `${name}expected ${expected}, found ${describe(node)}${advice}`)
  }
  if (shape.type === 'union') {
    const options = (shape.options as readonly v.GenericSchema[]).filter((each) => kindOf(each) === node.kind)
    const [option] = options
    if (option === undefined) refuse()
    else if (node.kind !== 'scalar') check(option, node, key, complain)
    else if (!options.some((each) => v.is(each, node.value))) refuse(expectedBy(shape), advise(option, node.value))
    return
  }
  const kind = kindOf(schema)
  if (kind === 'anything') return
  if (kind !== node.kind) {
    refuse()
    return
  }
  switch (node.kind) {
    case 'scalar':
      if (!v.is(schema, node.value)) refuse(expectedBy(shape), advise(schema, node.value))
      return
    case 'list': {
      const wrong = miscounted(shape, node.items.length)
      if (wrong !== undefined) refuse(wrong)
      for (const item of node.items) if (shape.item) check(shape.item, item, key, complain)
      return
    }
    case 'mapping': {
      const wrong = miscounted(shape, node.entries.size)
      if (wrong !== undefined) refuse(wrong)
      checkEntries(shape, node, complain)
    }
  }
}

function checkEntries(shape: Shape, mapping: YamlMapping, complain: Complain): void {
  const known = shape.entries ?? {}
  const rest = shape.rest ?? shape.value
  for (const [key, { keyAt, node }] of mapping.entries) {
    const schema = Object.hasOwn(known, key) ? known[key] : rest
    if (schema === undefined) complain(keyAt, unknownName('key', key, Object.keys(known)))
    else check(schema, node, key, complain)
  }
  for (const [key, schema] of Object.entries(known)) {
    if (schema.type === 'exact_optional' || mapping.entries.has(key)) continue
    complain(mapping.at, `the key "${key}" is missing: expected ${expectedBy(schema)}`)
  }
}

function kindOf(schema: v.GenericSchema): YamlNode['kind'] | 'anything' {
  switch (schema.type) {
    case 'array':
      return 'list'
    case 'strict_object':
    case 'object_with_rest':
    case 'record':
      return 'mapping'
    case 'unknown':
      return 'anything'
    default:
      return 'scalar'
  }
}

function expectedBy(shape: Shape): string {
  return typeof shape.message === 'string' ? shape.message : shape.type
}

/** What is expected where there are too few of them, or too many. */
function miscounted(shape: Shape, count: number): string | undefined {
  const broken = shape.pipe?.find(({ type, requirement }) => {
    if (type === 'max_length') return count > Number(requirement)
    return (type === 'min_length' || type === 'min_entries') && count < Number(requirement)
  })
  return broken === undefined ? undefined : String(broken.message)
}

function advise(schema: v.GenericSchema, found: unknown): string {
  const { type, options = [] } = schema as unknown as Shape
  if (type !== 'picklist' || typeof found !== 'string') return ''
  const near = nearest(found, options.map(String))
  return near === undefined ? '' : `; did you mean ${quote(near)}?`
}
