/** Reads a file that `check --observations` saved. */
import * as v from 'valibot'
import { STARTTLS_PROTOCOLS } from '../core/endpoint.ts'
import { PHASES } from '../core/phase.ts'
import type { SavedScan } from '../core/saved-scan.ts'
import { parseJsonFile } from './json-file.ts'

/** The frame that everything later relies on. Values of facts are taken as they are: what reads them copes, or says that it could not. */
const observed = v.variant('status', [
  v.looseObject({
    status: v.literal('seen'),
    value: v.unknown(),
    gaps: v.optional(v.array(v.looseObject({ part: v.string(), detail: v.string() }))),
  }),
  v.looseObject({ status: v.literal('failed'), code: v.string(), detail: v.string(), whose: v.string() }),
  v.looseObject({ status: v.literal('skipped'), reason: v.string(), because: v.nullable(v.string()) }),
])

export const savedOrigin = v.nullable(v.looseObject({ file: v.string(), line: v.number(), column: v.number() }))

const endpoint = v.looseObject({
  url: v.pipe(v.string(), v.url()),
  scheme: v.picklist(['https', 'tls']),
  host: v.string(),
  hostIsAddress: v.boolean(),
  port: v.number(),
  path: v.string(),
  environment: v.nullable(v.string()),
  sni: v.nullable(v.string()),
  // Files saved before there was such an option lack it.
  starttls: v.optional(v.nullable(v.picklist(STARTTLS_PROTOCOLS)), null),
  trust: v.array(v.string()),
  pins: v.optional(v.looseObject({ current: v.array(v.string()), backup: v.array(v.string()) })),
  origin: savedOrigin,
})

export const savedTarget = v.looseObject({
  address: v.nullable(v.string()),
  port: v.number(),
  serverName: v.nullable(v.string()),
  observations: v.record(v.string(), observed),
})

const leaf = v.looseObject({
  subject: v.string(),
  serial: v.string(),
  sha256: v.string(),
  notBefore: v.string(),
  notAfter: v.string(),
})

const awaited = v.looseObject({
  certificate: v.string(),
  known: v.nullable(leaf),
  timeoutSeconds: v.number(),
  seconds: v.number(),
  endpoints: v.array(
    v.looseObject({
      url: v.string(),
      environment: v.nullable(v.string()),
      addresses: v.array(
        v.looseObject({
          address: v.nullable(v.string()),
          state: v.picklist(['served', 'not-served', 'unseen', 'not-checked']),
          afterSeconds: v.nullable(v.number()),
          wasLost: v.boolean(),
          leaves: v.array(leaf),
          reason: v.nullable(v.string()),
        }),
      ),
    }),
  ),
})

const savedScan = v.looseObject({
  schemaVersion: v.literal('1'),
  kind: v.literal('observations'),
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  finishedAt: v.pipe(v.string(), v.isoTimestamp()),
  connections: v.number(),
  endpoints: v.array(
    v.looseObject({ endpoint, targets: v.array(savedTarget), isComparedOnly: v.exactOptional(v.literal(true)) }),
  ),
  awaited: v.exactOptional(awaited),
  phase: v.exactOptional(v.looseObject({ name: v.picklist(PHASES), left: v.array(v.string()) })),
})

/** @throws ConfigError that names the file and the first places that are not as saved */
export function parseSavedScan(file: string, text: string): SavedScan {
  return parseJsonFile(savedScan, '"check --observations" saved', { file, text }) as unknown as SavedScan
}
