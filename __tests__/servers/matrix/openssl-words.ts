/**
 * What a server on the machine's OpenSSL should serve: `openssl ciphers -s -V` lists what a cipher string leaves in a
 * version. Of that stays what the certificates' keys can authenticate, and DHE and DH_anon only with parameters.
 */
import { findTool, runTool } from '../tool.ts'
import type { KeyKind } from './credentials.ts'
import { groupsIn, oldestFirst, sorted, suiteOfCode, type Sight } from './sight.ts'

export type OpensslVersion = 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3'

export interface OpensslSettings {
  readonly versions: readonly OpensslVersion[]
  /** Up to TLS 1.2. */
  readonly ciphers: string
  /** Of TLS 1.3; absent: OpenSSL's own. */
  readonly ciphersuites?: string
  readonly keys: readonly KeyKind[]
  readonly hasDh: boolean
  /** IANA names; absent: OpenSSL's own. */
  readonly groups?: readonly string[]
  /** What its DH parameters are, where that has a name. OpenSSL asks for no names of fields before TLS 1.3. */
  readonly field?: 'ffdhe2048'
}

/** Those of OpenSSL 3.0, as `openssl s_client -trace` lists them in a hello. */
const DEFAULT_GROUPS = [
  'x25519',
  'secp256r1',
  'x448',
  'secp521r1',
  'secp384r1',
  'ffdhe2048',
  'ffdhe3072',
  'ffdhe4096',
  'ffdhe6144',
  'ffdhe8192',
]

const FLAGS: Readonly<Record<OpensslVersion, string>> = {
  TLSv1: '-tls1',
  'TLSv1.1': '-tls1_1',
  'TLSv1.2': '-tls1_2',
  'TLSv1.3': '-tls1_3',
}

/** An Ed25519 key authenticates the ECDSA suites from TLS 1.2 on (RFC 8422 section 5.3). */
const AUTHENTICATION: Readonly<Record<KeyKind, string>> = {
  rsa: 'RSA',
  rsa512: 'RSA',
  ec: 'ECDSA',
  ed25519: 'ECDSA',
  dsa: 'DSS',
}

export async function opensslExpects(settings: OpensslSettings, cwd: string): Promise<Sight> {
  const suites = Object.fromEntries(
    await Promise.all(
      settings.versions.map(async (version) => [version, await suitesIn(version, settings, cwd)] as const),
    ),
  )
  const groups = groupsIn(suites, settings.groups ?? DEFAULT_GROUPS, 'unnamed')
  const fields = groupsIn(suites, settings.field === undefined ? [] : [settings.field], 'named')
  return {
    versions: oldestFirst(settings.versions),
    suites,
    groups: Object.fromEntries(
      settings.versions.map((version) => [
        version,
        sorted([...(groups[version] ?? []), ...(version === 'TLSv1.3' ? [] : (fields[version] ?? []))]),
      ]),
    ),
  }
}

async function suitesIn(version: OpensslVersion, settings: OpensslSettings, cwd: string): Promise<readonly string[]> {
  const chosen = settings.ciphersuites === undefined ? [] : ['-ciphersuites', settings.ciphersuites]
  const args = ['ciphers', '-s', '-V', FLAGS[version], ...chosen, settings.ciphers]
  const { status, stdout, stderr } = await runTool(findTool('openssl'), args, cwd)
  if (status !== 0) throw new Error(`openssl ${args.join(' ')} failed: ${stderr}`)
  return sorted(stdout.split('\n').flatMap((line) => suiteOfLine(line, settings)))
}

/** `0xC0,0x30 - ECDHE-RSA-AES256-GCM-SHA384 TLSv1.2 Kx=ECDH Au=RSA Enc=AESGCM(256) Mac=AEAD` */
function suiteOfLine(line: string, { keys, hasDh }: OpensslSettings): readonly string[] {
  const [, high = '', low = '', exchange = '', authentication = ''] =
    /^\s*0x(\w\w),0x(\w\w) - \S+ +\S+ +Kx=(\S+) +Au=(\S+)/.exec(line) ?? []
  if (high === '' || (exchange === 'DH' && !hasDh)) return []
  const fits =
    authentication === 'any' ||
    authentication === 'None' ||
    keys.some((kind) => AUTHENTICATION[kind] === authentication)
  return fits ? [suiteOfCode(Number.parseInt(high + low, 16))] : []
}

/** As a list of OpenSSL's, which has its own names for some. */
export function opensslGroups(groups: readonly string[]): string {
  return groups.map((group) => OPENSSL_NAMES.get(group) ?? group).join(':')
}

const OPENSSL_NAMES: ReadonlyMap<string, string> = new Map([
  ['secp256r1', 'prime256v1'],
  ['secp192r1', 'prime192v1'],
  ['x25519', 'X25519'],
  ['x448', 'X448'],
])
