/** What sslscan sees, by number, with the groups. It does not look for suites of SSL 2.0, nor for groups before TLS 1.2. */
import { groupName } from '../../../src/spec/groups.ts'
import { attribute, elementsOf, sslscanXml } from '../sslscan.ts'
import { oldestFirst, sorted, suiteOfCode, versionNamed, type Names, type Sight, type VersionName } from './sight.ts'

const NEITHER = ['--no-compression', '--no-fallback', '--no-heartbleed', '--no-renegotiation', '--no-check-certificate']
const GROUPS_MS = 8_000

export async function sslscanSight(port: number, cwd: string): Promise<Sight> {
  const xml = await sslscanXml(port, cwd, [...NEITHER, '--no-groups'])
  const versions = oldestFirst(
    elementsOf(xml, 'protocol')
      .filter((protocol) => attribute(protocol, 'enabled') === '1')
      .map((protocol) =>
        versionNamed(`${attribute(protocol, 'type').toUpperCase()}v${attribute(protocol, 'version')}`),
      ),
  )
  const withSuites = versions.filter((version) => version !== 'SSLv2')
  return {
    versions,
    suites: listed(xml, 'cipher', suiteOfCode, withSuites),
    ...(await groupsSeen(port, cwd, versions)),
  }
}

async function groupsSeen(
  port: number,
  cwd: string,
  versions: readonly VersionName[],
): Promise<Pick<Sight, 'groups' | 'failures'>> {
  const withGroups = versions.filter((version) => version === 'TLSv1.2' || version === 'TLSv1.3')
  try {
    const xml = await sslscanXml(port, cwd, [...NEITHER, '--no-ciphersuites'], { deadlineMs: GROUPS_MS })
    return { groups: listed(xml, 'group', groupName, withGroups) }
  } catch (error) {
    if (!String(error).includes('did not end by itself')) throw error
    return { groups: {}, failures: ['does not end when it looks for groups'] }
  }
}

function listed(xml: string, element: string, nameOf: (code: number) => string, among: readonly VersionName[]): Names {
  const found = elementsOf(xml, element).map((one) => ({
    version: versionNamed(attribute(one, 'sslversion')),
    name: nameOf(Number(attribute(one, 'id'))),
  }))
  return Object.fromEntries(
    among.map((version) => [version, sorted(found.filter((one) => one.version === version).map(({ name }) => name))]),
  )
}
