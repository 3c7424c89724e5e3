// Of GitHub's description of its REST API (OpenAPI 3.0, on stdin), the operations that we use: what each takes and answers, as JSON Schema, on stdout.
import { json } from 'node:stream/consumers'

const OPERATIONS = [
  'checks/create',
  'checks/get',
  'checks/list-annotations',
  'checks/list-for-ref',
  'checks/update',
  'git/get-commit',
  'git/get-tree',
  'issues/add-assignees',
  'issues/add-labels',
  'issues/create',
  'issues/create-comment',
  'issues/get',
  'issues/list-comments',
  'issues/list-for-repo',
  'issues/list-labels-on-issue',
  'issues/remove-label',
  'issues/update',
  'issues/update-comment',
  'pulls/get',
  'pulls/list-reviews',
  'repos/create-commit-status',
  'repos/create-deployment-status',
  'repos/get-content',
  'repos/list-commit-statuses-for-ref',
  'repos/list-deployment-statuses',
  'teams/get-membership-for-user-in-org',
]

/** What says nothing of whether a value fits. */
const REMARKS = new Set([
  'title',
  'description',
  'example',
  'examples',
  'default',
  'deprecated',
  'externalDocs',
  'readOnly',
])

/** Taken as it comes: it has some eighty fields, none of which we read. */
const ANYTHING = new Set(['repository'])

const { info, paths, components } = await json(process.stdin)
const all = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation]),
)
const missing = OPERATIONS.filter((id) => !all.some(([, { operationId }]) => operationId === id))
if (missing.length > 0) throw new Error(`version ${info.version} has no ${missing.join(', ')}`)

/** What the schemas refer to, and what that refers to. */
const schemas = {}
const operations = Object.fromEntries(
  all
    .filter(([, { operationId }]) => OPERATIONS.includes(operationId))
    .map(([key, operation]) => [key, cut(operation)]),
)
console.log(JSON.stringify({ version: info.version, operations, schemas }))

function cut({ operationId, parameters = [], requestBody, responses }) {
  const found = parameters.map((parameter) => ('$ref' in parameter ? follow(parameter.$ref) : parameter))
  const body = requestBody?.content['application/json'].schema
  return {
    operationId,
    parameters: {
      type: 'object',
      properties: Object.fromEntries(found.map(({ name, schema }) => [name, jsonSchema(schema)])),
      required: found.filter(({ required }) => required).map(({ name }) => name),
      additionalProperties: false,
    },
    ...(body === undefined ? {} : { body: jsonSchema(body), isBodyRequired: requestBody.required }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => {
        const schema = response.content?.['application/json']?.schema
        return [status, schema === undefined || !status.startsWith('2') ? {} : jsonSchema(schema)]
      }),
    ),
  }
}

function follow(reference) {
  return reference
    .split('/')
    .slice(1)
    .reduce((at, name) => at[name], { components })
}

/** OpenAPI 3.0 says "nullable" where JSON Schema has a type of its own. */
function jsonSchema(value) {
  if (Array.isArray(value)) return value.map(jsonSchema)
  if (typeof value !== 'object' || value === null) return value
  if (typeof value.$ref === 'string') return { $ref: `#/schemas/${referTo(value.$ref)}` }
  const { nullable = false, properties, ...rest } = value
  const kept = Object.entries(rest).filter(([keyword]) => !REMARKS.has(keyword) && !keyword.startsWith('x-'))
  const schema = {
    ...Object.fromEntries(kept.map(([keyword, of]) => [keyword, keyword === 'enum' ? of : jsonSchema(of)])),
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([name, of]) => [name, jsonSchema(of)])) }),
  }
  return nullable ? { anyOf: [schema, { type: 'null' }] } : schema
}

function referTo(reference) {
  const name = reference.split('/').at(-1)
  if (!(name in schemas)) {
    schemas[name] = true // Before what it refers to, which may be itself.
    if (!ANYTHING.has(name)) schemas[name] = jsonSchema(follow(reference))
  }
  return name
}
