// A file is written only over what we know; what somebody else left there stays.
import { afterEach, expect, test, vi } from 'vitest'
import { saveToHandle } from '../../src/storage/save-to-handle'
import { createDiskFile } from '../helpers/disk-file'

const bytesOf = (text: string) => new TextEncoder().encode(text)

afterEach(() => {
  vi.unstubAllGlobals()
})

test('somebody who only touches the file while we write stops nothing', async () => {
  const disk = createDiskFile('old')
  const { stamp: known } = await disk.opened()
  disk.between.written = () => disk.put('old')
  const stamp = await saveToHandle(bytesOf('new'), disk.handle, { known })
  expect(await disk.text()).toBe('new')
  expect(stamp?.size).toBe(3)
})

test('what somebody else saves while we write stays, and is handed over', async () => {
  const disk = createDiskFile('old')
  const { stamp: known } = await disk.opened()
  disk.between.written = () => disk.put('theirs')
  const saving = saveToHandle(bytesOf('new'), disk.handle, { known })
  await expect(saving).rejects.toMatchObject({
    failure: { code: 'changed-on-disk', bytes: bytesOf('theirs'), stamp: { size: 6 } },
  })
  expect(await disk.text()).toBe('theirs')
})

test('a file that holds what is to be written is no change by somebody else', async () => {
  const disk = createDiskFile('old')
  const { stamp: known } = await disk.opened()
  disk.put('new')
  const stamp = await saveToHandle(bytesOf('new'), disk.handle, { known })
  expect(stamp?.size).toBe(3)
})

test('permission that is wanted long after the press needs another press, unless nobody pressed', async () => {
  const { handle } = createDiskFile('old')
  vi.stubGlobal('navigator', { userActivation: { isActive: false } })
  Object.assign(handle, { queryPermission: async () => 'prompt' })
  const save = (isQuiet: boolean) => saveToHandle(bytesOf('new'), handle, { known: null, isQuiet })
  await expect(save(false)).rejects.toMatchObject({ failure: { code: 'too-late' } })
  await expect(save(true)).rejects.toMatchObject({ failure: { code: 'permission-lost' } })
})

test('permission that was refused is not asked for again and again: only another place helps', async () => {
  const { handle } = createDiskFile('old')
  vi.stubGlobal('navigator', { userActivation: { isActive: true } })
  const save = () => saveToHandle(bytesOf('new'), handle, { known: null })
  // As browsers do: who was refused once gets the same answer without a question.
  let state: PermissionState = 'prompt'
  Object.assign(handle, {
    queryPermission: async () => state,
    requestPermission: async () => state,
  })
  await expect(save()).rejects.toMatchObject({ failure: { code: 'permission-lost' } })
  state = 'denied'
  await expect(save()).rejects.toMatchObject({ failure: { code: 'permission-denied' } })
})
