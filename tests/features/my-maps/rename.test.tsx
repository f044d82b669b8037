// A map is renamed in the list of maps where it may be changed; else it is said why not.
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { closeMap, openJourney } from '../../../src/commands/open-journey'
import { renameMap } from '../../../src/features/my-maps/map-actions'
import MyMapsView from '../../../src/features/my-maps/view'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { updateMap } from '../../../src/model/edits/update-record'
import { noFile } from '../../../src/store/session-store'
import { textRef } from '../../../src/text/texts'
import { withFakeTimers } from '../../helpers/fake-timers'
import { createMemoryShelf } from '../../helpers/memory-shelf'
import { createSmallMap } from '../../helpers/small-map'
import { addCard, rest, settled, startMap } from '../../helpers/tab-actions'
import { createTabWorld, type TabWindow } from '../../helpers/tab-world'
import { createTestApp, renderWithApp } from '../../helpers/test-app'

type InTab = Pick<TabWindow, 'app'>

const lock = ({ app }: InTab) =>
  app.context.documents.edit(textRef('structure.lockMap'), (draft) =>
    updateMap(draft, { isLocked: true }),
  )

describe('a map that may not be renamed', () => {
  withFakeTimers()

  /** A window with the list, and a map that another window has closed again. */
  async function kept(before: (tab: TabWindow) => void = () => {}) {
    const world = createTabWorld(() => 10)
    const tab = world.add()
    const mapId = await startMap(tab)
    before(tab)
    await rest()
    closeMap(tab.app.context)
    await rest()
    const { context } = world.add().app
    const rowOf = () => world.shelf.held.maps.find(({ id }) => id === mapId)
    const row = rowOf()
    if (!row) throw new Error('No map')
    return { world, context, row, rowOf }
  }

  test('is a locked one, open or not', async () => {
    const { world, context, row, rowOf } = await kept(lock)
    expect(await settled(renameMap(context, row, 'New'))).toEqual(textRef('common.mapLocked'))
    const tab = world.add()
    await settled(world.open(tab, row.id))
    expect(await settled(renameMap(tab.app.context, row, 'New'))).toEqual(
      textRef('common.mapLocked'),
    )
    expect(rowOf()?.title).toBe(row.title)
  })

  test('is one that another window deleted meanwhile', async () => {
    const { world, context, row, rowOf } = await kept()
    const gone = textRef('my-maps.gone')
    await settled(context.maps.moveToBin(row.id))
    expect(await settled(renameMap(context, row, 'New'))).toEqual(gone)
    await settled(context.maps.emptyBin())
    expect(await settled(renameMap(context, row, 'New'))).toEqual(gone)
    expect(rowOf()).toBeUndefined()
    expect(world.shelf.held.entries).toEqual([])
  })

  test('is one that is deleted for good while it is renamed, which does not bring it back', async () => {
    for (let afterMs = 0; afterMs <= 120; afterMs += 10) {
      const { world, context, row, rowOf } = await kept()
      setTimeout(() => void world.shelf.dropMap(row.id), afterMs)
      const problem = await settled(renameMap(context, row, 'New'))
      // Null: it was renamed before it went.
      expect([null, 'my-maps.gone']).toContain(problem?.key ?? null)
      if (afterMs < 40) expect(problem).not.toBeNull()
      expect(rowOf()).toBeUndefined()
      expect(world.shelf.held.entries).toEqual([])
    }
  })

  test('and any other one is', async () => {
    const { context, row, rowOf } = await kept()
    expect(await settled(renameMap(context, row, 'New'))).toBeNull()
    expect(rowOf()?.title).toBe('New')
  })
})

test('the list offers no new name for a locked map, and says why', async () => {
  const shelf = createMemoryShelf()
  const app = createTestApp({ shelf })
  openJourney(app.context, createSmallMap().draft as JourneyDocument, noFile)
  addCard({ app }, 'Looks')
  lock({ app })
  await app.context.journal.settled()
  renderWithApp(<MyMapsView />, { app })
  const card = await screen.findByRole('listitem')
  const rename = within(card).getByRole('button', { name: /^Rename/ })
  expect(rename).toHaveAttribute('aria-disabled', 'true')
  expect(rename).toHaveAccessibleDescription('The map is locked')
  expect(within(card).getByRole('button', { name: /^Delete/ })).not.toHaveAttribute('aria-disabled')
})
