/** The next certificate as clients will judge it: the verdict of "tls-gate verify", before a server has it. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC5280, RFC9525 } from '../../spec/sources.ts'

export default defineRule({
  id: 'deploy/next-certificate-invalid',
  title: 'The certificate that will be served next will be accepted',
  cites: [RFC5280.at('6.1'), RFC9525.at('6')],
  breaks: [
    { client: 'curl, once it is served', error: 'curl: (60) SSL certificate problem: certificate has expired' },
    {
      client: 'curl, once it is served without its intermediate',
      error: 'curl: (60) SSL certificate problem: unable to get local issuer certificate',
    },
    {
      client: 'curl, once it is served for another name',
      error: 'curl: (60) SSL: no alternative certificate subject name matches target host name',
    },
  ],
  fix: 'Do not deploy it. "tls-gate verify" with the file, --host and --roots tells each problem with its mend.',
  reads: ['nextCertificate', 'nextChain'],
  speaksFor: ['nextCertificate'],
  params: {},
  check({ nextChain: { source, leaf, stores } }) {
    if (stores.length === 0) return notApplicable('no trust store is named')
    const refusing = stores.filter(({ problems }) => problems.length > 0)
    const [first] = refusing
    const [problem, ...more] = first?.problems ?? []
    if (first === undefined || problem === undefined) return pass
    const who = refusing.length === stores.length ? '' : ` by callers with ${first.store}`
    const others = more.length === 0 ? '' : `, and ${String(more.length)} more`
    return fail(`the certificate in ${source} will be refused${who}: ${problem.message}${others}`, {
      observed: refusing.map(({ store, problems }) => ({
        store,
        problems: problems.map(({ rule, message }) => ({ rule, message })),
      })),
      required: 'a certificate that every trust store of the callers leads to',
      source,
      sha256: leaf.sha256,
    })
  },
})
