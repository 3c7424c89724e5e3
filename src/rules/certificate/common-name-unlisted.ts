/**
 * CA/B BR section 7.1.4.3: a common name is one of the values of the subjectAltName, case aside: neither another
 * host, nor one that a wildcard covers, nor a name for people. Private CAs may put there what they like; a host that
 * nobody can reach by it is certificate/common-name-only's too.
 */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { BASELINE_REQUIREMENTS } from '../../spec/sources.ts'
import { publicStoresOf } from '../chain/public-stores.ts'

export default defineRule({
  id: 'certificate/common-name-unlisted',
  title: 'The common name of a public CA’s leaf certificate is one of its names',
  cites: [BASELINE_REQUIREMENTS.at('7.1.4.3')],
  // Callers go by the alternative names.
  breaks: [],
  fix: 'Have the certificate issued without a common name, or with one of its subjectAltNames there.',
  reads: ['certificates', 'trustPaths'],
  params: {},
  check({ certificates: { leaf }, trustPaths }) {
    if (leaf === null) return notApplicable('no certificate is served')
    if (publicStoresOf(trustPaths).length === 0) return notApplicable('no store of public CAs has a path to it')
    const { commonName, dnsNames, ipAddresses, sha256 } = leaf
    if (commonName === null) return notApplicable('it has no common name')
    const names = [...dnsNames, ...ipAddresses]
    if (names.some((name) => name.toLowerCase() === commonName.toLowerCase())) return pass
    return fail(`the common name, "${commonName}", is none of the names of the certificate`, {
      observed: commonName,
      required: names,
      sha256,
    })
  },
})
