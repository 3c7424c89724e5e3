/** A waiver that excuses nothing any more: left standing, it would excuse the next fault unseen. */
import { defineOwnRule } from '../../core/rule.ts'
import { POLICY_FILE } from '../../spec/sources.ts'

export default defineOwnRule({
  id: 'policy/waiver-unused',
  title: 'Every waiver excuses something',
  cites: [POLICY_FILE.at('waivers')],
  breaks: [],
  fix: 'Delete the waiver.',
})
