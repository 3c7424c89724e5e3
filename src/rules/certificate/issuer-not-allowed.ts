/** A leaf by a CA that the organisation does not use: ordered past its process, or by somebody else. */
import { attributesOf } from '../../core/distinguished-name.ts'
import { matchesGlob } from '../../core/glob.ts'
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC5280 } from '../../spec/sources.ts'

export default defineRule({
  id: 'certificate/issuer-not-allowed',
  title: 'The leaf certificate is by a CA that the policy allows',
  cites: [RFC5280.at('4.1.2.4')],
  breaks: [],
  fix: 'Have the certificate issued by a CA of the list, or put this one on it.',
  reads: ['certificates'],
  // Globs over the organisation (O) and the common name (CN) of the issuer. An empty list is no list.
  params: { allow: [] as readonly string[], deny: [] as readonly string[] },
  check({ certificates: { leaf } }, { params: { allow, deny } }) {
    if (leaf === null) return notApplicable('no certificate is served')
    if (allow.length + deny.length === 0) return notApplicable('the policy lists no issuers')
    const names = namesOf(leaf.issuer)
    const evidence = { observed: names, sha256: leaf.sha256 }
    const denied = deny.find((glob) => matchesAny(glob, names))
    if (denied !== undefined) {
      return fail(`the issuer, "${leaf.issuer}", is denied by "${denied}"`, {
        ...evidence,
        required: `none of ${deny.join(', ')}`,
      })
    }
    if (allow.length === 0 || allow.some((glob) => matchesAny(glob, names))) return pass
    return fail(`the issuer, "${leaf.issuer}", is not on the list`, { ...evidence, required: allow })
  },
})

/** The dots of a company's name part nothing: `*` runs over them. */
function matchesAny(glob: string, names: readonly string[]): boolean {
  return names.some((name) => matchesGlob(glob.replaceAll('*', '**'), name))
}

function namesOf(issuer: string): readonly string[] {
  return attributesOf(issuer).flatMap(({ type, value }) => (type === 'O' || type === 'CN' ? value : []))
}
