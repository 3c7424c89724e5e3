/** Names of certificates, written as RFC 4514 has them, read back into their parts. */

export interface NameAttribute {
  /** `CN`, `O`; the OID of what has no short name. */
  readonly type: string
  /** As the issuer wrote it: may hold anything. */
  readonly value: string
}

/** One attribute after another, so that what is escaped within a value is not taken for one (RFC 4514 section 3). */
const ATTRIBUTE = /([^=]+)=((?:\\.|[^\\,+])*)(?:[,+]|$)/sy

/** In the order of the text. Of a text that is no such name, those before the place where it ends to be one. */
export function attributesOf(name: string): readonly NameAttribute[] {
  const attributes: NameAttribute[] = []
  ATTRIBUTE.lastIndex = 0
  for (let found = ATTRIBUTE.exec(name); found !== null; found = ATTRIBUTE.exec(name)) {
    const [, type = '', value = ''] = found
    attributes.push({ type, value: value.replaceAll(/\\(.)/gs, '$1') })
  }
  return attributes
}

/** The organizations that a name is of: one in nearly all. */
export function organizationsOf(name: string): readonly string[] {
  return attributesOf(name).flatMap(({ type, value }) => (type === 'O' ? value : []))
}
