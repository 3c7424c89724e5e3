/** What two who look at one server see differently, a line for each kind of difference. */
import { sorted, VERSION_ORDER, type Names, type Sight } from './sight.ts'

/** config: what the server was told, in its own words. */
export const WITNESSES = ['config', 'sslscan', 'nmap'] as const
export type Witness = (typeof WITNESSES)[number]

/**
 * `nmap: misses TLSv1.2 A B`: we see suites A and B and nmap does not; `sees`: the other way round. Of a version that
 * one of them misses nothing more is said, and where one sees nothing at all there is no list. Groups are compared in the versions where both looked for them.
 */
export function differences(ours: Sight, theirs: Sight, witness: Witness): readonly string[] {
  const failures = (theirs.failures ?? []).map((failure) => `${witness}: ${failure}`)
  const ofVersions = VERSION_ORDER.flatMap((version) => {
    if (ours.asked?.includes(version) === false) return []
    const weSee = ours.versions.includes(version)
    const theySee = theirs.versions.includes(version)
    if (weSee !== theySee) return [`${witness}: ${weSee ? 'misses' : 'sees'} ${version}`]
    if (!weSee) return []
    const named = (kind: '' | 'group ', us: Names, them: Names): readonly string[] => {
      const [a, b] = [us[version], them[version]]
      if (a === undefined || b === undefined) return []
      return [
        lacking(a, b, `${witness}: misses ${version} ${kind}`),
        lacking(b, a, `${witness}: sees ${version} ${kind}`),
      ].flat()
    }
    return [...named('', ours.suites, theirs.suites), ...named('group ', ours.groups, theirs.groups)]
  })
  return [...failures, ...ofVersions]
}

function lacking(names: readonly string[], from: readonly string[], how: string): readonly string[] {
  if (from.length === 0 && names.length > 0) return [`${how}(every one)`]
  const left = sorted(names).filter((name) => !from.includes(name))
  return left.length === 0 ? [] : [`${how}${left.join(' ')}`]
}
