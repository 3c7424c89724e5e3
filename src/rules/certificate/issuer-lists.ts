/** A policy's lists of CAs: globs over the organisation (O) and the common name (CN) of an issuer. */
import { attributesOf } from '../../core/distinguished-name.ts'
import { matchesGlob } from '../../core/glob.ts'

export interface IssuerLists {
  /** Empty: every CA that is not denied. */
  readonly allow: readonly string[]
  readonly deny: readonly string[]
}

/** Who is denied is not allowed, whatever else the lists say. */
export function placeOnLists(
  issuer: string,
  { allow, deny }: IssuerLists,
): 'allowed' | 'unlisted' | { readonly deniedBy: string } {
  const names = issuerNamesOf(issuer)
  const deniedBy = deny.find((glob) => matchesAny(glob, names))
  if (deniedBy !== undefined) return { deniedBy }
  return allow.length === 0 || allow.some((glob) => matchesAny(glob, names)) ? 'allowed' : 'unlisted'
}

/** What the globs are held against. */
export function issuerNamesOf(issuer: string): readonly string[] {
  return attributesOf(issuer).flatMap(({ type, value }) => (type === 'O' || type === 'CN' ? value : []))
}

/** The dots of a company's name part nothing: `*` runs over them. */
function matchesAny(glob: string, names: readonly string[]): boolean {
  return names.some((name) => matchesGlob(glob.replaceAll('*', '**'), name))
}
