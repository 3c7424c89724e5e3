/** What sslscan sees. */
import { suitesFrom, type Suites } from './suites.ts'
import { findTool, runTool, type RunOptions } from './tool.ts'

export interface Scanned {
  /** Accepted, oldest first, as we name them. */
  readonly versions: readonly string[]
  readonly suites: Suites
}

const ONLY_SUITES = ['--no-compression', '--no-fallback', '--no-groups', '--no-heartbleed', '--no-renegotiation']

export async function sslscan(port: number, cwd: string): Promise<Scanned> {
  const xml = await sslscanXml(port, cwd, ONLY_SUITES)
  return {
    versions: elementsOf(xml, 'protocol')
      .filter((protocol) => attribute(protocol, 'enabled') === '1')
      .map((protocol) =>
        versionNamed(`${attribute(protocol, 'type').toUpperCase()}v${attribute(protocol, 'version')}`),
      ),
    suites: suitesFrom(
      elementsOf(xml, 'cipher').map((cipher) => ({
        version: versionNamed(attribute(cipher, 'sslversion')),
        suite: attribute(cipher, 'cipher'),
      })),
    ),
  }
}

/** Its whole answer. */
export async function sslscanXml(
  port: number,
  cwd: string,
  options: readonly string[],
  run: RunOptions = {},
): Promise<string> {
  const args = ['--xml=-', ...options, `127.0.0.1:${String(port)}`]
  const { status, stdout, stderr } = await runTool(findTool('sslscan'), args, cwd, run)
  if (status !== 0 || !stdout.includes('</ssltest>')) {
    throw new Error(`sslscan ${args.join(' ')} failed: ${String(status)} ${stderr}`)
  }
  return stdout
}

export function elementsOf(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<${name} [^>]*>`, 'g')) ?? []
}

export function attribute(element: string, name: string): string {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1]
  if (value === undefined) throw new Error(`sslscan wrote no ${name} in ${element}`)
  return value
}

function versionNamed(name: string): string {
  return name === 'TLSv1.0' ? 'TLSv1' : name
}
