/**
 * What a comment keeps of a run, where nobody sees it: JSON, deflated, in base64, in a comment of HTML. Anybody who may
 * edit the comment may have written it.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { SEVERITIES } from '../core/policy.ts'
import type { RememberedFinding, RememberedRun } from '../core/remembered.ts'

/** More than comes out of any comment that GitHub takes, when nobody made it to be large. */
const MAX_JSON_BYTES = 4_000_000

const MAX_MENDED = 50

const MEMORY = /<!-- tls-gate-run ([A-Za-z0-9+/=]+) -->\s*$/

/** By position, for there may be many: fingerprint, rule, severity, endpoint, environment, whether it is of a rule. */
type Row = readonly [string, string, string, string, string | null, boolean]

interface Kept {
  readonly version: 1
  readonly commit: string | null
  readonly isCut: boolean
  readonly findings: readonly Row[]
  readonly mended: readonly Row[]
}

/** @returns at most `maxBytes` of ASCII: of the findings as many as fit, from the first */
export function writeMemory(run: RememberedRun, maxBytes: number): string {
  let { findings } = run
  for (;;) {
    const text = encode({ ...run, findings, isCut: run.isCut || findings.length < run.findings.length })
    if (text.length <= maxBytes) return text
    if (findings.length === 0) return ''
    findings = findings.slice(0, Math.floor((findings.length * maxBytes * 0.9) / text.length))
  }
}

/** @returns null: there is none that can be read */
export function readMemory(body: string): RememberedRun | null {
  const [, text] = MEMORY.exec(body) ?? []
  if (text === undefined) return null
  try {
    const bytes = inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: MAX_JSON_BYTES })
    return runOf(JSON.parse(bytes.toString('utf8')))
  } catch {
    return null
  }
}

function encode({ commit, isCut, findings, mended }: RememberedRun): string {
  const kept: Kept = {
    version: 1,
    commit,
    isCut,
    findings: findings.map(rowOf),
    mended: mended.slice(0, MAX_MENDED).map(rowOf),
  }
  return `<!-- tls-gate-run ${deflateRawSync(JSON.stringify(kept)).toString('base64')} -->`
}

function rowOf({ fingerprint, rule, severity, endpoint, environment, isOfRule }: RememberedFinding): Row {
  return [fingerprint, rule, severity, endpoint, environment, isOfRule]
}

function runOf(value: unknown): RememberedRun | null {
  if (typeof value !== 'object' || value === null) return null
  const { version, commit, isCut, findings, mended } = value as Partial<Record<keyof Kept, unknown>>
  if (version !== 1 || (commit !== null && typeof commit !== 'string') || typeof isCut !== 'boolean') return null
  const [were, gone] = [findingsOf(findings), findingsOf(mended)]
  return were === null || gone === null ? null : { commit, isCut, findings: were, mended: gone }
}

function findingsOf(rows: unknown): readonly RememberedFinding[] | null {
  if (!Array.isArray(rows)) return null
  const findings = rows.map(findingOf)
  return findings.every((finding) => finding !== null) ? findings : null
}

function findingOf(row: unknown): RememberedFinding | null {
  if (!Array.isArray(row)) return null
  const [fingerprint, rule, word, endpoint, environment, isOfRule] = row as readonly unknown[]
  const severity = SEVERITIES.find((one) => one === word)
  if (typeof fingerprint !== 'string' || typeof rule !== 'string' || typeof endpoint !== 'string') return null
  if (severity === undefined) return null
  if ((environment !== null && typeof environment !== 'string') || typeof isOfRule !== 'boolean') return null
  return { fingerprint, rule, severity, endpoint, environment, isOfRule }
}
