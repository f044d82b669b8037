// Words that somebody typed, as plain text of a Markdown file.

/** One line, with nothing in it that Markdown would take for a heading, a link or emphasis. */
export function plainInMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^[#+=~-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}
