import type { Report } from '../../core/report.ts'
import { inCell, markdownCode, markdownText } from '../escape/markdown.ts'
import { awaitedRows } from '../view/awaited.ts'

/** What each address serves, where a certificate was waited for. */
export function awaitedSections({ awaited }: Report): readonly string[] {
  if (awaited === null) return []
  const { certificate, seconds, endpoints } = awaited
  const rows = endpoints.flatMap((endpoint) =>
    awaitedRows(endpoint).map(({ address, state, what }) => {
      const environment = endpoint.environment === null ? '' : markdownText(endpoint.environment, 60)
      const cells = [environment, markdownCode(endpoint.url, 200), markdownCode(address, 60), state, markdownText(what)]
      return `| ${cells.map(inCell).join(' | ')} |\n`
    }),
  )
  return [
    `## Awaited certificate\n\nWaited ${String(seconds)} s for ${markdownText(certificate)}\n\n` +
      `| Environment | Endpoint | Address | Awaited one | Serves |\n| --- | --- | --- | --- | --- |\n${rows.join('')}\n`,
  ]
}
