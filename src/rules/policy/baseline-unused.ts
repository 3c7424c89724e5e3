/** A fault of the baseline that is gone: left standing, the entry would hide its return. */
import { defineOwnRule } from '../../core/rule.ts'
import { POLICY_FILE } from '../../spec/sources.ts'

export default defineOwnRule({
  id: 'policy/baseline-unused',
  title: 'Every fault of the baseline is still there',
  cites: [POLICY_FILE.at('baseline')],
  breaks: [],
  fix: 'Write the baseline again with "tls-gate baseline", or delete the entry.',
})
