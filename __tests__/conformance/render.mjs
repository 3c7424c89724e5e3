// Results as text.
export function renderTable(results) {
  const head = ['suite', 'cases', 'agree', '%', 'accepted wrongly', 'rejected wrongly', 'slowest ms']
  const rows = results.map(({ name, cases, agree, acceptedWrongly, rejectedWrongly, slowestMs }) => [
    name,
    ...[cases, agree, ((100 * agree) / Math.max(1, cases)).toFixed(1), acceptedWrongly, rejectedWrongly, slowestMs].map(
      String,
    ),
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column].length)))
  const line = (cells) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line), ''].join('\n')
}

export function renderDisagreements(disagreements) {
  return disagreements
    .map(
      ({ suite, id, expected, got, problems, reason }) =>
        `${suite}: ${id}: ${expected} expected, ${got}${problems.length > 0 ? ` (${problems.slice(0, 3).join('; ')})` : ''}\n    ${reason ?? 'NO REASON'}`,
    )
    .join('\n')
}
