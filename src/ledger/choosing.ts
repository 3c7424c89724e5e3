/** What answers tell of the server's order of suites. */
import { groupsOf } from '../spec/groups.ts'
import { findSuite } from '../spec/suite.ts'
import { TLS13, type ProtocolVersion } from '../spec/versions.ts'
import type { Entry } from './ledger.ts'

/** What the server chose of an offer of suites. */
export interface Choosing {
  readonly version: ProtocolVersion
  readonly offered: readonly number[]
  readonly chosen: number
}

/** What the server chose, and of which suites: of those that it could have chosen for all that is known. */
export function readChoosing({ question, answer }: Entry): readonly Choosing[] {
  const { version, suites, groups, schemes } = question
  if (schemes !== undefined || answer.kind !== 'accepted') return []
  const hasAllGroups = groups === undefined || groups.length === groupsOf(version).length
  // In TLS 1.3 groups and suites have nothing to do with each other.
  const isFree = hasAllGroups || version === TLS13
  const offered = isFree
    ? suites
    : suites.filter((suite) => suite === answer.suite || !mayLackGroup(suite, answer.group))
  return [{ version, offered, chosen: answer.suite }]
}

/** With some groups left out: suites that need one, where none was agreed on, or one that fits the certificate. */
function mayLackGroup(suite: number, agreed: number | null): boolean {
  const { keyExchange } = findSuite(suite)
  return keyExchange.startsWith('ECDH') && (agreed === null || keyExchange.endsWith('ECDSA'))
}
