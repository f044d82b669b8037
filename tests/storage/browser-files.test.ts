// What a browser throws, and what is made of it.
import { afterEach, expect, test, vi } from 'vitest'
import { createBrowserFiles } from '../../src/storage/browser-files'
import { createDiskFile } from '../helpers/disk-file'

const bytes = new TextEncoder().encode('new')
const abort = (reason: string) => {
  throw new DOMException(reason, 'AbortError')
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a picker that is closed is no fault', async () => {
  vi.stubGlobal('showSaveFilePicker', async () => abort('The user aborted a request.'))
  const target = { handle: null, known: null }
  const written = await createBrowserFiles().write(bytes, 'sofa.journey.json', target)
  expect(written).toMatchObject({ ok: false, error: { code: 'cancelled' } })
})

test('a browser that refuses what was written, as its guards against malware do, is one', async () => {
  const disk = createDiskFile('old')
  const { stamp: known } = await disk.opened()
  disk.between.written = () => abort('Blocked by Safe Browsing.')
  const target = { handle: disk.handle, known }
  const written = await createBrowserFiles().write(bytes, 'sofa.journey.json', target)
  expect(written).toMatchObject({
    ok: false,
    error: { code: 'unwritable', reason: 'Blocked by Safe Browsing.' },
  })
  expect(await disk.text()).toBe('old')
})
