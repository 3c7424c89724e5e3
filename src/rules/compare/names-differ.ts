/**
 * Names that the one certificate has and the other has not (RFC 9525 section 6). Between environments the host's own name
 * and the name of the environment count as the same; in time it is names that are gone that break their callers.
 */
import type { Compared } from '../../core/comparison.ts'
import { defineComparison, fail, pass } from '../../core/rule.ts'
import { RFC5280, RFC9525 } from '../../spec/sources.ts'
import { namesAlike, type SideOf } from './counterpart-names.ts'
import { compareLeaves, type Leaf } from './leaves.ts'

export default defineComparison({
  id: 'compare/names-differ',
  title: 'The certificate has the names that the one that it is compared with has',
  cites: [RFC5280.at('4.2.1.6'), RFC9525.at('6.3')],
  breaks: [
    {
      client: 'Node.js, by a name that is gone',
      error: "ERR_TLS_CERT_ALTNAME_INVALID: Hostname/IP does not match certificate's altnames",
    },
    {
      client: 'curl, by a name that is gone',
      error: 'curl: (60) SSL: no alternative certificate subject name matches target host name',
    },
  ],
  fix: 'Have the certificate issued with the names that its callers use. Where the difference is meant, list it under ignore of the comparison, or waive it.',
  field: 'certificate.names',
  between: ['environments', 'times'],
  reads: ['certificates'],
  compare(before, after, compared) {
    return compareLeaves(before, after, (from, to) => {
      const [had, has] = [namesOf(from, 'from', compared), namesOf(to, 'to', compared)]
      const [gone, added] = [without(had, has), without(has, had)]
      const isInTime = compared.relation === 'times'
      if (gone.length === 0 && (added.length === 0 || isInTime)) return pass
      const said = [
        ...(gone.length === 0
          ? []
          : [
              `the certificate ${isInTime ? 'no longer has' : 'lacks'} ${gone.length === 1 ? 'the name' : 'the names'} ${gone.join(', ')}`,
            ]),
        ...(added.length === 0 || isInTime
          ? []
          : [`${added.join(', ')} ${added.length === 1 ? 'is' : 'are'} named here only`]),
      ]
      return fail(said.join(', and '), { observed: namesIn(has), required: namesIn(had), gone, added })
    })
  },
})

interface Name {
  readonly written: string
  readonly alike: readonly string[]
}

function namesOf({ dnsNames, ipAddresses }: Leaf, side: SideOf, compared: Compared): readonly Name[] {
  // Addresses are others in each environment, whatever the certificate is.
  const written = compared.relation === 'environments' ? dnsNames : [...dnsNames, ...ipAddresses]
  return written.map((name) => ({ written: name, alike: namesAlike(name, side, compared) }))
}

function without(names: readonly Name[], others: readonly Name[]): readonly string[] {
  const known = new Set(others.flatMap(({ alike }) => alike))
  return namesIn(names.filter(({ alike }) => !alike.some((name) => known.has(name))))
}

function namesIn(names: readonly Name[]): readonly string[] {
  return names.map(({ written }) => written)
}
