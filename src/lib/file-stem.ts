// The name of a file after a title, without its ending.

/** `Buy a sofa` → `buy-a-sofa`; letters of all scripts stay; `journey` when there are none. */
export function fileStemOf(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const short = [...words.join('-')].slice(0, 60).join('')
  return short.replace(/-$/, '') || 'journey'
}
