const MAX_URL = 500

/** Whether an address is a plain `https:` one, with nothing in it that a page could read as more than an address. */
export function isPlainLink(url: string): boolean {
  return url.length <= MAX_URL && /^https:\/\/[A-Za-z0-9.-]+(?:\/[A-Za-z0-9._~/?#=&%+,;:-]*)?$/.test(url)
}
