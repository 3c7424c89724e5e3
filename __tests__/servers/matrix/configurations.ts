/** All of them. */
import apache from './apache.ts'
import type { Configuration } from './configuration.ts'
import gnutls from './gnutls.ts'
import haproxy from './haproxy.ts'
import hitch from './hitch.ts'
import jsse from './jsse.ts'
import lighttpd from './lighttpd.ts'
import nginx from './nginx.ts'
import nss from './nss.ts'
import openssl from './openssl.ts'
import stunnel from './stunnel.ts'

export const CONFIGURATIONS: readonly Configuration[] = [
  ...nginx,
  ...apache,
  ...haproxy,
  ...stunnel,
  ...hitch,
  ...openssl,
  ...gnutls,
  ...nss,
  ...lighttpd,
  ...jsse,
]
