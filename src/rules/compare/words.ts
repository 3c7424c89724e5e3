/** What a difference is called: here and there, or now and before. */
import { namesOfSides, type Compared } from '../../core/comparison.ts'

export const ALIKE =
  'Configure both alike, from one source. Where the difference is meant, list it under ignore of the comparison, or waive it.'

/** `TLSv1 is accepted here only`, `TLSv1 is newly accepted`. */
export function acceptedOnly(subject: string, count: number, { relation }: Compared): string {
  const are = count === 1 ? 'is' : 'are'
  return relation === 'times' ? `${subject} ${are} newly accepted` : `${subject} ${are} accepted here only`
}

/** `TLSv1.3 is not accepted here`, `TLSv1.3 is no longer accepted`. */
export function notAccepted(subject: string, count: number, { relation }: Compared): string {
  const are = count === 1 ? 'is' : 'are'
  return relation === 'times' ? `${subject} ${are} no longer accepted` : `${subject} ${are} not accepted here`
}

/** `production is weaker: `; `it is weaker than it was: `. */
export function weaker(side: 'from' | 'to', compared: Compared): string {
  return compared.relation === 'times' ? 'it is weaker than it was: ' : `${namesOfSides(compared)[side]} is weaker: `
}

/** `the issuer is CN=B here and CN=A there`, `the issuer changed from CN=A to CN=B`. */
export function differing(what: string, [from, to]: readonly [string, string], { relation }: Compared): string {
  return relation === 'times' ? `${what} changed from ${from} to ${to}` : `${what} is ${to} here and ${from} there`
}
