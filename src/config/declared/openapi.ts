/**
 * Servers of an API's description: OpenAPI 3.x (https://spec.openapis.org/oas/v3.1.1#server-object) of the document, its
 * paths and their operations, and the one of Swagger 2 (https://spec.openapis.org/oas/v2.0#swagger-object).
 */
import type { Placed } from '../yaml-access.ts'
import { quote } from '../quote.ts'
import type { YamlNode } from '../yaml-tree.ts'
import { declare, skip, type Declaration } from './declaration.ts'
import { entriesOf, find, itemsOf, textOf, textsOf, wordOf } from './tree.ts'

const METHODS: ReadonlySet<string> = new Set('get put post delete options head patch trace query'.split(' '))

export function isOpenApi(root: YamlNode): boolean {
  return (
    wordOf(find(root, 'openapi'))?.startsWith('3.') === true || /^2(?:\.0)?$/.test(wordOf(find(root, 'swagger')) ?? '')
  )
}

export function* declaredInOpenApi(root: YamlNode): Generator<Declaration> {
  if (find(root, 'openapi') === undefined) {
    yield* declaredInSwagger(root)
    return
  }
  yield* serversOf(root)
  for (const [, { node: path }] of entriesOf(find(root, 'paths'))) {
    yield* serversOf(path)
    for (const [name, { node: operation }] of entriesOf(path)) if (METHODS.has(name)) yield* serversOf(operation)
  }
}

function* serversOf(owner: YamlNode): Generator<Declaration> {
  for (const server of itemsOf(find(owner, 'servers'))) {
    const url = textOf(find(server, 'url'))
    if (url !== undefined) yield* declaredByUrl(url, find(server, 'variables'))
  }
}

function* declaredByUrl(url: Placed<string>, variables: YamlNode | undefined): Generator<Declaration> {
  if (!/^(?:[a-z][a-z0-9+.-]*|\{[^{}]*\}):\/\//i.test(url.value)) {
    yield skip(
      url.at,
      `${quote(url.value)} is relative: which host it is on depends on where the description is served`,
    )
    return
  }
  const authorityEnd = url.value.indexOf('/', url.value.indexOf('://') + 3)
  const unknown: string[] = []
  const text = url.value.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const value = wordOf(find(variables, name, 'default'))
    if (value === undefined) unknown.push(name)
    return value ?? whole
  })
  if (unknown.length > 0) {
    yield skip(url.at, `${quote(url.value)}: the variable ${quote(unknown[0] ?? '')} has no default`)
    return
  }
  yield declare(url, text)
  for (const { 1: name = '', index } of url.value.matchAll(/\{([^{}]*)\}/g)) {
    const others = itemsOf(find(variables, name, 'enum')).length - 1
    if (others < 1 || (authorityEnd >= 0 && index > authorityEnd)) continue
    yield skip(
      url.at,
      `${quote(url.value)}: of the variable ${quote(name)} the default alone is looked at, and not its ${String(others)} other values`,
    )
  }
}

function* declaredInSwagger(root: YamlNode): Generator<Declaration> {
  const host = textOf(find(root, 'host'))
  if (host === undefined) return
  const schemes = textsOf(find(root, 'schemes')).map(({ value }) => value)
  if (!schemes.includes('https')) {
    const said =
      schemes.length === 0 ? 'names no schemes' : `names the schemes ${schemes.map((one) => quote(one)).join(', ')}`
    yield skip(host.at, `${quote(host.value)}: the description ${said}, so it is not known to be reached over HTTPS`)
    return
  }
  yield declare(host, `https://${host.value}${textOf(find(root, 'basePath'))?.value ?? ''}`)
}
