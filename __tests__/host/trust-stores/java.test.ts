import { describe, expect, it } from '@jest/globals'
import { readTrustStore } from '../../../src/host/trust-stores.ts'
import { CERTIFICATE, CONTAINERS } from '../../wire/container-fixtures.ts'
import { fakeMachine, MODIFIED, type FakeFile, type FakeMachine } from '../fake-machine.ts'

const read = (machine: FakeMachine): ReturnType<typeof readTrustStore> =>
  readTrustStore('java', '/', fakeMachine(machine))

const release = (version: string, date: string | null = null): string =>
  [
    `IMPLEMENTOR="Eclipse Adoptium"`,
    `JAVA_VERSION="${version}"`,
    ...(date === null ? [] : [`JAVA_VERSION_DATE="${date}"`]),
  ].join('\n')

const jdk = (
  home: string,
  { version, date, cacerts }: { version: string; date?: string; cacerts: Uint8Array },
): Record<string, FakeFile> => ({
  [`${home}/release`]: { content: release(version, date) },
  [`${home}/lib/security/cacerts`]: { content: cacerts },
})

describe('the store of Java', () => {
  it('is that of the newest JDK, and says which that is', async () => {
    const env = {
      JAVA_HOME: '/j8',
      JAVA_HOME_8_X64: '/j8',
      JAVA_HOME_11_X64: '/j11',
      JAVA_HOME_21_X64: '/j21',
      JAVA_HOMES: '/no',
    }
    const files = {
      ...jdk('/j11', { version: '11.0.27', date: '2025-04-15', cacerts: CONTAINERS.jks }),
      ...jdk('/j21', { version: '21.0.7', date: '2025-04-15', cacerts: CONTAINERS.javaOpen }),
      '/j8/release': { content: release('1.8.0_452') },
      '/j8/jre/lib/security/cacerts': { content: CONTAINERS.jks },
    }
    expect(await read({ env, files })).toEqual({
      name: 'java',
      source: 'the cacerts of Java 21.0.7 (Eclipse Adoptium) in /j21',
      version: '21.0.7',
      date: '2025-04-15',
      missing: [],
      anchors: [CERTIFICATE],
    })
    expect(await read({ env: { JAVA_HOME: '/j8' }, files })).toMatchObject({
      source: 'the cacerts of Java 1.8.0_452 (Eclipse Adoptium) in /j8',
      version: '1.8.0_452',
      date: MODIFIED,
      anchors: [CERTIFICATE],
    })
  })

  it.each([
    [['1.8.0_452', '11.0.1'], '11.0.1'],
    [['9', '1.8.0_999'], '9'],
    [['17.0.9', '17.0.10'], '17.0.10'],
    [['17', '17.0.1'], '17.0.1'],
    [['21.0.1', '21'], '21.0.1'],
    [['', '1.8.0_1'], '1.8.0_1'],
  ])('takes of %j the newest', async (versions, newest) => {
    const homes = versions.map((version, index) => [version, `/j${String(index)}`] as const)
    const env = Object.fromEntries(homes.map(([, home], index) => [`JAVA_HOME_${String(index)}`, home]))
    const files = homes.map(([version, home]) => jdk(home, { version, cacerts: CONTAINERS.jks }))
    const all = Object.fromEntries(files.flatMap((one) => Object.entries(one)))
    expect((await read({ env, files: all })).version).toBe(newest)
  })

  it.each([
    ['PKCS#12 with the usual password', CONTAINERS.java],
    ['PKCS#12 of before', CONTAINERS.javaLegacy],
    ['PKCS#12 without a password', CONTAINERS.javaOpen],
    ['JKS', CONTAINERS.jks],
  ])('reads %s', async (_, cacerts) => {
    const { anchors } = await read({ env: { JAVA_HOME: '/j' }, files: jdk('/j', { version: '17', cacerts }) })
    expect(anchors).toEqual([CERTIFICATE])
  })

  it('reads a JKS of another password as Java does, without its digest', async () => {
    const cacerts = Uint8Array.from(CONTAINERS.jks).fill(0, -20)
    const { anchors } = await read({ env: { JAVA_HOME: '/j' }, files: jdk('/j', { version: '17', cacerts }) })
    expect(anchors).toEqual([CERTIFICATE])
  })

  it('says when the cacerts are not those of the JDK, and dates them by their package, or else by the file', async () => {
    const files = {
      ...jdk('/j', { version: '17.0.15', date: '2025-04-15', cacerts: CONTAINERS.jks }),
      '/j/lib/security/cacerts': { content: CONTAINERS.jks, path: '/etc/ssl/certs/java/cacerts' },
    }
    expect(await read({ env: { JAVA_HOME: '/j' }, files })).toMatchObject({
      source: 'the cacerts of Java 17.0.15 (Eclipse Adoptium) in /j, which is /etc/ssl/certs/java/cacerts',
      date: MODIFIED,
    })
    const dpkg = { '/var/lib/dpkg/status': { content: 'Package: ca-certificates\nVersion: 20230311+deb12u1\n' } }
    expect(await read({ env: { JAVA_HOME: '/j' }, files: { ...files, ...dpkg } })).toMatchObject({
      version: '17.0.15',
      date: '2023-03-11',
    })
    const elsewhere = { '/j/lib/security/cacerts': { content: CONTAINERS.jks, path: '/opt/cacerts' } }
    expect((await read({ env: { JAVA_HOME: '/j' }, files: { ...files, ...dpkg, ...elsewhere } })).date).toBe(MODIFIED)
  })

  it('that is not there is said with where it was looked for', async () => {
    await expect(read({})).rejects.toThrow(
      new Error('no Java is known here: looked for cacerts in JAVA_HOME, which is not set'),
    )
    await expect(read({ env: { JAVA_HOME: '/a', JAVA_HOME_17_ARM64: '/b' } })).rejects.toThrow(
      new Error(
        'no Java is known here: looked for cacerts in JAVA_HOME, which is /a, and JAVA_HOME_17_ARM64, which is /b',
      ),
    )
  })
})
