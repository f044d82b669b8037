// The tests' own tools do what they say: a guard that lets everything pass is worse than none.
import { expect, test } from './support/app'
import { downloadFrom } from './support/downloads'

test('a keyboard page reads, and refuses to click', async ({ keyboardPage }) => {
  const main = keyboardPage.getByRole('main').first()
  await expect(main).toBeVisible()
  await expect(main.first()).not.toHaveText('words that are not there')
  expect(await main.count()).toBe(1)
  expect(() => main.click()).toThrow(/may not use locator.click/)
  expect(() => main.first().focus()).toThrow(/may not use locator.focus/)
  expect(() => main.evaluate(() => 1)).toThrow(/may not use locator.evaluate/)
})

test('a keyboard page walks to a button by Tab', async ({ keyboardPage }) => {
  const button = keyboardPage.getByRole('button').first()
  await keyboardPage.pressUntilFocused('Tab', button)
  await expect(button).toBeFocused()
  await expect(keyboardPage.focused()).toHaveRole('button')
})

test('pickers give real handles, and tell what was proposed', async ({ app, pickers }) => {
  await pickers.write('there.txt', 'already')
  await pickers.nextOpen('there.txt')
  await pickers.nextSave('new.txt')
  const opened = await app.evaluate(async () => {
    const picker = globalThis as unknown as {
      showOpenFilePicker: () => Promise<FileSystemFileHandle[]>
      showSaveFilePicker: (options: object) => Promise<FileSystemFileHandle>
    }
    const [source] = await picker.showOpenFilePicker()
    const target = await picker.showSaveFilePicker({ suggestedName: 'proposed.txt' })
    const text = (await (await source?.getFile())?.text()) ?? ''
    const writable = await target.createWritable()
    await writable.write(`${text} é`)
    await writable.close()
    return text
  })
  expect(opened).toBe('already')
  expect(await pickers.readText('new.txt')).toBe('already é')
  expect(await pickers.proposedNames()).toEqual(['proposed.txt'])
})

test('a download is read as bytes', async ({ app }) => {
  const { name, bytes } = await downloadFrom(app, () =>
    app.evaluate(() => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(['content']))
      link.download = 'file.txt'
      link.click()
    }),
  )
  expect(name).toBe('file.txt')
  expect(bytes.toString()).toBe('content')
})

test('what goes wrong in the page is noticed', async ({ app, problems, expectProblem }) => {
  await app.evaluate(() => {
    console.error('complaint')
    setTimeout(() => {
      throw new Error('thrown')
    })
  })
  await expect.poll(() => problems.length).toBe(2)
  expectProblem(/complaint/)
  expectProblem(/thrown/)
})
