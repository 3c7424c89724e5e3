/**
 * A server that lets callers be pushed down to an old version by whoever breaks their first attempts off: RFC 7507 section 3.
 *
 * It matters only where a version before TLS 1.2 is accepted. Callers that know TLS 1.3 see by the server's random that they
 * were pushed down to 1.2 (RFC 8446 section 4.1.3: MUST check). Further down they are merely told not to fall back (RFC 9325
 * section 3.1.3), and those that do so all the same have nothing else to protect them.
 */
import { defineRule, fail, pass, proven } from '../../core/rule.ts'
import { RFC7507, RFC8446, RFC9325 } from '../../spec/sources.ts'

/** SSL 2.0 has a hello of its own, and nobody falls back to it. */
const OLD = ['SSLv3', 'TLSv1', 'TLSv1.1']

export default defineRule({
  id: 'protocol/fallback-scsv-ignored',
  title: 'No caller can be pushed down to a version before TLS 1.2',
  cites: [RFC7507.at('3'), RFC8446.at('4.1.3'), RFC9325.at('3.1.3')],
  // Callers lose their protection, and no connection.
  breaks: [],
  fix: 'Accept TLS 1.2 and 1.3 only: then there is nothing to be pushed down to. Where old versions have to stay, update the TLS library to one that knows TLS_FALLBACK_SCSV.',
  reads: ['versions', 'fallbackScsv'],
  params: {},
  check({ versions, fallbackScsv: { version, how } }) {
    // Any refusal keeps the caller from the older version, whatever its alert.
    if (how !== 'accepted') return proven
    const old = versions.accepted.filter((name) => OLD.includes(name))
    return old.length === 0
      ? pass
      : fail(`callers can be pushed down to ${old.join(', ')}: TLS_FALLBACK_SCSV is ignored`, {
          observed: `${version} with TLS_FALLBACK_SCSV is accepted`,
          required: 'alert inappropriate_fallback (86)',
        })
  },
})
