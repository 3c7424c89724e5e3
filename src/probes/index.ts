// Written by .github/scripts/write-indexes.mjs: run "npm run generate", do not edit.
import chain from './chain.ts'
import cipherSuites from './cipher-suites.ts'
import groups from './groups.ts'
import http from './http.ts'
import reach from './reach.ts'
import versions from './versions.ts'

export const probes = [chain, cipherSuites, groups, http, reach, versions] as const
