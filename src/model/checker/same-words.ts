// When two short texts that people typed mean the same: "Order number " and "order  number".

/** The text by which equal words are found: without case and spare spaces. */
export function sameWords(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}
