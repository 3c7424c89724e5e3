/** The CAA records of a name in the leaf leave out the CA that issued it: it has to refuse the next one. */
import { organizationsOf } from '../../core/distinguished-name.ts'
import type { Facts } from '../../core/facts.ts'
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { findCaaIdentifiers } from '../../spec/caa-identifiers.ts'
import { RFC8659 } from '../../spec/sources.ts'

type OfName = Facts['caa']['names'][number]

/** Tags that every CA knows or need not mind: RFC 8659 section 4, RFC 9495, CA/B BR appendix A.1, and marks (BIMI). */
const KNOWN_TAGS: ReadonlySet<string> = new Set([
  'issue',
  'issuewild',
  'iodef',
  'issuemail',
  'issuevmc',
  'contactemail',
  'contactphone',
])

const MAX_SHOWN = 20

export default defineRule({
  id: 'renewal/caa-forbids-issuer',
  title: 'The CAA records of its names let the CA of the leaf certificate issue the next one',
  cites: [RFC8659.at('4.2'), RFC8659.at('4.3')],
  // No client looks at CAA records: the CA does, before it issues.
  breaks: [],
  fix: 'Add a CAA record that names the CA, or have the certificate issued by one that the records name: before the next renewal, which fails otherwise.',
  reads: ['certificates', 'caa'],
  params: {},
  check({ certificates: { leaf }, caa: { notAsked, names } }) {
    if (leaf === null) return notApplicable('no certificate is served')
    if (notAsked !== null) return notApplicable(notAsked)
    const organizations = organizationsOf(leaf.issuer)
    const identifiers = findCaaIdentifiers(organizations)
    if (identifiers === undefined) return notApplicable('the name of its CA in CAA records is not known')
    const forbidding = names.flatMap((one) => {
      const allowed = findAllowed(one)
      return allowed === null || allowed.some((domain) => identifiers.includes(domain)) ? [] : [{ ...one, allowed }]
    })
    const [first] = forbidding
    if (first !== undefined) {
      const more = forbidding.length - 1
      const others = more === 0 ? '' : ` and of ${String(more)} more ${more === 1 ? 'name' : 'names'}`
      const whom = first.allowed.length === 0 ? 'no CA' : `${first.allowed.slice(0, MAX_SHOWN).join(', ')} alone`
      return fail(
        `the CAA records of ${first.name}${others} allow ${whom}, and not ${organizations.join(', ')}: the next renewal fails`,
        {
          observed: forbidding.slice(0, MAX_SHOWN).map(({ name, foundAt, records }) => ({
            name,
            foundAt,
            records: records.slice(0, MAX_SHOWN).map(({ tag, value }) => `${tag} ${JSON.stringify(value)}`),
          })),
          required: `one of ${identifiers.join(', ')}`,
          sha256: leaf.sha256,
        },
      )
    }
    // RFC 8659 section 4.1: a CA that does not know such a tag refuses. Whether this one does nobody can tell from here.
    const unknown = names.flatMap(({ foundAt, records }) =>
      records
        .filter(({ tag, isCritical }) => isCritical && !KNOWN_TAGS.has(tag))
        .map(({ tag }) => `the critical tag ${JSON.stringify(tag)} of ${String(foundAt)}`),
    )
    return unknown.length === 0 ? pass : notApplicable(`it cannot be told whether its CA knows ${unknown[0] ?? ''}`)
  },
})

/** The domain names of the CAs that may issue for a name; null when any may. */
function findAllowed({ name, records }: OfName): readonly string[] | null {
  const valuesOf = (wanted: string): readonly string[] =>
    records.filter(({ tag }) => tag === wanted).map(({ value }) => value)
  // RFC 8659 section 4.3: for a wildcard issuewild takes the place of issue, where there is one.
  const wild = name.startsWith('*.') ? valuesOf('issuewild') : []
  const values = wild.length > 0 ? wild : valuesOf('issue')
  return values.length === 0 ? null : values.flatMap((value) => findDomain(value) ?? [])
}

/**
 * RFC 8659 section 4.2: issue-value = *WSP [issuer-domain-name *WSP] [";" *WSP [parameters *WSP]]. What the parameters ask
 * for (an account, a method: RFC 8657) is between the CA and its customer.
 */
const ISSUE_VALUE = /^[ \t]*(?:([a-z0-9]+(?:-+[a-z0-9]+)*(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)*)[ \t]*)?(?:;[\t -~]*)?$/

/** Undefined for none: an empty one names nobody, and one that breaks the grammar counts as empty. */
function findDomain(value: string): string | undefined {
  return ISSUE_VALUE.exec(value.toLowerCase())?.[1]
}
