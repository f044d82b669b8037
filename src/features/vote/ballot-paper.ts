// A ballot on paper: the question, what stands for choice with its number, and room for the dots.
import type { VoteRound } from '../../model/records/vote-round'
import { printOnPaper } from '../../parts/print-on-paper'
import type { Texts } from '../../text/texts'
import type { NamedCandidate } from './use-candidates'

/** Prints one ballot; how many copies, the browser's dialog asks. */
export async function printBallot(
  { title, votesPerPerson, maxPerItem, hasConcerns }: VoteRound,
  candidates: readonly NamedCandidate[],
  { write }: Texts,
): Promise<void> {
  const holder = element('div', '')
  const hints = [
    write('vote.paperHint', { votes: votesPerPerson, max: maxPerItem ?? 0 }),
    write('vote.paperMark'),
    ...(hasConcerns ? [write('vote.paperConcern')] : []),
  ]
  const list = element('ul', '')
  for (const { number, name } of candidates) {
    const row = element('li', '')
    row.append(element('b', number), element('span', name), element('i', ''))
    list.append(row)
  }
  holder.append(element('h1', title || write('vote.untitled')), element('p', hints.join(' ')), list)
  await printOnPaper({ holder, rules })
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

const rules = `
  @page { margin: 15mm; }
  @media print {
    .printed-pages { color: #000; font-size: 12pt; }
    .printed-pages h1 { margin: 0 0 3mm; font-size: 20pt; }
    .printed-pages p { margin: 0 0 6mm; }
    .printed-pages ul { margin: 0; padding: 0; list-style: none; }
    .printed-pages li {
      display: grid; grid-template-columns: 14mm 1fr 42mm; gap: 4mm; align-items: center;
      padding: 2mm 0; border-top: 0.3mm solid #999; break-inside: avoid;
    }
    .printed-pages i { height: 9mm; border: 0.4mm solid #000; border-radius: 2mm; }
  }
`
