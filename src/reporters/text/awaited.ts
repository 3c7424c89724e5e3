import type { Report } from '../../core/report.ts'
import { terminalText } from '../escape/terminal.ts'
import { awaitedRows } from '../view/awaited.ts'
import type { Page } from './endpoints.ts'
import { wrapBehind } from './wrap.ts'

const MAX_ADDRESS = 60

/** What was waited for, and what each address serves. */
export function awaitedLines({ awaited }: Report, { paint, width }: Page): readonly string[] {
  if (awaited === null) return []
  const { certificate, seconds, endpoints } = awaited
  return [
    ...wrapBehind('', terminalText(`${certificate}, waited for ${String(seconds)} s`), width, 2),
    ...endpoints.flatMap((endpoint) => {
      const { url, environment } = endpoint
      const rows = awaitedRows(endpoint).map((row) => ({ ...row, address: terminalText(row.address, MAX_ADDRESS) }))
      const addressWidth = Math.max(...rows.map(({ address }) => address.length))
      const stateWidth = Math.max(...rows.map(({ state }) => state.length))
      const heading = terminalText(url + (environment === null ? '' : ` (${environment})`))
      return [
        ...wrapBehind('', heading, width, 2).map((line) => paint('bold', line)),
        ...rows.flatMap(({ address, state, what }) =>
          wrapBehind(
            `${address.padEnd(addressWidth)}  `,
            `${state.padEnd(stateWidth)}  ${terminalText(what)}`,
            width,
            4,
          ),
        ),
      ]
    }),
  ]
}
