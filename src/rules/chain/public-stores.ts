/** Stores of public CAs have a name; a private CA's is a file that an endpoint names by its path. */
import type { Facts } from '../../core/facts.ts'

function isFile(store: string): boolean {
  return /[/\\]/.test(store)
}

/** The trust stores of public CAs that have a path; what only a private CA vouches for has none. */
export function publicStoresOf({ stores }: Facts['trustPaths']): readonly string[] {
  return stores.filter(({ trusted, store }) => trusted && !isFile(store)).map(({ store }) => store)
}

/** The trust stores that callers carry themselves and that have a path. */
export function ownStoresOf({ stores }: Facts['trustPaths']): Facts['trustPaths']['stores'] {
  return stores.filter(({ trusted, store }) => trusted && isFile(store))
}
