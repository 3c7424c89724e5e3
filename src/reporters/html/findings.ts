import type { Report } from '../../core/report.ts'
import type { Json } from '../../core/json.ts'
import { ABOUT_RULES } from '../../spec/sources.ts'
import { htmlLink, htmlProse, htmlText } from '../escape/html.ts'
import { groupAlike, type Alike } from '../view/alike.ts'
import { counted, describeJson, listed } from '../view/describe.ts'
import { breaksOf, whatIsWrong } from '../view/first-line.ts'
import { kindOf, KINDS, ranked, tally } from '../view/kind.ts'
import { badge, countOf } from './kinds.ts'
import type { Section } from './section.ts'

const MAX_ADDRESSES = 20
const MAX_BREAKS = 10
const MAX_EVIDENCE = 10

/** Each fault as an item of its own, worst first. */
export function findingItems({ findings }: Report): readonly string[] {
  return groupAlike(ranked(findings)).map(findingItem)
}

export function findingsSection(report: Report, items: string, left: number): Section {
  const counts = tally(report.findings)
  const boxes = KINDS.filter((kind) => counts[kind] > 0).map(
    (kind) =>
      `<label class="kind ${kind}"><input type="checkbox" data-kind="${kind}" checked> ${countOf(kind, counts[kind])}</label>`,
  )
  const more =
    left === 0
      ? ''
      : `<p>${counted(left, 'more fault')}, the least grave, are left out here: the JSON report has all.</p>\n`
  const body =
    items === ''
      ? '<p>There are none.</p>\n'
      : `<div class="tools" data-tools hidden>\n<label>Search <input type="search" data-search placeholder="rule, host, text" autocomplete="off"></label>\n<fieldset><legend>Show</legend>${boxes.join('')}</fieldset>\n<p role="status" data-shown></p>\n</div>\n<ul class="findings" data-findings>\n${items}</ul>\n${more}`
  return { id: 'findings', title: 'Findings', body }
}

function findingItem(alike: Alike): string {
  const { finding, addresses } = alike
  const { rule, endpoint, environment, evidence, fix, cites, waived, origin } = finding
  const kind = kindOf(finding)
  const { observed, required, ...others } = evidence
  const places = [...(environment === null ? [] : [environment]), ...(endpoint === '' ? [] : [endpoint])]
  const rows = [
    ...(addresses.length === 0
      ? []
      : [
          row(
            'At',
            listed(addresses, MAX_ADDRESSES, (one) => `<code>${htmlText(one, 60)}</code>`),
          ),
        ]),
    ...value('Observed', observed),
    ...value('Required', required),
    ...Object.entries(others)
      .slice(0, MAX_EVIDENCE)
      .flatMap(([name, other]) => value(htmlText(spaced(name), 60), other)),
    ...breaksRows(breaksOf(finding)),
    ...(fix === '' ? [] : [row('Mend', htmlProse(fix))]),
    row('See', [...cites, ABOUT_RULES].map(({ text, url }) => htmlLink(text, url)).join(', ')),
    ...(waived === null ? [] : [row('Waived', waiverText(waived))]),
    ...(origin === null
      ? []
      : [row('Declared at', `<code>${htmlText(`${origin.file}:${String(origin.line)}`)}</code>`)]),
  ]
  return `<li data-kind="${kind}"><details${kind === 'error' ? ' open' : ''}><summary>${badge(kind)} <code>${htmlText(rule, 100)}</code> <span class="place">${htmlText(places.join(' '), 300)}</span><br>${htmlProse(whatIsWrong(finding))}</summary>\n<dl>${rows.join('')}</dl></details></li>\n`
}

function waiverText({ reason, owner, ticket, expires }: NonNullable<Report['findings'][number]['waived']>): string {
  return htmlText(`until ${expires} by ${owner}, because ${reason}${ticket === null ? '' : ` (${ticket})`}`)
}

function breaksRows(breaks: readonly string[]): readonly string[] {
  if (breaks.length === 0) return []
  const items = breaks.slice(0, MAX_BREAKS).map((text) => {
    const at = text.indexOf(': ')
    return at <= 0
      ? `<li>${htmlText(text)}</li>`
      : `<li>${htmlText(text.slice(0, at))}: <code>${htmlText(text.slice(at + 2))}</code></li>`
  })
  const more = breaks.length - items.length
  return [row('Breaks', `<ul>${items.join('')}${more > 0 ? `<li>and ${String(more)} more</li>` : ''}</ul>`)]
}

function value(name: string, json: Json | undefined): readonly string[] {
  return json === undefined ? [] : [row(name, `<code>${htmlText(describeJson(json))}</code>`)]
}

/** `daysLeft`, a key for programs, as `Days left`. */
function spaced(key: string): string {
  const words = key.replaceAll(
    /([a-z\d])([A-Z])(?=[a-z])/g,
    (_, end: string, begin: string) => `${end} ${begin.toLowerCase()}`,
  )
  return words.replace(/^[a-z](?=[a-z ]*$)/, (first) => first.toUpperCase())
}

/** @param name HTML */
function row(name: string, content: string): string {
  return `<dt>${name}</dt><dd>${content}</dd>`
}
