// Channels keep their names in low rows; where not all have room, those that are shown stay apart.
import { describe, expect, test } from 'vitest'
import { wordsInRows } from '../../../../src/features/map/headers/words-in-rows'

/** Rows of these heights, one below the other. */
function rowsOf(heights: readonly number[]) {
  let end = 0
  return heights.map((height) => {
    const y = end
    end += height
    return { y, height }
  })
}

describe('the words of channel heads', () => {
  test('become fewer and smaller with the height of their row', () => {
    expect(wordsInRows(rowsOf([140, 140]), 1)).toEqual(['', ''])
    expect(wordsInRows(rowsOf([140, 140]), 0.2)).toEqual(['line', 'line'])
    expect(wordsInRows(rowsOf([140, 140]), 0.1)).toEqual(['small', 'small'])
  })

  test('are there in every row of a map that is fitted at 8 %, where rows are 11 pixels high', () => {
    expect(wordsInRows(rowsOf([330, 142, 138, 138, 156, 150]), 0.08)).not.toContain('nothing')
  })

  test('are there in every other row where rows are half as high as a line', () => {
    const words = wordsInRows(rowsOf([140, 140, 140, 140, 140]), 0.05)
    expect(words).toEqual(['over', 'nothing', 'over', 'nothing', 'over'])
  })

  test('never lie on the words of a row that is high enough', () => {
    expect(wordsInRows(rowsOf([60, 60, 300, 60, 60]), 0.05)).toEqual([
      'over',
      'nothing',
      'small',
      'nothing',
      'over',
    ])
  })
})
