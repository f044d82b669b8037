import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { AppProvider } from '../../../src/bindings/app-context'
import ReportDialog from '../../../src/features/file-menu/report-dialog'
import { fileNameOf } from '../../../src/features/file-menu/save-file'
import SaveStateView from '../../../src/features/file-menu/save-state-view'
import { updateMap } from '../../../src/model/edits/update-record'
import { writeJourney } from '../../../src/model/file-format/write-file'
import QuestionDialog from '../../../src/parts/question-dialog'
import { noFile } from '../../../src/store/session-store'
import { textRef } from '../../../src/text/texts'
import { card, openShopApp } from '../../helpers/shop-app'
import { createShopMap } from '../../helpers/shop-map'

type ShopApp = ReturnType<typeof openShopApp>

function show(app: ShopApp) {
  render(
    <AppProvider app={app}>
      <SaveStateView />
      <QuestionDialog />
    </AppProvider>,
  )
  return () => screen.getByRole('status').textContent
}

async function change(app: ShopApp) {
  app.select(card('sofa'))
  await app.run('selection.delete')
}

function pickable(app: ShopApp, text: string, name = 'other.journey.json') {
  app.files.toPick.push({ name, bytes: new TextEncoder().encode(text), handle: null, stamp: null })
}

const otherMap = () => {
  const map = createShopMap()
  map.map.title = 'Another map'
  return writeJourney(map)
}

describe('saving', () => {
  test('says where the map is, and the page’s title says what is unsaved', async () => {
    const app = openShopApp()
    const state = show(app)
    await app.run('file-menu.save')
    expect(await screen.findByText(/^Saved to sofa\.journey\.json/)).toBeVisible()
    expect(document.title).toBe('Sofa – Throughline')
    await change(app)
    expect(
      await screen.findByText('Only in this browser, not yet in sofa.journey.json'),
    ).toBeVisible()
    expect(document.title).toBe('• Sofa – Throughline')
    await app.run('history.undo')
    await screen.findByText(/^Saved to/)
    expect(state()).toMatch(/^Saved to sofa\.journey\.json/)
  })

  test('does not call a file saved that holds something else than what was read of it', async () => {
    const app = openShopApp()
    await app.run('file-menu.save')
    show(app)
    const file = JSON.parse(otherMap())
    file.painPoints[0].severity = 'very'
    pickable(app, JSON.stringify(file), 'damaged.journey.json')
    await app.run('file-menu.openFile')
    expect(app.context.session.get().openReport?.lines).not.toEqual([])
    expect(
      await screen.findByText('Only in this browser, not yet in damaged.journey.json'),
    ).toBeVisible()
    app.context.session.set({ dialog: null })
    await app.run('file-menu.save')
    expect(await screen.findByText(/^Saved to damaged\.journey\.json/)).toBeVisible()
  })

  test('says that a locked map cannot be changed, before somebody tries', async () => {
    const app = openShopApp()
    const state = show(app)
    expect(state()).not.toContain('Locked')
    act(() => {
      app.documents.edit(textRef('app.renameMap'), (draft) => updateMap(draft, { isLocked: true }))
    })
    expect(state()).toContain('Locked')
  })

  test('writes the file that reads back as the map', async () => {
    const app = openShopApp()
    await app.run('file-menu.save')
    expect(app.files.written).toEqual([
      { name: 'sofa.journey.json', text: writeJourney(app.map()) },
    ])
  })

  test('takes the title along that is still being typed', async () => {
    const app = openShopApp()
    await app.run('file-menu.save')
    app.session.set({ renaming: { ref: card('sofa'), draft: 'A red sofa', isNew: false } })
    await app.run('file-menu.save')
    expect(app.notice()).toBeNull()
    expect(app.files.written.at(-1)?.text).toContain('A red sofa')
    app.session.set({ renaming: { ref: card('sofa'), draft: 'A blue sofa', isNew: false } })
    await app.run('file-menu.saveAs')
    expect(app.files.written.at(-1)?.text).toContain('A blue sofa')
  })

  test('that fails says NOT SAVED and why, and a later one that works takes it back', async () => {
    const app = openShopApp()
    show(app)
    const { write } = app.files
    Object.assign(app.files, {
      write: async () => ({ ok: false, error: { code: 'unwritable', reason: 'disk full' } }),
    })
    await app.run('file-menu.save')
    expect(
      await screen.findByText('NOT SAVED — The file could not be written: disk full'),
    ).toBeVisible()
    Object.assign(app.files, { write })
    await app.run('file-menu.save')
    expect(await screen.findByText(/^Saved to/)).toBeVisible()
  })

  test('that failed is tried again by its button, also when the change was taken back', async () => {
    const app = openShopApp()
    show(app)
    await app.run('file-menu.save')
    await change(app)
    const { write } = app.files
    Object.assign(app.files, {
      write: async () => ({ ok: false, error: { code: 'differs' } }),
    })
    await act(() => app.run('file-menu.save'))
    Object.assign(app.files, { write })
    await act(() => app.run('history.undo'))
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText(/^Saved to sofa\.journey\.json/)).toBeVisible()
    expect(app.files.written).toHaveLength(2)
  })

  test('that does not even begin is told as well, and is not "saving" for ever', async () => {
    const app = openShopApp()
    const state = show(app)
    const { prepare } = app.files
    Object.assign(app.files, {
      prepare: () => Promise.reject(new Error('part of the app is missing')),
    })
    await change(app)
    await act(() => app.run('file-menu.save'))
    expect(state()).toBe('NOT SAVED — The file could not be written: part of the app is missing')
    Object.assign(app.files, { prepare })
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText(/^Saved to sofa\.journey\.json/)).toBeVisible()
  })

  test('elsewhere that fails is tried again elsewhere, and the first file stays as it is', async () => {
    const app = openShopApp()
    show(app)
    const handle = { name: 'first.journey.json' } as FileSystemFileHandle
    app.session.set({ file: { ...noFile, name: handle.name, handle, version: 0 } })
    await change(app)
    const { write } = app.files
    Object.assign(app.files, { write: async () => ({ ok: false, error: { code: 'disk-full' } }) })
    await act(() => app.run('file-menu.saveAs'))
    const places: unknown[] = []
    const writeAndTell: typeof write = (bytes, name, target) => {
      places.push(target.handle)
      return write(bytes, name, target)
    }
    Object.assign(app.files, { write: writeAndTell })
    await userEvent.click(screen.getByRole('button', { name: 'Save as' }))
    await screen.findByText(/^Saved to/)
    // A place is asked for again.
    expect(places).toEqual([null])
  })

  test('a copy leaves the map’s own state as it was', async () => {
    const app = openShopApp()
    await change(app)
    const before = app.session.get().file
    await app.run('file-menu.saveCopy')
    expect(app.files.exported[0]?.name).toBe('sofa.journey.json')
    expect(app.session.get().file).toBe(before)
  })

  test('a copy that the browser can only download is called a download', async () => {
    const app = openShopApp()
    const downloaded = { name: 'sofa.journey.json', how: 'downloaded', handle: null, stamp: null }
    Object.assign(app.files, { export: async () => ({ ok: true, value: downloaded }) })
    await app.run('file-menu.saveCopy')
    expect(app.notice()).toBe('Copy sent to Downloads as sofa.journey.json')
  })

  test('file names keep letters of all scripts and no signs', () => {
    expect(fileNameOf('Koop: een bank/zetel "online"?')).toBe(
      'koop-een-bank-zetel-online.journey.json',
    )
    expect(fileNameOf('家具を買う')).toBe('家具を買う.journey.json')
    expect(fileNameOf('…')).toBe('journey.journey.json')
  })
})

