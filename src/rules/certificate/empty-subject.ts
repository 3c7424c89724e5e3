/** RFC 5280 section 4.2.1.6: with an empty subject the subjectAltName is all there is, and MUST be critical. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC5280 } from '../../spec/sources.ts'

const SUBJECT_ALT_NAME = '2.5.29.17'

export default defineRule({
  id: 'certificate/empty-subject',
  title: 'A leaf certificate without a subject has critical alternative names',
  cites: [RFC5280.at('4.2.1.6')],
  breaks: [
    {
      client: 'Java 17 and 25',
      error:
        'X.509 Certificate is incomplete: SubjectAlternativeName extension MUST be marked critical when subject field is empty',
    },
  ],
  fix: 'Have the certificate issued with its subjectAltName marked critical, or with a subject.',
  reads: ['certificates'],
  params: {},
  check({ certificates: { leaf } }) {
    if (leaf === null) return notApplicable('no certificate is served')
    if (leaf.subjectKey !== '') return notApplicable('it has a subject')
    const names = leaf.extensions.find(({ oid }) => oid === SUBJECT_ALT_NAME)
    if (names === undefined) return notApplicable('it has no alternative names: see certificate/hostname-mismatch')
    if (names.critical) return pass
    return fail('the certificate has no subject, and its alternative names are not critical', {
      observed: 'subjectAltName, not critical',
      required: 'subjectAltName, critical',
      sha256: leaf.sha256,
    })
  },
})
