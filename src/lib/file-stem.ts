// The name of a file after a title, without its ending.

/** `Buy a sofa` → `buy-a-sofa`; letters of all scripts stay; `journey` when there are none. */
export function fileStemOf(title: string): string {
  const words = title.toLowerCase().normalize('NFC').match(ofWords) ?? []
  const short = [...words.join('-')].slice(0, 60).join('').replace(/-$/, '')
  return ofDevices.test(short) ? `journey-${short}` : short || 'journey'
}

/** Vowels of Hindi and Thai, and accents without a letter of their own, are marks within a word. */
const ofWords = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** Windows gives no file such a name, whatever its ending, and unpacks none. */
const ofDevices = /^(con|prn|aux|nul|com\d|lpt\d)$/
