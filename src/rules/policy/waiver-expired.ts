/** A waiver whose last day is over: what it excused counts again. */
import { defineOwnRule } from '../../core/rule.ts'
import { POLICY_FILE } from '../../spec/sources.ts'

export default defineOwnRule({
  id: 'policy/waiver-expired',
  title: 'Every waiver is still in force',
  cites: [POLICY_FILE.at('waivers')],
  breaks: [],
  fix: 'Mend what the waiver excused, or agree on a new date with its owner.',
})
