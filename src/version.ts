// Written by .github/scripts/write-indexes.mjs: run "npm run generate", do not edit.
export const VERSION = '0.1.0'
