/** What makes the page searchable and sortable. Without it everything is there all the same. */

export const SCRIPT = `'use strict'
{
  const tools = document.querySelector('[data-tools]')
  if (tools !== null) {
    tools.hidden = false
    const items = [...document.querySelectorAll('[data-findings] > li')].map((item) => ({ item, text: item.textContent.toLowerCase() }))
    const search = tools.querySelector('[data-search]')
    const boxes = [...tools.querySelectorAll('input[data-kind]')]
    const shown = tools.querySelector('[data-shown]')
    const filter = () => {
      const words = search.value.toLowerCase().split(/\\s+/).filter((word) => word !== '')
      const kinds = new Set(boxes.filter((box) => box.checked).map((box) => box.dataset.kind))
      let count = 0
      for (const { item, text } of items) {
        const isShown = kinds.has(item.dataset.kind) && words.every((word) => text.includes(word))
        item.hidden = !isShown
        if (isShown) count += 1
      }
      shown.textContent = count + ' of ' + items.length + (items.length === 1 ? ' fault' : ' faults') + ' shown'
    }
    search.addEventListener('input', filter)
    for (const box of boxes) box.addEventListener('change', filter)
    filter()
  }

  const order = new Intl.Collator('en', { numeric: true })
  for (const table of document.querySelectorAll('table[data-sortable]')) {
    const body = table.tBodies[0]
    const heads = [...table.tHead.rows[0].cells]
    heads.forEach((head, column) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = head.textContent
      head.replaceChildren(button)
      const isNumber = 'number' in head.dataset
      const valueOf = (row) => (isNumber ? Number(row.cells[column].dataset.by) : row.cells[column].textContent)
      button.addEventListener('click', () => {
        const isDescending = head.getAttribute('aria-sort') === 'ascending'
        for (const other of heads) other.removeAttribute('aria-sort')
        head.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending')
        const sign = isDescending ? -1 : 1
        const rows = [...body.rows].map((row) => ({ row, value: valueOf(row) }))
        rows.sort((a, b) => sign * (isNumber ? a.value - b.value : order.compare(a.value, b.value)))
        body.append(...rows.map(({ row }) => row))
      })
    })
  }

  let folded = []
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')]
    for (const details of folded) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of folded) details.open = false
  })
}
`

/** Of its bytes, for the page's content security policy: kept by a test. */
export const SCRIPT_HASH = 'sha256-yxfJFv25PqZE0U5Lw4qfOaCNK0hwOw8VQ4EDDqy2b00='
