/** Paths into a JSON value: `data.items[0].id`. */
import type { Json, JsonObject } from './json.ts'

export type JsonPath = readonly (string | number)[]

const PATH = /^(?:[^.[\]]+|(?:\[\d{1,9}\])+)(?:\.[^.[\]]+|\[\d{1,9}\])*$/

/** undefined: it is none. */
export function parseJsonPath(text: string): JsonPath | undefined {
  if (!PATH.test(text)) return undefined
  return [...text.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) => (index === undefined ? name : Number(index)))
}

/** undefined: there is nothing. */
export function findAt(value: Json, path: JsonPath): Json | undefined {
  let found: Json | undefined = value
  for (const step of path) {
    if (typeof step === 'number') found = isList(found) ? found[step] : undefined
    else found = isJsonObject(found) && Object.hasOwn(found, step) ? found[step] : undefined
  }
  return found
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value)
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}
