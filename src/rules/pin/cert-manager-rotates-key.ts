/**
 * Callers have pinned the key of the leaf, and cert-manager makes another at each renewal: from the next one on they refuse
 * the endpoint. Where the key of a CA of the chain is pinned as well, that one stays.
 *
 * Which version of cert-manager is installed is not known: where rotationPolicy is left out, 1.18 or later is assumed,
 * which rotate keys. Those before keep them.
 */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { CERT_MANAGER_1_18 } from '../../spec/sources.ts'

export default defineRule({
  id: 'pin/cert-manager-rotates-key',
  title: 'A leaf key that callers have pinned is kept when cert-manager renews the certificate',
  cites: [CERT_MANAGER_1_18.at('The default value of Certificate.Spec.PrivateKey.RotationPolicy is now Always')],
  // Who pins, and how it fails, is each caller's own.
  breaks: [],
  fix: 'Set privateKey.rotationPolicy to Never for as long as callers pin the key of the leaf, or have them pin that of a CA.',
  reads: ['certificates'],
  params: {},
  check({ certificates: { leaf, others } }, { target: { endpoint } }) {
    const { certManager, pins } = endpoint
    if (certManager === undefined) return notApplicable('no Certificate of cert-manager is known to cover it')
    if (pins === undefined) return notApplicable('its callers have pinned no key')
    const pinned = [...pins.current, ...pins.backup]
    if (leaf === null || !pinned.includes(leaf.spkiSha256)) return notApplicable('the key of its leaf is not pinned')
    if (others.some(({ spkiSha256 }) => pinned.includes(spkiSha256))) return pass
    const { name, rotationPolicy, origins } = certManager
    if (rotationPolicy === 'Never') return pass
    const why = rotationPolicy === null ? ' (from 1.18 on, where rotationPolicy is left out)' : ''
    const unmet = pinned.filter((pin) => pin !== leaf.spkiSha256).length
    const but = unmet === 0 ? '' : ', unless another of their pins is of a CA that is not sent'
    return {
      ...fail(
        `the Certificate ${name} gets a new key at each renewal${why}, and callers have pinned the one it has: they refuse the next${but}`,
        {
          observed: rotationPolicy,
          required: 'Never',
          certificate: name,
          file: `${origins.rotationPolicy.file}:${String(origins.rotationPolicy.line)}`,
          spkiSha256: leaf.spkiSha256,
        },
      ),
      origin: origins.rotationPolicy,
    }
  },
})
