/**
 * The JSON Schema of the report, from the types of src/core/report.ts, with every fact's value described by the type
 * that its probe declares: `interface Facts { versions: Versions }`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createGenerator } from 'ts-json-schema-generator'

const PROBES = 'src/probes'

/** @returns {object} a JSON Schema (draft 7) that allows further keys: within a schema version keys are only added */
export function reportJsonSchema() {
  const report = schemaOf('src/core/report.ts', 'Report')
  const { definitions } = report
  const facts = declaredFacts()
  for (const { file, type } of facts) {
    const { definitions: inner = {}, ...schema } = schemaOf(`${PROBES}/${file}`, type)
    delete schema.$schema
    Object.assign(definitions, inner, { [type]: schema })
  }
  definitions.ReportTarget.properties.observations = {
    ...definitions.ReportTarget.properties.observations,
    properties: Object.fromEntries(facts.map(({ fact, type }) => [fact, observedOf(type)])),
  }
  return { ...report, title: 'tls-gate report', definitions: sorted(definitions) }
}

function schemaOf(path, type) {
  const generator = createGenerator({
    path,
    type,
    tsconfig: 'tsconfig.json',
    topRef: false,
    additionalProperties: true,
    // The type check is a step of its own.
    skipTypeCheck: true,
  })
  return generator.createSchema(type)
}

function declaredFacts() {
  return readdirSync(PROBES)
    .sort()
    .flatMap((file) => {
      const [, fact, type] = /interface Facts \{\s+(\w+): (\w+)/.exec(readFileSync(`${PROBES}/${file}`, 'utf8')) ?? []
      return fact === undefined ? [] : [{ file, fact, type }]
    })
}

/** `Observed<T>`: seen with a value of its type, or any of the other two. */
function observedOf(type) {
  return {
    if: { properties: { status: { const: 'seen' } } },
    then: { properties: { value: { $ref: `#/definitions/${type}` } }, required: ['value'] },
    else: { properties: { status: { enum: ['failed', 'skipped'] } } },
  }
}

function sorted(definitions) {
  return Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)))
}
