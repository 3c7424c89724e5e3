/** `openssl s_client`, one handshake a suite: slow, and about as independent a witness as there is. */
import { findTool, mapBounded, runTool } from './tool.ts'
import { suitesFrom, VERSIONS, type Suites, type Version } from './suites.ts'

const FLAGS: Readonly<Record<Version, string>> = {
  TLSv1: '-tls1',
  'TLSv1.1': '-tls1_1',
  'TLSv1.2': '-tls1_2',
  'TLSv1.3': '-tls1_3',
}

/** All that TLS 1.3 has; `openssl ciphers` lists the three that are on by default. */
const TLS13_SUITES = [
  'TLS_AES_128_GCM_SHA256',
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'TLS_AES_128_CCM_SHA256',
  'TLS_AES_128_CCM_8_SHA256',
]

const WEAKEST = '@SECLEVEL=0'
const AT_A_TIME = 4

interface Offer {
  readonly version: Version
  readonly suite: string
}

export async function opensslSuites(port: number, cwd: string): Promise<Suites> {
  const openssl = findTool('openssl')
  const offers = (await Promise.all(VERSIONS.map((version) => offersOf(openssl, version, cwd)))).flat()
  const answers = await mapBounded(offers, AT_A_TIME, async (offer) => ({
    ...offer,
    isAccepted: await isAccepted(openssl, port, offer, cwd),
  }))
  return suitesFrom(answers.filter((answer) => answer.isAccepted))
}

/** Every suite that this OpenSSL could offer for a version. */
async function offersOf(openssl: string, version: Version, cwd: string): Promise<readonly Offer[]> {
  if (version === 'TLSv1.3') return TLS13_SUITES.map((suite) => ({ version, suite }))
  const list = ['ciphers', '-s', '-v', FLAGS[version], `ALL:COMPLEMENTOFALL:${WEAKEST}`]
  const { status, stdout, stderr } = await runTool(openssl, list, cwd)
  if (status !== 0) throw new Error(`openssl ${list.join(' ')} failed: ${stderr}`)
  return stdout
    .trim()
    .split('\n')
    .flatMap((line) => line.split(' ')[0] ?? [])
    .filter((suite) => !suite.startsWith('TLS_'))
    .map((suite) => ({ version, suite }))
}

async function isAccepted(openssl: string, port: number, { version, suite }: Offer, cwd: string): Promise<boolean> {
  const ciphers = version === 'TLSv1.3' ? ['-ciphersuites', suite] : ['-cipher', `${suite}:${WEAKEST}`]
  const args = ['s_client', '-connect', `127.0.0.1:${String(port)}`, FLAGS[version], ...ciphers]
  const { status, stdout, stderr } = await runTool(openssl, args, cwd)
  if (status === 0 && stdout.includes(`, Cipher is ${suite}\n`)) return true
  // An alert is an answer; anything else is none.
  if (status !== 0 && /alert (handshake failure|protocol version)/.test(stderr)) return false
  throw new Error(`openssl ${args.join(' ')} gave neither a handshake nor an alert: ${String(status)} ${stderr}`)
}
