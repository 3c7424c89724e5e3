/** What a timestamp is worth to those who know the logs of a list: of which log it is, and whether that has signed it. */
import type { CtLog, CtLogList } from '../core/ct-log.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import type { Certificate } from '../wire/x509/certificate.ts'
import { precertTbs } from '../wire/x509/precertificate.ts'
import { readLeafIndex, readSct, type Sct } from '../wire/x509/sct.ts'
import { operatorAt } from './ct-policy.ts'
import { issuerKeyHashOf, verifySct, type LogEntry } from './transparency.ts'

export interface CheckedSct {
  /** Base64; null where it cannot be read. */
  readonly logId: string | null
  readonly log: CheckedLog | null
  /** Milliseconds since 1970. */
  readonly at: number | null
  /** Its place in a log of the static API, by which it can be looked up. */
  readonly leafIndex: number | null
  readonly status: SctStatus
  /** Follows "a timestamp that"; null for a valid one. */
  readonly reason: string | null
}

/** The last three are for what cannot be told; `unchecked`: the log is known, and the key of the leaf's issuer is not. */
export type SctStatus =
  'valid' | 'not-counted' | 'invalid' | 'malformed' | 'unknown-version' | 'unknown-log' | 'unchecked'

export interface CheckedLog extends Pick<CtLog, 'name' | 'kind' | 'state'> {
  /** Who ran it when it gave the timestamp. */
  readonly operator: string
  /** Milliseconds since 1970 from which on it is in that state. */
  readonly since: number | null
}

export interface SctCircumstances {
  readonly leaf: Certificate
  /** undefined: not known. Timestamps in the leaf are signed with its key. */
  readonly issuer: Certificate | undefined
  readonly now: Date
  readonly list: CtLogList
}

/** @param isInLeaf whether it stands in the certificate, or came beside it */
export type SctChecker = (bytes: Uint8Array, isInLeaf: boolean) => CheckedSct

export function sctCheckerOf({ leaf, issuer, now, list }: SctCircumstances): SctChecker {
  const logs = new Map(list.logs.map((log) => [log.id, log]))
  let issued: LogEntry | undefined

  function entryOf(isInLeaf: boolean): LogEntry | undefined {
    if (!isInLeaf) return { kind: 'x509', der: leaf.der }
    if (issuer === undefined) return undefined
    return (issued ??= { kind: 'precert', issuerKeyHash: issuerKeyHashOf(issuer), tbs: precertTbs(leaf) })
  }

  function check(sct: Sct, isInLeaf: boolean): CheckedSct {
    if (sct.kind === 'unknown') {
      return { ...NOTHING, status: 'unknown-version', reason: `is of version ${String(sct.version)}` }
    }
    const logId = Buffer.from(sct.logId).toString('base64')
    const at = Number(sct.timestamp)
    const log = logs.get(logId)
    if (log === undefined) {
      const reason = `is of the log ${logId}, which the list of ${list.date} does not know`
      return { ...NOTHING, logId, at, status: 'unknown-log', reason }
    }
    const known = { logId, at, log: describeLog(log, at), leafIndex: findLeafIndex(log, sct.extensions) }
    const entry = entryOf(isInLeaf)
    if (entry === undefined) {
      return { ...known, status: 'unchecked', reason: 'cannot be checked without the certificate of the issuer' }
    }
    const verdict = verifySct({ sct, entry, log, notAfter: leaf.notAfter, now })
    return { ...known, status: verdict.status, reason: verdict.status === 'valid' ? null : verdict.reason }
  }

  return (bytes, isInLeaf) => {
    try {
      return check(readSct(bytes), isInLeaf)
    } catch (error) {
      if (error instanceof MalformedError) return unreadable(error)
      throw error
    }
  }
}

const NOTHING = { logId: null, log: null, at: null, leafIndex: null } as const

/** In place of timestamps that cannot be read. */
export function unreadable({ message }: MalformedError): CheckedSct {
  return { ...NOTHING, status: 'malformed', reason: `cannot be read: ${message}` }
}

function describeLog(log: CtLog, at: number): CheckedLog {
  const { name, kind, state, since } = log
  return { name, operator: operatorAt(log, at), kind, state, since: since === null ? null : Date.parse(since) }
}

/** What else the extensions may hold is for nobody but the log to read. */
function findLeafIndex({ kind }: CtLog, extensions: Uint8Array): number | null {
  if (kind !== 'static') return null
  try {
    return readLeafIndex(extensions)
  } catch (error) {
    if (error instanceof MalformedError) return null
    throw error
  }
}
