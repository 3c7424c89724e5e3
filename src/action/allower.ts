/** Who may allow a pull request to weaken the policy, as the input `allow-policy-change` names them. */
export type Allower =
  | { readonly kind: 'label'; readonly name: string }
  | { readonly kind: 'team'; readonly organisation: string; readonly team: string }

/** `label=NAME` or `team=ORGANISATION/TEAM`; undefined for anything else. */
export function parseAllower(text: string): Allower | undefined {
  const [, label] = /^label=(.*\S)$/.exec(text) ?? []
  if (label !== undefined) return { kind: 'label', name: label.trim() }
  const [, organisation, team] = /^team=@?([\w.-]+)\/([\w.-]+)$/.exec(text) ?? []
  return organisation === undefined || team === undefined ? undefined : { kind: 'team', organisation, team }
}

/** GitHub keeps no two labels that differ by case alone. */
export function isSameLabel(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
