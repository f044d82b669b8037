// A file is written only over what we know; what somebody else left there stays.
import { expect, test } from 'vitest'
import { stampOf } from '../../src/storage/file-stamp'
import { saveToHandle } from '../../src/storage/save-to-handle'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A file on a disk; `meanwhile` runs when what is written beside it is about to take its place. */
async function createDisk(text: string, meanwhile: (put: (text: string) => void) => void) {
  let time = 1
  const fileOf = (content: string) =>
    new File([content], 'sofa.journey.json', { lastModified: time })
  let file = fileOf(text)
  const put = (content: string) => {
    time += 1
    file = fileOf(content)
  }
  const handle = {
    getFile: async () => file,
    createWritable: async () => {
      let beside = ''
      return {
        write: async (bytes: Uint8Array) => {
          beside = new TextDecoder().decode(bytes)
          meanwhile(put)
        },
        close: async () => put(beside),
        abort: async () => undefined,
      }
    },
  } as unknown as FileSystemFileHandle
  const known = await stampOf(file, bytesOf(text))
  return { handle, known, text: () => file.text() }
}

test('somebody who only touches the file while we write stops nothing', async () => {
  const disk = await createDisk('old', (put) => put('old'))
  const stamp = await saveToHandle(bytesOf('new'), disk.handle, {
    known: disk.known,
    isQuiet: false,
  })
  expect(await disk.text()).toBe('new')
  expect(stamp?.size).toBe(3)
})

test('what somebody else saves while we write stays, and is handed over', async () => {
  const disk = await createDisk('old', (put) => put('theirs'))
  const saving = saveToHandle(bytesOf('new'), disk.handle, { known: disk.known, isQuiet: false })
  await expect(saving).rejects.toMatchObject({
    failure: { code: 'changed-on-disk', bytes: bytesOf('theirs'), stamp: { size: 6 } },
  })
  expect(await disk.text()).toBe('theirs')
})
