/** Names of two hosts that are counterparts: the same but for the environment, or each the host's own. */
import { withoutEnvironment, type Compared } from '../../core/comparison.ts'

export type SideOf = 'from' | 'to'

/** By which a name of the one side is a name of the other: one in common is enough. */
export function namesAlike(name: string, side: SideOf, compared: Compared): readonly string[] {
  const lowered = name.toLowerCase()
  if (compared.relation !== 'environments') return [lowered]
  const { host, environment } = compared[side].endpoint
  const alike = withoutEnvironment(lowered, environment)
  return lowered === host ? [alike, OWN] : [alike]
}

/** No name of a host. */
const OWN = ''
