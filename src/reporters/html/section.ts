export interface Section {
  /** Of the element, to link to. */
  readonly id: string
  /** HTML of ours. */
  readonly title: string
  /** HTML; empty: there is nothing to show. */
  readonly body: string
}

/** A table that scrolls by itself where the page is narrow, by keyboard too. */
export function scrollable(label: string, content: string): string {
  return `<div class="scroll" role="region" aria-label="${label}" tabindex="0">\n${content}</div>\n`
}

/** A table of ours: cells are HTML. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = head.map((cell) => `<th scope="col">${cell}</th>`)
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`)
  return `<table>\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${lines.join('')}</tbody>\n</table>\n`
}
