/** With no user in it. A URL parser takes them as well, but for a port out of range and the like. */
export const HTTPS_URL = /^https:\/\/[^\s/?#@]+(?:\/[^\s#]*)?$/
