/** The schemes that the server signs its handshakes with: RFC 8446 section 4.2.3, RFC 5246 section 7.4.1.4.1. */
import { gap, seen, type Gap, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import type { Elimination } from '../ledger/eliminate.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { isAccepted } from '../ledger/survey.ts'
import { eliminateSchemes12, eliminateSchemes13 } from '../ledger/schemes.ts'
import { signatureSchemeName } from '../spec/signature-schemes.ts'
import { TLS12, TLS13, versionName } from '../spec/versions.ts'

declare module '../core/facts.ts' {
  interface Facts {
    signatureSchemes: SignatureSchemes
  }
}

/** By version name, TLS 1.2 and 1.3 alone (older ones leave no choice): names of schemes by rising number. */
export type SignatureSchemes = Readonly<Record<string, readonly string[]>>

const ELIMINATE = [
  [TLS12, eliminateSchemes12],
  [TLS13, eliminateSchemes13],
] as const

export default {
  fact: 'signatureSchemes',
  title: 'signature schemes',
  needs: ['addresses'],
  restsOn: ['reach', 'versions'],
  async run(context): Promise<Observed<SignatureSchemes>> {
    const silent: Gap[] = []
    const found = await Promise.all(
      ELIMINATE.map(async ([version, find]) =>
        (await isAccepted(context.ledger, version, silent))
          ? [[versionName(version), await find(context)] as const]
          : [],
      ),
    )
    const entries = found.flat()
    return seen(Object.fromEntries(entries.map(([name, { accepted }]) => [name, accepted.map(signatureSchemeName)])), [
      ...silent,
      ...entries.flatMap(gapsOf),
    ])
  },
} satisfies Probe<'signatureSchemes', 'addresses', Ledger>

function gapsOf([name, { unseen }]: readonly [name: string, found: Elimination]): readonly Gap[] {
  return unseen.map(({ items, failure }) => gap(`${name} with ${String(items.length)} signature schemes`, failure))
}
