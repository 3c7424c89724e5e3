import type { Reporter } from '../core/reporter.ts'
import { jsonText } from './escape/json.ts'

/** The report itself: printed to terminals and to the log of GitHub Actions too. */
const json: Reporter = {
  format: 'json',
  title: 'JSON, the whole report',
  render: (report) => `${jsonText(report, 2)}\n`,
}

export default json
