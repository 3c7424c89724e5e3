/** A waiver for years is a changed policy that nobody reads as one. */
import { defineOwnRule } from '../../core/rule.ts'
import { POLICY_FILE } from '../../spec/sources.ts'

export default defineOwnRule({
  id: 'policy/waiver-too-long',
  title: 'No waiver holds for longer than a year',
  cites: [POLICY_FILE.at('waivers')],
  breaks: [],
  fix: 'Set a nearer date; if the exception is meant to stay, grade the rule for that host under "overrides".',
  // 0: for as long as you like.
  params: { maxDays: 366 },
})
