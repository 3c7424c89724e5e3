/** Files of JSON that the program wrote and reads again: what is not as it was written is the user's to mend. */
import * as v from 'valibot'
import { ConfigError } from '../core/config-problem.ts'

const MOST_PLACES = 5

/** Nobody's file is as deep, and what walks through one calls itself. */
const MOST_LEVELS = 200

/**
 * @param kind completes "not a file that ...": `"check --observations" saved`
 * @throws ConfigError that names the file and the first places that are not as written
 */
export function parseJsonFile<const S extends v.GenericSchema>(
  schema: S,
  kind: string,
  { file, text }: { readonly file: string; readonly text: string },
): v.InferOutput<S> {
  const wrong = (message: string): ConfigError => new ConfigError([{ where: file, message }])
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw wrong(`not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (isDeeper(json)) throw wrong(`nested more than ${String(MOST_LEVELS)} levels deep, which no file is that ${kind}`)
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  const places = result.issues
    .slice(0, MOST_PLACES)
    .map((issue) => `${v.getDotPath(issue) ?? 'the whole'} (expected ${issue.expected ?? 'another value'})`)
  throw wrong(`not a file that ${kind}: ${places.join(', ')}`)
}

/** Level by level, so that no depth is too much for it. */
function isDeeper(json: unknown): boolean {
  let level = [json]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return true
    level = level.flatMap((value): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    )
  }
  return false
}
