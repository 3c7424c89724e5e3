/** All of them. */
import apache from './apache.ts'
import boringssl from './boringssl.ts'
import caddy from './caddy.ts'
import type { Configuration } from './configuration.ts'
import gnutls from './gnutls.ts'
import go from './go.ts'
import haproxy from './haproxy.ts'
import hitch from './hitch.ts'
import jsse from './jsse.ts'
import lighttpd from './lighttpd.ts'
import node from './node.ts'
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
  ...node,
  ...go,
  ...caddy,
  ...boringssl,
]
