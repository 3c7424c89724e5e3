import { mkdtempSync, realpathSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readTrustStore } from '../../src/host/trust-stores.ts'
import { issue } from '../../src/lab/issue.ts'
import { readCertificate } from '../../src/wire/x509/certificate.ts'
import { CERTIFICATE, CONTAINERS } from '../wire/container-fixtures.ts'
import { fakeMachine, MODIFIED } from './fake-machine.ts'

const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-12-31T23:59:59Z') }
const [one, two] = ['one', 'two'].map((commonName) => issue({ ...life, subject: { commonName }, ca: true }))

let folder = ''
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'tls-gate-stores-')))
  writeFileSync(join(folder, 'both.pem'), `# ours\n${one?.pem ?? ''}\n${two?.pem ?? ''}`)
  writeFileSync(join(folder, 'key.pem'), one?.key ?? '')
  writeFileSync(join(folder, 'empty.pem'), '')
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const subjects = (anchors: readonly Uint8Array[]): string[] => anchors.map((der) => readCertificate(der).subject)

describe('readTrustStore', () => {
  it('reads every certificate of a file, by a path relative to the folder or an absolute one', async () => {
    for (const name of ['both.pem', './both.pem', join(folder, 'both.pem')]) {
      const store = await readTrustStore(name, folder)
      expect(store).toMatchObject({ name, source: 'a file of the user', version: null, missing: [] })
      expect(store.date).toBe(new Date().toISOString().slice(0, 10))
      expect(subjects(store.anchors)).toEqual(['CN=one', 'CN=two'])
    }
  })

  it('rejects for a file that is not there, is no file, or holds no certificate', async () => {
    await expect(readTrustStore('absent.pem', folder)).rejects.toThrow(
      new Error(`ENOENT: there is no file ${join(folder, 'absent.pem')}`),
    )
    await expect(readTrustStore('.', folder)).rejects.toThrow(new Error(`${folder} is no file`))
    await expect(readTrustStore('key.pem', folder)).rejects.toThrow(new Error('no certificate in the file'))
    await expect(readTrustStore('empty.pem', folder)).rejects.toThrow('file: empty at byte 0')
  })

  it('refuses a file of more than 64 MiB without reading it', async () => {
    const path = join(folder, 'large.pem')
    writeFileSync(path, '')
    truncateSync(path, 64 * 2 ** 20 + 1)
    await expect(readTrustStore(path, folder)).rejects.toThrow(new Error(`${path} is larger than 64 MiB`))
  })

  it.each([
    ['a.p7b', CONTAINERS.pkcs7, undefined],
    ['a.cer', CERTIFICATE, undefined],
    ['a.jks', CONTAINERS.jks, undefined],
    ['a.jks', CONTAINERS.jks, 'changeit'],
    ['a.p12', CONTAINERS.java, 'changeit'],
    ['a.p12', CONTAINERS.javaOpen, undefined],
  ])('reads %s as what it holds', async (name, content, password) => {
    const env: Record<string, string> = password === undefined ? {} : { TLS_GATE_STORE_PASSWORD: password }
    const store = await readTrustStore(name, '/x', fakeMachine({ env, files: { [`/x/${name}`]: { content } } }))
    expect(store).toMatchObject({ name, date: MODIFIED })
    expect(subjects(store.anchors)).toEqual(['CN=stored'])
  })

  it.each([
    [undefined, 'a password is needed'],
    ['wrong-one', 'the password is wrong, or the file was changed after it was written'],
  ])('says where the password is taken from, and never what it is: %s', async (password, reason) => {
    const env: Record<string, string> = password === undefined ? {} : { TLS_GATE_STORE_PASSWORD: password }
    const machine = fakeMachine({ env, files: { '/x/a.p12': { content: CONTAINERS.java } } })
    await expect(readTrustStore('./a.p12', '/x', machine)).rejects.toThrow(
      new Error(`${reason}: it is taken from the environment variable TLS_GATE_STORE_PASSWORD`),
    )
  })

  it('gives Mozilla’s roots as Node carries them, each of which can be read as Node reads it', async () => {
    const { anchors, date, ...rest } = await readTrustStore('mozilla', folder)
    expect(rest).toEqual({
      name: 'mozilla',
      source: `Mozilla's roots as Node.js ${process.versions.node} carries them`,
      version: `Node.js ${process.versions.node}`,
      missing: [],
    })
    expect(date).toBeNull()
    expect(anchors).toHaveLength(rootCertificates.length)
    for (const [index, der] of anchors.entries()) {
      const theirs = new X509Certificate(rootCertificates[index] ?? '')
      const ours = readCertificate(der)
      expect(ours).toMatchObject({
        sha256: theirs.fingerprint256.replaceAll(':', '').toLowerCase(),
        isCa: theirs.ca,
        notBefore: Date.parse(theirs.validFrom),
        notAfter: Date.parse(theirs.validTo),
        subjectKey: ours.issuerKey,
        unknownCritical: [],
      })
      expect(BigInt(`0x${ours.serial}`)).toBe(BigInt(`0x${theirs.serialNumber}`))
    }
  })
})
