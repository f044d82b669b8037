// When the browser has no room left, old states of maps go before anything else does.
import { expect, test } from 'vitest'
import { openJourney } from '../../../src/commands/open-journey'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { updateMap } from '../../../src/model/edits/update-record'
import { noFile } from '../../../src/store/session-store'
import { textRef } from '../../../src/text/texts'
import { createMemoryShelf } from '../../helpers/memory-shelf'
import { createSmallMap } from '../../helpers/small-map'
import { createTestApp } from '../../helpers/test-app'

test('the newest three, those with a name and every entry stay, and work goes on', async () => {
  const shelf = createMemoryShelf()
  let roomFor = Number.POSITIVE_INFINITY
  const app = createTestApp({
    shelf: {
      ...shelf,
      write: async (batch) => {
        const isFull = shelf.held.checkpoints.length > roomFor
        if (isFull) throw new DOMException('no room', 'QuotaExceededError')
        await shelf.write(batch)
      },
    },
  })
  const { context } = app
  const { documents, journal, session } = context
  const rename = (title: string) =>
    documents.edit(textRef('app.renameMap'), (draft) => updateMap(draft, { title }))
  openJourney(context, createSmallMap().draft as JourneyDocument, noFile)
  await journal.settled()
  rename('Before all')
  await journal.addRestorePoint('Before all')
  for (const title of ['One', 'Two', 'Three', 'Four', 'Five', 'Six']) {
    rename(title)
    journal.hide()
    await journal.settled()
  }
  await expect.poll(() => shelf.held.checkpoints.length).toBe(8)
  const entriesBefore = shelf.held.entries.map(({ seq }) => seq)

  const said: string[] = []
  session.state.subscribe(({ keeping }) => said.push(keeping.state))
  roomFor = 4
  rename('Without room')
  await expect.poll(() => said).toContain('failed')
  await expect.poll(() => session.get().keeping.state).toBe('kept')
  const heads = [...shelf.held.checkpoints].sort((left, right) => left.seq - right.seq)
  expect(heads.map(({ name, seq }) => name ?? seq)).toEqual(['Before all', 5, 6, 7])
  const entries = shelf.held.entries.map(({ seq }) => seq)
  expect(entries).toEqual([...entriesBefore, 8])
  const mapId = journal.row()?.id ?? ''
  const again = await context.maps.read(mapId)
  expect(again.ok && again.value.state.document.map.title).toBe('Without room')
})
