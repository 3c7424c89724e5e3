/**
 * A Certificate of cert-manager keeps its key for ever: renewing it does not help once the key is known to others. Where
 * callers have pinned that key it is meant so, and pin/cert-manager-rotates-key asks for it.
 */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { CERT_MANAGER_1_18 } from '../../spec/sources.ts'

export default defineRule({
  id: 'renewal/cert-manager-keeps-key',
  title: 'The cert-manager Certificate of the endpoint gets a new key when it is renewed',
  cites: [CERT_MANAGER_1_18.at('The default value of Certificate.Spec.PrivateKey.RotationPolicy is now Always')],
  // No client can tell.
  breaks: [],
  fix: 'Set privateKey.rotationPolicy to Always: cert-manager 1.18 and later do so where it is left out. See first that nothing has pinned the key, and that the server is reloaded with both files.',
  reads: [],
  params: {},
  check(_, { target: { endpoint } }) {
    const { certManager, pins } = endpoint
    if (certManager === undefined) return notApplicable('no Certificate of cert-manager is known to cover it')
    if (pins !== undefined) return notApplicable('its callers have pinned keys: see pin/cert-manager-rotates-key')
    const { name, rotationPolicy, origins } = certManager
    if (rotationPolicy !== 'Never') return pass
    return {
      ...fail(`the Certificate ${name} keeps its key whenever it is renewed`, {
        observed: rotationPolicy,
        required: 'Always',
        certificate: name,
        file: `${origins.rotationPolicy.file}:${String(origins.rotationPolicy.line)}`,
      }),
      origin: origins.rotationPolicy,
    }
  },
})
