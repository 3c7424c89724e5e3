/** `tls-gate explain endpoints`: what would be looked at and where that is declared, and what is skipped. No packet is sent. */
import { formatProblem } from '../core/config-problem.ts'
import type { Endpoint, Origin } from '../core/endpoint.ts'
import { readConfiguration, UNCOUNTED } from '../gate/configure.ts'
import { terminalText } from '../reporters/escape/terminal.ts'
import type { Io } from './io.ts'
import { readWritten } from './written.ts'

/** @param values `config`, `preset` */
export async function explainEndpoints(
  values: Readonly<Record<string, string | undefined>>,
  io: Io,
): Promise<readonly string[]> {
  const written = readWritten({ config: values.config, preset: values.preset }, [], io)
  const { endpoints, notices } = await readConfiguration({ ...written, state: UNCOUNTED })
  const lines = [...endpoints.map(lineOf), ...notices.map((notice) => `not looked at: ${formatProblem(notice)}`)]
  return lines.map((line) => terminalText(line, Infinity))
}

function lineOf({ url, environment, origin, certManager }: Endpoint): string {
  const within = environment === null ? '' : ` environment=${environment}`
  const by = origin === null ? '' : `  (${placeText(origin)})`
  return `${url}${within}${by}${certManager === undefined ? '' : `, of the Certificate ${certManager.name}`}`
}

function placeText({ file, line, column }: Origin): string {
  return `${file}:${String(line)}:${String(column)}`
}
