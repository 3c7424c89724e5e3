/** What nmap sees, by its scripts ssl-enum-ciphers and sslv2. It does not look for groups. */
import { ALL_SUITES } from '../../../src/spec/suite.ts'
import { findTool, runTool } from '../tool.ts'
import { oldestFirst, sorted, versionNamed, type Sight, type VersionName } from './sight.ts'

/** The plus runs a script on a port that is not known for TLS. */
const SCRIPTS = '+ssl-enum-ciphers,+sslv2'

export async function nmap(port: number, cwd: string): Promise<Sight> {
  const args = ['-n', '-Pn', '-p', String(port), '--script', SCRIPTS, '-oX', '-', '127.0.0.1']
  const { status, stdout, stderr } = await runTool(findTool('nmap'), args, cwd)
  if (status !== 0 || !stdout.includes('<state state="open"')) {
    throw new Error(`nmap ${args.join(' ')} failed: ${String(status)} ${stderr} ${stdout}`)
  }
  return parseNmap(stdout)
}

export function parseNmap(xml: string): Sight {
  const found = new Map<VersionName, readonly string[]>()
  for (const [version, part] of parts(scriptOf(xml, 'ssl-enum-ciphers'))) {
    found.set(
      version,
      sorted([...part.matchAll(/<elem key="name">(\w+)<\/elem>/g)].map(([, name = '']) => known(name))),
    )
  }
  const sslv2 = scriptOf(xml, 'sslv2')
  if (sslv2.includes('SSLv2 supported')) {
    found.set('SSLv2', sorted([...sslv2.matchAll(/\bSSL2_(\w+)/g)].map(([, rest = '']) => `SSL_CK_${rest}`)))
  }
  return { versions: oldestFirst(found.keys()), suites: Object.fromEntries(found), groups: {} }
}

function scriptOf(xml: string, id: string): string {
  return new RegExp(`<script id="${id}".*?</script>`, 's').exec(xml)?.[0] ?? ''
}

/** The text of each version's table, up to the next one's. */
function parts(script: string): readonly (readonly [VersionName, string])[] {
  return script
    .split('<table key="')
    .map((text) => /^((?:SSL|TLS)v[\d.]+)">/.exec(text)?.[1])
    .flatMap((name) => {
      if (name === undefined) return []
      const [, rest = ''] = script.split(`<table key="${name}">`)
      return [[versionNamed(name), rest.split(/<table key="(?:SSL|TLS)v/)[0] ?? ''] as const]
    })
}

const NAMES: ReadonlySet<string> = new Set(ALL_SUITES.map(({ name }) => name))

/** TLS 1.3 suites name no key exchange; nmap puts an AKE there. */
function known(name: string): string {
  const iana = name.replace(/^TLS_AKE_WITH_/, 'TLS_')
  if (!NAMES.has(iana)) throw new Error(`nmap sees ${name}, which no registry has`)
  return iana
}
