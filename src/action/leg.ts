/** Which job of which workflow this is, and which leg of its matrix: what it writes to GitHub is told apart by that. */
import type { Json } from '../core/json.ts'

export interface Leg {
  /** The same in every run of it. */
  readonly key: string
  /** For people: `gate / tls (staging, 20)`. */
  readonly name: string
}

/**
 * @param key the input `comment-key`: by default workflow, job and the values of the matrix as JSON, which action.yml
 *   puts in; null outside a runner
 */
export function legOf(key: string | null, env: Readonly<Record<string, string | undefined>>): Leg {
  const [workflow, job] = [env.GITHUB_WORKFLOW ?? '', env.GITHUB_JOB ?? '']
  const standard = `${workflow}/${job}`
  const own = key ?? standard
  if (!own.startsWith(standard)) return { key: own, name: own }
  const values = valuesOf(own.slice(standard.length + 1))
  return { key: own, name: `${workflow} / ${job}${values.length === 0 ? '' : ` (${values.join(', ')})`}` }
}

function valuesOf(matrix: string): readonly string[] {
  try {
    return leavesOf(JSON.parse(matrix) as Json)
  } catch {
    return matrix === '' ? [] : [matrix]
  }
}

function leavesOf(value: Json): readonly string[] {
  if (value === null) return []
  return typeof value === 'object' ? Object.values(value).flatMap((each: Json) => leavesOf(each)) : [String(value)]
}
