/** Suites of one side that the other lacks, in versions that both accept. */
import type { Facts } from '../../core/facts.ts'
import { weaknessesOf } from '../../spec/suite-strength.ts'
import { findSuite } from '../../spec/suite.ts'
import { lackingIn } from './in-common-versions.ts'

export interface LackingSuite {
  readonly version: string
  readonly name: string
  readonly isWeak: boolean
}

export function lackingSuites(there: Facts['cipherSuites'], has: Facts['cipherSuites']): readonly LackingSuite[] {
  return lackingIn(there, has, (one, other) => one.code === other.code).map(({ version, item: { code, name } }) => ({
    version,
    name,
    isWeak: weaknessesOf(findSuite(Number(code))).length > 0,
  }))
}

/** `1 cipher suite`, `2 cipher suites`. */
export function countSuites({ length }: readonly LackingSuite[]): string {
  return `${String(length)} cipher ${length === 1 ? 'suite' : 'suites'}`
}

/** `TLSv1.2 TLS_RSA_WITH_AES_128_CBC_SHA`. */
export function listSuites(suites: readonly LackingSuite[]): readonly string[] {
  return suites.map(({ version, name }) => `${version} ${name}`)
}
