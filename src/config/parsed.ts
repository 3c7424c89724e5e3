/** What came of parsing a text that a user wrote: a value, or one sentence on what was found and what was expected. */
export type Parsed<T> = { readonly value: T } | { readonly mistake: string }

export function parsed<T>(value: T): Parsed<T> {
  return { value }
}

export function mistaken(mistake: string): { readonly mistake: string } {
  return { mistake }
}
