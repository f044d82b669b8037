// Which notes are offered to be merged before a vote.
import { expect, test } from 'vitest'
import { alikeNotes } from '../../../src/model/vote/alike-notes'

const groupsOf = (...texts: string[]) =>
  alikeNotes(texts.map((text, place) => ({ id: String(place), text }))).map((group) =>
    group.map(({ id }) => Number(id)),
  )

test('case, signs, accents, endings and small words make no difference', () => {
  expect(
    groupsOf(
      'Stock is not shown',
      'The clerk cannot see her wish list',
      'stocks: not shown!',
      'Clerks cannot see the wish lists',
      'The café is closed',
    ),
  ).toEqual([
    [0, 2],
    [1, 3],
  ])
})

test('what shares only some words is not the same', () => {
  expect(
    groupsOf('No stock shown online', 'No stock left in the store', 'Returns by post'),
  ).toEqual([])
})

test('notes without words are like nothing', () => {
  expect(groupsOf('', '…', '')).toEqual([])
})
