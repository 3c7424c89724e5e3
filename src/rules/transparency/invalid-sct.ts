/**
 * Timestamps that are none: not signed by their log for this certificate, of a time to come, or no timestamp at all. Browsers
 * pass over them, and count what is left. Only a list that is broken as such, in a handshake, is in the way of a client:
 * Go refuses it whoever has issued the certificate (tried with 1.19.8, TLS 1.2 and 1.3).
 */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { CHROME_CT_POLICY, RFC6962 } from '../../spec/sources.ts'
import { describeTimestamp, PLACES } from './describe-timestamp.ts'

export default defineRule({
  id: 'transparency/invalid-sct',
  title: 'Each timestamp is signed by its log, for this certificate',
  cites: [RFC6962.at('3.2'), RFC6962.at('3.3'), CHROME_CT_POLICY.at('CT Compliant Certificates')],
  breaks: [
    { client: 'Go, of a list in the handshake that cannot be read', error: 'local error: tls: unexpected message' },
    {
      client: 'Chrome, when too few are left without it',
      error: 'NET::ERR_CERTIFICATE_TRANSPARENCY_REQUIRED',
    },
  ],
  fix: 'In the handshake: take the files with timestamps out of the configuration of the server, or put those of this certificate there; they are often of the one before. In the certificate: have it issued again, and tell the CA.',
  reads: ['certificates', 'timestamps'],
  params: {},
  check({ certificates: { leaf }, timestamps: { isPublic, isComplete, timestamps } }) {
    if (leaf === null) return notApplicable('no certificate is served')
    const faulty = timestamps.filter(
      ({ status, source }) =>
        (isPublic && status === 'invalid') || (status === 'malformed' && (isPublic || source === 'handshake')),
    )
    const [first] = faulty
    if (first !== undefined) {
      const more = faulty.length > 1 ? `, and ${String(faulty.length - 1)} more` : ''
      return fail(`${PLACES[first.source]} is a timestamp that ${first.reason ?? ''}${more}`, {
        observed: faulty.map(describeTimestamp),
        required: 'a signature of a log for this certificate, of a time that has come',
        sha256: leaf.sha256,
      })
    }
    if (!isPublic) return notApplicable('no store of public CAs has a path to it')
    return timestamps.length === 0 && isComplete ? notApplicable('it came without timestamps') : pass
  },
})
