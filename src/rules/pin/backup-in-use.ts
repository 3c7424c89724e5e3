/** A backup has been needed: what is listed as current is history, and the next backup is to be made (RFC 7469 section 4.3). */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC7469 } from '../../spec/sources.ts'
import { evidenceOfKeys, keysOf, pinOf, showKeys } from './held.ts'

export default defineRule({
  id: 'pin/backup-in-use',
  title: 'What is served is pinned as current, not as a backup',
  cites: [RFC7469.at('4.3')],
  // Callers accept a backup pin like any other.
  breaks: [],
  fix: 'List the pin as current, make another backup, and give its pin to the callers.',
  reads: ['servedKeys'],
  params: {},
  check({ servedKeys: { chains } }, { target: { endpoint } }) {
    const { pins } = endpoint
    if (pins === undefined) return notApplicable('the policy names no pins of this endpoint')
    if (chains.length === 0) return notApplicable('no certificate is served')
    const keys = keysOf(chains)
    const backups = keys.filter(({ sha256 }) => pins.backup.includes(sha256))
    if (backups.length === 0 || keys.some(({ sha256 }) => pins.current.includes(sha256))) return pass
    return fail(`of the chain a backup pin alone is left: ${showKeys(backups)}`, {
      observed: evidenceOfKeys(backups),
      required: { current: pins.current.map(pinOf) },
    })
  },
})
