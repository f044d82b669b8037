// A map is handed out from whatever is still sound of it.
import { describe, expect, test } from 'vitest'
import { updateMap } from '../../../src/model/edits/update-record'
import { writeJourney } from '../../../src/model/file-format/write-file'
import type { MirroredMap } from '../../../src/storage/journal/checkpoint-mirror'
import type { KeptRows } from '../../../src/storage/rescue/kept-rows'
import { listKeptMaps } from '../../../src/storage/rescue/list-kept-maps'
import { rescueMap } from '../../../src/storage/rescue/rescue-map'
import { textRef } from '../../../src/text/texts'
import { createMemoryShelf, type MemoryShelf } from '../../helpers/memory-shelf'
import { createShopMap } from '../../helpers/shop-map'
import { createTestApp } from '../../helpers/test-app'

/** A map with five changes after its first checkpoint, and a copy of that in the mirror. */
async function keptMap() {
  const shelf = createMemoryShelf()
  const { context } = createTestApp({ document: createShopMap(), shelf })
  const { documents, journal } = context
  journal.begin('local_a')
  await journal.settled()
  const [checkpoint] = shelf.held.checkpoints
  const [map] = shelf.held.maps
  if (!checkpoint || !map) throw new Error('nothing was kept')
  const titles = ['one', 'two', 'three', 'four', 'five']
  for (const title of titles) {
    documents.edit(textRef('journal.rename'), (draft) => updateMap(draft, { title }))
  }
  await journal.settled()
  const mirror: MirroredMap[] = [{ map, checkpoint: { ...checkpoint } }]
  const sources = { rows: rowsOf(shelf), mirrored: async () => mirror }
  return { shelf, sources, mirror, newest: writeJourney(documents.getDocument()) }
}

function rowsOf(shelf: MemoryShelf): KeptRows {
  const { held } = shelf
  const of = <Row extends { mapId: string }>(rows: readonly Row[], id: string) =>
    rows.filter(({ mapId }) => mapId === id)
  return {
    ...shelf,
    mapIds: async () => [
      ...new Set([...held.maps.map(({ id }) => id), ...held.entries.map(({ mapId }) => mapId)]),
    ],
    raw: async (id) => ({
      map: held.maps.find((map) => map.id === id),
      checkpoints: of(held.checkpoints, id),
      contents: [],
      entries: of(held.entries, id),
      drafts: of(held.drafts, id),
    }),
  }
}

const spoil = <Row extends { text: string }>(row: Row) => ({ ...row, text: `${row.text} ` })

describe('rescueMap', () => {
  test('gives the newest state, byte for byte', async () => {
    const { sources, newest } = await keptMap()
    expect(await rescueMap(sources, 'local_a')).toEqual({
      kind: 'whole',
      fileName: 'five.journey.json',
      text: newest,
    })
  })

  test('gives all before a spoilt entry, and says that something is missing', async () => {
    const { shelf, sources } = await keptMap()
    shelf.held.entries = shelf.held.entries.map((row) => (row.seq === 4 ? spoil(row) : row))
    const rescued = await rescueMap(sources, 'local_a')
    expect(rescued).toMatchObject({ kind: 'shortened', fileName: 'three.journey.json' })
  })

  test('takes the checkpoint of the mirror and the entries when no checkpoint is sound', async () => {
    const { shelf, sources, newest } = await keptMap()
    shelf.held.checkpoints = shelf.held.checkpoints.map(spoil)
    expect((await rescueMap(sources, 'local_a'))?.text).toBe(newest)
  })

  test('takes the mirror alone when there is no database', async () => {
    const { sources } = await keptMap()
    const rescued = await rescueMap({ ...sources, rows: null }, 'local_a')
    expect(rescued?.kind).toBe('shortened')
    expect(JSON.parse(rescued?.text ?? '')).toMatchObject({ format: 'throughline/journey-map' })
  })

  test('gives what is there when nothing of it is sound', async () => {
    const { shelf, sources, mirror } = await keptMap()
    shelf.held.checkpoints = shelf.held.checkpoints.map(spoil)
    mirror.splice(0, 1)
    const rescued = await rescueMap(sources, 'local_a')
    expect(rescued?.kind).toBe('raw')
    const { entries } = JSON.parse(rescued?.text ?? '') as { entries: unknown[] }
    expect(entries).toEqual(shelf.held.entries)
  })

  test('never rejects, whatever throws', async () => {
    const broken = () => Promise.reject(new Error('broken'))
    const rows: KeptRows = {
      ...rowsOf(createMemoryShelf()),
      checkpoints: broken,
      entriesAfter: broken,
      raw: broken,
    }
    expect(await rescueMap({ rows, mirrored: broken }, 'local_a')).toBeNull()
  })
})

test('a map that only the mirror has, or that has lost its row, is in the list', async () => {
  const { shelf, sources, mirror } = await keptMap()
  shelf.held.maps = []
  mirror.push(...mirror.map((one) => ({ ...one, map: { ...one.map, id: 'local_b' } })))
  const ids = (await listKeptMaps(sources)).map(({ id }) => id)
  expect(new Set(ids)).toEqual(new Set(['local_a', 'local_b']))
})
