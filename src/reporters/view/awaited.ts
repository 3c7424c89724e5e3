/** Who serves what, for tables. The texts may hold a stranger's: escape them. */
import type { AwaitedAddress, AwaitedEndpoint } from '../../core/awaited.ts'

export interface AwaitedRow {
  readonly address: string
  readonly state: string
  /** What is served, or why it could not be seen. */
  readonly what: string
}

export function awaitedRows({ addresses }: AwaitedEndpoint): readonly AwaitedRow[] {
  return addresses.map((one) => ({ address: one.address ?? 'no address', state: stateOf(one), what: whatOf(one) }))
}

function stateOf({ state, afterSeconds, wasLost }: AwaitedAddress): string {
  const again = wasLost ? ', not at every look before' : ''
  switch (state) {
    case 'served':
      return `served after ${String(afterSeconds ?? 0)} s${again}`
    case 'not-served':
      return wasLost ? 'no longer served' : 'not served'
    case 'unseen':
      return 'could not see'
    case 'not-checked':
      return 'not checked'
  }
}

function whatOf({ leaves, reason }: AwaitedAddress): string {
  if (leaves.length === 0) return reason ?? ''
  return leaves
    .map(
      ({ subject, serial, notBefore, notAfter }) =>
        `serial ${serial}, valid from ${notBefore.slice(0, 10)} until ${notAfter.slice(0, 10)}, ${subject || 'without a subject'}`,
    )
    .join('; ')
}
