/** A next certificate that ends no later than the one in use: a file that was not replaced, or of an earlier renewal. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC5280 } from '../../spec/sources.ts'

export default defineRule({
  id: 'deploy/next-certificate-older',
  title: 'The certificate that will be served next lasts longer than this one',
  cites: [RFC5280.at('4.1.2.5')],
  // It is accepted as long as it lasts.
  breaks: [],
  fix: 'Look whether the file is the one that was renewed last: certbot keeps earlier ones as cert1.pem, cert2.pem.',
  reads: ['nextChain', 'certificates'],
  params: {},
  check({ nextChain: { source, leaf: next }, certificates: { leaf } }) {
    if (leaf === null) return notApplicable('no certificate is served')
    if (leaf.sha256 === next.sha256) return notApplicable('it is served already')
    if (next.notAfter > leaf.notAfter) return pass
    const observed = new Date(next.notAfter).toISOString()
    return fail(`the certificate in ${source} expires no later than the one that is served: on ${observed}`, {
      observed,
      required: `later than ${new Date(leaf.notAfter).toISOString()}`,
      source,
      sha256: next.sha256,
    })
  },
})
