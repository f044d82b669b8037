// Signs that no file of text should hold.

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g

/** Text without control characters; tabs and the ends of lines stay. */
export function withoutControls(text: string): string {
  return text.replace(controls, '')
}
