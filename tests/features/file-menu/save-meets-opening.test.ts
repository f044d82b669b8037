// A save that is still running when its map leaves the screen: what it did is known of that map, and
// of no other one.
import { afterEach, describe, expect, test } from 'vitest'
import { openJourney, openKeptMap } from '../../../src/commands/open-journey'
import { openPickedFile } from '../../../src/features/file-menu/open-file'
import { saveJourney } from '../../../src/features/file-menu/save-file'
import { moveToBin } from '../../../src/features/my-maps/map-actions'
import { updateMap } from '../../../src/model/edits/update-record'
import { writeJourney } from '../../../src/model/file-format/write-file'
import { noFile } from '../../../src/store/session-store'
import { textRef } from '../../../src/text/texts'
import { createDiskFile, createPause, type DiskFile } from '../../helpers/disk-file'
import {
  createBrowser,
  expectToSave,
  fileOf,
  isSaid,
  isUnsaved,
  nothing,
  openId,
  openOther,
  rename,
  titleOf,
  type Window,
} from '../../helpers/saving-windows'
import { createShopMap } from '../../helpers/shop-map'

/** A window with a map that was opened from a file and changed, and a save of it that waits. */
async function withRunningSave(step: 'written' | 'closed' = 'written', title = 'First words') {
  const browser = createBrowser()
  const app = browser.addWindow()
  const disk = createDiskFile(writeJourney(createShopMap()))
  openJourney(app.context, createShopMap(), await disk.opened())
  const mapId = openId(app)
  if (title !== 'Sofa') rename(app, title)
  const pause = createPause()
  disk.between[step] = pause.wait
  const saving = saveJourney(app.context)
  await pause.reached
  delete disk.between[step]
  const endSave = () => {
    pause.end()
    return saving
  }
  return { ...browser, app, disk, mapId, endSave }
}

/** Picks the file, as it lies on the disk now. */
async function openFile(app: Window, disk: DiskFile) {
  const bytes = new TextEncoder().encode(await disk.text())
  const { stamp } = await disk.opened()
  app.files.toPick.push({ name: 'sofa.journey.json', bytes, handle: disk.handle, stamp })
  await openPickedFile(app.context)
}

/** A key in the field of the title: more of the same may follow. */
const typeTitle = ({ context }: Window, title: string) =>
  context.documents.edit(textRef('app.renameMap'), (draft) => updateMap(draft, { title }), {
    mergeKey: 'title',
  })

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'showSaveFilePicker')
})

describe('a map that is left while it is saved', () => {
  test('is saved when it is opened again', async () => {
    const { app, disk, mapId, endSave } = await withRunningSave()
    openOther(app)
    expect(await endSave()).toBe(true)
    expect(fileOf(app)).toBe(noFile)
    await openKeptMap(app.context, mapId)
    expect(titleOf(app)).toBe('First words')
    expect(isUnsaved(app)).toBe(false)
    expect(fileOf(app)).toMatchObject({ isOurs: true, last: { kind: 'saved' } })
    rename(app, 'Second words')
    await expectToSave(app, disk)
  })

  test('and was changed since is not told that its file was changed by somebody', async () => {
    const { app, disk, mapId, endSave } = await withRunningSave()
    rename(app, 'Second words')
    openOther(app)
    await endSave()
    await openKeptMap(app.context, mapId)
    expect(titleOf(app)).toBe('Second words')
    expect(isUnsaved(app)).toBe(true)
    await expectToSave(app, disk)
  })

  test('and opened again before that ends knows it', async () => {
    const { app, disk, mapId, endSave } = await withRunningSave()
    openOther(app)
    await openKeptMap(app.context, mapId)
    await endSave()
    expect(isUnsaved(app)).toBe(false)
    rename(app, 'Second words')
    await expectToSave(app, disk)
  })

  test('for the first time keeps the place that was chosen', async () => {
    const app = createBrowser().addWindow()
    const disk = createDiskFile('', 'place.journey.json')
    Object.assign(globalThis, { showSaveFilePicker: async () => disk.handle })
    const pause = createPause()
    disk.between.written = pause.wait
    openJourney(app.context, createShopMap(), noFile)
    const mapId = openId(app)
    const saving = saveJourney(app.context)
    await pause.reached
    openOther(app)
    pause.end()
    await saving
    await openKeptMap(app.context, mapId)
    expect(fileOf(app)).toMatchObject({ name: 'place.journey.json', handle: disk.handle })
    expect(isUnsaved(app)).toBe(false)
  })

  test('goes into the bin with its file, and nothing is known of a file then', async () => {
    const { app, shelf, mapId, endSave } = await withRunningSave()
    const row = app.context.journal.row()
    if (row) await moveToBin(app.context, row)
    await endSave()
    expect(fileOf(app)).toMatchObject({ name: null, handle: null, last: { kind: 'none' } })
    const kept = await shelf.map(mapId)
    expect(kept?.deletedAtMs).not.toBeNull()
    await openKeptMap(app.context, mapId)
    expect(isUnsaved(app)).toBe(false)
  })

  test('and whose file was changed asks nothing over the choice of a map', async () => {
    const { app, disk, endSave } = await withRunningSave()
    const row = app.context.journal.row()
    if (row) await moveToBin(app.context, row)
    disk.put('theirs')
    expect(await endSave()).toBe(false)
    expect(isSaid(app)).toEqual(nothing)
    expect(fileOf(app).last).toEqual({ kind: 'none' })
    expect(await disk.text()).toBe('theirs')
  })
})

