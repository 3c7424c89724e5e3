/** Who may let a pull request weaken the policy, and whether somebody did. */

export type Allower =
  | { readonly kind: 'label'; readonly name: string }
  | { readonly kind: 'team'; readonly organisation: string; readonly team: string }

export interface Allowance {
  /** `the label "tls-policy"`; null: nobody. */
  readonly by: string | null
  /** What could not be learnt of it: one sentence; null: nothing. */
  readonly trouble: string | null
}

/** GitHub keeps no two labels that differ by case alone. */
export function isSameLabel(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
