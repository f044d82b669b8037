// Rows and problems of a table in words.
import type { RowProblem } from '../../model/interchange/bring-back/read-tables'
import type { Texts } from '../../text/texts'

/** "Row 4", with the name of its file where there are several; empty for a whole file. */
export function rowWords(
  { file, row }: { readonly file: string; readonly row: number },
  hasFile: boolean,
  { write }: Texts,
): string {
  const words = row > 0 ? write('trackers.row', { row }) : ''
  return [hasFile || row === 0 ? file : '', words].filter(Boolean).join(' · ')
}

export function problemWords({ reason, other = 0 }: RowProblem, { write }: Texts): string {
  if (reason === 'sameKey' || reason === 'sameItem') {
    return write(`trackers.problem.${reason}`, { row: other })
  }
  return write(`trackers.problem.${reason}`)
}
