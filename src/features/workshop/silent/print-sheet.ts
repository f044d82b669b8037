// A sheet of paper for a silent round: the prompt, and lines to write on.
import { printOnPaper } from '../../../parts/print-on-paper'

/** Asks the browser to print it; `language` is that of the prompt. */
export async function printSheet(prompt: string, language: string): Promise<void> {
  const holder = document.createElement('div')
  holder.lang = language
  const heading = document.createElement('h1')
  heading.textContent = prompt
  const lines = document.createElement('ol')
  for (let line = 0; line < linesOnPaper; line += 1) lines.append(document.createElement('li'))
  holder.append(heading, lines)
  await printOnPaper({ holder, rules })
}

const linesOnPaper = 10

const rules = `
  @page { margin: 18mm; }
  @media print {
    .printed-pages { color: #000; }
    .printed-pages h1 { margin: 0 0 8mm; font-size: 22pt; line-height: 1.25; }
    .printed-pages ol { margin: 0; padding: 0 0 0 9mm; font-size: 12pt; }
    .printed-pages li { height: 21mm; padding-top: 2mm; border-top: 0.3mm solid #999; break-inside: avoid; }
  }
`
