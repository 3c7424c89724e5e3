/** A pull request that lets something pass which was refused before: a gate that can be lowered from inside is none. */
import { defineOwnRule } from '../../core/rule.ts'
import { POLICY_FILE } from '../../spec/sources.ts'

export default defineOwnRule({
  id: 'policy/weakened',
  title: 'A pull request does not weaken the policy that it is judged by',
  cites: [POLICY_FILE.at('pull requests')],
  breaks: [],
  fix: 'Take the change back, or have it allowed as "allow-policy-change" says: by a label, or by the review of a team.',
})
