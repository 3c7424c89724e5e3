import type { Allower } from '../core/allowance.ts'
import { mistaken, parsed, type Parsed } from './parsed.ts'
import { quote } from './quote.ts'

/** Parses `label=NAME` or `team=ORGANISATION/TEAM`. */
export function parseAllower(text: string): Parsed<Allower> {
  const [, label] = /^label=(.*\S)$/.exec(text) ?? []
  if (label !== undefined) return parsed({ kind: 'label', name: label.trim() })
  const [, organisation, team] = /^team=@?([\w.-]+)\/([\w.-]+)$/.exec(text) ?? []
  return organisation === undefined || team === undefined
    ? mistaken(`${quote(text)} found, expected label=NAME or team=ORGANISATION/TEAM`)
    : parsed({ kind: 'team', organisation, team })
}
