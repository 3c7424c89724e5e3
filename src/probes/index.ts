// Written by .github/scripts/write-indexes.mjs: run "npm run generate", do not edit.
import alpn from './alpn.ts'
import alternateChains from './alternate-chains.ts'
import certificateCompression from './certificate-compression.ts'
import chain from './chain.ts'
import cipherOrder from './cipher-order.ts'
import cipherSuites from './cipher-suites.ts'
import clientCertificate from './client-certificate.ts'
import compression from './compression.ts'
import diffieHellman from './diffie-hellman.ts'
import earlyData from './early-data.ts'
import extendedMasterSecret from './extended-master-secret.ts'
import fallbackScsv from './fallback-scsv.ts'
import groups from './groups.ts'
import handshakeScts from './handshake-scts.ts'
import http from './http.ts'
import largeHello from './large-hello.ts'
import namelessChain from './nameless-chain.ts'
import plainHttp from './plain-http.ts'
import reach from './reach.ts'
import resumption from './resumption.ts'
import secureRenegotiation from './secure-renegotiation.ts'
import signatureSchemes from './signature-schemes.ts'
import staple from './staple.ts'
import versions from './versions.ts'

export const probes = [
  alpn,
  alternateChains,
  certificateCompression,
  chain,
  cipherOrder,
  cipherSuites,
  clientCertificate,
  compression,
  diffieHellman,
  earlyData,
  extendedMasterSecret,
  fallbackScsv,
  groups,
  handshakeScts,
  http,
  largeHello,
  namelessChain,
  plainHttp,
  reach,
  resumption,
  secureRenegotiation,
  signatureSchemes,
  staple,
  versions,
] as const
