/** What a rule says where a fact makes no sense for the server, and was skipped for that. */
import type { FactName } from '../../src/core/facts.ts'
import { skipped } from '../../src/core/observed.ts'
import type { AnyRule } from '../../src/core/rule.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { NOW, observations, policyOf, settingOf, targetAt, told } from './facts.ts'

export function sayingsWithout(rule: AnyRule, fact: FactName): readonly string[] {
  const facts = { ...observations(), [fact]: skipped('makes no sense here') }
  return told(
    evaluate([rule], targetAt(), facts, NOW, policyOf([[rule, settingOf(rule)]])).map(({ outcome }) => outcome),
  )
}
