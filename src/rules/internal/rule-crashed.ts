/** A rule that threw: a crashed check is not a pass. */
import { defineOwnRule } from '../../core/rule.ts'
import { POLICY_FILE } from '../../spec/sources.ts'

export default defineOwnRule({
  id: 'internal/rule-crashed',
  title: 'Every rule gave a verdict',
  cites: [POLICY_FILE.at('rules')],
  breaks: [],
  fix: 'Report it with the file that "tls-gate check --observations FILE" saves: that is all that is needed to see it again.',
})
