import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readTrustStore } from '../../src/host/trust-stores.ts'
import { issue } from '../../src/lab/issue.ts'
import { readCertificate } from '../../src/wire/x509/certificate.ts'

const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-12-31T23:59:59Z') }
const [one, two] = ['one', 'two'].map((commonName) => issue({ ...life, subject: { commonName }, ca: true }))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tls-gate-stores-'))
  writeFileSync(join(folder, 'both.pem'), `# ours\n${one?.pem ?? ''}\n${two?.pem ?? ''}`)
  writeFileSync(join(folder, 'key.pem'), one?.key ?? '')
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const subjects = (anchors: readonly Uint8Array[]): string[] => anchors.map((der) => readCertificate(der).subject)

describe('readTrustStore', () => {
  it('reads every certificate of a file, by a path relative to the folder or an absolute one', async () => {
    for (const name of ['both.pem', './both.pem', join(folder, 'both.pem')]) {
      const store = await readTrustStore(name, folder)
      expect([store.name, store.source]).toEqual([name, 'a file of the user'])
      expect(subjects(store.anchors)).toEqual(['CN=one', 'CN=two'])
    }
  })

  it('rejects for a file that is not there, or holds no certificate', async () => {
    await expect(readTrustStore('absent.pem', folder)).rejects.toThrow(/ENOENT/)
    await expect(readTrustStore('key.pem', folder)).rejects.toThrow(new Error('no PEM certificate in the file'))
  })

  it('gives Mozilla’s roots as Node carries them, each of which can be read as Node reads it', async () => {
    const { name, source, anchors } = await readTrustStore('mozilla', folder)
    expect([name, source]).toEqual(['mozilla', `Mozilla's roots as Node.js ${process.versions.node} carries them`])
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
