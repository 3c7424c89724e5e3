import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readChainFile } from '../../src/host/chain-file.ts'
import { authority, issued } from '../deductions/test-pki.ts'

const root = authority('Root')
const leaf = issued({ names: ['api.example.com'], issuer: root })
const folder = mkdtempSync(join(tmpdir(), 'tls-gate-chain-'))

function written(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return name
}

describe('readChainFile', () => {
  it('has the certificates in the order of the file, and passes over keys', async () => {
    const text = `${leaf.key}\n${leaf.pem}\n${root.pem}`
    expect(await readChainFile(written('chain.pem', text), folder)).toEqual([leaf.der, root.der])
    expect(await readChainFile(written('leaf.der', leaf.der), folder)).toEqual([leaf.der])
    expect(await readChainFile(join(folder, 'leaf.der'), '/')).toEqual([leaf.der])
  })

  it.each<[string, string | Uint8Array, RegExp]>([
    ['empty.pem', '', /^file: empty/],
    ['key.pem', leaf.key, /^no certificate in the file$/],
    ['text.pem', 'hello', /neither DER, PKCS#7, PKCS#12 nor JKS/],
    [
      'broken.pem',
      `${leaf.pem}-----BEGIN CERTIFICATE-----\nMAkwADAAAwEA\n-----END CERTIFICATE-----\n`,
      /certificate 2/,
    ],
  ])('refuses %s in one sentence', async (name, content, reason) => {
    await expect(readChainFile(written(name, content), folder)).rejects.toThrow(reason)
  })

  it('says where there is no file', async () => {
    await expect(readChainFile('missing.pem', folder)).rejects.toThrow(
      `there is no file ${join(folder, 'missing.pem')}`,
    )
  })
})
