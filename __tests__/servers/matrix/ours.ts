/** What the committed command reports. */
import { probes } from '../../../src/probes/index.ts'
import { check, onlyTarget } from '../command.ts'
import { isVersionName, oldestFirst, sorted, versionNamed, type Names, type Sight } from './sight.ts'

const FACTS = ['versions', 'cipherSuites', 'groups']
const KNOWN: ReadonlySet<string> = new Set(probes.map(({ fact }) => fact))
const ASKED = FACTS.filter((fact) => KNOWN.has(fact)).join(',')

/** Why there is no sight: what the report says of a fact that was not seen in full. */
export class UnseenError extends Error {}

/** Throws an UnseenError for a fact that was not seen in full. */
export async function ourSight(port: number, cwd: string): Promise<Sight> {
  const { report } = await check([`https://127.0.0.1:${String(port)}`, '--only', ASKED], cwd)
  const { observations } = onlyTarget(report)
  const fact = (name: string): unknown => {
    const observed = Object.entries(observations).find(([key]) => key === name)?.[1]
    const gaps =
      observed?.status === 'seen' ? (observed.gaps ?? []).map(({ part, detail }) => `${part}: ${detail}`) : []
    if (gaps.length > 0) throw new UnseenError(`${name}: ${gaps.join(', ')}`)
    if (observed?.status === 'failed') throw new UnseenError(`${name}: ${observed.detail}`)
    if (observed?.status !== 'seen') throw new UnseenError(`${name}: ${JSON.stringify(observed)}`)
    return observed.value
  }
  const { accepted, rejected } = fact('versions') as Readonly<Record<'accepted' | 'rejected', readonly string[]>>
  const suites = fact('cipherSuites') as Readonly<Record<string, readonly { readonly name: string }[]>>
  const groups = KNOWN.has('groups') ? (fact('groups') as Readonly<Record<string, readonly string[]>>) : {}
  for (const version of KNOWN.has('groups') ? withGroups(accepted) : []) {
    if (groups[version] === undefined) throw new UnseenError(`groups: none of ${version}`)
  }
  const named = <T>(of: Readonly<Record<string, readonly T[]>>, nameOf: (one: T) => string): Names =>
    Object.fromEntries(
      Object.entries(of)
        .filter(([version]) => isVersionName(version))
        .map(([version, all]) => [version, sorted(all.map(nameOf))]),
    )
  return {
    versions: oldestFirst(accepted.map(versionNamed)),
    asked: [...accepted, ...rejected].map(versionNamed),
    suites: named(suites, ({ name }) => name),
    groups: named(groups, (name) => name),
  }
}

/** Groups are of TLS 1.3 and the newest version below it. */
function withGroups(accepted: readonly string[]): readonly string[] {
  const legacy = oldestFirst(accepted.map(versionNamed)).filter((version) => /^TLSv1(?:\.[12])?$/.test(version))
  return [...legacy.slice(-1), ...accepted.filter((version) => version === 'TLSv1.3')]
}
