// Writes src/spec/ct-logs.ts from a list of logs of certificates:
//   node .github/scripts/refresh-ct-logs.mjs https://www.gstatic.com/ct/log_list/v3/log_list.json
//   node .github/scripts/refresh-ct-logs.mjs LIST.json [VERSION-OF-CHROMIUM YYYY-MM-DD]
// LIST.json: that list, which has a date of its own, or the tables of a build of Chromium, whose date is that of the reading.
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { readLogList } from './ct-log-list.mjs'

const OUT = 'src/spec/ct-logs.ts'
const [place = '', build, day] = process.argv.slice(2)
const list = readLogList(JSON.parse(/^https:/.test(place) ? await download(place) : readFileSync(place, 'utf8')))
const date = list.date ?? day
if (!/^\d{4}-\d{2}-\d{2}$/.test(date ?? '') || (list.date === null && !/^\d+$/.test(build ?? ''))) {
  throw new Error('expected LIST.json or its URL and, where it has none itself, the version of Chromium and a date')
}
if (list.logs.length < 20) throw new Error(`${place}: only ${list.logs.length} logs`)

const isOfBuild = list.date === null
const source = isOfBuild ? `the tables of Chromium ${build}` : `Chrome's list of logs, version ${list.version}`
const url = isOfBuild
  ? 'https://chromium.googlesource.com/chromium/src/+/main/components/certificate_transparency/data/log_list.json'
  : 'https://www.gstatic.com/ct/log_list/v3/log_list.json'
const text = `/**
 * The logs that Chrome knows, with their keys and operators: ${source}, ${isOfBuild ? 'read' : 'of'} ${date}.
 * Source: ${url}
 * Terms: the list is for auditors and monitors, and not for TLS clients to refuse by: so this is a pinned copy that no run
 * fetches anew, and what follows from it is a warning (googlechrome.github.io/CertificateTransparency/log_lists.html).
 * Written by .github/scripts/refresh-ct-logs.mjs: do not edit.
 */
import type { CtLogList } from '../core/ct-log.ts'

export const CT_LOGS: CtLogList = {
  source: ${JSON.stringify(source)},
  date: ${JSON.stringify(date)},
  logs: ${JSON.stringify(list.logs)},
}
`
writeFileSync(OUT, await format(text, { ...(await resolveConfig(OUT)), parser: 'typescript' }))

async function download(from) {
  const response = await fetch(from)
  if (!response.ok) throw new Error(`${from}: status ${response.status}`)
  return response.text()
}
