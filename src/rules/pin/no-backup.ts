/**
 * RFC 7469 section 4.3: a backup pin is of a key that is kept elsewhere. Without one, a key that is lost or compromised
 * locks out every caller who has pinned it until each of them has been updated.
 */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC7469 } from '../../spec/sources.ts'
import { keysOf, pinOf } from './held.ts'

export default defineRule({
  id: 'pin/no-backup',
  title: 'A backup pin is of a key that is not served',
  cites: [RFC7469.at('2.5'), RFC7469.at('4.3')],
  // Clients other than browsers do not mind, until the key is lost.
  breaks: [],
  fix: 'Make a key, keep it away from the server, and have its pin both in the policy as backup and with the callers, before it is needed.',
  reads: ['servedKeys'],
  params: {},
  check({ servedKeys: { chains } }, { target: { endpoint } }) {
    const { pins } = endpoint
    if (pins === undefined) return notApplicable('the policy names no pins of this endpoint')
    const served = keysOf(chains).map(({ sha256 }) => sha256)
    if (pins.backup.some((pin) => !served.includes(pin))) return pass
    return fail(
      pins.backup.length === 0
        ? 'no backup pin is named: if the key is lost, every caller who has pinned it is locked out'
        : 'every backup pin is of a key that is served: if that is lost, none is left',
      { observed: pins.backup.map(pinOf), required: 'a backup pin of a key that is not in the chain' },
    )
  },
})
