/**
 * A host that stands in the common name alone. RFC 9525 section 2: clients go by the subjectAltName; CA/B BR section
 * 7.1.4.3: a common name is one of its values. Those who ask for the host itself are certificate/hostname-mismatch's.
 */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { BASELINE_REQUIREMENTS, RFC9525 } from '../../spec/sources.ts'

export default defineRule({
  id: 'certificate/common-name-only',
  title: 'A host in the common name is among the alternative names too',
  cites: [RFC9525.at('2'), BASELINE_REQUIREMENTS.at('7.1.4.3')],
  breaks: [
    { client: 'Go', error: 'x509: certificate relies on legacy Common Name field, use SANs instead' },
    {
      client: 'Python 3.11 requests',
      error:
        "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for 'api.example.com'.",
    },
  ],
  fix: 'Have the certificate issued with every host among its subjectAltNames; leave the common name out, or repeat one of them.',
  reads: ['certificates'],
  params: {},
  check({ certificates: { leaf } }) {
    if (leaf === null) return notApplicable('no certificate is served')
    const { commonName, dnsNames, ipAddresses, sha256 } = leaf
    if (commonName === null) return notApplicable('it has no common name')
    const names = [...dnsNames, ...ipAddresses]
    const evidence = { observed: names, required: commonName, sha256 }
    if (names.length === 0) return fail('the certificate has a common name and no alternative names', evidence)
    if (!isHost(commonName) || isAmong(commonName, names)) return pass
    return fail(`the common name, "${commonName}", is not among the alternative names`, evidence)
  },
})

/** A private CA's `Payments API` is for people. */
function isHost(text: string): boolean {
  return /^(?:\*\.)?[\w-]+(?:\.[\w-]+)+$/.test(text) || /^[\da-f]*:[\da-f:.]+$/i.test(text)
}

function isAmong(host: string, names: readonly string[]): boolean {
  const lowered = host.toLowerCase()
  const wildcard = lowered.replace(/^[^.]+/, '*')
  return names.some((name) => [lowered, wildcard].includes(name.toLowerCase()))
}
