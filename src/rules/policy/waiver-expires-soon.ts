/** A waiver that ends within days: what it excuses is still there, and will fail the gate then. */
import { defineOwnRule } from '../../core/rule.ts'
import { POLICY_FILE } from '../../spec/sources.ts'

export default defineOwnRule({
  id: 'policy/waiver-expires-soon',
  title: 'No waiver ends within days',
  cites: [POLICY_FILE.at('waivers')],
  breaks: [],
  fix: 'Mend what the waiver excuses, or agree on a new date with its owner.',
  window: ['14d'],
})
