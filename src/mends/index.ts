// Written by .github/scripts/write-indexes.mjs: run "npm run generate", do not edit.
import certificateKey from './certificate-key.ts'
import certificateNames from './certificate-names.ts'
import chainOrder from './chain-order.ts'
import cipherOrder from './cipher-order.ts'
import clientCertificates from './client-certificates.ts'
import compression from './compression.ts'
import deprecatedVersions from './deprecated-versions.ts'
import dhParameters from './dh-parameters.ts'
import earlyData from './early-data.ts'
import extendedMasterSecret from './extended-master-secret.ts'
import fullChain from './full-chain.ts'
import groups from './groups.ts'
import hsts from './hsts.ts'
import plainPort from './plain-port.ts'
import postQuantum from './post-quantum.ts'
import privateCa from './private-ca.ts'
import redirects from './redirects.ts'
import renewal from './renewal.ts'
import signatureSchemes from './signature-schemes.ts'
import stapling from './stapling.ts'
import suites from './suites.ts'
import tls12 from './tls-1.2.ts'
import tls13 from './tls-1.3.ts'

export const mends = [
  certificateKey,
  certificateNames,
  chainOrder,
  cipherOrder,
  clientCertificates,
  compression,
  deprecatedVersions,
  dhParameters,
  earlyData,
  extendedMasterSecret,
  fullChain,
  groups,
  hsts,
  plainPort,
  postQuantum,
  privateCa,
  redirects,
  renewal,
  signatureSchemes,
  stapling,
  suites,
  tls12,
  tls13,
] as const
