/** Groups of one side that the other lacks, in versions that both accept. */
import type { Facts } from '../../core/facts.ts'
import { lackingIn } from './in-common-versions.ts'

export interface LackingGroups {
  /** `the group x25519`, `the groups x25519, secp256r1`: each once, whatever the versions. */
  readonly subject: string
  readonly count: number
  /** `TLSv1.3 x25519`. */
  readonly listed: readonly string[]
}

export function lackingGroups(there: Facts['groups'], has: Facts['groups']): LackingGroups {
  const lacking = lackingIn(there, has, (one, other) => one === other)
  const names = [...new Set(lacking.map(({ item }) => item))]
  return {
    subject: `the ${names.length === 1 ? 'group' : 'groups'} ${names.join(', ')}`,
    count: names.length,
    listed: lacking.map(({ version, item }) => `${version} ${item}`),
  }
}
