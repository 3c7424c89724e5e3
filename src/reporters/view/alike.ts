import type { Finding } from '../../core/report.ts'
import { groupBy } from './group-by.ts'

/** One fault of one endpoint, seen the same at one or more addresses. */
export interface Alike {
  /** The first of them. */
  readonly finding: Finding
  /** How many findings it stands for. */
  readonly count: number
  /** Where it was seen, without repetition; empty when none of them names an address. */
  readonly addresses: readonly string[]
}

/** Puts findings together that differ in nothing but the address, in the order of their first. */
export function groupAlike(findings: readonly Finding[]): readonly Alike[] {
  const groups = groupBy(
    findings,
    ({ rule, severity, verdict, endpoint, environment, message, evidence, waived, inBaseline }) =>
      JSON.stringify([rule, severity, verdict, endpoint, environment, message, evidence, waived, inBaseline]),
  )
  return Array.from(groups.values(), (findings) => ({
    finding: findings[0],
    count: findings.length,
    addresses: addressesOf(findings),
  }))
}

/** The addresses that findings name, without repetition. */
export function addressesOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ address }) => address ?? []))]
}
