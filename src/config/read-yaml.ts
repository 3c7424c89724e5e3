import { LineCounter, parseAllDocuments, parseDocument, type Document } from 'yaml'
import type { Origin } from '../core/endpoint.ts'
import { withoutSecret } from './quote.ts'
import { findForbidden, MANIFESTS } from './yaml-guard.ts'
import { buildTree, type YamlResult } from './yaml-tree.ts'

/** After the first few, syntax errors are mostly the consequence of one another. */
const MOST_SYNTAX_ERRORS = 10

const OPTIONS = {
  // Compares every pair of keys: a megabyte of keys would take minutes. The tree finds them by a map.
  uniqueKeys: false,
  prettyErrors: false,
  merge: false,
  version: '1.2',
  schema: 'core',
  // Some tags make objects that a tree cannot hold.
  resolveKnownTags: false,
  logLevel: 'silent',
} as const

/**
 * Reads one document of YAML 1.2 (core schema) into a tree. Never throws and takes time in proportion to the text, whatever
 * it holds: what costs more is refused, with its place.
 *
 * @param file how the file is named in places
 */
export function readYaml(file: string, text: string): YamlResult {
  const { source, lines, placeOf } = open(file, text)
  const forbidden = findForbidden(source, lines)
  if (forbidden !== undefined) return refuse(placeOf(forbidden.offset), forbidden.message)
  const document = parseDocument(source, OPTIONS)
  return syntaxErrors(document, placeOf) ?? buildTree(document.contents, placeOf)
}

/**
 * The same for a file of another program: several documents, with tags and merge keys. One that cannot be read leaves the
 * others as they are.
 */
export function readYamlDocuments(file: string, text: string): readonly YamlResult[] {
  const { source, lines, placeOf } = open(file, text)
  const forbidden = findForbidden(source, lines, MANIFESTS)
  if (forbidden !== undefined) return [refuse(placeOf(forbidden.offset), forbidden.message)]
  const documents = parseAllDocuments(source, OPTIONS)
  if ('empty' in documents) return []
  return documents.map(
    (document) => syntaxErrors(document, placeOf) ?? buildTree(document.contents, placeOf, { mayMerge: true }),
  )
}

interface Opened {
  readonly source: string
  readonly lines: LineCounter
  readonly placeOf: (offset: number) => Origin
}

function open(file: string, text: string): Opened {
  const lines = new LineCounter()
  return {
    // Editors do not count a byte order mark as a column.
    source: text.replace(/^\uFEFF/, ''),
    lines,
    placeOf: (offset) => {
      const { line, col } = lines.linePos(offset)
      return { file, line: Math.max(1, line), column: Math.max(1, col) }
    },
  }
}

function refuse(where: Origin, message: string): YamlResult {
  return { root: null, problems: [{ where, message }] }
}

function syntaxErrors({ errors }: Document.Parsed, placeOf: Opened['placeOf']): YamlResult | undefined {
  if (errors.length === 0) return undefined
  const problems = errors.slice(0, MOST_SYNTAX_ERRORS).map(({ pos, message }) => ({
    where: placeOf(pos[0]),
    message: `not valid YAML: ${withoutSecret(message, 120)}`,
  }))
  return { root: null, problems }
}
