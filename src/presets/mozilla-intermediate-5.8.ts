/** Mozilla's server side TLS guidelines 5.8, intermediate. Version 6.0 took the configuration "old" away, and left this one as it was. */
import type { Preset } from '../core/policy.ts'
import intermediate from './mozilla-intermediate-6.0.ts'

export default {
  name: 'mozilla-intermediate-5.8',
  version: '1',
  title: 'Mozilla guidelines 5.8, intermediate: TLS 1.2 and 1.3 with forward secret AEAD suites only',
  source: {
    text: 'Mozilla server side TLS guidelines 5.8, configuration "intermediate"',
    url: 'https://ssl-config.mozilla.org/guidelines/5.8.json',
    readOn: '2026-11-23',
  },
  rules: intermediate.rules,
} satisfies Preset
