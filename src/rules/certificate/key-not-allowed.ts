/** A leaf with a key of another kind, or on another curve, than a profile names. How long it is is certificate/weak-key's. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { canonicalGroupName } from '../../spec/groups.ts'
import { MOZILLA_6_0, RFC5480 } from '../../spec/sources.ts'

export default defineRule({
  id: 'certificate/key-not-allowed',
  title: 'The key of the leaf certificate is of a kind on the list',
  cites: [MOZILLA_6_0.at('modern'), RFC5480.at('2.1.1')],
  breaks: [],
  fix: 'Issue the certificate anew with a key that is on the list, as on P-256: "openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256", certbot "--key-type ecdsa --elliptic-curve secp256r1".',
  reads: ['certificates'],
  // Types as `rsa`, `rsa-pss`, `ec`, `ed25519`. Curves are those of `ec`: OpenSSL's names (`prime256v1`), IANA's
  // (`secp256r1`) and NIST's (`P-256`) are one. An empty list is no list.
  params: { types: [] as readonly string[], curves: [] as readonly string[] },
  check({ certificates: { leaf } }, { params: { types, curves } }) {
    if (leaf === null) return notApplicable('no certificate is served')
    if (types.length + curves.length === 0) return notApplicable('the policy lists no keys')
    const { type, curve, hasExplicitCurve } = leaf.publicKey
    const isType = types.length === 0 || types.includes(type)
    const isCurve = type !== 'ec' || curves.length === 0 || (!hasExplicitCurve && isAmong(curve, curves))
    if (isType && isCurve) return pass
    const observed = `${type}${curve === null ? '' : ` (${curve}${hasExplicitCurve ? ', by its parameters' : ''})`}`
    return fail(`the key of the certificate is not on the list: ${observed}`, {
      observed,
      required: [...types, ...curves],
      sha256: leaf.sha256,
    })
  },
})

function isAmong(curve: string | null, curves: readonly string[]): boolean {
  return curve !== null && curves.map(canonicalGroupName).includes(canonicalGroupName(curve))
}