describe('a page that ends while it saves', () => {
  test('knows its own bytes the next time', async () => {
    const { addWindow, crash, disk, mapId } = await withRunningSave('closed')
    expect(await disk.text()).toContain('First words')
    crash()
    const next = addWindow()
    await openKeptMap(next.context, mapId)
    rename(next, 'Second words')
    await expectToSave(next, disk)
  })

  test('goes on from its file, without a question', async () => {
    const { addWindow, crash, disk } = await withRunningSave('closed')
    crash()
    const next = addWindow()
    await openFile(next, disk)
    expect(isSaid(next)).toEqual(nothing)
    expect(titleOf(next)).toBe('First words')
    expect(isUnsaved(next)).toBe(false)
    rename(next, 'Second words')
    await expectToSave(next, disk)
  })
})

describe('a page that ends while it saves what the browser does not know yet', () => {
  /** Bytes arrive with that key, and the page is gone before anything else is written. */
  async function withKeyInFileOnly() {
    const browser = createBrowser()
    const app = browser.addWindow()
    const disk = createDiskFile(writeJourney(createShopMap()))
    openJourney(app.context, createShopMap(), await disk.opened())
    const mapId = openId(app)
    rename(app, 'First words')
    await saveJourney(app.context)
    typeTitle(app, 'Last key')
    const pause = createPause()
    disk.between.closed = pause.wait
    void saveJourney(app.context)
    await pause.reached
    delete disk.between.closed
    browser.crash()
    return { ...browser, disk, mapId, next: browser.addWindow() }
  }

  test('does not call the next change saved', async () => {
    const { next, disk, mapId } = await withKeyInFileOnly()
    await openKeptMap(next.context, mapId)
    expect(titleOf(next)).toBe('First words')
    rename(next, 'Other words')
    await openFile(next, disk)
    expect(titleOf(next)).toBe('Other words')
    expect(isUnsaved(next)).toBe(true)
    await expectToSave(next, disk)
  })

  test('goes on with what the file says, and can be taken back', async () => {
    const { next, disk } = await withKeyInFileOnly()
    await openFile(next, disk)
    expect(isSaid(next)).toEqual(nothing)
    expect(titleOf(next)).toBe('Last key')
    expect(isUnsaved(next)).toBe(false)
    next.context.documents.undo()
    expect(titleOf(next)).toBe('First words')
    expect(isUnsaved(next)).toBe(true)
    await expectToSave(next, disk)
  })
})

describe('a map that another window takes over while it is saved', () => {
  test('is saved there, and nothing is asked here', async () => {
    const { app, addWindow, disk, mapId, endSave } = await withRunningSave()
    const other = addWindow()
    await openKeptMap(other.context, mapId)
    expect(await other.context.tabs.takeOver()).toBe(true)
    await endSave()
    expect(isSaid(app)).toEqual(nothing)
    rename(other, 'Second words')
    await expectToSave(other, disk)
  })

  test('and saves first is not asked about here', async () => {
    const { app, addWindow, disk, mapId, endSave } = await withRunningSave()
    const other = addWindow()
    await openKeptMap(other.context, mapId)
    await other.context.tabs.takeOver()
    rename(other, 'Second words')
    await expectToSave(other, disk)
    expect(await endSave()).toBe(false)
    expect(isSaid(app)).toEqual(nothing)
    expect(fileOf(app).last.kind).not.toBe('failed')
    expect(await disk.text()).toContain('Second words')
  })
})

test('two maps in which nothing was changed are saved, each by its own press', async () => {
  const { app, endSave } = await withRunningSave('written', 'Sofa')
  const second = createDiskFile('', 'second.journey.json')
  Object.assign(globalThis, { showSaveFilePicker: async () => second.handle })
  openOther(app)
  const saving = saveJourney(app.context)
  await endSave()
  expect(await saving).toBe(true)
  expect(await second.text()).toContain('Another map')
  expect(fileOf(app).name).toBe('second.journey.json')
})
