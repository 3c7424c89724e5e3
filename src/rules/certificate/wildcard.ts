/** One key for every host under a name: whoever has one of the servers can pass for all. RFC 9525 section 7.1 weighs it. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC9525 } from '../../spec/sources.ts'

export default defineRule({
  id: 'certificate/wildcard',
  title: 'The leaf certificate names its hosts one by one',
  cites: [RFC9525.at('7.1')],
  breaks: [],
  fix: 'Have a certificate issued for each host, with its own key (ACME does so by itself).',
  reads: ['certificates'],
  params: {},
  check({ certificates: { leaf } }) {
    if (leaf === null) return notApplicable('no certificate is served')
    const wildcards = leaf.dnsNames.filter((name) => name.startsWith('*.'))
    if (wildcards.length === 0) return pass
    return fail(`the certificate is for ${wildcards.map((name) => `"${name}"`).join(', ')}`, {
      observed: wildcards,
      required: 'no name with *',
      sha256: leaf.sha256,
    })
  },
})
