/** An endpoint whose counterpart cannot be told, in the other environment or in the other scan: nothing was compared. */
import { defineOwnRule } from '../../core/rule.ts'
import { POLICY_FILE } from '../../spec/sources.ts'

export default defineOwnRule({
  id: 'compare/unpaired',
  title: 'Every endpoint has its counterpart in the environment or the scan that it is compared with',
  cites: [POLICY_FILE.at('compare')],
  breaks: [],
  fix: 'Name the hosts alike but for the environment (api.staging.example.com, api.example.com), with the same port. Of an earlier scan: nothing is to be done, the next one is compared.',
})
