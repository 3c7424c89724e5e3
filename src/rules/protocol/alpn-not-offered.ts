/** RFC 7301 section 3.2: a server chooses among what the client has offered, or refuses. Clients end a handshake with any other choice. */
import { defineRule, fail, pass } from '../../core/rule.ts'
import { RFC7301 } from '../../spec/sources.ts'

export default defineRule({
  id: 'protocol/alpn-not-offered',
  title: 'The server chooses an application protocol that the client has offered',
  cites: [RFC7301.at('3.2')],
  breaks: [
    {
      client: 'curl 7.88 (OpenSSL 3.0.19)',
      error: 'curl: (35) OpenSSL/3.0.19: error:0A00006E:SSL routines::bad extension',
    },
    { client: 'Node.js 20', error: 'ERR_SSL_BAD_EXTENSION' },
    { client: 'Python 3.11', error: '[SSL: BAD_EXTENSION] bad extension' },
    {
      client: 'Java 17',
      error:
        'javax.net.ssl.SSLException: Invalid application_layer_protocol_negotiation extension: Only client specified application protocol is allowed in ServerHello message',
    },
  ],
  fix: 'Have the server choose from the list of the client, and without a common one end the handshake with no_application_protocol or leave the extension out.',
  reads: ['alpn'],
  params: {},
  check({ alpn: { unoffered } }) {
    if (unoffered === undefined) return pass
    const { offered, chosen } = unoffered
    return fail(`to a client that offers ${offered.join(' and ')} the server answers with another protocol`, {
      observed: chosen,
      required: offered,
    })
  },
})
