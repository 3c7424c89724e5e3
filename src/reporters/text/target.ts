import type { ReportTarget } from '../../core/report.ts'
import { terminalText } from '../escape/terminal.ts'
import { counted, describeExpiry } from '../view/describe.ts'
import { leafSeen, suitesSeen, unseenVerdicts, versionsSeen, type Sight } from '../view/seen.ts'

/** `203.0.113.10:443`, `[2001:db8::1]:443`, or that the name did not resolve. */
export function addressOf({ address, port }: ReportTarget): string {
  if (address === null) return 'no address'
  const shown = terminalText(address, 60)
  return `${shown.includes(':') ? `[${shown}]` : shown}:${String(port)}`
}

/** What was seen of a target, as short parts of one line; what was not is said. */
export function seenParts(target: ReportTarget, finishedAt: string): readonly string[] {
  const { reach } = target.observations
  // One trouble, and none of the endpoint's.
  if (reach?.status === 'failed' && reach.code === 'no-ipv6') return [terminalText(reach.detail, 80)]
  const unseen = unseenVerdicts(target)
  const parts = [
    partOf('versions', versionsSeen(target), (versions) =>
      versions.length === 0 ? 'no version accepted' : versions.map((version) => terminalText(version, 20)).join(' '),
    ),
    partOf('suites', suitesSeen(target), (suites) => counted(suites, 'suite')),
    partOf('leaf', leafSeen(target, finishedAt), ({ days, date, key }) =>
      [...(key === undefined ? [] : [terminalText(key, 40)]), `${describeExpiry(days)} (${date})`].join(' · '),
    ),
    unseen === 0 ? undefined : `${counted(unseen, 'rule')} could not be judged`,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? ['nothing was seen'] : parts
}

function partOf<T>(what: string, sight: Sight<T> | undefined, tell: (value: T) => string): string | undefined {
  if (sight === undefined) return undefined
  if (sight.status === 'unseen') return `could not see ${what} (${terminalText(sight.why, 60)})`
  const gaps = sight.gaps.map(({ part }) => terminalText(part, 40)).join(', ')
  return tell(sight.value) + (gaps === '' ? '' : ` (could not see ${gaps})`)
}
