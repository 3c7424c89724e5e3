/**
 * Texts of a policy in which `${env.NAME}` stands for a variable of the environment, and `$${` for a `${` of its own. They
 * are kept as they are written, and filled in only where they are sent.
 */

/** Reads a variable of the environment; undefined: it is not set. */
export type ReadVariable = (name: string) => string | undefined

const PLACE = /\$\$\{|\$\{env\.([A-Za-z_][A-Za-z0-9_]*)\}|\$\{[^}]*\}?/g

/** The variables that a text needs, each once. */
export function variablesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(PLACE)].flatMap(([, name]) => name ?? []))]
}

/** The first `${...}` that stands for nothing; undefined: there is none. */
export function findStrayPlaceholder(text: string): string | undefined {
  return [...text.matchAll(PLACE)].find(([all, name]) => name === undefined && all !== '$${')?.[0]
}

/** @throws Error for a variable that is not set: it was looked for before anything was sent */
export function fillIn(text: string, read: ReadVariable): string {
  return text.replaceAll(PLACE, (all: string, name: string | undefined) => {
    if (name === undefined) return all === '$${' ? '${' : all
    const value = read(name)
    if (value === undefined) throw new Error(`the variable ${name} is not set`)
    return value
  })
}

/** A text that is to be taken as it is. */
export function escaped(text: string): string {
  return text.replaceAll('${', '$$${')
}
