// On what the numbers were taken: they mean little without it.
import { availableParallelism, cpus, loadavg, release } from 'node:os'
import { versionOf } from './programs.mjs'
import { nodeVersion } from './tls-gate.mjs'

/** @param {{ testssl: boolean }} options whether it is run: its version alone takes it seconds */
export function describeMachine({ testssl }) {
  const [load] = loadavg()
  const versions = [
    ['sslscan', ['--version']],
    ['nmap', ['--version']],
    ...(testssl ? [['testssl', ['--version', '--color', '0']]] : []),
    ['nginx', ['-v']],
    ['openssl', ['version']],
  ].map(([name, args]) => `${name} ${versionOf(name, args)}`)
  return [
    `- ${availableParallelism()} processors (${cpus()[0]?.model.trim() ?? 'unknown'}), Linux ${release()}, load ${load.toFixed(1)} at the start`,
    `- Node.js ${nodeVersion()}`,
    `- ${versions.join(', ')}`,
  ].join('\n')
}
