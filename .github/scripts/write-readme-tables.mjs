/** Writes the tables of README.md between their markers, from action.yml and from the probes, rules and presets themselves. */
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'

/** Presets whose grades stand beside each rule; "explain RULE" tells those of all. */
const SHOWN = ['recommended', 'api', 'webhook']

/** @param {{ probes: readonly object[], rules: readonly object[], presets: readonly object[] }} units */
export async function writeReadmeTables({ probes, rules, presets }) {
  const compared = presets.filter(({ name }) => SHOWN.includes(name))
  const { inputs, outputs } = parse(readFileSync('action.yml', 'utf8'))
  const tables = {
    inputs: table(
      ['Input', 'Default', 'What it is'],
      Object.entries(inputs).map(([name, { default: standard, description }]) => [
        code(name),
        standard === undefined ? '' : code(standard),
        description,
      ]),
    ),
    outputs: table(
      ['Output', 'What it is'],
      Object.entries(outputs).map(([name, { description }]) => [code(name), description]),
    ),
    facts: table(
      ['Fact', 'What it is'],
      probes.map(({ fact, title }) => [code(fact), title]),
    ),
    rules: table(
      ['Rule', 'Holds when', 'Source', ...compared.map(({ name }) => code(name))],
      rules.map(({ id, title, cites }) => [
        code(id),
        title,
        cites.map(({ text, url }) => `[${text}](${url})`).join(', '),
        ...compared.map(({ rules: grades }) => gradeOf(grades[id])),
      ]),
    ),
    presets: table(
      ['Preset', 'What it asks for', 'Source'],
      presets.map(({ name, version, title, source }) => [
        code(`${name}@${version}`),
        title,
        `[${source.text}](${source.url})`,
      ]),
    ),
  }
  let readme = readFileSync('README.md', 'utf8')
  for (const [name, text] of Object.entries(tables)) readme = replaceBetween(readme, name, text)
  writeFileSync('README.md', await format(readme, { ...(await resolveConfig('README.md')), parser: 'markdown' }))
}

function replaceBetween(readme, name, text) {
  const [begin, end] = [`<!-- ${name}: written by "npm run build" -->`, `<!-- /${name} -->`]
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`README.md has no place for the table of ${name}`)
  return `${readme.slice(0, from + begin.length)}\n\n${text}\n${readme.slice(to)}`
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', String.raw`\|`)).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line), ''].join('\n')
}

function gradeOf(grade) {
  if (grade === undefined) return 'off'
  const severity = typeof grade === 'string' ? grade : grade.severity
  if (typeof severity === 'string') return severity
  return Object.entries(severity)
    .map(([level, limits]) => `${level} under ${limits.join(' and ')}`)
    .join(', ')
}

function code(text) {
  return `\`${text}\``
}
