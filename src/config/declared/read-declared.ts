/** A file of another program, read for what it declares. What kind of file it is shows in what it holds, not in its name. */
import { LineCounter } from 'yaml'
import { readYamlDocuments } from '../read-yaml.ts'
import type { YamlNode, YamlResult } from '../yaml-tree.ts'
import { declaredInCompose, isCompose } from './compose.ts'
import { skip, type Declaration } from './declaration.ts'
import { isHcl, readHcl } from './hcl.ts'
import { declaredInKubernetes, isKubernetes } from './kubernetes.ts'
import { declaredInOpenApi, isOpenApi } from './openapi.ts'
import { declaredInTerraform, isTerraform } from './terraform.ts'

interface Format {
  readonly holds: (root: YamlNode) => boolean
  readonly declared: (root: YamlNode, lines: readonly string[]) => Iterable<Declaration>
}

/** The first that holds is meant. */
const FORMATS: readonly Format[] = [
  { holds: isOpenApi, declared: declaredInOpenApi },
  { holds: isKubernetes, declared: declaredInKubernetes },
  { holds: isTerraform, declared: declaredInTerraform },
  { holds: isCompose, declared: declaredInCompose },
]

const TEMPLATE =
  'the file is a template ("{{"), which says nothing before it is rendered: list what it declares as endpoints, or keep what is rendered of it'

/** In the order of the text. Never throws, whatever the text. */
export function* readDeclared(file: string, text: string): Generator<Declaration> {
  const source = text.replace(/^\uFEFF/, '')
  const lines = source.split(/\r\n|\n|\r/)
  for (const { root, problems } of documentsOf(file, source)) {
    const [first] = problems
    if (first !== undefined && source.includes('{{')) {
      yield skip(first.where, TEMPLATE)
      continue
    }
    for (const { where, message } of problems) yield skip(where, message)
    const format = root === null ? undefined : FORMATS.find(({ holds }) => holds(root))
    if (root !== null && format !== undefined) yield* format.declared(root, lines)
  }
}

function documentsOf(file: string, source: string): readonly YamlResult[] {
  if (!isHcl(source)) return readYamlDocuments(file, source)
  const counter = new LineCounter()
  counter.addNewLine(0)
  for (const { index } of source.matchAll(/\n/g)) counter.addNewLine(index + 1)
  const placeOf = (offset: number) => {
    const { line, col } = counter.linePos(offset)
    return { file, line, column: col }
  }
  return [readHcl(source, placeOf)]
}
