/** What a scan is made of. What only judges, in gradable.ts and in deductions/, takes longer to load than a scan waits for. */
import type { AnyProbe } from '../core/probe.ts'
import type { Tool } from '../core/report.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { probes } from '../probes/index.ts'
import { VERSION } from '../version.ts'

export const TOOL: Tool = { name: 'tls-gate', version: VERSION }

export const PROBES: readonly AnyProbe<Ledger>[] = probes
