// The second place of the newest checkpoint: what is written there in pieces is read back whole.
import { expect, test } from 'vitest'
import { stateOf, toCheckpointRow } from '../../../src/storage/journal/checkpoint'
import {
  type MirroredMap,
  mirrorPieces,
  readMirrored,
} from '../../../src/storage/journal/checkpoint-mirror'
import { toKeptFile } from '../../../src/storage/journal/map-row'
import { freshHistory } from '../../../src/store/history-state'
import { noFile } from '../../../src/store/session-store'
import { generateDocument } from '../../helpers/random-document'

const document = generateDocument({ touchpoints: 900, seed: 5 })

function mirroredOf(scenario: string): MirroredMap {
  const changed = { ...document, map: { ...document.map, scenario } }
  const facts = { mapId: 'local_1', seq: 7, atMs: 1000, cause: 'saved', name: null } as const
  const map = {
    id: 'local_1',
    title: 'Sofa "online"',
    createdAtMs: 1,
    changedAtMs: 2,
    isTouched: true,
    isReadOnly: false,
    file: toKeptFile(noFile),
    calm: { seq: 0, atMs: 1 },
    deletedAtMs: null,
  }
  return { map, checkpoint: toCheckpointRow(facts, freshHistory(changed)) }
}

test.each([0, 1])('a map of two-unit signs, %d units further on', async (shift) => {
  const mirrored = mirroredOf(' '.repeat(shift) + '🛋'.repeat(600_000))
  const pieces = [...mirrorPieces(mirrored)]
  expect(pieces.length).toBeGreaterThan(3)
  // As the file system does: each piece becomes UTF-8 by itself.
  const file = await new Blob(pieces).text()
  const read = readMirrored(file)
  expect(read).toEqual(mirrored)
  expect(read && stateOf(read.checkpoint)?.document).toEqual(stateOf(mirrored.checkpoint)?.document)
})

test('a checkpoint written in pieces is the JSON of the state', () => {
  const { history, document: written } = JSON.parse(mirroredOf('').checkpoint.text)
  const state = freshHistory({ ...document, map: { ...document.map, scenario: '' } })
  expect(JSON.stringify({ ...history, document: written })).toBe(
    JSON.stringify({ ...history, document: state.document }),
  )
  expect({ ...history, document: null }).toEqual({ ...state, document: null })
})

test.each(['', '{', '[]', '{"map":1}\n', 'null\n{}'])('%j is no mirrored map', (file) => {
  expect(readMirrored(file)).toBeNull()
})
