// Bytes that take longer to make than a press is good for: one more press is asked for, over the map
// that it is for.
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openJourney, openKeptMap } from '../../../src/commands/open-journey'
import { saveJourney } from '../../../src/features/file-menu/save-file'
import { writeJourney } from '../../../src/model/file-format/write-file'
import { noFile } from '../../../src/store/session-store'
import { writeRef } from '../../../src/text/texts'
import { createDiskFile, createPause } from '../../helpers/disk-file'
import {
  createBrowser,
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

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'showSaveFilePicker')
  vi.unstubAllGlobals()
})

describe('a map whose bytes take longer than a press is good for', () => {
  /** A new map; the browser asks for a place only when `press` was called just before. */
  function withSlowBytes() {
    const app = createBrowser().addWindow()
    const disk = createDiskFile('', 'place.journey.json')
    let isPressed = false
    Object.assign(globalThis, {
      showSaveFilePicker: async () => {
        if (!isPressed) throw new DOMException('', 'SecurityError')
        return disk.handle
      },
    })
    openJourney(app.context, createShopMap(), noFile)
    rename(app, 'First words')
    const press = (choice: string | null) => {
      isPressed = true
      app.context.answer(choice)
    }
    const { prepare } = app.files
    const pause = createPause()
    const prepareSlowly: typeof prepare = async (document) => {
      await pause.wait()
      return prepare(document)
    }
    Object.assign(app.files, { prepare: prepareSlowly })
    return { app, disk, press, pause, mapId: openId(app) }
  }

  const isAsked = ({ context }: Window) => expect.poll(() => context.session.get().question)

  test('is saved with one more press', async () => {
    const { app, disk, press, pause } = withSlowBytes()
    const saving = saveJourney(app.context)
    pause.end()
    await isAsked(app).not.toBeNull()
    press('save')
    expect(await saving).toBe(true)
    expect(await disk.text()).toContain('First words')
  })

  test('asks for it over no other map, and stays unsaved', async () => {
    const { app, pause, mapId } = withSlowBytes()
    const saving = saveJourney(app.context)
    await pause.reached
    openOther(app)
    pause.end()
    // Still waited for, it is asked.
    expect(await Promise.race([saving, isAsked(app).not.toBeNull()])).toBe(false)
    expect(isSaid(app)).toEqual(nothing)
    expect(fileOf(app)).toBe(noFile)
    await openKeptMap(app.context, mapId)
    expect(titleOf(app)).toBe('First words')
    expect(isUnsaved(app)).toBe(true)
  })

  test('asks for it no longer when another map is opened', async () => {
    const { app, disk, press, pause, mapId } = withSlowBytes()
    const saving = saveJourney(app.context)
    pause.end()
    await isAsked(app).not.toBeNull()
    openOther(app)
    expect(isSaid(app)).toEqual(nothing)
    press('save')
    expect(await saving).toBe(false)
    expect(await disk.text()).toBe('')
    await openKeptMap(app.context, mapId)
    expect(isUnsaved(app)).toBe(true)
  })

  test('says so instead while another map is chosen', async () => {
    const { app, pause } = withSlowBytes()
    const saving = saveJourney(app.context)
    await pause.reached
    await app.context.run('file-menu.newMap')
    pause.end()
    expect(await Promise.race([saving, isAsked(app).not.toBeNull()])).toBe(false)
    expect(isSaid(app)).toEqual(nothing)
    expect(fileOf(app).last).toMatchObject({ kind: 'failed', remedy: 'retry' })
  })
})

test('a file for which the browser wants permission anew is saved with one more press, too', async () => {
  const app = createBrowser().addWindow()
  const disk = createDiskFile(writeJourney(createShopMap()))
  const userActivation = { isActive: false }
  vi.stubGlobal('navigator', { userActivation })
  Object.assign(disk.handle, {
    queryPermission: async () => 'prompt',
    requestPermission: async () => 'granted',
  })
  openJourney(app.context, createShopMap(), await disk.opened())
  rename(app, 'First words')
  const saving = saveJourney(app.context)
  const question = () => app.context.session.get().question
  await expect.poll(question).not.toBeNull()
  const title = question()?.title
  expect(title && writeRef(app.context.texts(), title)).toBe(
    'sofa.journey.json is ready to be saved.',
  )
  userActivation.isActive = true
  app.context.answer('save')
  expect(await saving).toBe(true)
  expect(await disk.text()).toContain('First words')
})
