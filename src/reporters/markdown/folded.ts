/** The title is ours, as HTML: within the head of the fold, Markdown is not read and nothing would be escaped. */
export function folded(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n</details>\n\n`
}
