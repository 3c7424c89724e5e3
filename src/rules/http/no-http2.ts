/** For those who need HTTP/2, as gRPC does: over TLS it is agreed on by ALPN, as "h2". */
import { defineRule, missing, notApplicable, proven } from '../../core/rule.ts'
import { RFC9113 } from '../../spec/sources.ts'

export default defineRule({
  id: 'http/no-http2',
  title: 'HTTP/2 is agreed on',
  cites: [RFC9113.at('3.2')],
  // How gRPC clients word it was not measured.
  breaks: [],
  fix: 'Switch HTTP/2 on: nginx "http2 on;", and "grpc_pass" to what speaks gRPC. A load balancer before it has to offer it as well.',
  reads: ['alpn'],
  params: {},
  check({ alpn: { protocols } }, { target: { endpoint } }) {
    if (endpoint.scheme !== 'https') return notApplicable('the endpoint does not speak HTTP')
    return protocols.includes('h2')
      ? proven
      : missing('HTTP/2 is not agreed on', { observed: protocols, required: 'h2' })
  },
})
