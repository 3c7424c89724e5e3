/** What sslscan sees, by number, with the groups. It does not look for suites of SSL 2.0, nor for groups before TLS 1.2. */
import { groupName } from '../../../src/spec/groups.ts'
import { attribute, elementsOf, sslscanXml } from '../sslscan.ts'
import { oldestFirst, sorted, suiteOfCode, versionNamed, type Names, type Sight, type VersionName } from './sight.ts'

const OPTIONS = ['--no-compression', '--no-fallback', '--no-heartbleed', '--no-renegotiation']

export async function sslscanSight(port: number, cwd: string): Promise<Sight> {
  const xml = await sslscanXml(port, cwd, OPTIONS)
  const versions = oldestFirst(
    elementsOf(xml, 'protocol')
      .filter((protocol) => attribute(protocol, 'enabled') === '1')
      .map((protocol) =>
        versionNamed(`${attribute(protocol, 'type').toUpperCase()}v${attribute(protocol, 'version')}`),
      ),
  )
  const listed = (element: string, nameOf: (code: number) => string, among: readonly VersionName[]): Names =>
    Object.fromEntries(
      among.map((version) => [
        version,
        sorted(
          elementsOf(xml, element)
            .filter((found) => versionNamed(attribute(found, 'sslversion')) === version)
            .map((found) => nameOf(Number(attribute(found, 'id')))),
        ),
      ]),
    )
  return {
    versions,
    suites: listed(
      'cipher',
      suiteOfCode,
      versions.filter((version) => version !== 'SSLv2'),
    ),
    groups: listed(
      'group',
      groupName,
      versions.filter((version) => version === 'TLSv1.2' || version === 'TLSv1.3'),
    ),
  }
}
