/**
 * Certificates that are sent for nothing: each handshake carries them, and may need one more round trip for them. An
 * expired cross-sign that no path needs harms nobody else, and is named here alone.
 *
 * RFC 8446 section 4.4.2: a certificate that specifies a trust anchor MAY be left out.
 */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC5246, RFC8446 } from '../../spec/sources.ts'

export default defineRule({
  id: 'chain/superfluous',
  title: 'Nothing is sent but what clients need',
  cites: [RFC8446.at('4.4.2'), RFC5246.at('7.4.2')],
  breaks: [],
  fix: 'Send the leaf and the intermediates that lead to a root, each once, and nothing else. Keep a cross-signed certificate that is still valid where an old client, whose store is not named here, needs it.',
  reads: ['certificates', 'trustPaths'],
  params: {},
  check({ certificates: { leaf, others }, trustPaths: { stores, used } }, { now }) {
    if (leaf === null) return notApplicable('no certificate is served')
    const isRepeated = others.map(({ sha256 }, index) =>
      [leaf, ...others.slice(0, index)].some((before) => before.sha256 === sha256),
    )
    const first = others.filter((_, index) => isRepeated[index] !== true)
    // A store that holds the leaf itself says nothing of what others need.
    const isClimbed = stores.some(({ path }) => path.length > 1)
    const kinds = [
      { kind: 'root', what: 'a root is sent', found: first.filter(({ isSelfSigned }) => isSelfSigned) },
      { kind: 'duplicate', what: 'a certificate is sent twice', found: others.filter((_, index) => isRepeated[index]) },
      {
        kind: 'unused',
        what: 'a certificate is sent that no path goes through',
        found: isClimbed ? first.filter(({ sha256, isSelfSigned }) => !isSelfSigned && !used.includes(sha256)) : [],
      },
    ]
    const faults = kinds
      .filter(({ found }) => found.length > 0)
      .map(({ kind, what, found }) =>
        fail(
          `${what}: ${found.map(({ subject }) => `"${subject}"`).join(', ')}`,
          {
            observed: found.map(({ subject }) => subject),
            required: 'the leaf and its intermediates, each once',
            kind,
            expired: found.filter(({ notAfter }) => now.getTime() > notAfter + 999).map(({ subject }) => subject),
            sha256: found.map(({ sha256 }) => sha256),
          },
          kind,
        ),
      )
    return faults.length === 0 ? pass : faults
  },
})