describe('opening', () => {
  test('replaces the map and says which file it is', async () => {
    const app = openShopApp()
    await app.run('file-menu.save')
    show(app)
    pickable(app, otherMap())
    await app.run('file-menu.openFile')
    expect(app.map().map.title).toBe('Another map')
    expect(await screen.findByText('Saved to other.journey.json')).toBeVisible()
  })

  test('with unsaved changes asks first; cancelling keeps them', async () => {
    const app = openShopApp()
    await app.run('file-menu.save')
    await change(app)
    show(app)
    const before = app.map()
    pickable(app, otherMap())
    const opening = app.run('file-menu.openFile')
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
    await opening
    expect(app.map()).toBe(before)
  })

  test('can save first', async () => {
    const app = openShopApp()
    await app.run('file-menu.save')
    await change(app)
    show(app)
    pickable(app, otherMap())
    const opening = app.run('file-menu.openFile')
    await userEvent.click(await screen.findByRole('button', { name: 'Save first' }))
    await opening
    expect(app.files.written).toHaveLength(2)
    expect(app.map().map.title).toBe('Another map')
  })

  test('a file that is not ours leaves the map on the screen and says why', async () => {
    const app = openShopApp()
    await app.run('file-menu.save')
    const before = app.map()
    pickable(app, '{"name": "package"}', 'package.json')
    await app.run('file-menu.openFile')
    expect(app.map()).toBe(before)
    expect(app.notice()).toMatch(/^package\.json was not opened\. /)
  })

  test('a file with a broken record opens with the rest and tells the place', async () => {
    const app = openShopApp()
    await app.run('file-menu.save')
    const file = JSON.parse(otherMap())
    file.painPoints[0].severity = 'very'
    pickable(app, JSON.stringify(file))
    await app.run('file-menu.openFile')
    expect(app.map().map.title).toBe('Another map')
    render(
      <AppProvider app={app}>
        <ReportDialog />
      </AppProvider>,
    )
    expect(await screen.findByText(/painPoints\[0\]\.severity/)).toBeVisible()
  })

  test('JSON that is pasted opens, and a word that is pasted does not', async () => {
    const app = openShopApp()
    await app.run('file-menu.save')
    show(app)
    const paste = (text: string) =>
      fireEvent.paste(document.body, { clipboardData: { getData: () => text } })
    paste('throughline/journey-map')
    expect(app.map().map.title).toBe('Sofa')
    paste(otherMap())
    expect(await screen.findByText(/Only in this browser/)).toBeVisible()
    expect(app.map().map.title).toBe('Another map')
  })

  test('a file that is dropped on the window opens', async () => {
    const app = openShopApp()
    await app.run('file-menu.save')
    show(app)
    const file = new File([otherMap()], 'dropped.journey.json')
    const items = [{ kind: 'file', getAsFile: () => file }]
    fireEvent.drop(document.body, { dataTransfer: { items, types: ['Files'] } })
    expect(await screen.findByText('Saved to dropped.journey.json')).toBeVisible()
  })
})
