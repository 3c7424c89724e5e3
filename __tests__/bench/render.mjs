// Results as text: the same tables for the terminal and for markdown, which is readable in both.
import { verdictOn } from './goals.mjs'
import { median } from './results.mjs'

const COLUMNS = [
  ['runs', (results, id) => String(results.of(id).length)],
  ['wall s', seconds('wallMs')],
  ['spread', (results, id) => spreadOf(results.of(id).map(({ wallMs }) => wallMs))],
  ['CPU s', seconds('cpuMs')],
  ['peak MiB', rounded('peakMib')],
  ['connections', rounded('connections')],
  ['KB up', (results, id) => rounded((run) => run.bytesUp / 1000)(results, id)],
  ['KB down', (results, id) => rounded((run) => run.bytesDown / 1000)(results, id)],
  ['first packet ms', rounded('firstPacketMs')],
  ['round trips', tenths('roundTrips')],
  ['pairs', rounded('pairs')],
]

/**
 * @param {import('./plan.mjs').Table} table
 * @param {import('./results.mjs').Results} results
 */
export function renderTable({ title, rows }, results) {
  const cells = rows.map(({ id, command }) => [command.name, ...COLUMNS.map(([, read]) => read(results, id))])
  return renderRows(title, ['', ...COLUMNS.map(([name]) => name)], cells)
}

/** @param {readonly import('./goals.mjs').Goal[]} goals */
export function renderGoals(goals) {
  const cells = goals.map((goal) => [
    goal.about,
    goal.value === undefined ? '-' : `${short(goal.value)} ${goal.unit}`.trim(),
    `${goal.sign} ${goal.bound} ${goal.unit}`.trim(),
    verdictOn(goal),
    goal.note,
  ])
  return renderRows('goals', ['', 'seen', 'goal', 'verdict', ''], cells)
}

/** Names to the left, numbers to the right. */
function renderRows(title, head, rows) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((cells) => cells[column].length)))
  const line = (cells) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [`### ${title}`, '', line(head), `| ${rule.join(' | ')} |`, ...rows.map(line), ''].join('\n')
}

function seconds(field) {
  return (results, id) => {
    const ms = results.median(id, field)
    return ms === undefined ? '-' : (ms / 1000).toFixed(2)
  }
}

/** Tells whether the median can be trusted: the machine may be busy with other things. */
function spreadOf(numbers) {
  const [min, max] = [Math.min(...numbers), Math.max(...numbers)]
  return numbers.length < 2 ? '-' : `${Math.round((100 * (max - min)) / median(numbers))} %`
}

function rounded(field) {
  return (results, id) => {
    const value = results.median(id, field)
    return value === undefined || Number.isNaN(value) ? '-' : String(Math.round(value))
  }
}

function tenths(field) {
  return (results, id) => results.median(id, field)?.toFixed(1) ?? '-'
}

function short(value) {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1)
}
