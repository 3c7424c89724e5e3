// What a page looks like, asked within it. Colours are compared as WCAG 2.2 defines contrast (1.4.3).
globalThis.look = (() => {
  const INTERACTIVE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const known = new Map()

  /** Red, green, blue and opacity, from 0 to 1, of whatever CSS takes for a colour. */
  function read(colour) {
    if (!known.has(colour)) {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      known.set(
        colour,
        [...canvas.getImageData(0, 0, 1, 1).data].map((part) => part / 255),
      )
    }
    return known.get(colour)
  }

  function over([red, green, blue, opacity], ground) {
    return [red, green, blue].map((part, index) => part * opacity + ground[index] * (1 - opacity))
  }

  function luminance(colour) {
    const [red, green, blue] = colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  function contrast(one, other) {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
  }

  /** What an element stands on: the background of those around it, or the bar of a drawing that it is written on. */
  function groundOf(element) {
    if (element === null) return read(getComputedStyle(document.body).colorScheme === 'dark' ? 'black' : 'white')
    const beneath = element instanceof SVGTextElement ? barUnder(element) : undefined
    if (beneath !== undefined) return over(read(getComputedStyle(beneath).fill), groundOf(beneath.parentElement))
    return over(read(getComputedStyle(element).backgroundColor), groundOf(element.parentElement))
  }

  function barUnder(text) {
    const { x, y, width, height } = text.getBBox()
    const middle = new DOMPoint(x + width / 2, y + height / 2)
    return [...text.parentElement.querySelectorAll('rect, path')].find((bar) => bar.isPointInFill(middle))
  }

  const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })

  /** The elements in which there is text of their own. */
  function texts() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set()
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode
      if (data.trim() !== '' && isShown(parentElement)) found.add(parentElement)
    }
    return [...found]
  }

  const describe = (element) => {
    const shown = (element.textContent.trim() || element.getAttribute('placeholder')) ?? ''
    return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${shown.slice(0, 40)}`
  }

  return {
    /** Has all laid out that would wait until it is scrolled to. */
    layOut() {
      for (const element of document.querySelectorAll('section, li')) element.style.contentVisibility = 'visible'
    },

    unfold() {
      for (const details of document.querySelectorAll('details')) details.open = true
      this.layOut()
    },

    /** Of all text: what there is less contrast in than `least`. */
    faint(least) {
      const written = texts().map((element) => {
        const { color, fill } = getComputedStyle(element)
        return { element, colour: element instanceof SVGElement ? fill : color }
      })
      const placeholders = [...document.querySelectorAll('[placeholder]')].filter(isShown).map((element) => ({
        element,
        colour: getComputedStyle(element, '::placeholder').color,
      }))
      return [...written, ...placeholders].flatMap(({ element, colour }) => {
        const ground = groundOf(element)
        const ratio = contrast(over(read(colour), ground), ground)
        return ratio < least ? [`${describe(element)}: ${ratio.toFixed(2)}`] : []
      })
    },

    /** Of all text: what is smaller, in pixels as they are shown. */
    small(least) {
      return texts().flatMap((element) => {
        const drawing = element.ownerSVGElement
        const scale = drawing ? drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width : 1
        const size = parseFloat(getComputedStyle(element).fontSize) * scale
        return size < least ? [`${describe(element)}: ${size.toFixed(1)} px`] : []
      })
    },

    /** How many pixels the page is wider than its window. */
    overflow() {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    },

    interactive: () => [...document.querySelectorAll(INTERACTIVE)].filter(isShown).map(describe),

    /** What has the focus, and the contrast of the line around it with what it stands on; 0: there is no line. */
    focused() {
      const element = document.activeElement
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
      const ground = groundOf(element.parentElement)
      const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
      return { what: describe(element), outline: isOutlined ? contrast(over(read(outlineColor), ground), ground) : 0 }
    },
  }
})()
