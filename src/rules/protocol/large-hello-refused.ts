/**
 * A server, or something before it, that gives up on a hello of two TCP segments. TCP carries a stream without borders
 * (RFC 9293 section 2.2), and clients that offer X25519MLKEM768 send more than fits one segment.
 */
import { defineRule, fail, pass } from '../../core/rule.ts'
import { RFC9293 } from '../../spec/sources.ts'

export default defineRule({
  id: 'protocol/large-hello-refused',
  title: 'A hello with a post-quantum key share is answered',
  cites: [RFC9293.at('2.2')],
  breaks: [
    {
      client: 'Node.js 24, when the server hangs up',
      error: 'Error: Client network socket disconnected before secure TLS connection was established',
    },
    { client: 'Node.js 24, when the server resets the connection', error: 'Error: read ECONNRESET' },
    {
      client: 'Node.js 24, when the server answers decode_error',
      error: 'error:0A00041A:SSL routines:ssl3_read_bytes:tlsv1 alert decode error',
    },
  ],
  fix: 'Find what reads once and expects the whole hello: the server, a load balancer or a firewall before it. Update it; https://tldr.fail explains the fault.',
  reads: ['largeHello'],
  params: {},
  check({ largeHello: { bytes, isTolerated, how } }) {
    return isTolerated
      ? pass
      : fail(`smaller hellos are answered, but not one of ${String(bytes)} bytes: ${how}`, {
          observed: how,
          required: 'a ServerHello',
          bytes,
        })
  },
})
