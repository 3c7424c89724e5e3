/** Files of JSON that the program wrote and reads again: what is not as it was written is the user's to mend. */
import * as v from 'valibot'
import { ConfigError } from '../core/config-problem.ts'

const MOST_PLACES = 5

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
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  const places = result.issues
    .slice(0, MOST_PLACES)
    .map((issue) => `${v.getDotPath(issue) ?? 'the whole'} (expected ${issue.expected ?? 'another value'})`)
  throw wrong(`not a file that ${kind}: ${places.join(', ')}`)
}
