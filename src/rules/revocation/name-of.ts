import type { Facts } from '../../core/facts.ts'

/** As sentences begin. */
export function nameOf({ isLeaf, subject }: Facts['revocation']['certificates'][number]): string {
  return isLeaf ? 'the certificate' : `the intermediate ${JSON.stringify(subject)}`
}
