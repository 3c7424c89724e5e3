import { LineCounter, parseDocument } from 'yaml'
import type { Origin } from '../core/endpoint.ts'
import { withoutSecret } from './quote.ts'
import { findForbidden } from './yaml-guard.ts'
import { buildTree, type YamlResult } from './yaml-tree.ts'

/** After the first few, syntax errors are mostly the consequence of one another. */
const MOST_SYNTAX_ERRORS = 10

/**
 * Reads one document of YAML 1.2 (core schema) into a tree. Never throws and takes time in proportion to the text, whatever
 * it holds: what costs more is refused, with its place.
 *
 * @param file how the file is named in places
 */
export function readYaml(file: string, text: string): YamlResult {
  // Editors do not count a byte order mark as a column.
  const source = text.replace(/^\uFEFF/, '')
  const lines = new LineCounter()
  const placeOf = (offset: number): Origin => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(1, line), column: Math.max(1, col) }
  }
  const forbidden = findForbidden(source, lines)
  if (forbidden !== undefined) {
    return { root: null, problems: [{ where: placeOf(forbidden.offset), message: forbidden.message }] }
  }

  const { contents, errors } = parseDocument(source, {
    // Compares every pair of keys: a megabyte of keys would take minutes. The tree finds them by a map.
    uniqueKeys: false,
    prettyErrors: false,
    merge: false,
    version: '1.2',
    schema: 'core',
    logLevel: 'silent',
  })
  if (errors.length > 0) {
    const problems = errors.slice(0, MOST_SYNTAX_ERRORS).map(({ pos, message }) => ({
      where: placeOf(pos[0]),
      message: `not valid YAML: ${withoutSecret(message, 120)}`,
    }))
    return { root: null, problems }
  }
  return buildTree(contents, placeOf)
}
