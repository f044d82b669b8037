// Half-typed words belong to the map that they were typed in, whichever is open when they are written.
import { expect, test } from 'vitest'
import { createDraftKeeper } from '../../../src/storage/journal/draft-keeper'
import { createMemoryShelf } from '../../helpers/memory-shelf'

test('what waits when another map is opened is written for its own', async () => {
  const shelf = createMemoryShelf()
  const ofNew = { mapId: 'new', field: 'capture', text: 'its own', atMs: 1 }
  shelf.held.drafts = [ofNew, { mapId: 'old', field: 'title', text: 'ends now', atMs: 1 }]
  let open: string | null = 'old'
  const drafts = createDraftKeeper(
    shelf,
    () => open,
    () => 2,
    () => () => undefined,
  )
  drafts.keep('capture', 'half a wo')
  drafts.keep('title', null)
  open = null
  drafts.keep('capture', 'typed nowhere')
  open = 'new'
  drafts.flush()
  await Promise.resolve()
  expect(shelf.held.drafts).toEqual([
    ofNew,
    { mapId: 'old', field: 'capture', text: 'half a wo', atMs: 2 },
  ])
})
