// Which commands a typed text means, best first; words of any language that ships find them.
import type { Command } from '../../commands/command'
import { foldedText } from '../../model/queries/find-records'
import { languages } from '../../text/catalogue'
import { createTexts, type Texts } from '../../text/texts'

/** Those that match; equal ones in the order of the registry. Without text: all. */
export function findCommands(
  commands: readonly Command[],
  text: string,
  shown: Texts,
): readonly Command[] {
  const wanted = foldedText(text)
  const others = languages.map((language) => createTexts(language))
  const ranked = commands.flatMap((command) => {
    const rank = rankOf(command, wanted, shown, others)
    return rank === null ? [] : [{ command, rank }]
  })
  return ranked.sort((left, right) => left.rank - right.rank).map(({ command }) => command)
}

function rankOf(
  command: Command,
  wanted: string,
  shown: Texts,
  others: readonly Texts[],
): number | null {
  const label = foldedText(shown.write(command.label))
  if (label === wanted) return 0
  if (label.startsWith(wanted)) return 1
  if (hasWordsThatBegin(label, wanted)) return 2
  if (label.includes(wanted)) return 3
  // Together: "version history" is "History" by its own name, with "versions" among its words.
  const words = others.map((texts) => {
    const keywords = command.keywords ? texts.write(command.keywords) : ''
    return foldedText(`${texts.write(command.label)} ${keywords}`)
  })
  if (words.some((other) => hasWordsThatBegin(other, wanted))) return 4
  return hasLettersInOrder(label, wanted) ? 5 : null
}

/** "add touch" in "add touchpoint": each wanted word begins one, in any order. */
function hasWordsThatBegin(text: string, wanted: string): boolean {
  const words = text.split(/[^\p{L}\p{N}]+/u)
  return wanted.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)))
}

function hasLettersInOrder(text: string, wanted: string): boolean {
  let place = -1
  for (const letter of wanted.replaceAll(' ', '')) {
    place = text.indexOf(letter, place + 1)
    if (place < 0) return false
  }
  return true
}
