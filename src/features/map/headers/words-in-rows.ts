// What the heads of channels have room for: three lines of a title, one, or one in small letters,
// which may stand out over rows that are too low for any words.
import type { RowBox } from '../../../scene/layout/map-layout'

export type WordsInRow = '' | 'line' | 'small' | 'over' | 'nothing'

/** For each row, from the top; `zoom` is CSS pixels of a map unit. */
export function wordsInRows(
  rows: readonly Pick<RowBox, 'y' | 'height'>[],
  zoom: number,
): readonly WordsInRow[] {
  // From the top down to there words stand already.
  let end = Number.NEGATIVE_INFINITY
  return rows.map(({ y, height }, index) => {
    const middle = (y + height / 2) * zoom
    const here = wordsByHeight(height * zoom)
    if (here !== 'over') {
      end = middle + halfLine
      return here
    }
    const next = rows.slice(index + 1).find((row) => wordsByHeight(row.height * zoom) !== 'over')
    const start = next ? (next.y + next.height / 2) * zoom - halfLine : Number.POSITIVE_INFINITY
    if (middle - halfLine < end || middle + halfLine > start) return 'nothing'
    end = middle + halfLine
    return 'over'
  })
}

/** CSS pixels: two lines of a title and room round them; one line; one in small letters. */
const [twoLines, oneLine, smallLine] = [36, 20, 12]
/** Of a line that stands out: smaller letters. */
const halfLine = 5.25

function wordsByHeight(height: number): WordsInRow {
  if (height < smallLine) return 'over'
  if (height < oneLine) return 'small'
  return height < twoLines ? 'line' : ''
}
