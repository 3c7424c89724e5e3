/** A leaf that is signed with another algorithm than a profile names. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { MOZILLA_6_0, RFC5280 } from '../../spec/sources.ts'

export default defineRule({
  id: 'certificate/signature-not-allowed',
  title: 'The leaf certificate is signed with an algorithm on the list',
  cites: [MOZILLA_6_0.at('intermediate'), RFC5280.at('4.1.1.2')],
  breaks: [],
  fix: 'Have the certificate issued by a CA, or by an intermediate of this one, that signs with an algorithm on the list.',
  reads: ['certificates'],
  // OpenSSL's names: `sha256WithRSAEncryption`, `ecdsa-with-SHA256`, `rsassaPss` whatever its hash. An empty list is no list.
  params: { allowed: [] as readonly string[] },
  check({ certificates: { leaf } }, { params }) {
    if (leaf === null) return notApplicable('no certificate is served')
    if (params.allowed.length === 0) return notApplicable('the policy lists no signatures')
    const { name } = leaf.signature
    if (params.allowed.includes(name)) return pass
    return fail(`the certificate is signed with ${name}, which is not on the list`, {
      observed: name,
      required: params.allowed,
      sha256: leaf.sha256,
    })
  },
})
