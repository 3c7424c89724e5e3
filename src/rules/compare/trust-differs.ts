/** One side's chain verifies and the other's does not: what was tried against the first says nothing of the second. */
import type { Facts } from '../../core/facts.ts'
import { namesOfSides, type Compared } from '../../core/comparison.ts'
import { defineComparison, fail, pass, type Evidence, type Verdict } from '../../core/rule.ts'
import { RFC5280 } from '../../spec/sources.ts'
import { compareLeaves } from './leaves.ts'

type Paths = Facts['trustPaths']

export default defineComparison({
  id: 'compare/trust-differs',
  title: 'The trust stores of callers trust both sides, or neither',
  cites: [RFC5280.at('6.1')],
  breaks: [
    {
      client: 'a client whose verification was switched off for the side that is not trusted',
      error: 'certificate verify failed',
    },
  ],
  fix: 'Serve a certificate that verifies on both sides, with its intermediates, so that validation is tested before production.',
  field: 'trust',
  between: ['environments', 'times'],
  reads: ['trustPaths', 'certificates'],
  compare(before, after, compared) {
    return compareLeaves(before, after, (from, to) => {
      const [was, is] = [before.trustPaths, after.trustPaths]
      const isSelfSigned = { from: from.isSelfSigned, to: to.isSelfSigned }
      // Environments may have a private CA each: then no store is theirs in common.
      if (compared.relation === 'environments' && isTrusted(was) !== isTrusted(is)) {
        return untrusted(isTrusted(was) ? 'to' : 'from', isSelfSigned, compared, { was, is })
      }
      return byStore(was, is, compared)
    })
  },
})

function untrusted(
  odd: 'from' | 'to',
  isSelfSigned: Readonly<Record<'from' | 'to', boolean>>,
  compared: Compared,
  { was, is }: { readonly was: Paths; readonly is: Paths },
): Verdict {
  const names = namesOfSides(compared)
  const [name, other] = odd === 'from' ? [names.from, names.to] : [names.to, names.from]
  return fail(
    isSelfSigned[odd] && !isSelfSigned[odd === 'from' ? 'to' : 'from']
      ? `${name} is self-signed while ${other} is not: validation was never tested`
      : `no trust store has a path to the certificate of ${name}, while that of ${other} is trusted`,
    evidenceOf(was, is, names),
  )
}

/** Of the stores that both are judged by. In time, what is newly trusted breaks nobody. */
function byStore(was: Paths, is: Paths, compared: Compared): Verdict {
  const isInTime = compared.relation === 'times'
  const lost = trusting(was).filter((store) => is.stores.some((one) => one.store === store && !one.trusted))
  const gained = trusting(is).filter((store) => was.stores.some((one) => one.store === store && !one.trusted))
  const names = namesOfSides(compared)
  const said = [
    ...(lost.length === 0
      ? []
      : [isInTime ? `no longer trusted by ${lost.join(', ')}` : `trusted by ${lost.join(', ')} in ${names.from} only`]),
    ...(gained.length === 0 || isInTime ? [] : [`trusted by ${gained.join(', ')} in ${names.to} only`]),
  ]
  return said.length === 0 ? pass : fail(`the certificate is ${said.join(', and ')}`, evidenceOf(was, is, names))
}

function evidenceOf(was: Paths, is: Paths, names: ReturnType<typeof namesOfSides>): Evidence {
  return {
    observed: { [names.from]: trusting(was), [names.to]: trusting(is) },
    required: 'trusted on both sides, or on neither',
  }
}

function isTrusted({ stores }: Paths): boolean {
  return stores.some(({ trusted }) => trusted)
}

function trusting({ stores }: Paths): readonly string[] {
  return stores.filter(({ trusted }) => trusted).map(({ store }) => store)
}
