/** RFC 5246 section 7.4.2: each following certificate MUST directly certify the one preceding it; RFC 8446 section 4.4.2 makes it SHOULD. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC5246, RFC8446 } from '../../spec/sources.ts'

export default defineRule({
  id: 'chain/out-of-order',
  title: 'Each certificate is followed by its issuer',
  cites: [RFC5246.at('7.4.2'), RFC8446.at('4.4.2')],
  breaks: [
    {
      client: 'GnuTLS before 3.7 and embedded clients that keep to the order',
      error: 'The certificate is NOT trusted. The certificate issuer is unknown.',
    },
  ],
  fix: "Put the leaf first, then its issuer, then that one's issuer; leave the root out.",
  reads: ['certificates'],
  params: {},
  check({ certificates: { leaf, others } }) {
    if (leaf === null) return notApplicable('no certificate is served')
    const sent = [leaf, ...others]
    const order = [0]
    for (let last = leaf; ;) {
      const next = sent.findIndex(({ subjectKey }, index) => !order.includes(index) && subjectKey === last.issuerKey)
      const issuer = sent[next]
      if (issuer === undefined || last.isSelfSigned) break
      order.push(next)
      last = issuer
    }
    const isLeafLate = others.some((other) => other.issuerKey === leaf.subjectKey && !other.isSelfSigned)
    const isRising = order.every((position, index) => index === 0 || position > (order[index - 1] ?? 0))
    if (isRising && !isLeafLate) return pass
    return fail(
      isLeafLate
        ? 'the leaf is not the first certificate sent'
        : 'the certificates are not sent in the order of their issuers',
      {
        observed: sent.map(({ subject }) => subject),
        required: isLeafLate ? 'the leaf first' : order.map((position) => sent[position]?.subject ?? ''),
      },
    )
  },
})
