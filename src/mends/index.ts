// Written by .github/scripts/write-indexes.mjs: run "npm run generate", do not edit.
import deprecatedVersions from './deprecated-versions.ts'
import suites from './suites.ts'
import tls12 from './tls-1.2.ts'
import tls13 from './tls-1.3.ts'

export const mends = [deprecatedVersions, suites, tls12, tls13] as const
