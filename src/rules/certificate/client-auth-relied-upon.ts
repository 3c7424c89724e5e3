/**
 * A certificate of a public CA that is for clients too. Public CAs stop issuing these: Let's Encrypt did on 2026-07-08,
 * and for Chrome's store nobody may from 2027-03-15 on. Where a peer takes it as a client certificate (mTLS), the next
 * renewal breaks that.
 */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { BASELINE_REQUIREMENTS } from '../../spec/sources.ts'
import { publicStoresOf } from '../chain/public-stores.ts'

const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2'

export default defineRule({
  id: 'certificate/client-auth-relied-upon',
  title: 'The leaf certificate of a public CA is for servers alone',
  cites: [
    { text: 'Chrome Root Program Policy 1.8 section 1.3.2', url: 'https://g.co/chrome/root-policy' },
    BASELINE_REQUIREMENTS.at('7.1.2.7.10'),
  ],
  breaks: [],
  fix: 'Where this host calls others with it (mTLS), have a client certificate issued by a private CA that they trust. Otherwise ask the CA for serverAuth alone.',
  reads: ['certificates', 'trustPaths'],
  params: {},
  check({ certificates: { leaf }, trustPaths }) {
    if (leaf === null) return notApplicable('no certificate is served')
    if (publicStoresOf(trustPaths).length === 0) return notApplicable('no store of public CAs has a path to it')
    if (leaf.extendedKeyUsage?.includes(CLIENT_AUTH) !== true) return pass
    return fail('the certificate is for TLS clients too, which public CAs no longer issue', {
      observed: leaf.extendedKeyUsage,
      required: `no clientAuth (${CLIENT_AUTH})`,
      sha256: leaf.sha256,
    })
  },
})
