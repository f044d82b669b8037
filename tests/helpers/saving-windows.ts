// Windows whose maps have files, written as a browser writes them, and short words for what is done.
import { expect } from 'vitest'
import { hasUnsavedChanges, openJourney } from '../../src/commands/open-journey'
import { saveJourney } from '../../src/features/file-menu/save-file'
import { updateMap } from '../../src/model/edits/update-record'
import { createBrowserFiles } from '../../src/storage/browser-files'
import { noFile } from '../../src/store/session-store'
import { textRef } from '../../src/text/texts'
import type { DiskFile } from './disk-file'
import { createMemoryShelf } from './memory-shelf'
import { createShopMap } from './shop-map'
import { createTestApp } from './test-app'
import { createWindows } from './windows'

/** Windows of one browser, with files that are written as a browser writes them. */
export function createBrowser() {
  const shelf = createMemoryShelf()
  let windows = createWindows()
  let count = 0
  const addWindow = () => {
    count += 1
    const app = createTestApp({ shelf, windows, firstId: count * 100_000 })
    Object.assign(app.files, createBrowserFiles(), { pick: app.files.pick })
    return app
  }
  /** Its windows end without a word; those that are added go on from what was kept. */
  const crash = () => {
    windows = createWindows()
  }
  return { shelf, addWindow, crash }
}

export type Window = ReturnType<ReturnType<typeof createBrowser>['addWindow']>

export const rename = ({ context }: Window, title: string) =>
  context.documents.edit(textRef('app.renameMap'), (draft) => updateMap(draft, { title }))
export const titleOf = ({ context }: Window) => context.documents.getDocument().map.title
export const openId = ({ context }: Window) => context.journal.row()?.id ?? ''
export const isUnsaved = ({ context }: Window) =>
  hasUnsavedChanges(context.documents.state.getState(), context.session.get())
export const fileOf = ({ context }: Window) => context.session.get().file
export const openOther = ({ context }: Window) => {
  const map = createShopMap()
  map.map.title = 'Another map'
  openJourney(context, map, noFile)
}
export const isSaid = ({ context }: Window) => {
  const { fileConflict, dialog, question } = context.session.get()
  return { fileConflict: fileConflict?.name ?? null, dialog, question }
}
export const nothing = { fileConflict: null, dialog: null, question: null }

/** Saves as Mod+S does; it should only work. */
export async function expectToSave(app: Window, disk: DiskFile) {
  expect(await saveJourney(app.context)).toBe(true)
  expect(isSaid(app)).toEqual(nothing)
  expect(await disk.text()).toContain(titleOf(app))
}
