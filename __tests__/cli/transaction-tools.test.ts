import { describe, expect, it } from '@jest/globals'
import { readTransactionTools } from '../../src/cli/transaction-tools.ts'
import '../native-errors.ts'

const io = { cwd: '/', env: { SECRET: 'hunter2', TLS_GATE_KEY_PASSWORD: 'open' } }

describe('what transactions take from a command line', () => {
  it('is the environment, and no client certificate unless one is named', () => {
    const tools = readTransactionTools({}, io)
    expect([tools.variables('SECRET'), tools.variables('NONE'), tools.keyPassword]).toEqual([
      'hunter2',
      undefined,
      'open',
    ])
    expect(tools.clientCertificate).toBeNull()
  })

  it('is a client certificate by the paths of its files', () => {
    const values = { 'client-certificate': './c.pem', 'client-key': './${x}.key' }
    expect(readTransactionTools(values, io).clientCertificate).toEqual({
      certificate: './c.pem',
      key: './$${x}.key',
      password: null,
    })
  })

  it.each([
    [{ 'client-key': 'a' }, '--client-certificate and --client-key: one found, expected both'],
    [{ 'client-certificate': 'a' }, '--client-certificate and --client-key: one found, expected both'],
    [
      { 'client-certificate': 'a', 'client-key': '-----BEGIN PRIVATE KEY-----' },
      '--client-key: a key found, expected the path of its file',
    ],
  ])('is mistaken: %j', (values, message) => {
    expect(() => readTransactionTools(values, io)).toThrow(message)
  })
})
