/** Key agreement that outlives quantum computers: whether callers that can do it already get it, and those that offer it get in. */
import type { Preset } from '../core/policy.ts'
import { CALLABLE } from './shared/callable.ts'

export default {
  name: 'pqc-ready',
  version: '1',
  title: 'Evidence for post-quantum key agreement with callers that offer it',
  source: {
    text: 'IANA TLS Supported Groups (X25519MLKEM768, SecP256r1MLKEM768, SecP384r1MLKEM1024), and hellos measured on Node.js 22 to 26',
    url: 'https://www.iana.org/assignments/tls-parameters/tls-parameters.xhtml',
    readOn: '2026-11-23',
  },
  rules: {
    ...CALLABLE,
    'group/no-post-quantum': 'error',
    // Node.js from 22.23 on and Go from 1.24 on send such a hello
    'protocol/large-hello-refused': 'error',
    // Hybrid groups are of TLS 1.3 alone
    'protocol/tls-1.3-missing': 'error',
  },
} satisfies Preset
