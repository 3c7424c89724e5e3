// Written by .github/scripts/write-indexes.mjs: run "npm run generate", do not edit.
import alternateLeaves from './alternate-leaves.ts'
import certificateTransparency from './certificate-transparency.ts'
import certificates from './certificates.ts'
import hsts from './hsts.ts'
import nameMatch from './name-match.ts'
import nextChain from './next-chain.ts'
import repairedPaths from './repaired-paths.ts'
import revocation from './revocation.ts'
import servedKeys from './served-keys.ts'
import stapleStatus from './staple-status.ts'
import timestamps from './timestamps.ts'
import trustPaths from './trust-paths.ts'

export const deductions = [
  alternateLeaves,
  certificateTransparency,
  certificates,
  hsts,
  nameMatch,
  nextChain,
  repairedPaths,
  revocation,
  servedKeys,
  stapleStatus,
  timestamps,
  trustPaths,
] as const
