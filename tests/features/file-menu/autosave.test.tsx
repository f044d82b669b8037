// The file follows by itself: not key by key, not too late, and also when its map is left.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hasUnsavedChanges, openJourney, openKeptMap } from '../../../src/commands/open-journey'
import { startAutosave } from '../../../src/features/file-menu/autosave'
import { saveJourney } from '../../../src/features/file-menu/save-file'
import { fail } from '../../../src/lib/result'
import { updateMap } from '../../../src/model/edits/update-record'
import type { FileFailure, JourneyFiles } from '../../../src/storage/journey-files'
import { noFile } from '../../../src/store/session-store'
import { textRef } from '../../../src/text/texts'
import { createShopMap } from '../../helpers/shop-map'
import { createTestApp } from '../../helpers/test-app'

const handle = { name: 'sofa.journey.json' } as FileSystemFileHandle
const ours = { ...noFile, name: handle.name, handle, version: 0, isOurs: true } as const
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

let stop = () => {}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

/** A map that a person has saved before, and that is to follow by itself. */
function openSavedMap() {
  const app = createTestApp()
  const { context } = app
  openJourney(context, createShopMap(), ours)
  stop = startAutosave(context)
  const rename = (title: string) =>
    context.documents.edit(textRef('app.renameMap'), (draft) => updateMap(draft, { title }))
  const isInFile = (title: string) =>
    app.files.written.some(({ name, text }) => name === handle.name && text.includes(title))
  return { ...app, rename, isInFile, mapId: context.journal.row()?.id ?? '' }
}

function openOther({ context }: ReturnType<typeof openSavedMap>) {
  const map = createShopMap()
  map.map.title = 'Another map'
  openJourney(context, map, noFile)
}

test('the first change after a save by hand waits as any other', async () => {
  const { context, rename, isInFile } = openSavedMap()
  rename('First')
  await saveJourney(context)
  await pass(60_000)
  rename('Sec')
  await pass(500)
  rename('Second')
  await pass(1000)
  expect(isInFile('Sec')).toBe(false)
  await pass(1500)
  expect(isInFile('Second')).toBe(true)
})

test('after a failure that may pass by itself, a person who goes on typing is no hindrance', async () => {
  const { files, rename, isInFile } = openSavedMap()
  const { write } = files
  const full: FileFailure = { code: 'disk-full' }
  Object.assign(files, { write: async () => fail(full) })
  rename('First')
  await pass(3000)
  Object.assign(files, { write })
  for (let count = 0; count < 8; count += 1) {
    rename(`Again ${count}`)
    await pass(5000)
  }
  expect(isInFile('Again')).toBe(true)
})

test('a map that is left right after a change is in its file', async () => {
  const app = openSavedMap()
  app.rename('Last words')
  openOther(app)
  await pass(3000)
  expect(app.isInFile('Last words')).toBe(true)
  expect(app.context.session.get().file).toBe(noFile)
  await openKeptMap(app.context, app.mapId)
  const { documents, session } = app.context
  expect(hasUnsavedChanges(documents.state.getState(), session.get())).toBe(false)
})

test('a map that is not kept in this browser is left as a person said', async () => {
  const app = openSavedMap()
  app.rename('Discarded')
  const { session } = app.context
  session.set({ keeping: { ...session.get().keeping, state: 'failed' } })
  openOther(app)
  await pass(3000)
  expect(app.isInFile('Discarded')).toBe(false)
})

test('so is one over which another map is chosen', async () => {
  const { context, rename, isInFile } = openSavedMap()
  rename('Last words')
  await context.run('file-menu.newMap')
  await pass(3000)
  expect(isInFile('Last words')).toBe(true)
})

test('the slow save of a map that was left holds up no other one', async () => {
  const app = openSavedMap()
  const { write } = app.files
  const slowly: JourneyFiles['write'] = (_, __, target) =>
    target.handle === handle ? new Promise(() => undefined) : write(_, __, target)
  Object.assign(app.files, { write: slowly })
  app.rename('First')
  void saveJourney(app.context)
  const second = { name: 'second.journey.json' } as FileSystemFileHandle
  openJourney(app.context, createShopMap(), { ...ours, name: second.name, handle: second })
  app.rename('Second')
  await pass(3000)
  expect(app.files.written.map(({ name }) => name)).toEqual(['second.journey.json'])
})

/** A map that is being saved, slowly, and the words that end it. */
function withSlowSave() {
  const app = openSavedMap()
  const { write } = app.files
  let end = () => {}
  const slow = new Promise<void>((resolve) => {
    end = resolve
  })
  const slowly: JourneyFiles['write'] = async (...args) => {
    await slow
    return write(...args)
  }
  app.rename('First words')
  Object.assign(app.files, { write: slowly })
  const saving = saveJourney(app.context)
  const endSave = async () => {
    Object.assign(app.files, { write })
    end()
    await saving
    await pass(100)
  }
  return { ...app, endSave }
}

test('what was changed while the map was saved is in its file, also when it is left then', async () => {
  const app = withSlowSave()
  app.rename('Last words')
  openOther(app)
  await app.endSave()
  expect(app.isInFile('Last words')).toBe(true)
  expect(app.context.session.get().file).toBe(noFile)
  await openKeptMap(app.context, app.mapId)
  const { documents, session } = app.context
  expect(documents.getDocument().map.title).toBe('Last words')
  expect(hasUnsavedChanges(documents.state.getState(), session.get())).toBe(false)
})

test('a map that was left while it was saved, with nothing new, is written once', async () => {
  const app = withSlowSave()
  openOther(app)
  await app.endSave()
  expect(app.files.written).toHaveLength(1)
})

test('a map that is left during a save and comes back is saved as it is by then', async () => {
  const app = withSlowSave()
  app.rename('Second words')
  await pass(0)
  openOther(app)
  await openKeptMap(app.context, app.mapId)
  app.rename('Last words')
  await app.endSave()
  await pass(3000)
  expect(app.files.written.at(-1)?.text).toContain('Last words')
  const { documents, session } = app.context
  expect(hasUnsavedChanges(documents.state.getState(), session.get())).toBe(false)
})
