import type { Complain } from './complain.ts'
import { HTTPS_URL } from './https-url.ts'
import type { Placed } from './yaml-access.ts'
import { quote } from './quote.ts'

/** Directories of ACME servers, as they are asked for. */
export function resolveAcmeDirectories(written: readonly Placed<string>[], complain: Complain): readonly string[] {
  return written.flatMap(({ value, at }) => {
    // Of what does not even look like one the schema has complained.
    if (!HTTPS_URL.test(value)) return []
    if (URL.canParse(value)) return [new URL(value).href]
    complain(at, `${quote(value)} is no URL: expected one such as https://acme.example.com/directory`)
    return []
  })
}
