/** The report as one HTML file that asks nobody for anything: it may be kept, mailed and printed. */
import type { Report } from '../core/report.ts'
import type { Reporter } from '../core/reporter.ts'
import { htmlText } from './escape/html.ts'
import { comparisonSections } from './html/comparisons.ts'
import { endpointsSection } from './html/endpoints.ts'
import { findingItems, findingsSection } from './html/findings.ts'
import { headerSection } from './html/header.ts'
import { matrixSection } from './html/matrix.ts'
import { policySections } from './html/policy.ts'
import { SCRIPT, SCRIPT_HASH } from './html/script.ts'
import { STYLE } from './html/style.ts'
import { timelineSection } from './html/timeline.ts'
import { fill } from './view/fill.ts'

/** What a browser opens at once, and a mail server still takes. */
const MAX_FINDING_BYTES = 1_500_000

const html: Reporter = {
  format: 'html',
  title: 'one HTML file, to look at',
  render: renderHtml,
}

export default html

/** Neither a script nor a request that is not ours, whatever a stranger may have brought into it. */
const CONTENT_SECURITY_POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`

function renderHtml(report: Report): string {
  const items = findingItems(report)
  const shown = fill(items, MAX_FINDING_BYTES)
  const sections = [
    findingsSection(report, shown.text, items.length - shown.taken),
    endpointsSection(report),
    matrixSection(report),
    timelineSection(report),
    ...comparisonSections(report),
    ...policySections(report),
  ].filter(({ body }) => body !== '')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>tls-gate: ${report.outcome}, ${htmlText(report.finishedAt.slice(0, 10))}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#findings">To the findings</a>
${headerSection(report, sections)}
<main>
${sections.map(({ id, title, body }) => `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${body}</section>\n`).join('')}</main>
<footer>${htmlText(report.tool.name)} ${htmlText(report.tool.version)}, ${htmlText(report.startedAt)} to ${htmlText(report.finishedAt)}</footer>
<script>${SCRIPT}</script>
</body>
</html>
`
}
