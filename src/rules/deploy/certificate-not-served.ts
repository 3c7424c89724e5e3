/** A certificate that was to be deployed and is not: it lies on the disk, say, and the server was not told to read it. */
import { defineOwnRule } from '../../core/rule.ts'
import { RFC8446 } from '../../spec/sources.ts'

export default defineOwnRule({
  id: 'deploy/certificate-not-served',
  title: 'Every address serves the certificate that is waited for',
  cites: [RFC8446.at('4.4.2')],
  // Callers go on with the old one until it expires: then by certificate/expired.
  breaks: [],
  fix: 'Reload the server at the addresses that are named ("nginx -s reload", "systemctl reload haproxy"), and see that the renewal does so by itself: a deploy hook of the ACME client, for instance.',
})
