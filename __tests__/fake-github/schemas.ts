/** GitHub's own schemas of what it takes and answers, as .github/scripts/cut-github-schemas.mjs cuts them. */
import { readFileSync } from 'node:fs'
import { Ajv, type Options } from 'ajv'

export interface GithubSchemas {
  /** Of `@octokit/openapi`. */
  readonly version: string
  /** `GET /repos/{owner}/{repo}/issues` */
  readonly routes: readonly string[]
  /** What does not fit, in sentences. */
  checkRequest(route: string, parameters: Readonly<Record<string, string>>, body: unknown): readonly string[]
  checkAnswer(route: string, status: number, body: unknown): readonly string[]
}

interface Cut {
  readonly version: string
  /** By route. */
  readonly operations: Readonly<Record<string, Operation>>
  readonly schemas: Readonly<Record<string, object>>
}

interface Operation {
  readonly parameters: object
  readonly body?: object
  readonly isBodyRequired?: boolean
  /** By status. */
  readonly responses: Readonly<Record<string, object>>
}

const OPTIONS: Options = {
  strict: false,
  allErrors: true,
  logger: false,
  formats: {
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
    uri: (text: string) => URL.canParse(text),
  },
}

/** Put there by .ci/install-schemas. */
export function readGithubSchemas(): GithubSchemas {
  const file = new URL('../../.cache/schemas/github.json', import.meta.url)
  const { version, operations, schemas } = JSON.parse(readFileSync(file, 'utf8')) as Cut
  const root = {
    schemas,
    operations: Object.fromEntries(
      Object.entries(operations).map(([route, { body, ...rest }]) => [
        route,
        body === undefined ? rest : { ...rest, body: closed(body) },
      ]),
    ),
  }
  const ofValues = new Ajv(OPTIONS).addSchema(root, 'github')
  // In an address a number is a text.
  const ofTexts = new Ajv({ ...OPTIONS, coerceTypes: true }).addSchema(root, 'github')

  function errorsOf(texts: boolean, path: readonly string[], what: string, value: unknown): readonly string[] {
    const pointer = path.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
    const validate = (texts ? ofTexts : ofValues).getSchema(`github#/operations/${pointer}`)
    if (validate === undefined) return [`${what}: no schema`]
    void validate(value)
    return (validate.errors ?? []).map(
      ({ instancePath, message = '', params }) => `${what}${instancePath} ${message} ${JSON.stringify(params)}`,
    )
  }

  return {
    version,
    routes: Object.keys(operations),
    checkRequest(route, parameters, body) {
      const operation = operations[route]
      if (operation === undefined) return ["no such operation in GitHub's description"]
      const wrong = errorsOf(true, [route, 'parameters'], 'parameters', { ...parameters })
      if (body === undefined) return operation.isBodyRequired === true ? [...wrong, 'body: none'] : wrong
      if (operation.body === undefined) return [...wrong, 'body: none is wanted']
      return [...wrong, ...errorsOf(false, [route, 'body'], 'body', body)]
    },
    checkAnswer: (route, status, body) => errorsOf(false, [route, 'responses', String(status)], 'answer', body),
  }
}

/** GitHub passes over a name that it does not know: whoever sends one has misspelt another. */
function closed<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(closed) as T
  if (typeof schema !== 'object' || schema === null) return schema
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value as unknown)]))
  return ('properties' in inside ? { additionalProperties: false, ...inside } : inside) as T
}
