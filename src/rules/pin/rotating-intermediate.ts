/**
 * A pin that holds by an intermediate alone holds until the CA issues from another one. Some do so at each renewal, and say
 * that it is so that nobody pins them. That of the root or of the leaf's own key is theirs or the operator's to change.
 */
import { organizationsOf } from '../../core/distinguished-name.ts'
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { rotatesIntermediates } from '../../spec/rotating-intermediates.ts'
import { LETS_ENCRYPT_INTERMEDIATES, RFC7469 } from '../../spec/sources.ts'
import { allPinsOf, evidenceOfKeys, pinnedKeysOf, showKeys } from './held.ts'

export default defineRule({
  id: 'pin/rotating-intermediate',
  title: 'No pin holds only by an intermediate of a CA that changes them at will',
  cites: [LETS_ENCRYPT_INTERMEDIATES.at('Rotating Issuance'), RFC7469.at('4.3')],
  // Nobody refuses it before the next renewal.
  breaks: [],
  fix: "Pin the key of the leaf and keep it at renewals (certbot --reuse-key), or pin the CA's roots, all that it may issue under.",
  reads: ['servedKeys'],
  params: {},
  check({ servedKeys: { chains } }, { target: { endpoint } }) {
    const { pins } = endpoint
    if (pins === undefined) return notApplicable('the policy names no pins of this endpoint')
    if (chains.length === 0) return notApplicable('no certificate is served')
    const held = chains.flatMap(({ ways }) => ways.map((way) => pinnedKeysOf(way, allPinsOf(pins))))
    const loose = held.find(
      (keys) =>
        keys.length > 0 &&
        keys.every(({ role, subject }) => role === 'intermediate' && rotatesIntermediates(organizationsOf(subject))),
    )
    if (loose === undefined) return pass
    return fail(
      `what is pinned of the chain is an intermediate that its CA changes without notice: ${showKeys(loose)}`,
      {
        observed: evidenceOfKeys(loose),
        required: "a pin of the leaf's key or of a root",
      },
    )
  },
})
