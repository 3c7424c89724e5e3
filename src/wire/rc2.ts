/**
 * RC2 in CBC, decryption alone: RFC 2268. OpenSSL 3 has it no more, and node-forge takes seconds for the 200 kB of a
 * trust store; keytool and OpenSSL 1 encrypted the certificates of a PKCS#12 file with it until 2020.
 */

/** "PITABLE" of RFC 2268 section 2. */
const PI_TABLE_HEX =
  'd978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2179a59f587b34f1361456d8d09817d32' +
  'bd8f40eb86b77b0bf09521225c6b4e8254d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb626' +
  '6fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed708e8eade8052eef784aa72ac354d6a2a' +
  '961ad2715a1549744b9fd05e0418a4ecc2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731' +
  '2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a90d38341bab33ffb0bb480c5fb9b1cd2e' +
  'c5f3db47e5a59c770aa62068fe7fc1ad'
const PI_TABLE = Buffer.from(PI_TABLE_HEX, 'hex')

const BLOCK_BYTES = 8
const KEY_WORDS = 64
const ROTATIONS = [1, 2, 3, 5] as const

/**
 * The effective bits are all that the key has. Whatever stands behind the last whole block is left out.
 * @param key 1 to 128 bytes
 * @param iv 8 bytes
 */
export function decryptRc2(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Uint8Array {
  const words = expandKey(key)
  const blocks = Math.floor(data.length / BLOCK_BYTES)
  const plain = new Uint8Array(blocks * BLOCK_BYTES)
  let previous = iv
  for (let at = 0; at < plain.length; at += BLOCK_BYTES) {
    const block = data.subarray(at, at + BLOCK_BYTES)
    decryptBlock(words, block, plain.subarray(at, at + BLOCK_BYTES))
    for (let index = 0; index < BLOCK_BYTES; index += 1) {
      plain[at + index] = (plain[at + index] ?? 0) ^ (previous[index] ?? 0)
    }
    previous = block
  }
  return plain
}

/** RFC 2268 section 2. */
function expandKey(key: Uint8Array): Uint16Array {
  const bytes = new Uint8Array(KEY_WORDS * 2)
  bytes.set(key)
  const at = (index: number): number => bytes[index] ?? 0
  const table = (index: number): number => PI_TABLE[index & 0xff] ?? 0
  for (let index = key.length; index < bytes.length; index += 1)
    bytes[index] = table(at(index - 1) + at(index - key.length))
  const first = bytes.length - key.length
  bytes[first] = table(at(first))
  for (let index = first - 1; index >= 0; index -= 1) bytes[index] = table(at(index + 1) ^ at(index + key.length))
  return Uint16Array.from({ length: KEY_WORDS }, (_, index) => at(2 * index) | (at(2 * index + 1) << 8))
}

/** RFC 2268 section 4: sixteen rounds of mixing, of which the fifth and the eleventh are followed by one of mashing. */
function decryptBlock(words: Uint16Array, block: Uint8Array, out: Uint8Array): void {
  const state = new Uint16Array(4)
  for (let index = 0; index < 4; index += 1) state[index] = (block[2 * index] ?? 0) | ((block[2 * index + 1] ?? 0) << 8)
  // Behind the one at the index, as a ring.
  const behind = (index: number, distance: number): number => state[(index + 4 - distance) & 3] ?? 0
  for (let round = 15; round >= 0; round -= 1) {
    for (let index = 3; index >= 0; index -= 1) {
      const word = state[index] ?? 0
      const rotation = ROTATIONS[index] ?? 0
      const rotated = (word >>> rotation) | (word << (16 - rotation))
      const [one, two, three] = [behind(index, 1), behind(index, 2), behind(index, 3)]
      state[index] = rotated - (words[4 * round + index] ?? 0) - (one & two) - (~one & three)
    }
    if (round !== 11 && round !== 5) continue
    for (let index = 3; index >= 0; index -= 1) state[index] = (state[index] ?? 0) - (words[behind(index, 1) & 63] ?? 0)
  }
  for (let index = 0; index < 4; index += 1) {
    out[2 * index] = (state[index] ?? 0) & 0xff
    out[2 * index + 1] = (state[index] ?? 0) >>> 8
  }
}
