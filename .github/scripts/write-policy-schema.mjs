/**
 * The JSON Schema (draft 7, which editors read best) of `.github/tls-gate.yml`, from the schema that the program itself
 * checks with, and from the rules and presets it has: so that an editor completes their names and parameters.
 *
 * Everything is handed in, so that the build can import from `lib/` and a test from `src/`.
 */

/**
 * @param {object} parts
 * @param {object} parts.schema the valibot schema, `policyFileSchema`
 * @param {(schema: object, config: object) => object} parts.toJsonSchema of `@valibot/to-json-schema`
 * @param {readonly object[]} [parts.rules] rules and comparisons; none: any id is allowed
 * @param {readonly object[]} [parts.presets] none: any name is allowed
 * @returns {object} a JSON Schema; the same for the same parts, whatever their order
 */
export function policyJsonSchema({ schema, toJsonSchema, rules = [], presets = [] }) {
  const { $schema, ...converted } = toJsonSchema(schema, { target: 'draft-07', errorMode: 'throw' })
  const whole = { $schema, ...converted }
  const { properties } = whole
  if (presets.length > 0) {
    properties.extends.items = {
      ...properties.extends.items,
      anyOf: [...byName(presets, 'name').flatMap(namesOf), ...FILES],
    }
  }
  if (rules.length === 0) return whole

  const sorted = byName(rules, 'id')
  const [severityWord, longSetting] = properties.rules.additionalProperties.anyOf
  const [, windows] = longSetting.properties.severity.anyOf
  const definitions = {
    severity: severityWord,
    windows,
    onInconclusive: longSetting.properties['on-inconclusive'],
    rules: {
      type: 'object',
      properties: Object.fromEntries(sorted.map((rule) => [rule.id, settingOf(rule)])),
      additionalProperties: false,
    },
  }
  const { description } = properties.rules
  for (const part of [whole, properties.overrides.items, properties.environments.additionalProperties]) {
    part.properties.rules = { description, allOf: [reference('rules')] }
  }
  const comparisons = sorted.filter(({ kind }) => kind === 'comparison')
  if (comparisons.length > 0) {
    const ids = sorted.filter(({ kind, id }) => kind === 'comparison' || id === 'compare/unpaired').map(({ id }) => id)
    const fields = new Set(comparisons.map(({ field }) => field))
    const items = properties.compare.items.properties.ignore.items
    items.enum = [...ids, ...ids.map((id) => id.replace(/^compare\//, '')), ...[...fields].sort()]
  }
  properties.waivers.items.properties.rule.enum = sorted.map(({ id }) => id)
  return { ...whole, definitions }
}

/** The text of the file, as it is committed. */
export function policyJsonSchemaText(parts) {
  return `${JSON.stringify(policyJsonSchema(parts), null, 2)}\n`
}

/** As parseExtended reads them. */
const FILES = [
  { pattern: '^\\.{1,2}/', description: 'A file beside this one.' },
  {
    pattern: '^(?!\\.{1,2}/)[\\w.-]{1,100}/(?!\\.{1,2}/)[\\w.-]{1,100}(?:/(?!\\.{1,2}[/@])[^/@]+)+@\\S{1,250}$',
    description: 'A file of another repository: owner/repo/path@ref.',
  },
]

/** Whichever version there is, or this one and no other. */
function namesOf({ name, version, title }) {
  return [
    { const: name, description: title },
    { const: `${name}@${version}`, description: `${title}, in version ${version}.` },
  ]
}

function settingOf({ title, params, window }) {
  const severity = reference('severity')
  const properties = {
    severity: window === undefined ? severity : { anyOf: [severity, reference('windows')] },
    'on-inconclusive': reference('onInconclusive'),
  }
  for (const [name, standard] of Object.entries(params)) properties[kebabCase(name)] = paramSchema(standard)
  return {
    description: title,
    anyOf: [severity, { type: 'object', properties, additionalProperties: false }],
  }
}

function paramSchema(standard) {
  return Array.isArray(standard)
    ? { type: 'array', items: { type: 'string' }, default: standard }
    : { type: typeof standard, default: standard }
}

function reference(name) {
  return { $ref: `#/definitions/${name}` }
}

function kebabCase(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** By code unit, so that the order does not depend on a locale. */
function byName(list, key) {
  return [...list].sort((a, b) => (a[key] < b[key] ? -1 : 1))
}
