// What XML 1.0 cannot hold at all, escaped or not, would make a file that no program opens.

/** Text without control characters; half a surrogate pair becomes the sign for what is unknown. */
export function cleanText(text: string): string {
  let clean = ''
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    if (code >= 0xd800 && code <= 0xdfff) clean += '\ufffd'
    else if (code === 0x9 || code === 0xa || code === 0xd) clean += ' '
    else if (code >= 0x20 && code !== 0x7f && code !== 0xfffe && code !== 0xffff) clean += sign
  }
  return clean
}
