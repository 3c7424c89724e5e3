/**
 * Handshakes signed with hashes for which collisions are known. RFC 9155 section 4: servers MUST NOT sign with MD5 or SHA-1
 * in TLS 1.2; RFC 8446 section 4.2.3: nor can they in TLS 1.3. Older versions leave no choice, and have a rule of their own.
 */
import { defineRule, fail, pass } from '../../core/rule.ts'
import { RFC8446, RFC9155 } from '../../spec/sources.ts'
import { acceptedSchemes, describeScheme } from './accepted-schemes.ts'

export default defineRule({
  id: 'protocol/weak-signature-scheme',
  title: 'No handshake from TLS 1.2 on is signed with MD5 or SHA-1',
  cites: [RFC9155.at('4'), RFC8446.at('4.2.3')],
  // Callers that refuse these do not offer them, and get others.
  breaks: [],
  fix: 'Drop any "@SECLEVEL=0": OpenSSL 3.0 then refuses them by itself. Otherwise name better ones: nginx "ssl_conf_command SignatureAlgorithms ECDSA+SHA256:ECDSA+SHA384:RSA-PSS+SHA256:RSA+SHA256;", Apache "SSLOpenSSLConfCmd SignatureAlgorithms ...".',
  reads: ['signatureSchemes'],
  params: { weak: ['rsa_pkcs1_sha1', 'ecdsa_sha1', 'dsa_sha1', 'rsa_md5'] },
  check({ signatureSchemes }, { params }) {
    const found = acceptedSchemes(signatureSchemes).filter(({ scheme }) => params.weak.includes(scheme))
    if (found.length === 0) return pass
    return fail(`handshakes may be signed with ${found.map(({ scheme }) => scheme).join(', ')}`, {
      observed: found.map(describeScheme),
      required: `none of ${params.weak.join(', ')}`,
    })
  },
})
