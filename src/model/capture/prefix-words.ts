// Every prefix sign also has a word with a colon: `pain:`, `quote:` (dead keys make `"` awkward).
// Both languages always, since a scribe types in the language of the room.

export type PrefixSign =
  | '!'
  | '*'
  | '+'
  | '"'
  | '?'
  | '>'
  | '>>'
  | '&'
  | '<lost'
  | '<partly'
  | '<kept'
  | '#'

const words: Readonly<Record<string, PrefixSign>> = {
  pain: '!',
  pijnpunt: '!',
  idea: '*',
  idee: '*',
  bright: '+',
  pluspunt: '+',
  quote: '"',
  citaat: '"',
  question: '?',
  vraag: '?',
  step: '>',
  stap: '>',
  stage: '>>',
  fase: '>>',
  same: '&',
  zelfde: '&',
  lost: '<lost',
  verloren: '<lost',
  partly: '<partly',
  deels: '<partly',
  kept: '<kept',
  behouden: '<kept',
  item: '#',
}

/** The sign that a word with a colon at the start stands for, and what follows it; else null. */
export function signOfWord(
  line: string,
): { readonly sign: PrefixSign; readonly rest: string } | null {
  const match = /^(\p{L}+):\s*/u.exec(line)
  const word = match?.[1]?.toLowerCase() ?? ''
  if (!match || !Object.hasOwn(words, word)) return null
  const sign = words[word]
  return sign ? { sign, rest: line.slice(match[0].length) } : null
}
