import type { Facts } from '../../core/facts.ts'
import { notApplicable, type Verdict } from '../../core/rule.ts'

export type Leaf = NonNullable<Facts['certificates']['leaf']>

type Served = Pick<Facts, 'certificates'>

/** What comes of two leaves; a side without one is told by compare/chain-differs. */
export function compareLeaves(from: Served, to: Served, compare: (from: Leaf, to: Leaf) => Verdict): Verdict {
  const [before, after] = [from.certificates.leaf, to.certificates.leaf]
  return before === null || after === null ? notApplicable('no certificate is served') : compare(before, after)
}

/** Nobody issued it: a self-signed one beside another is told by compare/trust-differs, and once. */
export function isOneSelfSigned(from: Leaf, to: Leaf): boolean {
  return from.isSelfSigned !== to.isSelfSigned
}

/** `rsa 2048`, `ec 256 (prime256v1)`. */
export function describeKey({ type, bits, curve }: Pick<Leaf['publicKey'], 'type' | 'bits' | 'curve'>): string {
  return `${type}${bits === null ? '' : ` ${String(bits)}`}${curve === null ? '' : ` (${curve})`}`
}
