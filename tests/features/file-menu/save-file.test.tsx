// Saves that meet: one at a time, each of its own map, and nobody is told of a fault that is none.
import { describe, expect, test } from 'vitest'
import { openJourney } from '../../../src/commands/open-journey'
import { overwrite } from '../../../src/features/file-menu/changed-on-disk'
import { saveJourney } from '../../../src/features/file-menu/save-file'
import { updateMap } from '../../../src/model/edits/update-record'
import type { JourneyFiles } from '../../../src/storage/journey-files'
import { noFile } from '../../../src/store/session-store'
import { textRef } from '../../../src/text/texts'
import { openShopApp } from '../../helpers/shop-app'
import { createShopMap } from '../../helpers/shop-map'

type Written = Awaited<ReturnType<JourneyFiles['write']>>

/** An app whose disk writes only when it is told to; how many writes began and run at once. */
function openSlowShopApp() {
  const app = openShopApp()
  const { write } = app.files
  const waiting: ((instead: Written | null) => void)[] = []
  const seen = { begun: 0, running: 0, mostAtOnce: 0 }
  Object.assign(app.files, {
    write: async (...args: Parameters<JourneyFiles['write']>) => {
      seen.begun += 1
      seen.running += 1
      seen.mostAtOnce = Math.max(seen.mostAtOnce, seen.running)
      const instead = await new Promise<Written | null>((resolve) => waiting.push(resolve))
      seen.running -= 1
      return instead ?? write(...args)
    },
  })
  const rename = (title: string) =>
    app.documents.edit(textRef('app.renameMap'), (draft) => updateMap(draft, { title }))
  /** Lets the disk do what it was asked for, or answer something else. */
  const answer = async (instead: Written | null = null) => {
    await expect.poll(() => waiting.length).toBeGreaterThan(0)
    for (const resolve of waiting.splice(0)) resolve(instead)
  }
  const save = () => saveJourney(app.context)
  return { ...app, seen, save, rename, answer }
}

const otherMap = () => {
  const map = createShopMap()
  map.map.title = 'Another map'
  return map
}

const changedOnDisk: Written = {
  ok: false,
  error: { code: 'changed-on-disk', bytes: new Uint8Array(), stamp: null },
}

describe('three presses', () => {
  test('while the first still writes are one save', async () => {
    const app = openSlowShopApp()
    const presses = [app.save(), app.save(), app.save()]
    await app.answer()
    expect(await Promise.all(presses)).toEqual([true, true, true])
    expect(app.seen).toEqual({ begun: 1, running: 0, mostAtOnce: 1 })
  })

  test('with changes between them are written one after the other', async () => {
    const app = openSlowShopApp()
    const first = app.save()
    app.rename('Second')
    const second = app.save()
    app.rename('Third')
    const third = app.save()
    await app.answer()
    expect(await first).toBe(true)
    await app.answer()
    expect(await Promise.all([second, third])).toEqual([true, true])
    expect(app.seen).toEqual({ begun: 2, running: 0, mostAtOnce: 1 })
    expect(app.files.written.at(-1)?.text).toContain('Third')
  })

  test('of which a person cancels the first ask for no place again', async () => {
    const app = openSlowShopApp()
    const presses = [app.save(), app.save(), app.save()]
    await app.answer({ ok: false, error: { code: 'cancelled' } })
    expect(await Promise.all(presses)).toEqual([false, false, false])
    expect(app.seen.begun).toBe(1)
    expect(app.session.get().file.last.kind).toBe('none')
  })

  test('of "Save as", while the bytes are still made, ask for one place', async () => {
    const app = openSlowShopApp()
    const saveAs = () => saveJourney(app.context, { asNew: true })
    const presses = [saveAs(), saveAs(), saveAs()]
    await app.answer()
    expect(await Promise.all(presses)).toEqual([true, true, true])
    expect(app.seen.begun).toBe(1)
  })

  test('of which only the last is "Save as" do both', async () => {
    const app = openSlowShopApp()
    const presses = [app.save(), app.save(), saveJourney(app.context, { asNew: true })]
    await app.answer()
    await app.answer()
    expect(await Promise.all(presses)).toEqual([true, true, true])
    expect(app.seen.begun).toBe(2)
  })

  test('after a save that nobody asked for and that failed, are tried once', async () => {
    const app = openSlowShopApp()
    const quiet = saveJourney(app.context, { isQuiet: true })
    const presses = [app.save(), app.save()]
    await app.answer({ ok: false, error: { code: 'permission-lost' } })
    expect(await quiet).toBe(false)
    await app.answer()
    expect(await Promise.all(presses)).toEqual([true, true])
    expect(app.seen).toEqual({ begun: 2, running: 0, mostAtOnce: 1 })
  })
})

describe('another map that is opened meanwhile', () => {
  test('is not told that the file of the one before has changed', async () => {
    const app = openSlowShopApp()
    const saving = app.save()
    openJourney(app.context, otherMap(), noFile)
    await app.answer(changedOnDisk)
    expect(await saving).toBe(false)
    expect(app.session.get()).toMatchObject({ fileConflict: null, dialog: null })
  })

  test('keeps its own question when the one before is saved', async () => {
    const app = openSlowShopApp()
    const saving = app.save()
    openJourney(app.context, otherMap(), noFile)
    const fileConflict = { name: 'other.journey.json', bytes: new Uint8Array(), stamp: null }
    app.session.set({ fileConflict })
    await app.answer()
    expect(await saving).toBe(true)
    expect(app.session.get().fileConflict).toBe(fileConflict)
  })

  test('is not saved by a press that was for the one before', async () => {
    const app = openSlowShopApp()
    const first = app.save()
    app.rename('Second')
    const second = app.save()
    openJourney(app.context, otherMap(), noFile)
    await app.answer()
    expect(await first).toBe(true)
    expect(await second).toBe(false)
    expect(app.seen.begun).toBe(1)
  })

  test('is not written over the file that the one before was to replace', async () => {
    const app = openSlowShopApp()
    app.session.set({
      fileConflict: { name: 'sofa.journey.json', bytes: new Uint8Array(), stamp: null },
    })
    const overwriting = overwrite(app.context)
    openJourney(app.context, otherMap(), noFile)
    await overwriting
    expect(app.seen.begun).toBe(0)
  })
})

test('saved elsewhere while it is asked what becomes of the file, nothing is asked any more', async () => {
  const { context } = openShopApp()
  const { session } = context
  session.set({
    fileConflict: { name: 'sofa.journey.json', bytes: new Uint8Array(), stamp: null },
    dialog: { id: 'file-menu.changedOnDisk', subject: null },
  })
  await context.run('file-menu.saveAs')
  expect(session.get()).toMatchObject({ fileConflict: null, dialog: null })
})
