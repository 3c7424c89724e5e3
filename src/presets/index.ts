// Written by .github/scripts/write-indexes.mjs: run "npm run generate", do not edit.
import mozillaIntermediate60 from './mozilla-intermediate-6.0.ts'
import recommended from './recommended.ts'

export const presets = [mozillaIntermediate60, recommended] as const
