/** How good a suite is beside others: RFC 9325 section 4.1 for what is broken and for forward secrecy, 4.2 for AEAD. */
import type { Suite } from './suite.ts'

/** What RFC 9325 section 4.1 rules out, and ciphers as old. */
const WEAKNESSES: readonly (readonly [kind: string, is: (suite: Suite) => boolean])[] = [
  ['NULL', ({ cipher }) => cipher === 'NULL' || /^SHA\d+$/.test(cipher)],
  ['anon', ({ keyExchange }) => keyExchange.includes('anon')],
  ['EXPORT', ({ keyExchange }) => keyExchange.includes('EXPORT')],
  ['RC4', ({ cipher }) => cipher.startsWith('RC4')],
  ['DES', ({ cipher }) => cipher.startsWith('DES')],
  ['3DES', ({ cipher }) => cipher.startsWith('3DES')],
  ['RC2', ({ cipher }) => cipher.startsWith('RC2')],
  ['IDEA', ({ cipher }) => cipher.startsWith('IDEA')],
]

export const WEAKNESS_KINDS: readonly string[] = WEAKNESSES.map(([kind]) => kind)

export function weaknessesOf(suite: Suite): readonly string[] {
  return WEAKNESSES.flatMap(([kind, is]) => (is(suite) ? [kind] : []))
}

/** From 0, which is broken, to 3, which has forward secrecy and AEAD. Of equals neither is to be preferred for safety's sake. */
export function strengthOf(suite: Suite): number {
  return weaknessesOf(suite).length > 0 ? 0 : 1 + Number(suite.forwardSecret) + Number(suite.aead)
}
