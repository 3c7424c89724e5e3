// Written by .github/scripts/write-indexes.mjs: run "npm run generate", do not edit.
import api from './api.ts'
import bsiTr021022 from './bsi-tr-02102-2.ts'
import cabfBr from './cabf-br.ts'
import mozillaIntermediate58 from './mozilla-intermediate-5.8.ts'
import mozillaIntermediate60 from './mozilla-intermediate-6.0.ts'
import mozillaModern60 from './mozilla-modern-6.0.ts'
import nistSp80052r2 from './nist-sp-800-52r2.ts'
import pciDss401 from './pci-dss-4.0.1.ts'
import pqcReady from './pqc-ready.ts'
import recommended from './recommended.ts'
import rfc9325 from './rfc9325.ts'
import webhook from './webhook.ts'

export const presets = [
  api,
  bsiTr021022,
  cabfBr,
  mozillaIntermediate58,
  mozillaIntermediate60,
  mozillaModern60,
  nistSp80052r2,
  pciDss401,
  pqcReady,
  recommended,
  rfc9325,
  webhook,
] as const
