import type { Relation } from '../../core/comparison.ts'
import type { ComparedPlace, ReportComparison, VerdictWord } from '../../core/report.ts'
import { counted } from './describe.ts'

const IN_WORDS: Readonly<Record<Relation, string>> = {
  environments: '',
  addresses: ' between addresses',
  times: ' with an earlier scan',
}

/** `1 comparison between addresses`, `20 comparisons`. */
export function countedComparisons(count: number, relation: Relation): string {
  return counted(count, `comparison${IN_WORDS[relation]}`, `comparisons${IN_WORDS[relation]}`)
}

export function countVerdicts({ verdicts }: ReportComparison, word: VerdictWord): number {
  return verdicts.filter(({ verdict }) => verdict === word).length
}

/** What somebody else wrote may be in it: escape it. */
export function describePlace({ url, environment, address, scannedAt }: ComparedPlace): string {
  const where = address === null ? '' : ` at ${address}`
  const when = scannedAt === undefined ? '' : `, scanned ${scannedAt}`
  return url + (environment === null ? '' : ` (${environment})`) + where + when
}
