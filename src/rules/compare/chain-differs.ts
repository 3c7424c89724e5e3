/**
 * Other certificates beside the leaf: callers who have not got the intermediate, or cannot sort, see the difference
 * (RFC 8446 section 4.4.2). Beneath another issuer the intermediates are others too, which compare/issuer-differs tells:
 * then only what kinds are sent counts.
 */
import type { Facts } from '../../core/facts.ts'
import { defineComparison, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC5246, RFC8446 } from '../../spec/sources.ts'
import { isOneSelfSigned } from './leaves.ts'

type Certificates = Facts['certificates']

export default defineComparison({
  id: 'compare/chain-differs',
  title: 'What is sent beside the leaf is what is sent where it is compared with',
  cites: [RFC8446.at('4.4.2'), RFC5246.at('7.4.2')],
  breaks: [],
  fix: 'Send the leaf and its intermediates in order on both sides, without the root: nginx "ssl_certificate fullchain.pem;".',
  field: 'chain',
  reads: ['certificates'],
  compare({ certificates: from }, { certificates: to }, { relation }) {
    const isChanged = relation === 'times'
    if (from.leaf === null || to.leaf === null) {
      if (from.leaf === to.leaf) return pass
      const where = isChanged ? 'now' : 'here'
      return fail(`${to.leaf === null ? 'no' : 'a'} certificate is sent ${where}`, {
        observed: subjectsOf(to),
        required: subjectsOf(from),
      })
    }
    if (isOneSelfSigned(from.leaf, to.leaf)) {
      return notApplicable('one of the two is self-signed: see compare/trust-differs')
    }
    if (relation === 'addresses' && from.leaf.sha256 !== to.leaf.sha256) {
      return notApplicable('the leaf is another: see compare/certificate-differs-between-addresses')
    }
    const isSameIssuer = from.leaf.issuerKey === to.leaf.issuerKey
    const [was, is] = [shapeOf(from), shapeOf(to)]
    const isSame = isSameIssuer ? subjectKeysOf(from) === subjectKeysOf(to) : was.kinds === is.kinds
    if (isSame) return pass
    return fail(messageOf(was, is, isChanged), { observed: subjectsOf(to), required: subjectsOf(from) })
  },
})

interface Shape {
  readonly count: number
  readonly hasRoot: boolean
  /** Which kinds are sent, whatever they are called. */
  readonly kinds: string
}

function shapeOf({ others }: Certificates): Shape {
  const roots = others.filter(({ isSelfSigned }) => isSelfSigned).length
  const hasRoot = roots > 0
  return { count: others.length, hasRoot, kinds: JSON.stringify([others.length > roots, hasRoot]) }
}

function messageOf(was: Shape, is: Shape, isChanged: boolean): string {
  if (was.hasRoot !== is.hasRoot) {
    const where = isChanged
      ? is.hasRoot
        ? 'is newly sent'
        : 'is no longer sent'
      : is.hasRoot
        ? 'is sent here only'
        : 'is not sent here'
    return `a self-signed root ${where}`
  }
  if (was.count === is.count) {
    return `${isChanged ? 'now other' : 'other'} certificates are sent beside the leaf, or in another order`
  }
  const [here, there] = isChanged ? ['now', 'before'] : ['here', 'there']
  return `${told(is)} sent beside the leaf ${here} and ${String(was.count)} ${there}`
}

function told({ count }: Shape): string {
  return `${String(count)} ${count === 1 ? 'certificate is' : 'certificates are'}`
}

function subjectKeysOf({ others }: Certificates): string {
  return JSON.stringify(others.map(({ subjectKey }) => subjectKey))
}

function subjectsOf({ leaf, others }: Certificates): readonly string[] {
  return [...(leaf === null ? [] : [leaf]), ...others].map(({ subject }) => subject)
}
