// Writes the index of every folder of units from what is in it, so that a new unit is one new file, and src/version.ts.
// With --check nothing is written: names the files that are not as they would be, and exits with 1 if there are any.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'

const FOLDERS = [
  { folder: 'src/probes', list: 'probes' },
  { folder: 'src/deductions', list: 'deductions' },
  { folder: 'src/rules', list: 'rules' },
  { folder: 'src/presets', list: 'presets' },
  { folder: 'src/mends', list: 'mends' },
  { folder: 'src/senders', list: 'senders' },
  { folder: 'src/reporters', list: 'reporters', isLazy: true },
]
const HEADER = '// Written by .github/scripts/write-indexes.mjs: run "npm run generate", do not edit.\n'
const isCheck = process.argv.includes('--check')

for (const { folder, list, isLazy = false } of FOLDERS) {
  const units = readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .filter((file) => /^export default /m.test(readFileSync(join(folder, file), 'utf8')))
    .sort()
    .map((file) => ({ file, name: nameOf(file) }))
  if (isLazy) {
    const loaders = units
      .map(({ file }) => `  ${nameOf(file)}: async () => (await import('./${file}')).default,\n`)
      .join('')
    const text = `/** By format; loaded only when used. */\nexport const ${list} = {\n${loaders}} as const\n`
    await write(join(folder, 'index.ts'), `\n${text}`)
    continue
  }
  const imports = units.map(({ file, name }) => `import ${name} from './${file}'\n`).join('')
  const items = units.map(({ name }) => `  ${name},\n`).join('')
  await write(join(folder, 'index.ts'), `${imports}\nexport const ${list} = [\n${items}] as const\n`)
}

const facts = readdirSync('src/probes')
  .sort()
  .flatMap((file) => /^  fact: '(\w+)',$/m.exec(readFileSync(join('src/probes', file), 'utf8'))?.[1] ?? [])
const names = facts.map((fact) => `  '${fact}',\n`).join('')
const about = '/** What the probes see, for whoever only needs the names. */\n'
await write('src/probes/facts.ts', `${about}export const FACTS_SEEN = [\n${names}] as const\n`)

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
await write('src/version.ts', `export const VERSION = '${version}'\n`)

async function write(file, text) {
  const written = await format(HEADER + text, { ...(await resolveConfig(file)), filepath: file })
  if (!isCheck) writeFileSync(file, written)
  else if (readFileSync(file, 'utf8') !== written) {
    console.error(`${file} is not as "npm run generate" writes it`)
    process.exitCode = 1
  }
}

/** certificate/expires-soon.ts -> certificateExpiresSoon; tls-1.2-missing -> tls12Missing */
function nameOf(file) {
  const words = file.replace(/\.ts$/, '').replaceAll('.', '').split(/[/-]/)
  return words.map((word, index) => (index === 0 ? word : word[0].toUpperCase() + word.slice(1))).join('')
}
