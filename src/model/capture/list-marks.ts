// Lists that are pasted from letters, chats and word processors bring their bullets and numbers along, and
// rows of a table the tabs between their cells.

/** `*` and `+` are signs of the capture bar, and so is `-` right before a digit. A word processor's inner bullet is an `o` and a tab. */
const bullet =
  /^[\t \u00A0]*(?:[•◦▪▫●○■□‣⁃∙·\uF0B7–—-][\t \u00A0]+|o\t+)(?:\[[ xX]\][\t \u00A0]+)?/u
const number = /^[\t \u00A0]*\(?\d{1,3}[.)][\t \u00A0]+/u

/**
 * The same lines without what marks them as lines of a list; one number alone may be a word of its
 * line. The cells of a row are divided by signs that can be seen.
 */
export function withoutListMarks(pasted: string): string {
  const lines = pasted.split(/(\r\n|[\n\r\u2028\u2029])/u)
  const isNumbered = lines.filter((line) => number.test(line)).length > 1
  return lines
    .map((line) => {
      const rest = line.replace(bullet, '')
      const words = rest === line && isNumbered ? line.replace(number, '') : rest
      if (!words.includes('\t')) return words
      const cells = words.split('\t').map((cell) => cell.trim())
      return cells.filter((cell) => cell !== '').join(' · ')
    })
    .join('')
}
